import type { CatalogueModel } from "@/lib/catalogue";
import { decimal } from "@/lib/numbers/decimal";
import { placeOf } from "../support/place";
import type { ModelRule } from "../support/rule";

function isLength(model: CatalogueModel, seconds: string): boolean {
  const length = decimal(seconds);
  return model.durationRules.some(({ lengths }) => {
    if (lengths.kind === "as-asked") return true;
    if (lengths.kind === "choices") return lengths.seconds.some((offered) => offered.eq(length));
    return length.gte(lengths.min) && (lengths.max === undefined || length.lte(lengths.max));
  });
}

/** A default that is named although the matter itself is called unknown contradicts itself as well. */
function soundFits({ model }: CatalogueModel): boolean {
  const { audio, defaults } = model.constraints;
  if (defaults.audio === "unknown" || audio === "optional") return true;
  return defaults.audio === { always: "on", never: "off", unknown: undefined }[audio];
}

export const defaultsAreOffered: ModelRule = {
  id: "defaults-are-offered",
  description: "what the provider takes when a field is omitted is something that it offers",
  scope: "model",
  check: (subject) => {
    const { defaults, resolutions, audio } = subject.model.constraints;
    const faults: string[] = [];
    if (defaults.durationSeconds !== "unknown" && !isLength(subject, defaults.durationSeconds)) {
      faults.push(`${defaults.durationSeconds} s is in no durations entry. Write an offered length`);
    }
    if (
      defaults.resolution !== "unknown" &&
      (resolutions === "unknown" || !resolutions.includes(defaults.resolution))
    ) {
      faults.push(
        `${defaults.resolution} is not among the resolutions. Write an offered one, or add it to the resolutions`,
      );
    }
    if (!soundFits(subject)) {
      faults.push(
        `audio "${defaults.audio}" contradicts constraints.audio "${audio}". Mend the one that the source does not say`,
      );
    }
    return faults.map(
      (fault) => `${placeOf(subject, "defaults")}: ${fault}, or "unknown" where no source names a default.`,
    );
  },
};
