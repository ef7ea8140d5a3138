/**
 * Links that were shared once must open the same figures for good: over every provider with a price and three days.
 * Each is computed from the release that it was recorded with.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { money } from "@/lib/numbers/decimal";
import { answer, focusOf } from "@/lib/answer/answer";
import { readPlan } from "@/lib/ask/read";
import { writePlan } from "@/lib/ask/write";
import { factsOf, releaseDays } from "./support/releases";

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

const newest = releaseDays.at(-1)!;
const withPrice = catalogue.models.filter(({ rates }) => rates.length > 0);
const providerOf = ({ link }: Frozen): string => link.slice("model=".length).split("/")[0]!;
const uncovered = (): string[] => {
  const covered = new Set(frozen.map(providerOf));
  return [...new Set(withPrice.map(({ provider }) => provider.id))].filter((id) => !covered.has(id));
};

if (process.env["UPDATE_GOLDEN"] === "1") {
  const facts = factsOf(newest);
  known.set(newest, facts);
  for (const id of uncovered()) {
    const first = facts.catalogue.models.find(({ provider, rates }) => provider.id === id && rates.length > 0);
    if (!first) continue;
    const mode = first.model.modes[0] === "text-to-video" ? "" : `&mode=${first.model.modes[0]}`;
    const { plan } = readPlan(new URLSearchParams(`model=${first.key}${mode}&on=${newest}`), facts);
    frozen.push(replay({ release: newest, link: writePlan(plan), status: "", attempt: null, low: null, high: null }));
  }
  writeFileSync(file, `${JSON.stringify(frozen, null, 1)}\n`);
}

describe("a frozen link replays", () => {
  it.each(frozen)("$link", (expected) => {
    expect(replay(expected)).toEqual(expected);
  });

  it("for every provider with a price, on days before and after prices moved", () => {
    expect(uncovered().join("\n"), "no frozen link: write the release, then UPDATE_GOLDEN=1 npm run test:data").toBe(
      "",
    );
    expect(new Set(frozen.map(({ link }) => link.slice(-10))).size).toBeGreaterThanOrEqual(3);
    expect(frozen.filter(({ status }) => status === "priced").length).toBeGreaterThanOrEqual(40);
  });
});
