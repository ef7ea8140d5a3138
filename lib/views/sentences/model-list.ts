/** What the list of models says above its rows, and where it has none. */
import type { Plan } from "../../ask/plan";
import type { AskedOfModel } from "../../ask/model-words";
import type { ModelKind } from "../../catalogue/vocabulary";
import { kindWords } from "../../words/catalogue";
import { formatList, formatMoneyShort, formatQuantity, sentenceCase } from "../../words/format";
import { askedWords } from "./model-search";

const one = (kind: ModelKind | "all"): string => (kind === "all" ? "model" : kindWords[kind].one);

/** "230 general models", "1 avatar". */
export const modelsOf = (kind: ModelKind | "all", count: number): string =>
  `${count} ${count === 1 ? one(kind) : kind === "all" ? "models" : kindWords[kind].many}`;

/** What is wanted otherwise than the plan asks for, a word each. */
function beyondPlan(wishes: AskedOfModel, { workloads: [{ clip }] }: Plan): string[] {
  const words = askedWords(wishes);
  return [
    ...(wishes.mode && wishes.mode !== clip.mode ? [words.mode] : []),
    ...(wishes.resolution && wishes.resolution !== clip.resolution ? [words.resolution] : []),
    ...(wishes.audio && wishes.audio !== clip.audio ? [words.audio] : []),
  ];
}

/** What the filter wants otherwise than the plan: "1080p and sound come from the filter". Nothing where the plan asks for just that. */
export function wishesInWords(wishes: AskedOfModel, plan: Plan): string {
  const said = beyondPlan(wishes, plan);
  return said.length === 0
    ? ""
    : sentenceCase(
        `${formatList(said)} ${said.length === 1 ? "comes" : "come"} from the filter and ${said.length === 1 ? "goes" : "go"} along into each estimate.`,
      );
}

/**
 * Where the plan stands whatever is looked for: "1080p and sound only say which models are listed", and how it could ask
 * for them.
 */
export function fieldWishes(wishes: AskedOfModel, plan: Plan): { text: string; action: string } | undefined {
  const said = beyondPlan(wishes, plan);
  if (said.length === 0) return undefined;
  const what = formatList(said);
  return {
    text: `${sentenceCase(what)} only ${said.length === 1 ? "says" : "say"} which models are listed; all are priced for the plan as it stands.`,
    action: `Ask for ${what} in the plan`,
  };
}

/** "164 of 230 general models can make it; 97 of 164 fit $800." */
export function standingInWords(
  kind: ModelKind | "all",
  { all, priced, fitting }: { all: number; priced: number; fitting: number },
  { budget, currency }: Plan,
): string {
  if (all === 0) return `no ${one(kind)} in this list.`;
  const able = `${priced} of ${modelsOf(kind, all)} can make\u00a0it`;
  if (budget === undefined || priced === 0) return `${able}.`;
  return `${able}; ${fittingInWords({ priced, fitting }, budget, currency)}.`;
}

const fittingInWords = ({ priced, fitting }: { priced: number; fitting: number }, budget: string, currency: string) =>
  `${fitting} of ${priced} ${fitting === 1 ? "fits" : "fit"} ${formatMoneyShort(budget, currency)}`;

/** What the list of a plan is called: "Models · 500 × 8 s · 97 of 164 fit $800". */
export function listTitle(
  { priced, fitting }: { priced: number; fitting: number },
  { workloads: [{ month, clip }], budget, currency }: Plan,
): string {
  const answered =
    budget === undefined ? `${priced} can make it` : fittingInWords({ priced, fitting }, budget, currency);
  return `Models · ${formatQuantity(String(month.clips))} × ${clip.durationSeconds} s · ${answered}`;
}

/** "1 to 50 of 230 general models", or how many there are. */
export const placeInWords = (
  kind: ModelKind | "all",
  { first, last, all }: { first: number; last: number; all: number },
): string => (first === 1 && last === all ? modelsOf(kind, all) : `${first} to ${last} of ${modelsOf(kind, all)}`);

/** Where the list is empty. */
export const emptyInWords = (kind: ModelKind | "all"): string => `No ${one(kind)} is all of this.`;
