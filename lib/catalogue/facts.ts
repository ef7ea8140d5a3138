/** What an answer rests on beside the plan: what is known, what a currency is taken to be worth, and the day. */
import type { Catalogue, ReleaseOf } from ".";
import type { ExchangeAssumptions } from "./exchange";

export type Facts = {
  catalogue: Catalogue;
  exchange: ExchangeAssumptions;
  /** What a plan that names no day is of. */
  today: string;
  /** The release that all this is of. Where it is an older one, a plan that is read with it says so. */
  release?: ReleaseOf | undefined;
  /** Why no release of a day can be asked, where that is known; else a plan's release is taken as it is given. */
  lacksRelease?: ((day: string) => string | undefined) | undefined;
};
