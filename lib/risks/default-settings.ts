/** A field that is left out is filled by the provider: another resolution or length, another price. */
import { count, larger, zero, type Decimal } from "../decimal";
import { attemptCost, type PricedEstimate } from "../estimate";
import { convert } from "../exchange";
import { formatMoney } from "../format";
import type { Workflow } from "../workflow/workflow";
import type { RiskRule } from "./rule";

/** What an attempt costs more with other settings, in the display currency; nothing where it has no price. */
function more(
  { model, workflow, attempt, exchange }: PricedEstimate,
  settings: Partial<Workflow>,
): Decimal | undefined {
  const cost = attemptCost(model, { ...workflow, ...settings });
  return cost && larger(convert(cost.minus(attempt.cost), exchange.from, exchange.to), zero);
}

/** The dearest resolution on offer: the most that an unpublished default could cost. */
function dearest(estimate: PricedEstimate): { more: Decimal; name: string } {
  const { resolutions } = estimate.model.model.constraints;
  let worst = { more: zero, name: "" };
  for (const resolution of resolutions === "unknown" ? [] : resolutions) {
    const difference = more(estimate, { resolution });
    if (difference?.gt(worst.more)) worst = { more: difference, name: resolution };
  }
  return worst;
}

/** 100 clips at 720p for $0.14 a second where 1080p at $0.25 would be made instead: 100 x 8 x 0.11 = $88. */
export const defaultSettings: RiskRule = {
  id: "default-settings",
  title: "A field left out gets a dearer default",
  test: "Send one job without size and length and read the billed units.",
  assess: ({ estimate }) => {
    const { model, workflow, displayCurrency, generations } = estimate;
    const { durationSeconds, resolution } = model.model.constraints.defaults;
    const sourceIds = generations[0]!.charges[0]?.rate.sourceIds ?? [];
    const clips = count(workflow.clips);
    const finding = (state: "exposed" | "unknown" | "clear", each: Decimal, explanation: string) => ({
      state,
      low: zero,
      high: each.times(clips),
      explanation,
      sourceIds,
    });
    if (resolution !== "unknown" && durationSeconds !== "unknown") {
      const name = `${durationSeconds} s at ${resolution}`;
      const each = more(estimate, { resolution, durationSeconds });
      if (!each) return finding("unknown", zero, `Left out, the job is ${name}, which has no published price.`);
      return each.gt(zero)
        ? finding("exposed", each, `Left out, the job is ${name}: ${formatMoney(each, displayCurrency)} more a clip.`)
        : finding("clear", zero, `Left out, the job is ${name}, which costs no more.`);
    }
    const worst = dearest(estimate);
    return worst.more.gt(zero)
      ? finding(
          "unknown",
          worst.more,
          `What is made when size or length is left out is not published; at ${worst.name} a clip would cost ${formatMoney(worst.more, displayCurrency)} more.`,
        )
      : finding("clear", zero, "No other resolution on offer costs more than this one.");
  },
};
