/** Which jobs of the small test settle which risk. */
import type { RiskId, TestId } from "../risks/ids";

type Settled = {
  /** Any one of them does, in the order in which they are run. */
  by: readonly TestId[];
  /** None of them does by itself: each settles its part, all of them the whole. */
  together?: true;
};

const settled: { readonly [Id in RiskId]?: Settled } = {
  "moderated-attempt-billed": { by: ["refused"] },
  "moderated-input-billed": { by: ["refused"] },
  "failed-attempt-billed": { by: ["failing"] },
  "retry-multiplier": { by: ["failing", "refused", "abandoned"], together: true },
  "duplicate-job": { by: ["repeated"] },
  "client-gives-up-early": { by: ["abandoned"] },
  "cancel-still-billed": { by: ["cancelled"] },
  "audio-on-by-default": { by: ["audible"] },
  "default-settings": { by: ["left-out"] },
  "duration-rounded-up": { by: ["baseline", "longer"] },
  "minimum-charge": { by: ["baseline"] },
  "input-video-billed": { by: ["longer"] },
  "requested-not-delivered": { by: ["larger"] },
  "output-link-expires": { by: ["baseline"] },
  "webhook-lost": { by: ["repeated"] },
  "polling-budget": { by: ["repeated"] },
  "reseller-policy": { by: ["failing", "refused", "abandoned"], together: true },
  "bill-above-published": { by: ["baseline", "longer", "larger"] },
};

const byNone: Settled = { by: [] };

/** The jobs that settle a risk; none of some: a term of the contract is read, not tried. */
export const settledBy = (id: RiskId): Settled => settled[id] ?? byNone;
