/** What would give a plan a price: for every reason that has a cure, what it says and the plan that it leads to. */
import { changeClip, withFocus, type Clip, type Plan } from "../../ask/plan";
import { reasonOf, type OtherEstimate } from "../../month/estimate";
import type { Mode } from "../../catalogue/vocabulary";
import { modeWords } from "../../words/catalogue";

type Cure = { label: string; plan: Plan };

/** What the model is called that takes the plan's mode where this one does not. */
export const routeWords = ({ workload }: OtherEstimate): string => `Use its ${modeWords[workload.clip.mode]} route`;

type Reason = ReturnType<typeof reasonOf>;
type Clips = { label: string; change: Partial<Clip> }[];

const routes = ({ offered }: { offered: readonly Mode[] }): Clips =>
  offered.slice(0, 2).map((mode) => ({ label: `Use it for ${modeWords[mode]}`, change: { mode } }));

const silent = (): Clips => [{ label: "Price it silent", change: { audio: "off" } }];

/** Changes of the clip that cure a reason; one that is not here has none. */
const cures: { [Code in Reason["code"]]?: (reason: Extract<Reason, { code: Code }>) => Clips } = {
  "mode-not-offered": routes,
  "mode-not-recorded": routes,
  "makes-no-sound": silent,
  "sound-not-recorded": silent,
  "sound-price-not-recorded": silent,
  "sound-unpublished": silent,
  "resolution-not-offered": ({ highest }) => [{ label: `Ask for ${highest}`, change: { resolution: highest } }],
  "aspect-not-offered": ({ offered: [aspect] }) => (aspect ? [{ label: `Make it ${aspect}`, change: { aspect } }] : []),
  "tier-not-offered": ({ offered: [tier] }) => (tier ? [{ label: `Use the ${tier} tier`, change: { tier } }] : []),
  "fps-not-offered": ({ offered: [fps] }) =>
    fps ? [{ label: `Make it ${fps} frames a second`, change: { fps } }] : [],
};

function clipsFor<Code extends Reason["code"]>(reason: Extract<Reason, { code: Code }>): Clips {
  const cure: (typeof cures)[Code] = cures[reason.code];
  return cure?.(reason) ?? [];
}

/**
 * The ways out of a plan without a total. A mode that is not recorded is cured by one of the modes that it takes, "makes
 * no sound" by a silent clip, a retired model by the one that replaces it.
 */
export function curesOf(estimate: OtherEstimate): Cure[] {
  const { plan } = estimate;
  const reason = reasonOf(estimate);
  // A name without a provider is of a model that the catalogue does not have.
  if (reason.code === "retired" && reason.replacement?.includes("/"))
    return [{ label: `Use ${reason.replacement}`, plan: withFocus(plan, reason.replacement) }];
  return clipsFor(reason).map(({ label, change }) => ({ label, plan: changeClip(plan, change) }));
}
