import type { CatalogueModel } from "@/lib/catalogue";
import { entryNames } from "../support/conditions";
import { placeOf } from "../support/place";
import type { ModelRule } from "../support/rule";

const known = (day: string | undefined): day is string => day !== undefined && day !== "unknown";

/** A stage that contradicts the last day: the estimator would sell what is gone, or hide what is there. */
function stageFaults({ model, provider }: CatalogueModel): string[] {
  const { stage, lastDay } = model.status;
  if (known(lastDay) && lastDay < provider.recordedOn && stage !== "retired") {
    return [`its lastDay ${lastDay} is past, but its stage is "${stage}". Write stage: "retired", or mend the day.`];
  }
  if (known(lastDay) && lastDay >= provider.recordedOn && stage === "retired") {
    return [`it is "retired", but could be used until ${lastDay}. Write stage: "deprecated" until that day is past.`];
  }
  if (lastDay === "unknown" && (stage === "ga" || stage === "preview")) {
    return [
      `its lastDay is "unknown", but its stage is "${stage}". Delete lastDay while no end is announced, or write the stage that its source says.`,
    ];
  }
  return [];
}

export const endOfLifeIsTold: ModelRule = {
  id: "end-of-life-is-told",
  description: "a retired model says its last day and who says so, and stage, days and prices agree",
  scope: "model",
  check: (subject) => {
    const { stage, firstDay, lastDay, sourceIds } = subject.model.status;
    const faults = stageFaults(subject);
    if (stage === "retired" && lastDay === undefined) {
      faults.push(
        'it is "retired" without a lastDay. Write status.lastDay, or "unknown" where no source names the day.',
      );
    }
    if ((stage === "retired" || lastDay !== undefined) && sourceIds === undefined) {
      faults.push("no source is cited for its end. Add status.sourceIds with the page that says so.");
    }
    if (firstDay && known(lastDay) && firstDay > lastDay) {
      faults.push(`its firstDay ${firstDay} is after its lastDay ${lastDay}. Mend the wrong one.`);
    }
    const late = subject.model.rates.filter(
      ({ effectiveFrom }) => known(lastDay) && known(effectiveFrom) && effectiveFrom > lastDay,
    );
    return [
      ...faults.map((fault) => `${placeOf(subject)}: ${fault}`),
      ...late.map(
        ({ id, effectiveFrom }) =>
          `${placeOf(subject, entryNames.rate(id))}: it begins on ${effectiveFrom}, after the model's lastDay ${lastDay}. Mend one of the two days.`,
      ),
    ];
  },
};
