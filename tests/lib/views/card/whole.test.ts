/** A plan of several workloads where its link lands: the total of its page, and no name that its link gives. */
import { describe, expect, it } from "vitest";
import { estimateCard, planCard, setCard, type CardView } from "@/lib/views/card";
import { embedHtml } from "@/lib/views/card/embed";
import { viewWholePlan } from "@/lib/views/page/whole";
import { ownFacts } from "@/lib/views/page/own/facts";
import { context, entriesOf } from "../../support/question";

const two =
  "model=kling/kling-v3&clips=300&name=Adverts&2.name=Clips&2.model=vertex-ai/veo-3.1-generate-001&2.clips=100&on=2026-11-22";

function cardOf(query: string): CardView {
  const card = planCard(entriesOf(query), context);
  if (!card) throw new Error(`"${query}" has no card`);
  return card;
}
const moneyOf = (query: string) => {
  const { answer } = cardOf(query);
  if (answer.kind !== "priced") throw new Error(`"${query}" is ${answer.kind}`);
  return answer;
};
const shownFor = (query: string) =>
  moneyOf(query).facts.map(({ figure, of, place }) => (place === undefined ? `${figure} ${of}` : `${of} ${figure}`));

/** As many workloads as letters, the later the larger. */
const many = (letters: number): string =>
  [
    "model=kling/kling-v3&clips=10",
    ...Array.from({ length: letters - 1 }, (_, at) => `${at + 2}.clips=${at + 2}0`),
  ].join("&");

describe("a plan of several workloads", () => {
  it.each([
    two,
    `${two}&budget=2000`,
    `${two}&budget=300`,
    `${two}&budget=2000&view.at=2`,
    "model=kling/kling-v3&budget=700&2.clips=50&3.duration=5",
    `${many(12)}&currency=EUR&fx.EUR=0.9&extra.tax=0.19`,
  ])("has the page's figure, verdict and bar: %s", (query) => {
    const { total, query: link } = viewWholePlan(entriesOf(query), context);
    const money = moneyOf(query);
    expect(money.amount).toBe(total?.amount);
    expect(money.verdict).toEqual(total?.verdict);
    expect([money.budgetAt, money.end]).toEqual([total?.budgetAt, total?.end]);
    const places = (parts: readonly { key: string; start: number; end: number }[] = []) =>
      parts.map(({ key, start, end }) => [key, start, end]);
    expect(places(money.parts)).toEqual(places(total?.parts));
    expect(cardOf(query).query).toBe(link);
    expect(cardOf(query).title).toContain(money.amount);
  });

  it("says how many, on what, and what each is of the money", () => {
    const card = cardOf(`${two}&budget=2000`);
    expect(card).toMatchObject({ clips: "2 workloads", asked: "400 clips a month", on: "Kling 3.0 and Veo 3.1" });
    expect(card.title).toBe(`2 workloads · 400 clips · ${moneyOf(two).amount} fits $2,000`);
    expect(card.description).toContain("2 workloads, 400 clips a month, on Kling 3.0 and Veo 3.1: ");
    const [a, b, ...rest] = shownFor(two);
    expect([a, b]).toEqual([expect.stringMatching(/^A \$\d/), expect.stringMatching(/^B \$\d/)]);
    expect(rest).toEqual([expect.stringMatching(/ left in the packs$/), "400 of 400 delivered"]);
    expect(card.description).toContain(shownFor(two).join(", "));
  });

  it.each([
    ["fal/seedance-2.0-fast-reference&3.model=kling/kling-v3", "Wan 2.5 text-to-video (preview) and 2 more"],
    ["kling/kling-v3", "Wan 2.5 text-to-video (preview) and Kling 3.0"],
    [
      "kling/kling-v3&3.model=runway/gen4.5&4.model=luma/ray-3.2",
      "Wan 2.5 text-to-video (preview), Kling 3.0 and 2 more",
    ],
  ])("names as many models as have room in a line: %s", (others, on) => {
    const long = "model=alibaba-intl/wan2.5-t2v-preview";
    expect(cardOf(`${long}&2.model=${others}`).on).toBe(on);
  });

  it("of more than there is room for says which take most, and how many more there are", () => {
    expect(shownFor(many(6)).map((text) => text.replace(/ \$.*/, ""))).toEqual([
      ...["C", "D", "E", "F"],
      "2 more workloads",
      "210 of 210 delivered",
    ]);
  });

  it("has the letters that the places of its page have", () => {
    expect(shownFor(`${two}&view.at=2`)[0]).toBe(shownFor(two)[1]?.replace("B", "A"));
  });

  it.each([
    // Three of $504 that are not all unlucky at once, $1,499.20 of $1,505
    "model=vertex-ai/veo-3.1-generate-001&clips=300&retry=3&2.clips=300&3.clips=300&budget=1505",
    // A pack that costs less than what is drawn from it
    `${two}&budget=900`,
    "model=vertex-ai/veo-3.1-generate-001&2.clips=100",
  ])("has a bar that ends with the money, before the budget where it fits: %s", (query) => {
    const { end, budgetAt = 1, parts, verdict } = moneyOf(query);
    expect(Math.max(...parts.map((part) => part.end))).toBeCloseTo(end, 3);
    expect(verdict?.verdict ?? "fits").toBe("fits");
    expect(end).toBeLessThanOrEqual(budgetAt);
  });

  it("never says what the link calls a workload", () => {
    const { query, ...said } = cardOf(two);
    expect(query).toContain("Adverts");
    expect(JSON.stringify(said)).not.toMatch(/Adverts|Clips/);
    const frame = embedHtml(cardOf(two), "/plan", "large").replace(/href="[^"]*"/g, "");
    expect(frame).not.toMatch(/Adverts|Clips\b/);
    expect(frame).toContain("Open the plan");
  });

  it.each([
    ["&2.model=kling/kling-v4&budget=5", "workload B on Kling 4.0: price not recorded", true],
    ["&2.model=kling/kling-v4&4.model=openai/sora-2", "workloads B and C have no price", false],
  ])("has no total where a workload has no price, and says which: %s", (others, reason, budget) => {
    const card = cardOf(`model=kling/kling-v3${others}`);
    expect(card.answer).toEqual({ kind: "unpriced", headline: "Not priced", reason, budget });
    expect(card.title).toMatch(/ · not priced$/);
    expect(card.description).not.toMatch(/\$\d/);
  });

  it("is nothing where nothing can be read, or a workload is on a model that is not there", () => {
    for (const query of [
      "",
      "foo=bar",
      "model=nobody/nothing&2.clips=5",
      "model=kling/kling-v3&2.model=nobody/nothing",
    ])
      expect(planCard(entriesOf(query), context), query).toBeUndefined();
  });

  it.each([
    [two, true],
    [two.replace("&on=2026-11-22", ""), false],
    ["model=kling/kling-v3&2.model=&2.clips=5&on=2026-11-22", false],
    ["clips=5&2.clips=6&on=2026-11-22", false],
  ])("is the same for ever only where it names its day and every model: %s", (query, pinned) =>
    expect(cardOf(query).pinned).toBe(pinned),
  );
});

it("a plan of one workload has the money of that workload", () => {
  const query = "model=kling/kling-v3&clips=500&budget=800";
  const one = estimateCard(entriesOf(query), context)?.answer;
  expect(moneyOf(query).amount).toBe(one?.kind === "priced" ? one.amount : "");
});

describe("own prices", () => {
  const veo = "model=vertex-ai/veo-3.1-generate-001&discount.vertex-ai=0.15";
  const onOwnTerms = (query: string) => ownFacts(entriesOf(query), context, {});

  it.each([
    [veo, "Veo 3.1, own discount"],
    [`${veo}&2.model=kling/kling-v3`, "Veo 3.1 and Kling 3.0, own discount in A"],
    [`${veo}&2.clips=5`, "Veo 3.1, own discount in all"],
    [`${veo}&2.model=kling/kling-v3&credit.kling=0.1&3.model=luma/ray-3.2`, "own prices in A and B"],
    [`${veo}&2.clips=5&3.clips=6&4.clips=7&5.model=kling/kling-v3`, "Veo 3.1 and Kling 3.0, own discount in 4 of 5"],
    ["model=luma/ray-3.2&discount.kling=0.1&2.clips=5", "Ray 3.2"],
  ])("are said on the card and on the page: %s", (query, on) => {
    const { entries, facts } = onOwnTerms(query);
    const card = planCard(entries, facts);
    expect(card?.on.endsWith(on)).toBe(true);
    expect(card?.description).toContain(on);
    const { total, workloads } = viewWholePlan(entries, facts);
    const said = /own (?:discount|prices).*/.exec(on)?.[0];
    expect(total?.sure).toBe(`95 % sure, all that is paid included${said ? `, with your ${said}` : ""}`);
    expect(workloads.some(({ own }) => own !== undefined)).toBe(said !== undefined);
  });

  it("are said of each model of a set", () => {
    const { entries, facts } = onOwnTerms(`${veo},kling/kling-v3`.replace(/(&.*),(.*)/, ",$2$1"));
    const card = setCard(entries, facts);
    const rows = card?.answer.kind === "set" ? card.answer.rows : [];
    expect(rows.map(({ own }) => own)).toEqual(["own discount", undefined]);
    expect(card?.description).toMatch(/Veo 3\.1 \$\d+, own discount; Kling 3\.0 \$\d+/);
    for (const size of ["large", "small"] as const)
      expect(embedHtml(card, "/compare", size).match(/own discount/g)).toHaveLength(1);
  });
});
