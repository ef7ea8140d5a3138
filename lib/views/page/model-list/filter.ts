/** The form above a list of models, its kinds, and the ways out of an empty one. */
import { makersOf, sortText, waits, wholeList, type ModelListAsked, type Wait } from "../../../ask/model-list";
import type { Plan } from "../../../ask/plan";
import type { Catalogue } from "../../../catalogue";
import { modelKinds, modes, resolutions, unitKinds, type ModelKind } from "../../../catalogue/vocabulary";
import { oldAfterDays } from "../../../numbers/days";
import { decimal } from "../../../numbers/decimal";
import { compareText } from "../../../numbers/list";
import { kindWords, modeWords, unitWords } from "../../../words/catalogue";
import { formatHours, formatMoneyShort, sentenceCase } from "../../../words/format";
import { modelsOf } from "../../sentences/model-list";
import { packRows, type Packed } from "../pack";

type Link = { label: string; href: string };
/** What is called as it is asked for has no label of its own: "". */
type Choice = { value: string; label: string };
type Select = { name: string; label: string; value: string; choices: Packed<Choice> };

export type ListFilter = {
  words: string;
  /** The kind is a link of its own, and goes along. */
  kind: string;
  selects: readonly Select[];
  checks: readonly { name: string; label: string; checked: boolean }[];
  sort: Select;
  /** What is chosen beside the words. */
  chosen: readonly string[];
};

const sounds: readonly Choice[] = [
  { value: "on", label: "with sound" },
  { value: "off", label: "silent" },
];

/** Where a list leads: to itself, asked for otherwise. */
export type LinkTo = (asked: ModelListAsked) => string;

/** What a list can be filtered and ordered by: beside an estimate's own plan, what a model makes is no filter. */
type ListPlace = "models" | "field";

const sorts: readonly Choice[] = [
  { value: "price", label: "Money, least first" },
  { value: "-price", label: "Money, most first" },
  { value: "clip", label: "Kept clip, least first" },
  { value: "failed", label: "Failures not billed first" },
  { value: "wait", label: "Time for the month, shortest first" },
  { value: "name", label: "Model, A to Z" },
  { value: "-name", label: "Model, Z to A" },
  { value: "provider", label: "Provider, A to Z" },
  { value: "-provider", label: "Provider, Z to A" },
  { value: "-length", label: "Length, longest first" },
  { value: "length", label: "Length, shortest first" },
  { value: "-seen", label: "Price seen, newest first" },
  { value: "seen", label: "Price seen, oldest first" },
];

const choicesOf = <T extends string>(values: readonly T[], label: (value: T) => string): Choice[] =>
  values.map((value) => ({ value, label: label(value) === value ? "" : label(value) }));

/** Providers by their names. */
const providerChoices = ({ providers }: Catalogue): Choice[] =>
  providers
    .map(({ id, name }) => ({ value: id, label: name, order: name.toLowerCase() }))
    .sort((a, b) => compareText(a.order, b.order))
    .map(({ value, label }) => ({ value, label }));

const fitsWords = (budget: string, { currency }: Plan): string => `fits ${formatMoneyShort(budget, currency)}`;
const freeWords = "failed jobs not billed";
const exactWords = "just what is asked";
const recentWords = `price seen in the last ${oldAfterDays} days`;
const waitWords = (hours: Wait): string => `within ${formatHours(decimal(hours))}`;

type Chosen = { label: string; asked: ModelListAsked };

/** What the list is asked for beside its kind, each with the list that it would be without. */
function chosenOf(asked: ModelListAsked, catalogue: Catalogue, plan: Plan): Chosen[] {
  const { words, provider, maker, mode, resolution, audio, unit, wait, fits, free, exact, recent } = asked;
  const without = (change: Partial<ModelListAsked>): ModelListAsked => ({ ...asked, ...change, page: "" });
  const named = (choices: readonly Choice[], value: string): string =>
    choices.find((choice) => choice.value === value)?.label || value;
  return [
    ...(words ? [{ label: `“${words}”`, asked: without({ words: "" }) }] : []),
    ...(provider
      ? [{ label: named(providerChoices(catalogue), provider), asked: without({ provider: undefined }) }]
      : []),
    ...(maker ? [{ label: `by ${maker}`, asked: without({ maker: undefined }) }] : []),
    ...(mode ? [{ label: modeWords[mode], asked: without({ mode: undefined }) }] : []),
    ...(resolution ? [{ label: resolution, asked: without({ resolution: undefined }) }] : []),
    ...(audio ? [{ label: named(sounds, audio), asked: without({ audio: undefined }) }] : []),
    ...(unit ? [{ label: `billed by ${unitWords[unit].billedBy}`, asked: without({ unit: undefined }) }] : []),
    ...(wait ? [{ label: waitWords(wait), asked: without({ wait: undefined }) }] : []),
    ...(fits && plan.budget !== undefined
      ? [{ label: fitsWords(plan.budget, plan), asked: without({ fits: false }) }]
      : []),
    ...(free ? [{ label: freeWords, asked: without({ free: false }) }] : []),
    ...(exact ? [{ label: exactWords, asked: without({ exact: false }) }] : []),
    ...(recent ? [{ label: recentWords, asked: without({ recent: false }) }] : []),
  ];
}

function selectsOf(asked: ModelListAsked, catalogue: Catalogue, place: ListPlace): Select[] {
  const { provider = "", maker = "", mode = "", resolution = "", audio = "", unit = "", wait = "" } = asked;
  const billed = choicesOf(unitKinds, (each) => unitWords[each].billedBy);
  const ofProvider = {
    name: "view.provider",
    label: "Provider",
    value: provider,
    choices: packRows(providerChoices(catalogue)),
  };
  const byUnit = { name: "view.unit", label: "Billed by", value: unit, choices: packRows(billed) };
  if (place === "field")
    return [
      {
        name: "view.maker",
        label: "Maker",
        value: maker,
        choices: packRows(choicesOf(makersOf(catalogue.models), String)),
      },
      ofProvider,
      byUnit,
      { name: "view.wait", label: "All jobs done", value: wait, choices: packRows(choicesOf(waits, waitWords)) },
    ];
  return [
    ofProvider,
    { name: "view.mode", label: "Mode", value: mode, choices: packRows(choicesOf(modes, (each) => modeWords[each])) },
    {
      name: "view.resolution",
      label: "Resolution",
      value: resolution,
      choices: packRows(choicesOf(resolutions, String)),
    },
    { name: "view.audio", label: "Sound", value: audio, choices: packRows(sounds) },
    byUnit,
  ];
}

/** Search and filters as they are set, and what each can be set to. */
export function listFilter(asked: ModelListAsked, catalogue: Catalogue, plan: Plan, place: ListPlace): ListFilter {
  const { words, kind, fits, free, exact, recent } = asked;
  const { budget } = plan;
  return {
    words,
    kind: kind === "general" ? "" : kind,
    selects: selectsOf(asked, catalogue, place),
    checks: [
      ...(budget === undefined
        ? []
        : [{ name: "view.fits", label: sentenceCase(fitsWords(budget, plan)), checked: fits }]),
      { name: "view.free", label: sentenceCase(freeWords), checked: free },
      { name: "view.exact", label: sentenceCase(exactWords), checked: exact },
      { name: "view.recent", label: sentenceCase(recentWords), checked: recent },
    ],
    sort: { name: "view.sort", label: "Order", value: sortText(asked.sort), choices: packRows(sorts) },
    chosen: chosenOf({ ...asked, words: "" }, catalogue, plan).map(({ label }) => label),
  };
}

export type KindLink = { kind: ModelListAsked["kind"]; name: string; count: number; href: string; current: boolean };

/** One link a kind that has any, and one for all of them where there are several. */
export function kindLinks(asked: ModelListAsked, counts: ReadonlyMap<ModelKind, number>, linkTo: LinkTo): KindLink[] {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const link = (kind: ModelListAsked["kind"], name: string, count: number): KindLink => ({
    kind,
    name,
    count,
    href: linkTo({ ...asked, kind, page: "" }),
    current: asked.kind === kind,
  });
  const several = counts.size > 1 || asked.kind === "all";
  return [
    ...modelKinds.map((kind) => link(kind, kindWords[kind].name, counts.get(kind) ?? 0)),
    ...(several ? [link("all", "all kinds", all)] : []),
  ].filter(({ count, current }) => count > 0 || current);
}

export type PageOfList = { page: number; href: string; current: boolean };

/** The pages of a list. */
export const pageLinks = (
  asked: ModelListAsked,
  { page, pages }: { page: number; pages: number },
  linkTo: LinkTo,
): PageOfList[] =>
  Array.from({ length: pages }, (_, at) => ({
    page: at + 1,
    href: linkTo({ ...asked, page: String(at + 1) }),
    current: at + 1 === page,
  }));

/** Ways out of an empty list: the kinds that have any, what could be left out, the whole list. */
export function waysOut(
  asked: ModelListAsked,
  kinds: readonly KindLink[],
  [catalogue, plan, linkTo]: [Catalogue, Plan, LinkTo],
): Link[] {
  const chosen = chosenOf(asked, catalogue, plan);
  return [
    ...kinds
      .filter(({ kind, current }) => !current && kind !== "all")
      .map(({ kind, count, href }) => ({ label: `See ${modelsOf(kind, count)}`, href })),
    ...(chosen.length > 1
      ? chosen.map((each) => ({
          label: `Leave out ${each.label}`,
          href: linkTo(each.asked),
        }))
      : []),
    { label: "Show all models", href: linkTo(wholeList) },
  ];
}
