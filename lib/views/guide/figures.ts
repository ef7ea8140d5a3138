/** Figures of the engine for texts: each is asked for by a query string and links to the estimate that shows it. */
import { newestFirst, findSource, type Catalog, type CatalogModel } from "../../catalogue";
import { sum, zero, type Decimal } from "../../numbers/decimal";
import { askQuestion, estimateModel, perKeptSecond, type Estimate, type PricedEstimate } from "../../month/estimate";
import type { ExchangeAssumptions } from "../../catalogue/exchange";
import { formatDay, formatMoney, formatPrice, formatQuantity } from "../../words/format";
import { compare } from "../../month/compare";
import { plannedBudget } from "../../budget/steps";
import { pollingPlan } from "../../budget/waiting";
import { prepaidOf, type Prepaid } from "../../budget/prepaid";
import { assessRisks, type AssessedRisk } from "../../risks";
import type { BillingPolicy } from "../../catalogue/schema";
import { withPlan } from "../../ask/plan-link";
import { parseWorkflow } from "../../ask/parse";
import { serializeWorkflow } from "../../ask/write";
import type { Example, ExampleField, Figure, Link, Sentence } from "./types";

type GuideContext = {
  catalog: Catalog;
  assumed: ExchangeAssumptions;
  today: string;
  /** What the reader has set in a guide's example; empty at first. */
  asked: Readonly<Record<string, string>>;
};

type Show = (estimate: PricedEstimate) => string;

/** Everything that a text may say in figures. A workflow that has no price gives its reason instead of a figure. */
export class Figures {
  constructor(readonly context: GuideContext) {}

  /** The estimate that a query asks for, on its first model. Throws on a query that the strict API would refuse. */
  estimate(query: string): Estimate {
    const { catalog, assumed, today } = this.context;
    const { workflow, issues } = parseWorkflow(new URLSearchParams(query), { catalog, assumed, today });
    if (issues.length > 0) throw new Error(`a text asks for "${query}": ${issues[0]!.field}, ${issues[0]!.message}`);
    const model = catalog.find(workflow.models[0] ?? "");
    if (!model) throw new Error(`a text asks for "${query}", which names no model`);
    return estimateModel(model, askQuestion(workflow, assumed));
  }

  /** A figure of a priced estimate; the reason why there is none, else. */
  private shown(query: string, show: Show): Figure {
    const estimate = this.estimate(query);
    const href = `/?${serializeWorkflow(estimate.workflow)}`;
    return { figure: estimate.status === "priced" ? show(estimate) : `no price: ${estimate.notes[0]!.message}`, href };
  }

  /** One attempt at the clip, in the provider's currency. */
  attempt = (query: string): Figure =>
    this.shown(query, ({ attempt, currency }) => formatMoney(attempt.cost, currency));

  /** What the first line of the bill is priced at, digit for digit. */
  unitPrice = (query: string): Figure =>
    this.shown(query, ({ attempt, currency }) => formatPrice(attempt.lines()[0]!.unitPrice, currency));

  /** The explanation of the bill's line of that index: the rule with its numbers. */
  rule = (query: string, line = 0): Figure =>
    this.shown(query, ({ attempt }) => attempt.lines()[line]?.explanation ?? "");

  /** How much of its unit the first line counts. */
  quantity = (query: string, line = 0): Figure =>
    this.shown(query, ({ attempt }) => formatQuantity(attempt.lines()[line]?.quantity ?? zero, 2));

  /** The month at its cautious end. */
  month = (query: string): Figure =>
    this.shown(query, ({ month, displayCurrency }) => formatMoney(month.high, displayCurrency));

  /** The month's range, low to high. */
  range = (query: string): Figure =>
    this.shown(query, ({ month, displayCurrency }) =>
      month.low.eq(month.high)
        ? formatMoney(month.high, displayCurrency)
        : `${formatMoney(month.low, displayCurrency)} to ${formatMoney(month.high, displayCurrency)}`,
    );

  /** Cost of a kept clip at its cautious end. */
  clip = (query: string): Figure =>
    this.shown(query, ({ clip, displayCurrency }) => formatMoney(clip.high, displayCurrency));

  /** Cost of a second of a kept clip at its cautious end. */
  second = (query: string): Figure =>
    this.shown(query, (estimate) => formatMoney(perKeptSecond(estimate).high, estimate.displayCurrency));

  percentile = (query: string, at: "p50" | "p80" | "p95"): Figure =>
    this.shown(query, ({ month, displayCurrency }) =>
      formatMoney(month.distribution("high").money[at], displayCurrency),
    );

  /** The budget to plan with: bill, unused credits and surroundings. */
  planned = (query: string): Figure =>
    this.shown(query, (estimate) => formatMoney(plannedBudget(estimate).total, estimate.displayCurrency));

  /** Status checks of the month. */
  checks = (query: string): Figure =>
    this.shown(query, (estimate) => formatQuantity(pollingPlan(estimate).checksPerMonth, 0));

  /** What one attempt takes of the provider's credits, by its bill at list price: 60 of $0.60 at $0.01. */
  credits = (query: string): Figure =>
    this.shown(query, ({ attempt, model: { credit } }) =>
      formatQuantity(credit ? attempt.cost.div(credit.money) : zero),
    );

  /** A figure of the purchase that covers the month, where the month is paid ahead. */
  prepaid = (query: string, show: (prepaid: Prepaid, estimate: PricedEstimate) => string): Figure =>
    this.shown(query, (estimate) => {
      const prepaid = prepaidOf(estimate);
      return prepaid ? show(prepaid, estimate) : "nothing is paid ahead";
    });

  /** Any other figure of an estimate, in words of the text's own. */
  of = (query: string, show: Show): Figure => this.shown(query, show);

  /** What one workflow costs beyond another, at the cautious end of a month; both must be in one currency. */
  difference = (dearer: string, cheaper: string): Figure => {
    const [a, b] = [this.estimate(dearer), this.estimate(cheaper)];
    const href = `/?${serializeWorkflow(a.workflow)}`;
    if (a.status !== "priced" || b.status !== "priced") return { figure: "no price", href };
    return { figure: formatMoney(a.month.high.minus(b.month.high), a.displayCurrency), href };
  };

  /**
   * Workflows of one product, summed: each one's month at the cautious end, or another amount of it. All must be in one
   * currency; the link shows the first. $106.56 from text and $44.40 from images are $150.96.
   */
  total = (queries: readonly string[], amount = ({ month }: PricedEstimate): Decimal => month.high): Figure => {
    const estimates = queries.map((query) => this.estimate(query));
    const href = `/?${serializeWorkflow(estimates[0]!.workflow)}`;
    const priced = estimates.filter((estimate) => estimate.status === "priced");
    if (priced.length < estimates.length) return { figure: "no price", href };
    return { figure: formatMoney(sum(priced.map(amount)), priced[0]!.displayCurrency), href };
  };

  /** How many times as much one attempt costs as another. */
  times = (dearer: string, cheaper: string): Figure => {
    const [a, b] = [this.estimate(dearer), this.estimate(cheaper)];
    const href = `/?${serializeWorkflow(a.workflow)}`;
    if (a.status !== "priced" || b.status !== "priced") return { figure: "no price", href };
    return { figure: `${formatQuantity(a.price.div(b.price), 2)} times`, href };
  };

  /** A risk of the checklist in a workflow: its money at the dear end. */
  atStake = (query: string, riskId: string): Figure => {
    const found = this.risk(query, riskId);
    const { figure } = this.shown(query, ({ displayCurrency }) => formatMoney(found?.high ?? zero, displayCurrency));
    const { workflow } = this.estimate(query);
    return { figure, href: withPlan(`/risks/${riskId}`, serializeWorkflow(workflow)) };
  };

  private risk(query: string, riskId: string): AssessedRisk | undefined {
    const estimate = this.estimate(query);
    return estimate.status === "priced" ? assessRisks({ estimate }).find(({ id }) => id === riskId) : undefined;
  }

  model(key: string): CatalogModel {
    const found = this.context.catalog.find(key);
    if (!found) throw new Error(`a text names the model "${key}", which is not in the catalogue`);
    return found;
  }

  /** What a provider says of an outcome, in the catalogue's own words. */
  policy = (key: string, outcome: keyof BillingPolicy): string => this.model(key).policy[outcome]?.statement ?? "";

  /** The model's name as a link to its page. */
  name = (key: string): Link => ({ link: this.model(key).model.name, href: `/providers/${key}` });

  /** The provider's live price page: where a reader checks before paying. */
  live = (key: string): Link => {
    const { provider } = this.model(key);
    return { link: provider.name, href: provider.pricingUrl };
  };

  /** The newest day on which any price of the model was seen. */
  seen = (key: string): string => {
    const { provider, model } = this.model(key);
    const ids = [...new Set(model.rates.flatMap(({ sourceIds }) => sourceIds))];
    const [newest] = newestFirst(ids.map((id) => findSource(provider, id)));
    return newest ? formatDay(newest.seenOn) : "undated";
  };

  /** Models that can make a clip, cheapest month first. */
  ranked = (query: string, most: number): PricedEstimate[] => {
    const { catalog, assumed, today } = this.context;
    const { workflow } = parseWorkflow(new URLSearchParams(query), { catalog, assumed, today });
    return compare(catalog.models, askQuestion(workflow, assumed)).priced.slice(0, most);
  };

  /** How many models of how many providers meet a condition. */
  count = (keeps: (model: CatalogModel) => boolean): { models: number; providers: number } => {
    const models = this.context.catalog.models.filter(keeps);
    return { models: models.length, providers: new Set(models.map(({ provider }) => provider.id)).size };
  };

  money = (amount: Decimal, currency: string): string => formatMoney(amount, currency);

  /**
   * A small estimate to play with. `base` is the query of the workflow without the fields; each field stands at what
   * the reader set, if the engine can read it together with the others, else at its start.
   */
  example = (
    title: string,
    base: string,
    fields: readonly ExampleField[],
    rows: (query: string) => readonly { label: string; value: Sentence }[],
  ): Example => {
    const { catalog, assumed, today, asked } = this.context;
    const reads = (query: URLSearchParams) => parseWorkflow(query, { catalog, assumed, today }).issues.length === 0;
    const set = (query: URLSearchParams, [name, value]: readonly [string, string]) => {
      const next = new URLSearchParams(query);
      next.set(name, value);
      return next;
    };
    const start = fields.reduce((query, { name, value }) => set(query, [name, value]), new URLSearchParams(base));
    const typed = fields.flatMap(({ name }): [string, string][] => (asked[name] ? [[name, asked[name]]] : []));
    const wanted = typed.reduce(set, start);
    const query = reads(wanted)
      ? wanted
      : typed.reduce((reached, pair) => (reads(set(reached, pair)) ? set(reached, pair) : reached), start);
    const settled = fields.map((field) => ({ ...field, value: query.get(field.name)! }));
    const text = query.toString();
    return { title, fields: settled, rows: rows(text), href: `/?${serializeWorkflow(this.estimate(text).workflow)}` };
  };
}
