/** How worked examples came out, in words. */
import { exampleVerdicts, type ExampleVerdict } from "../../attempt/worked-examples";
import { formatQuantity } from "../../words/format";
import { decimal, type Decimal } from "../../numbers/decimal";

export const exampleVerdictWords: Record<ExampleVerdict, string> = {
  off: "off",
  "not-priced": "not priced",
  "last-digit": "within the last digit",
  reproduced: "reproduced",
};

/** How many examples came out how. */
export type ExampleCounts = Readonly<Record<ExampleVerdict, number>>;

/** How many examples have each verdict; all verdicts are there, also at 0. */
export const countExamples = (verdicts: readonly ExampleVerdict[]): ExampleCounts => {
  const of = (verdict: ExampleVerdict) => verdicts.filter((one) => one === verdict).length;
  return {
    off: of("off"),
    "not-priced": of("not-priced"),
    "last-digit": of("last-digit"),
    reproduced: of("reproduced"),
  };
};

/** The best first, and only those there are: ["3 reproduced", "1 within the last digit"]. */
export const countsInWords = (counts: ExampleCounts): string[] =>
  exampleVerdicts
    .filter((verdict) => counts[verdict] > 0)
    .reverse()
    .map((verdict) => `${counts[verdict]} ${exampleVerdictWords[verdict]}`);

/** A share of what is printed as a reader wants it: 0.2 %, 22.6 %; "under 0.1 %" where that says no more. */
export function shareInWords(share: Decimal): string {
  const percent = share.times("100").round(1);
  return percent.lt(decimal("0.1")) ? "under 0.1 %" : `${formatQuantity(percent, 1)} %`;
}
