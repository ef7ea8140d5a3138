import { fetchJson } from "@/components/hooks/fetch-json";
import type { FormAssumptions } from "@/lib/catalogue/assumptions";

const none: FormAssumptions = { presets: [], examples: [] };

let asked: Promise<FormAssumptions> | undefined;

/** Shares to start from and prices as examples, fetched once; none of them where they cannot be had. */
export const formAssumptions = (): Promise<FormAssumptions> =>
  (asked ??= fetchJson<FormAssumptions>("/assumptions/form.json").catch(() => none));
