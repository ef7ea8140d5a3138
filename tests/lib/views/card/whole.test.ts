/** A plan of several workloads where its link lands: the total of its page, and no name that its link gives. */
import { describe, expect, it } from "vitest";
import { estimateCard, planCard, type CardView } from "@/lib/views/card";
import { embedHtml } from "@/lib/views/card/embed";
import { viewWholePlan } from "@/lib/views/page/whole";
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

describe("a plan of several workloads", () => {
  it.each([two, `${two}&budget=2000`, `${two}&budget=300`, "model=kling/kling-v3&budget=700&2.clips=50&3.duration=5"])(
    "has the page's figure, verdict and bar: %s",
    (query) => {
      const { total, query: link } = viewWholePlan(entriesOf(query), context);
      const money = moneyOf(query);
      expect(money.amount).toBe(total?.amount);
      expect(money.verdict).toEqual(total?.verdict);
      expect(money.budgetAt).toBe(total?.budgetAt);
      const places = (parts: readonly { start: number; end: number }[] = []) =>
        parts.map(({ start, end }) => [start, end]);
      expect(places(money.parts)).toEqual(places(total?.parts));
      expect(cardOf(query).query).toBe(link);
      expect(cardOf(query).title).toContain(money.amount);
    },
  );

  it("says how many, on what, and what each is of the money", () => {
    const card = cardOf(`${two}&budget=2000`);
    expect(card).toMatchObject({ clips: "2 workloads", asked: "400 clips a month", on: "Kling 3.0 and Veo 3.1" });
    expect(card.title).toBe(`2 workloads · 400 clips · ${moneyOf(two).amount} fits $2,000`);
    expect(moneyOf(two).facts.map(({ of }) => of)).toEqual(["A", "B", "delivered"]);
    expect(card.description).toContain("2 workloads, 400 clips a month, on Kling 3.0 and Veo 3.1: ");
  });

  it("never says what the link calls a workload", () => {
    const { query, ...said } = cardOf(two);
    expect(query).toContain("Adverts");
    expect(JSON.stringify(said)).not.toMatch(/Adverts|Clips/);
    const frame = embedHtml(cardOf(two), "/plan", "large").replace(/href="[^"]*"/g, "");
    expect(frame).not.toMatch(/Adverts|Clips\b/);
    expect(frame).toContain("Open the plan");
  });

  it("has no total where a workload has no price, and says which", () => {
    expect(
      cardOf(`${two}&budget=5&2.model=kling/kling-v4`.replace("2.model=vertex-ai/veo-3.1-generate-001&", "")).answer,
    ).toEqual({
      kind: "unpriced",
      headline: "Not priced",
      reason: "no price for workload B",
      budget: true,
    });
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
});

it("a plan of one workload has the money of that workload", () => {
  const query = "model=kling/kling-v3&clips=500&budget=800";
  const one = estimateCard(entriesOf(query), context)?.answer;
  expect(moneyOf(query).amount).toBe(one?.kind === "priced" ? one.amount : "");
});
