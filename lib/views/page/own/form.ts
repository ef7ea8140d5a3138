/** The form of own prices: each price that a plan can state of its own, with the list price beside it. */
import type { Issue } from "../../../ask/issues";
import { isOwnKey } from "../../../ask/own-prices";
import type { Plan } from "../../../ask/plan";
import type { Entries } from "../../../ask/read";
import { carriedEntries, writePlan } from "../../../ask/write";
import type { CatalogueModel } from "../../../catalogue";
import type { Facts } from "../../../catalogue/facts";
import { creditSold, ownProvider } from "../../../catalogue/own";
import { holdsOn } from "../../../catalogue/rates";
import type { Provider } from "../../../catalogue/schema";
import { decimal } from "../../../numbers/decimal";
import { meterWords } from "../../../words/catalogue";
import { conditionWords } from "../../../words/conditions";
import { formatPrice } from "../../../words/format";
import { priceInWords } from "../../sentences/lines";

/** A field: what stands in it, what it is beside, and the way back to the list price where it says something. */
type OwnField = {
  key: string;
  label: string;
  list: string;
  unit: string;
  value: string;
  issue?: string;
  reset?: string;
};

type OwnFieldGroup = { title: string; fields: OwnField[] };

export type OwnFormView = {
  groups: OwnFieldGroup[];
  /** Own models of the link, each with the way without it. */
  models: { key: string; name: string; called: string }[];
  /** The plan, which travels along. */
  carried: [key: string, text: string][];
  query: string;
  /** The plan without its own models. */
  withoutModels: string;
};

type Asked = { plan: Plan; entries: Entries; issues: readonly Issue[] };

/** The plan without one of its pairs. */
const without = (plan: Plan, key: string): string =>
  writePlan({
    ...plan,
    own: withoutKey(plan.own, key),
    workloads: [
      { ...plan.workloads[0], prices: withoutKey(plan.workloads[0].prices, key) },
      ...plan.workloads.slice(1),
    ],
  });

const withoutKey = (pairs: Plan["own"], key: string): Plan["own"] =>
  pairs && Object.fromEntries(Object.entries(pairs).filter(([name]) => name !== key));

const fieldMaker =
  ({ plan, entries, issues }: Asked) =>
  (key: string, label: string, list: string, unit: string): OwnField => {
    const value = entries.find(([name]) => name === key)?.[1].trim() ?? "";
    const issue = issues.find(({ field }) => field === key)?.message;
    return {
      key,
      label,
      list,
      unit,
      value,
      ...(issue === undefined ? {} : { issue }),
      ...(value === "" ? {} : { reset: `/own?${without(plan, key)}` }),
    };
  };

function providerFields({ id, name, ...provider }: Provider, field: ReturnType<typeof fieldMaker>): OwnField[] {
  const credit = creditSold({ id, name, ...provider });
  const off = credit ? `off what a ${credit.name} and its packs cost` : "off its prices in money";
  return [
    field(`discount.${id}`, `Discount at ${name}`, off, "a share, such as 15 %"),
    ...(credit
      ? [
          field(
            `credit.${id}`,
            `Price of a ${credit.name} at ${name}`,
            `list price ${formatPrice(decimal(credit.listPrice), credit.currency)}; packs are then not counted`,
            credit.currency,
          ),
        ]
      : []),
  ];
}

/** The prices of the model in focus that hold on the plan's day. */
function rateFields(model: CatalogueModel, on: string, field: ReturnType<typeof fieldMaker>): OwnField[] {
  return model.rates
    .filter((rate) => holdsOn(rate, on))
    .map((rate) => {
      const { id, label, meter, when, denomination } = rate;
      const what = [label ?? meterWords[meter], conditionWords(when)].filter(Boolean).join(", ");
      const unit = denomination === "credit" ? `${model.credit?.name ?? "credit"}s` : denomination;
      return field(`price.${id}`, what, `list price ${priceInWords(model, rate, rate.unit)}`, unit);
    });
}

/** The form for a plan, and what was typed into it. `listed`: the catalogue as it is, without anything of one's own. */
export function viewOwnForm(asked: Asked, listed: Facts, mine: Facts): OwnFormView {
  const { plan } = asked;
  const { models } = plan.workloads[0];
  const field = fieldMaker(asked);
  const found = models.flatMap((key) => listed.catalogue.find(key) ?? []);
  const providers = [...new Set(found.map(({ provider }) => provider))];
  const focus = models[0] === undefined ? undefined : listed.catalogue.find(models[0]);
  const groups = [
    { title: "What a provider asks", fields: providers.flatMap((provider) => providerFields(provider, field)) },
    ...(focus
      ? [
          {
            title: `Prices of ${focus.model.name} at ${focus.provider.name}`,
            fields: rateFields(focus, plan.on, field),
          },
        ]
      : []),
  ].filter(({ fields }) => fields.length > 0);
  const shown = new Set(groups.flatMap(({ fields }) => fields.map(({ key }) => key)));
  return {
    groups,
    models: mine.catalogue.models.flatMap(({ key, provider, model, own }) =>
      provider.id === ownProvider && own?.kind === "model" ? [{ key, name: model.name, called: own.called }] : [],
    ),
    carried: carriedEntries(plan).filter(([key]) => !(isOwnKey(key) && shown.has(key))),
    query: writePlan(plan),
    withoutModels: without(
      {
        ...plan,
        workloads: [{ ...plan.workloads[0], models: models.filter((key) => !key.startsWith(`${ownProvider}/`)) }],
      },
      "own",
    ),
  };
}
