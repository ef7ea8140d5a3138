import type { CatalogueModel, CatalogueRate } from "@/lib/catalogue";
import type { Job } from "@/lib/catalogue/job";
import { measure } from "@/lib/attempt/units";
import { isUnmeasurable, type Unmeasurable } from "@/lib/attempt/units/quantity";
import { entryNames } from "../support/conditions";
import { Grouped } from "../support/grouped";
import { jobsOf } from "../support/jobs";
import { placeOf } from "../support/place";
import type { ModelRule } from "../support/rule";

const orElse = "or a gap or a refusal for that combination";

/** What is missing, and where it is written down. */
const remedies: Record<Unmeasurable["unmeasurable"], (job: Job) => { missing: string; remedy: string }> = {
  "pixel-size": ({ resolution, aspect }) => ({
    missing: `the pixel size of ${resolution} at ${aspect}`,
    remedy: `Add it to constraints.pixelSizes, ${orElse}`,
  }),
  "token-table": ({ resolution }) => ({
    missing: `the tokens a second of ${resolution}`,
    remedy: `Add them to the rate's tokensPerSecond, ${orElse}`,
  }),
  fps: () => ({ missing: "the frames a second", remedy: `Add constraints.fps, ${orElse}` }),
};

const countsPictures = ({ quantity, supersededOn }: CatalogueRate): boolean =>
  supersededOn === undefined && ["pixel-volume", "table-tokens", "frames"].includes(quantity.of);

function addFault(faults: Grouped, model: CatalogueModel, rate: CatalogueRate, job: Job): void {
  const counted = measure(model, rate, job);
  if (!isUnmeasurable(counted)) return;
  const { missing, remedy } = remedies[counted.unmeasurable](job);
  faults.add(
    `${rate.id} ${missing}`,
    () => `${placeOf(model, entryNames.rate(rate.id))}: it needs ${missing}. ${remedy}.`,
  );
}

export const volumesAreMeasurable: ModelRule = {
  id: "volumes-are-measurable",
  description: "a price by tokens, megapixels or frames can be counted for every picture size it covers",
  scope: "model",
  check: (model) => {
    const faults = new Grouped();
    const rates = model.rates.filter(countsPictures);
    if (rates.length === 0) return [];
    for (const job of jobsOf(model).offered) {
      for (const rate of rates) if (rate.matches(job)) addFault(faults, model, rate, job);
    }
    return faults.messages();
  },
};
