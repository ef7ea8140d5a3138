import type { Conditions, Model } from "@/lib/catalogue/schema";
import { conditionedEntries, listed } from "../support/conditions";
import { placeOf, quoted } from "../support/place";
import type { ModelRule } from "../support/rule";

/** Values a condition may name by dimension; undefined where the model does not say what it offers. */
function offers({
  modes,
  constraints,
}: Model): [keyof Conditions & ("mode" | "resolution" | "tier" | "aspect" | "fps"), readonly string[] | undefined][] {
  const { resolutions, tiers, aspects, fps } = constraints;
  return [
    ["mode", modes],
    // A job on a model of unknown resolutions has none, so that a condition on one would never hold.
    ["resolution", resolutions === "unknown" ? [] : resolutions],
    ["tier", tiers],
    ["aspect", aspects === "unknown" ? undefined : aspects],
    ["fps", fps === "unknown" ? undefined : fps],
  ];
}

const remedy = (values: readonly string[]): string =>
  values.length === 0
    ? "Delete the condition, or add what is offered to the constraints"
    : `Write one of ${quoted(values)}, or add it to what the model offers`;

function unofferedValues(model: Model, when: Conditions): string[] {
  return offers(model).flatMap(([key, values]) =>
    values === undefined
      ? []
      : listed<string>(when[key])
          .filter((value) => !values.includes(value))
          .map(
            (value) => `its condition ${key}: "${value}" never holds, the model does not offer it. ${remedy(values)}.`,
          ),
  );
}

const soundsOf: Record<Model["constraints"]["audio"], readonly string[]> = {
  always: ["on"],
  never: ["off"],
  unknown: ["off"],
  optional: ["on", "off"],
};

function impossibleSound({ constraints }: Model, { audio }: Conditions): string[] {
  if (audio === undefined || soundsOf[constraints.audio].includes(audio)) return [];
  return [
    `its condition audio: "${audio}" never holds, constraints.audio is "${constraints.audio}". ` +
      `Delete it, or write constraints.audio: "optional" if the source says so.`,
  ];
}

function undeclaredOptions({ options }: Model, when: Conditions): string[] {
  return Object.entries(when.options ?? {}).flatMap(([name, choices]) => {
    const option = options.find((candidate) => candidate.name === name);
    if (!option)
      return [
        `its condition names the option "${name}", which the model does not declare. Add it to options, or mend the name.`,
      ];
    return listed(choices)
      .filter((choice) => !option.choices.includes(choice))
      .map(
        (choice) =>
          `its condition wants "${choice}" of the option "${name}", which is no choice. Write one of ${quoted(option.choices)}.`,
      );
  });
}

export const conditionsNameOffers: ModelRule = {
  id: "conditions-name-offers",
  description: "a condition names only what the model offers: a typo there would silently never match",
  scope: "model",
  check: (subject) =>
    conditionedEntries(subject.model).flatMap(({ entry, when }) =>
      [
        ...unofferedValues(subject.model, when),
        ...impossibleSound(subject.model, when),
        ...undeclaredOptions(subject.model, when),
      ].map((fault) => `${placeOf(subject, entry)}: ${fault}`),
    ),
};
