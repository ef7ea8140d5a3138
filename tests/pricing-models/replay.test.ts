/**
 * A link replays: what it came to by the release it was made with, what it comes to by a later one, and each fact that
 * moved in between, whose effects sum exactly to the difference.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answer, focusOf } from "@/lib/answer/answer";
import { replay, type Replay } from "@/lib/answer/replay";
import { readPlan } from "@/lib/ask/read";
import type { Plan } from "@/lib/ask/plan";
import { ratesUsed } from "@/lib/attempt/charges";
import { planWithOf } from "@/lib/budget/plan-with";
import type { Facts } from "@/lib/catalogue/facts";
import type { Release } from "@/lib/catalogue/release";
import { readCatalogue } from "@/lib/catalogue/read";
import { decimal, money, sum, zero, type Decimal } from "@/lib/numbers/decimal";
import type { Estimate } from "@/lib/month/estimate";
import { movedInWords } from "@/lib/views/sentences/moved";
import { anyWorkflow } from "../lib/support/arbitraries";
import { planOf } from "../lib/support/flat";
import { factsOf, readRelease, releaseDays } from "./support/releases";

type Frozen = { release: string; link: string; status: string; high: string | null };

const golden = (name: string): Frozen[] =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../golden/${name}`, import.meta.url)), "utf8")) as Frozen[];

const first = "2026-11-22";
const today = "2026-11-28";
const facts = factsOf(first);
const then = readRelease(first);
const now = readRelease("2026-11-28");
const newest = readRelease(releaseDays.at(-1)!);

const read = (link: string, known: Facts): Plan => readPlan(new URLSearchParams(link), known).plan;
const estimateOf = (plan: Plan, known: Facts): Estimate => focusOf(answer(plan, known));

/** Money to plan with as the engine gives it for that release. */
function moneyOf(plan: Plan, known: Facts): Decimal | undefined {
  const estimate = estimateOf(plan, known);
  return estimate.status === "priced" ? planWithOf(estimate).total : undefined;
}

const textOf = (amount: Decimal | undefined): string => (amount ? money(amount) : "none");
const effectsOf = ({ moved }: Replay): Decimal => sum(moved.map(({ effect }) => effect ?? zero));

function expectToReplay(plan: Plan, later: Release, laterFacts: Facts, on = today): Replay {
  const replayed = replay(plan, { knowledge: then, on: plan.on }, { knowledge: later, on });
  const { total: was } = replayed.then;
  const { total: is } = replayed.now;
  expect(textOf(was)).toBe(textOf(moneyOf(plan, facts)));
  const known = laterFacts.catalogue.find(plan.workloads[0].models[0]!);
  expect(textOf(is)).toBe(textOf(known && moneyOf({ ...plan, on }, laterFacts)));
  if (was && is) {
    expect(money(effectsOf(replayed))).toBe(money(is.minus(was)));
    // A difference always has a reason.
    if (!was.eq(is)) expect(replayed.moved.length).toBeGreaterThan(0);
  } else for (const { effect } of replayed.moved) expect(effect).toBeUndefined();
  for (const fact of replayed.moved) {
    const { what, before, after } = movedInWords(fact);
    for (const text of [what, before, after]) expect(text).toMatch(/\S/);
  }
  return replayed;
}

const later = factsOf("2026-11-28");
const atNewest = factsOf(releaseDays.at(-1)!);

describe("a link of the release of 22 November 2026", () => {
  const links = [...golden("links.json"), ...golden("answers/2026-11-22.json")].map(({ link }) => link);

  it("comes to what that release's engine gives, to what the later ones give, and the effects sum to the difference", () => {
    let priced = 0;
    for (const link of links) {
      const plan = read(link, facts);
      if (plan.workloads[0].models.length === 0) continue;
      const { then: was } = expectToReplay(plan, now, later);
      if (was.total) priced += 1;
      if (newest.day !== now.day) expectToReplay(plan, newest, atNewest, newest.day);
    }
    expect(priced).toBeGreaterThan(200);
  }, 180_000);

  it("gives the figures that were recorded with it", () => {
    const recorded = golden("links.json").filter(({ release, status }) => release === first && status === "priced");
    expect(recorded.length).toBeGreaterThan(20);
    for (const { link, high } of recorded) {
      const estimate = estimateOf(read(link, facts), facts);
      expect(estimate.status === "priced" && money(estimate.month.high)).toBe(high);
    }
  });

  it("does so for 300 plans of any kind", () => {
    fc.assert(
      fc.property(anyWorkflow, (flat) => {
        const plan = planOf(flat);
        fc.pre(facts.catalogue.find(flat.models[0]!) !== undefined);
        expectToReplay(plan, now, later);
      }),
      { numRuns: 300, seed: 20261122 },
    );
  }, 180_000);
});

describe("one price that is changed in a copy of a release", () => {
  const known = later;
  const veo = "vertex-ai/veo-3.1-generate-001";
  const links = [...golden("links.json"), ...golden("answers/2026-11-28.json")]
    .map(({ link }) => link)
    .concat(`model=${veo}&clips=500&unusable=0.5&on=2026-11-28`, `model=${veo}&clips=40&on=2026-11-28`);

  /** The release with one figure in the place of another. */
  function withPrice(key: string, rate: string, unitPrice: string): Release {
    const copy = structuredClone(now);
    const [provider, model] = key.split(/\/(.*)/s);
    const rates = copy.providers
      .find(({ id }) => id === provider)!
      .models.find(({ id }) => id === model)!
      .rates.filter(({ id }) => id === rate);
    expect(rates).toHaveLength(1);
    rates[0]!.unitPrice = unitPrice;
    return copy;
  }

  const cases = [
    [veo, "silent", "0.25"],
    ["kling/kling-v3", undefined, undefined],
    ["openrouter/veo-3.1", undefined, undefined],
  ] as const;

  it.each(cases)("of %s moves the links that use it, and no other", (key, named, price) => {
    const used = links.map((link) => {
      const plan = read(link, known);
      const [model] = plan.workloads[0].models;
      if (model !== key) return { plan, rates: [] };
      const estimate = estimateOf(plan, known);
      return { plan, rates: estimate.status === "priced" ? ratesUsed(estimate.generations) : [] };
    });
    const rate = named ?? used.flatMap(({ rates }) => rates)[0]!.id;
    const before = known.catalogue.find(key)!.rates.find(({ id }) => id === rate)!.unitPrice;
    const copy = withPrice(key, rate, price ?? money(decimal(before).times("1.5")));
    const changed: Facts = {
      ...known,
      catalogue: readCatalogue(copy.providers, copy),
      exchange: copy.exchangeRates,
    };
    let moving = 0;
    for (const { plan, rates } of used) {
      const { on } = plan;
      const { moved } = replay(plan, { knowledge: now, on }, { knowledge: copy, on });
      const uses = rates.some(({ id }) => id === rate);
      expect(moved.map(({ kind }) => kind)).toEqual(uses ? ["price"] : []);
      if (!uses) continue;
      moving += 1;
      const [was, is] = [moneyOf(plan, known)!, moneyOf(plan, changed)!];
      expect(money(moved[0]!.effect!)).toBe(money(is.minus(was)));
    }
    expect(moving).toBeGreaterThan(0);
    expect(moving).toBeLessThan(links.length / 2);
  });

  it("moves the money by the jobs that are planned with: 958 jobs of 8 s at 0.05 more are 383.20", () => {
    // 500 clips, half of the takes thrown away: 1,532.80 at 1.60 a job are 958 jobs; 958 x (2.00 - 1.60) = 383.20.
    const plan = read(`model=${veo}&clips=500&unusable=0.5&on=2026-11-28`, known);
    const {
      then: was,
      now: is,
      moved,
    } = replay(
      plan,
      { knowledge: now, on: "2026-11-28" },
      { knowledge: withPrice(veo, "silent", "0.25"), on: "2026-11-28" },
    );
    expect([money(was.total!), money(is.total!)]).toEqual(["1532.80", "1916.00"]);
    expect(moved.map(({ kind, effect }) => [kind, money(effect!)])).toEqual([["price", "383.20"]]);
    const { what, before, after, source } = movedInWords(moved[0]!);
    expect({ what, before, after }).toEqual({
      what: "Veo 3.1 at Vertex AI: Video (720p, 1080p · silent)",
      before: "$0.20 a second",
      after: "$0.25 a second",
    });
    expect(source?.url).toMatch(/^https:/);
  });
});
