import { describe, expect, it } from "vitest";
import { riskEvidence } from "@/lib/data";
import { compare } from "@/lib/budget/compare";
import { plain } from "@/lib/numbers/decimal";
import { assessRisks, explainRisk, riskRules } from "@/lib/risks";
import { smallTests } from "@/lib/risks/small-tests";
import { riskTexts } from "@/lib/risks/texts";
import { buildView } from "@/lib/views/page";
import { viewRisk, viewRiskIndex, type RiskPageView } from "@/lib/views/page/risk";
import { context, entriesOf, questionOf } from "../../support/question";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const indexOf = (query: string) => viewRiskIndex(entriesOf(query), context);

function pageOf(id: string, query: string): RiskPageView {
  const rule = riskRules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no risk is called ${id}`);
  return viewRisk(rule, entriesOf(query), { ...context, evidence: riskEvidence });
}

const rowsIn = (page: RiskPageView) =>
  page.affected.flatMap(({ state, rows }) => rows.map((row) => ({ state, ...row })));
const rowOf = (page: RiskPageView, provider: string) => rowsIn(page).find((row) => row.provider === provider);
const namesApart = ({ apart }: RiskPageView) => apart.flatMap(({ providers }) => providers.map(({ name }) => name));

const queries = [
  "",
  `${veo}&audio=on&resolution=4k&on=2026-11-01`,
  "model=kling/kling-v3&unusable=0.5&tries=10&moderated=0.05&currency=CNY",
  "mode=image-to-video&images=1&duration=12&retry=0.2",
  "model=openai/sora-2",
];

describe("the list of risks", () => {
  it.each(queries.slice(0, 4))("has the checklist's risks in its order: %s", (query) => {
    const { focus } = buildView(entriesOf(query), context);
    if (focus.status !== "priced") throw new Error(`${focus.key} is ${focus.status}`);
    const { rows, open } = indexOf(query);
    expect(rows.map(({ id, explanation, found }) => [id, explanation, found?.state])).toEqual(
      focus.risks.map(({ id, explanation, state }) => [id, explanation, state]),
    );
    expect(open).toBe(focus.risks.filter(({ state }) => state === "exposed" || state === "unknown").length);
  });

  it("says how much is at stake, and does not call an open risk without an amount $0", () => {
    const found = new Map(indexOf(`${veo}&retry=0.1`).rows.map((row) => [row.id, row.found]));
    // 100 clips x 1.60 at worst; 100 x 1.11 attempts x 0.1 x 1.60, if failures are billed
    expect(found.get("duplicate-job")).toEqual({ state: "exposed", atStake: "up to $160.00" });
    expect(found.get("failed-attempt-billed")).toEqual({ state: "unknown", atStake: "up to $17.76" });
    expect(found.get("moderated-attempt-billed")).toEqual({ state: "unknown", atStake: "no amount" });
    expect(found.get("webhook-lost")).toEqual({ state: "clear", atStake: "$0" });
  });

  it("is for the plan of the link, and its links carry it", () => {
    const { plan, rows } = indexOf("duration=5&clips=20");
    expect(plan).toEqual({
      what: "20 clips of 5 seconds, text to video, 720p, silent",
      model: "Veo 3.1",
      seen: "price seen 25 Sep 2026",
      provider: "Vertex AI",
      on: "2026-11-22",
      query: `${veo}&duration=5&clips=20&on=2026-11-22`,
      issues: [],
    });
    expect(rows.map(({ href }) => href)).toEqual(rows.map(({ id }) => `/risks/${id}?${plan.query}`));
  });

  it("says nothing of a model without a price but what can happen", () => {
    const { plan, rows, open } = indexOf("model=openai/sora-2");
    expect(plan.unpriced).toContain("Retired");
    expect(open).toBe(0);
    expect(rows.map(({ id, explanation, found }) => ({ id, explanation, found }))).toEqual(
      riskRules.map(({ id }) => ({ id, explanation: riskTexts[id].happens, found: undefined })),
    );
  });

  it("reads leniently", () => {
    const { plan, rows } = indexOf("duration=abc&retry=700&foo=1");
    expect(plan.issues.map(({ field }) => field)).toEqual(["duration", "retry", "foo"]);
    expect(plan.query).toBe(`${veo}&on=2026-11-22`);
    expect(rows).toEqual(indexOf("").rows);
  });
});

describe("the finding", () => {
  it("has the formula with the plan's numbers, and its sources", () => {
    const { finding } = pageOf("failed-attempt-billed", veo);
    expect(finding).toMatchObject({
      state: "unknown",
      atStake: "up to $17.76",
      numbers: "100 × 1.11 × 0.1 × $1.60 = $17.76",
    });
    expect(finding!.explanation).toContain("11.1 failed jobs a month");
    expect(finding!.sources.map(({ url }) => url)).not.toEqual([]);
  });

  it("follows the user's own finding, which is on the model in focus and on no other", () => {
    const asked = pageOf("failed-attempt-billed", veo);
    const told = pageOf("failed-attempt-billed", `${veo}&policy.failed=billed`);
    // 11.1 failed jobs x 1.60, now for certain
    expect(told.finding).toMatchObject({ state: "exposed", atStake: "$17.76" });
    expect(told.finding!.explanation).toContain("Your own finding.");
    expect(rowOf(told, "Vertex AI")).toMatchObject({ state: "exposed", model: "Veo 3.1", models: "1 of 4 models" });
    const others = (page: RiskPageView) => rowsIn(page).filter(({ provider }) => provider !== "Vertex AI");
    expect(others(told)).toEqual(others(asked));
  });

  it("has no sum where nothing is at stake", () => {
    const { finding } = pageOf("webhook-lost", veo);
    expect(finding).toMatchObject({ state: "clear", atStake: "$0" });
    expect(finding).not.toHaveProperty("numbers");
  });

  it("is absent where the model has no price, and the others are still there", () => {
    const page = pageOf("duplicate-job", "model=openai/sora-2");
    expect(page.finding).toBeUndefined();
    expect(page.plan.unpriced).toContain("Retired");
    expect(rowsIn(page).length).toBeGreaterThan(10);
  });
});

describe("who is affected", () => {
  it.each(queries)("is every provider, once: %s", (query) => {
    for (const { id } of riskRules.slice(0, 4)) {
      const page = pageOf(id, query);
      const named = [...rowsIn(page).map(({ provider }) => provider), ...namesApart(page)].sort();
      expect(named).toEqual(context.catalogue.providers.map(({ name }) => name).sort());
    }
  });

  it.each(["duplicate-job", "credit-expiry", "default-settings"])("by the worst of its models: %s", (id) => {
    const query = "model=kling/kling-v3&tries=5";
    const { priced } = compare(context.catalogue.models, questionOf(query));
    const page = pageOf(id, query);
    const order = ["exposed", "unknown", "not-in-plan", "clear"];
    for (const row of rowsIn(page)) {
      const own = priced
        .filter(({ model }) => model.provider.name === row.provider)
        .map((estimate) => ({ estimate, risk: assessRisks(estimate).find((risk) => risk.id === id)! }));
      const worst = [...own].map(({ risk }) => risk.state).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0]!;
      const alike = own.filter(({ risk }) => risk.state === worst);
      const most = Math.max(...alike.map(({ risk }) => Number(plain(risk.high))));
      expect(row.state, row.provider).toBe(worst);
      const shown = alike.find(({ estimate }) => estimate.model.model.name === row.model)!;
      expect(Number(plain(shown.risk.high)), row.provider).toBe(most);
      expect(row.explanation).toBe(explainRisk(shown.estimate, shown.risk.id).explanation);
      expect(row.atMost === "", row.provider).toBe(most === 0);
      const many = own.length === alike.length ? `all ${own.length} models` : `${alike.length} of ${own.length} models`;
      expect(row.models).toBe(own.length === 1 ? "" : many);
    }
  });

  it("names exposed before unknown, not in the plan and clear, and the dearest of a state first", () => {
    const { affected } = pageOf("duplicate-job", "");
    expect(affected.map(({ state }) => state)).toEqual(["exposed", "unknown", "not-in-plan", "clear"]);
    for (const { rows } of affected) {
      const amounts = rows.map(({ atMost }) => Number(atMost.replace(/[$,]/g, "")));
      expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
    }
  });

  it("takes the model in focus for its provider where others are no worse", () => {
    expect(rowOf(pageOf("webhook-lost", "model=kling/kling-v2-6&duration=10"), "Kling AI")?.model).toBe("Kling 2.6");
    expect(rowOf(pageOf("webhook-lost", "model=kling/kling-v3"), "Kling AI")?.model).toBe("Kling 3.0");
  });

  it("leads to the estimator with that model in focus and the rest of the plan as it was", () => {
    const page = pageOf("duplicate-job", `${veo}&duration=5&clips=20&policy.failed=billed`);
    for (const { href, model, provider } of rowsIn(page)) {
      const view = buildView(entriesOf(href.slice("/?".length)), context);
      expect([view.focus.name, view.focus.provider, view.issues]).toEqual([model, provider, []]);
      const [{ clip, month }] = view.plan.workloads;
      expect([clip.durationSeconds, month.clips]).toEqual(["5", 20]);
    }
  });

  it("keeps apart who cannot make the clip and of whom too little is published", () => {
    const { apart } = pageOf("duplicate-job", "");
    const [cannot, unpublished] = apart;
    expect(apart.map(({ because }) => because)).toEqual([
      "Cannot make this clip",
      "Too little is published to price this clip",
    ]);
    // All of OpenAI's models are retired; Moonvalley's have no price.
    expect(cannot!.providers.map(({ name }) => name)).toContain("OpenAI API");
    expect(unpublished!.providers.map(({ name }) => name)).toContain("Moonvalley");
    for (const { providers } of apart) {
      const names = providers.map(({ name }) => name);
      expect(names).toEqual([...names].sort());
      for (const { href } of providers) {
        expect(buildView(entriesOf(href.slice("/?".length)), context).focus.status).not.toBe("priced");
      }
    }
  });
});

describe("the rest of the page", () => {
  it.each(riskRules.map((rule) => [rule.id, rule] as const))("%s says what the rule says", (id, rule) => {
    const { title, happens, formula, prevent, test, evidence } = pageOf(id, "");
    expect({ title, happens, formula, prevent, test }).toEqual({
      title: rule.title,
      ...riskTexts[id],
      test: smallTests[id],
    });
    for (const { says, source } of evidence) {
      expect(says).not.toBe("");
      expect(source.day).toMatch(/^(\d{1,2} [A-Z][a-z]{2} \d{4}|undated)$/);
    }
  });

  it("has the public evidence with its day", () => {
    const { evidence } = pageOf("duplicate-job", "");
    expect(evidence[0]).toEqual({
      says: "A lost response to a submission started a second paid job.",
      source: {
        title: "agent-media-app pull request 4",
        url: "https://github.com/gitroomhq/agent-media-app/pull/4",
        day: "19 Sep 2026",
      },
    });
  });

  it("has none where none is known", () => {
    expect(viewRisk(riskRules[0]!, [], { ...context, evidence: {} }).evidence).toEqual([]);
  });
});
