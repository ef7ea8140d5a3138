/** What is left to say once the known exceptions are taken out, and which exceptions have become idle. */
import type { Exception } from "../exceptions";

const isAbout = (message: string, subject: string): boolean => message.startsWith(`${subject}: `);

/** An exception that hides nothing is itself a fault: a list that only grows protects nobody. */
export function verdict(ruleId: string, faults: readonly string[], exceptions: readonly Exception[]): string[] {
  const excepted = exceptions.filter(({ rule }) => rule === ruleId);
  const open = faults.filter((message) => !excepted.some(({ subject }) => isAbout(message, subject)));
  const idle = excepted.filter(({ subject }) => !faults.some((message) => isAbout(message, subject)));
  return [
    ...open,
    ...idle.map(
      ({ subject }) =>
        `tests/pricing-models/exceptions.ts, rule "${ruleId}": nothing is wrong any more with ${subject}. Delete this exception.`,
    ),
  ];
}
