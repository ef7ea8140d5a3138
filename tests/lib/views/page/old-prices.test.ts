/** Beside a figure of a model that is not the page's own stands how long ago its price was seen, where that is long. */
import { describe, expect, it } from "vitest";
import { riskEvidence } from "@/lib/data";
import { riskRules } from "@/lib/risks";
import { markdown, sheet, summary } from "@/lib/views/copy/comparison";
import * as texts from "@/lib/views/copy/texts";
import { buildView, viewFocusedPlan } from "@/lib/views/page";
import { viewCompare } from "@/lib/views/page/compare";
import { finish, rankSteps } from "@/lib/views/page/comparison";
import { searchModels, standingSteps } from "@/lib/views/page/model-search";
import { movesSteps } from "@/lib/views/page/moves";
import { viewRisk } from "@/lib/views/page/risk";
import { oldPrice, seenOn } from "@/lib/views/page/text";
import { viewSellers } from "@/lib/views/page/sellers";
import { viewTestPlan } from "@/lib/views/page/test-plan";
import { daysBefore, seenInWords } from "@/lib/words/format";
import {
  context,
  entriesOf,
  estimatePlan,
  modelOf,
  priced,
  pricedOf,
  questionOf,
  readOf,
  today,
} from "../../support/question";

/** Seen on 13 August; the day of all plans is 22 November, 101 days later. */
const kling = "model=kling/kling-v2-6&duration=5";
const days = daysBefore("2026-08-13", today);
const veo = "model=vertex-ai/veo-3.1-generate-001";

/** The days of the model that a link has in focus. */
const daysIn = (href: string): string => {
  const estimate = priced(estimatePlan(readOf(href.slice(href.indexOf("?") + 1))));
  return daysBefore(seenOn(estimate), estimate.plan.on);
};

it("is the oldest day on which one of its prices was seen", () => {
  expect(seenOn(pricedOf(kling))).toBe("2026-08-13");
  expect(oldPrice(pricedOf(kling))).toBe(`price seen ${days}`);
  expect(oldPrice(pricedOf(veo))).toBe("");
  expect(oldPrice(pricedOf("model=fal/kling-v4&duration=5")), "it has no day").toBe("");
});

/** Every one of these says the days where there are some, and there are both. */
function expectDays(said: readonly { text: string; days: string }[]): void {
  expect(new Set(said.map((one) => one.days !== ""))).toEqual(new Set([true, false]));
  for (const { text, days: expected } of said) expect(/(\d+ days) before/.exec(text)?.[0] ?? "", text).toBe(expected);
}

it("of other sellers", () => {
  const sellers = viewSellers(readOf(""), modelOf("runway/seedance2_5"), context);
  expectDays(
    (sellers?.rows ?? []).flatMap(({ clip, remarks, href }) =>
      clip === undefined ? [] : [{ text: remarks.join(), days: daysIn(href) }],
    ),
  );
});

it("of whom a risk meets, where there is an amount", () => {
  const rule = riskRules.find(({ id }) => id === "duplicate-job");
  if (!rule) throw new Error("there is no such risk");
  const { affected } = viewRisk(rule, entriesOf(veo), { ...context, evidence: riskEvidence });
  const rows = affected.flatMap((group) => group.rows);
  expectDays(rows.map(({ price, atMost, href }) => ({ text: price, days: atMost === "" ? "" : daysIn(href) })));
});

it("of models that a search finds", () => {
  const standings = finish(standingSteps(readOf(""), {}, context));
  const { hits } = searchModels(context.catalogue.models, "kling", { on: today, standings });
  expectDays(
    hits
      .filter(({ state }) => state === "priced")
      .map(({ key, remarks }) => ({ text: remarks.join(), days: daysIn(`?model=${key}`) })),
  );
});

it("of the models that would make a plan fit its budget there is none to be told: a price that is old is in doubt", () => {
  const leversOf = (query: string) => {
    const { levers } = buildView(entriesOf(`${veo}&duration=8&budget=60${query}`), context).comparison.levers ?? {};
    return levers?.filter(({ kind }) => kind === "model").map(({ href }) => daysIn(href));
  };
  expect(leversOf("")).toEqual(["", ""]);
  // By then all of them are.
  expect(leversOf("&on=2027-06-01")).toEqual([]);
});

it("of the model that a plan is held against", () => {
  const against = (query: string) => {
    const ranked = finish(rankSteps(context.catalogue.models, questionOf(query)));
    const text = finish(movesSteps(ranked, context.exchange, []))?.flips.text ?? "";
    const [other] = ranked.priced.filter(({ model }) =>
      text.includes(`${model.model.name} at ${model.provider.name},`),
    );
    if (!other) throw new Error(`no model is named in "${text}"`);
    return { text, days: daysBefore(seenOn(other), other.plan.on) };
  };
  expectDays([against(veo), against(`${veo}&on=2027-06-01`)]);
});

it("of what the same plan is today", () => {
  const otherDay = (query: string) => viewFocusedPlan(entriesOf(query), context).otherDay?.text;
  expect(otherDay(`${kling}&on=2026-11-20`)).toBe(`With prices of today it is the same. Price seen ${days}.`);
  expect(otherDay(`${veo}&on=2026-11-20`)).toBe("With prices of today it is the same.");
});

it("of where else a test can be run", () => {
  const { test } = viewTestPlan(entriesOf("model=openai/sora-2"), context);
  if (test.status === "planned") throw new Error("it has no price");
  for (const { remarks, href } of test.alternatives) {
    const said = daysIn(href);
    expect(remarks.includes(`price seen ${said}`)).toBe(said !== "");
  }
});

describe("of models side by side", () => {
  const copied = (query: string) => {
    const { field, ...plan } = viewCompare(entriesOf(query), context);
    return { plan, field, address: "https://clipcost.example/compare" };
  };
  const both = copied("model=kling/kling-v2-6,kling/kling-v2-5-turbo&duration=5");

  it("where all have it of one day, it is said once", () => {
    expect(both.plan.set.same).toContain(`price seen 13 Aug 2026 (${days}, `);
  });

  it("in what is copied", () => {
    const seen = seenInWords("2026-08-13", today);
    for (const line of summary(both).split("\n").slice(2, 4))
      expect(line).toMatch(/; price seen 13 Aug 2026, 101 days /);
    expect(markdown(both)).toContain(`| ${seen} |`);
    expect(sheet(both)).toContain(`\t${seen}\t`);
  });

  it("says of each of whom else it is sold by how old the oldest of these prices is", () => {
    const [found] = copied("model=runway/seedance2_5").field.sold;
    const rows = viewSellers(readOf(""), modelOf("runway/seedance2_5"), context)?.rows ?? [];
    const all = rows.flatMap(({ clip, href }) => (clip === undefined ? [] : [Number.parseInt(daysIn(href) || "0")]));
    expect(found?.note).toMatch(new RegExp(` a clip, seen up to ${Math.max(...all)} days before$`));
  });
});

it("of an estimate that is copied", () => {
  const copied = (query: string) => {
    const { comparison, ...plan } = buildView(entriesOf(query), context);
    return { plan, comparison, address: "https://clipcost.example/" };
  };
  const says = `Price seen ${seenInWords("2026-08-13", today)} · medium confidence.`;
  expect(texts.summary(copied(kling)).split("\n")).toContain(says);
  expect(texts.markdown(copied(kling)).split("\n\n")).toContain(says);
  expect(texts.summary(copied(veo))).not.toContain("Price seen");
});
