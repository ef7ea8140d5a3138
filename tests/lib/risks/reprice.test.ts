import { expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { attemptCost, estimateModel } from "@/lib/month/estimate";
import { costWith, type Change } from "@/lib/risks/reprice";
import type { Resolution } from "@/lib/catalogue/schema";
import { pricedOf, questionOf } from "../support/question";
import { shown } from "../support/shown";

it("charges the changed job: 8 s at 0.20, with sound at 0.40, at 4k at 0.40", () => {
  const veo = pricedOf("model=vertex-ai/veo-3.1-generate-001");
  expect(shown([veo.attempt.cost, costWith(veo, { audio: "on" }), costWith(veo, { resolution: "4k" })])).toEqual([
    "1.6",
    "3.2",
    "3.2",
  ]);
});

const plans = [
  "duration=8",
  "duration=5&resolution=1080p&audio=on",
  "duration=17",
  "mode=image-to-video&images=1&duration=6",
  "mode=video-to-video&inputVideo=7&duration=4",
  "mode=reference-to-video&images=1&duration=9",
  "mode=extend&inputVideo=5&duration=7",
];

/** Everything a model offers in one setting. */
function changesOf({ model, resolutions }: (typeof catalogue.models)[number]): Change[] {
  const { aspects, fps, audio, defaults } = model.constraints;
  const each = <T>(offered: readonly T[] | "unknown") => (offered === "unknown" ? [] : offered);
  return [
    ...each<Resolution>(resolutions).map((resolution) => ({ resolution })),
    ...each(aspects).map((aspect) => ({ aspect })),
    ...each(fps).map((rate) => ({ fps: rate })),
    ...(audio === "optional" ? [{ audio: "on" as const }, { audio: "off" as const }] : []),
    ...(defaults.resolution !== "unknown" && defaults.durationSeconds !== "unknown"
      ? [{ resolution: defaults.resolution, durationSeconds: defaults.durationSeconds }]
      : []),
  ];
}

it.each(plans)("%s: the same as planning the changed workflow, for every model and setting", (plan) => {
  const question = questionOf(plan);
  let compared = 0;
  for (const model of catalogue.models) {
    const estimate = estimateModel(model, question);
    if (estimate.status !== "priced") continue;
    for (const change of changesOf(model)) {
      const { clip } = question.workload;
      const planned = attemptCost(model, { ...question.workload, clip: { ...clip, ...change } }, question.plan.on);
      expect([model.key, change, shown(costWith(estimate, change))]).toEqual([model.key, change, shown(planned)]);
      compared += 1;
    }
  }
  expect(compared).toBeGreaterThan(0);
});
