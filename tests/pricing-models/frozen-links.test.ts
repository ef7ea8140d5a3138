/**
 * Links that were shared once must open the same figures for good: over every provider with a price and three days.
 * Each is computed from the release that it was recorded with.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { money } from "@/lib/numbers/decimal";
import { answer, focusOf } from "@/lib/answer/answer";
import { readPlan } from "@/lib/ask/read";
import { writePlan } from "@/lib/ask/write";
import { factsOf } from "./support/releases";

type Frozen = {
  release: string;
  link: string;
  status: string;
  attempt: string | null;
  low: string | null;
  high: string | null;
};

const file = fileURLToPath(new URL("../golden/links.json", import.meta.url));
const frozen = JSON.parse(readFileSync(file, "utf8")) as Frozen[];

const known = new Map([...new Set(frozen.map(({ release }) => release))].map((day) => [day, factsOf(day)]));

function replay({ release, link }: Frozen): Frozen {
  const facts = known.get(release)!;
  const { plan, issues } = readPlan(new URLSearchParams(link), facts);
  expect(issues).toEqual([]);
  expect(writePlan(plan)).toBe(link);
  const estimate = focusOf(answer(plan, facts));
  if (estimate.status !== "priced")
    return { release, link, status: estimate.status, attempt: null, low: null, high: null };
  const { attempt, month, status } = estimate;
  return { release, link, status, attempt: money(attempt.cost), low: money(month.low), high: money(month.high) };
}

describe("a frozen link replays", () => {
  it.each(frozen)("$link", (expected) => {
    expect(replay(expected)).toEqual(expected);
  });

  it("for every provider with a price, on days before and after prices moved", () => {
    const covered = new Set(frozen.map(({ link }) => link.slice("model=".length).split("/")[0]));
    const priced = catalogue.providers
      .filter(({ models }) => models.some(({ rates }) => rates.length > 0))
      .map(({ id }) => id);
    expect(priced.filter((id) => !covered.has(id))).toEqual([]);
    expect(new Set(frozen.map(({ link }) => link.slice(-10))).size).toBeGreaterThanOrEqual(3);
    expect(frozen.filter(({ status }) => status === "priced").length).toBeGreaterThanOrEqual(40);
  });
});
