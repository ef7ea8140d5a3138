/** What would give a plan a price: for every reason that has a cure, what it says and the plan that it leads to. */
import { changeClip, withFocus, type Clip, type Plan } from "../../ask/plan";
import { reasonOf, type OtherEstimate } from "../../month/estimate";
import { modeWords } from "../../words/catalogue";

type Cure = { label: string; plan: Plan };

/** What the model is called that takes the plan's mode where this one does not. */
export const routeWords = ({ workload }: OtherEstimate): string => `Use its ${modeWords[workload.clip.mode]} route`;

/**
 * The ways out of a plan without a total. A mode that is not recorded is cured by one of the modes that it takes, "makes
 * no sound" by a silent clip, a retired model by the one that replaces it.
 */
export function curesOf(estimate: OtherEstimate): Cure[] {
  const { plan, workload } = estimate;
  const clip = (label: string, change: Partial<Clip>): Cure => ({ label, plan: changeClip(plan, change) });
  const silent = workload.clip.audio === "on" ? [clip("Price it silent", { audio: "off" })] : [];
  const reason = reasonOf(estimate);
  switch (reason.code) {
    case "mode-not-offered":
    case "mode-not-recorded":
      return reason.offered.slice(0, 2).map((mode) => clip(`Use it for ${modeWords[mode]}`, { mode }));
    case "makes-no-sound":
    case "sound-not-recorded":
    case "sound-price-not-recorded":
    case "sound-unpublished":
      return silent;
    case "resolution-not-offered":
      return [clip(`Ask for ${reason.highest}`, { resolution: reason.highest })];
    case "aspect-not-offered":
      return reason.offered.slice(0, 1).map((aspect) => clip(`Make it ${aspect}`, { aspect }));
    case "tier-not-offered":
      return reason.offered.slice(0, 1).map((tier) => clip(`Use the ${tier} tier`, { tier }));
    case "fps-not-offered":
      return reason.offered.slice(0, 1).map((fps) => clip(`Make it ${fps} frames a second`, { fps }));
    case "retired":
      // A name without a provider is of a model that the catalogue does not have.
      return reason.replacement?.includes("/")
        ? [{ label: `Use ${reason.replacement}`, plan: withFocus(plan, reason.replacement) }]
        : [];
    case "combination-refused":
    case "earlier-price-not-recorded":
    case "frame-rate-unpublished":
    case "input-unpriced":
    case "input-video-missing":
    case "input-video-too-long":
    case "least-quantity-not-recorded":
    case "no-published-price":
    case "not-yet-available":
    case "pixel-size-unpublished":
    case "tokens-unpublished":
    case "too-many-images":
      return [];
  }
}
