import type { FormAssumptions } from "@/lib/catalogue/assumptions";

const none: FormAssumptions = { presets: [], examples: [] };

async function fetchAssumptions(): Promise<FormAssumptions> {
  const response = await fetch("/assumptions/form.json");
  if (!response.ok) throw new Error(`the assumptions answered ${response.status}`);
  return (await response.json()) as FormAssumptions;
}

let asked: Promise<FormAssumptions> | undefined;

/** Shares to start from and prices as examples, fetched once; none of them where they cannot be had. */
export const formAssumptions = (): Promise<FormAssumptions> => (asked ??= fetchAssumptions().catch(() => none));
