/** The API is strict: every issue at once, never an exception, never a figure that could be mistaken for a total. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DELETE, GET, PATCH, POST, PUT } from "@/app/api/estimate/route";
import { longestBody } from "@/app/api/estimate/body";
import { riskRules } from "@/lib/risks";

const address = "http://localhost/api/estimate";

type Answer = {
  version: number;
  on: string;
  workflow: Record<string, unknown>;
  exchangeRates: unknown[];
  estimates: {
    provider: string;
    model: string;
    status: string;
    attempt?: { cost?: string; lines: Record<string, string>[] };
    clip?: unknown;
    month?: {
      low: string;
      high: string;
      p50: string;
      p80: string;
      p95: string;
      billedJobs: { expected: string; p50: number; p80: number; p95: number };
      exact: boolean;
      withinBudget?: { low: string; high: string };
    };
    planWith?: { amount: string; certainty: number; later?: string };
    delivered?: { wanted: string; kept: string };
    planned?: { total: string; steps: { id: string; amount: string }[] };
    verdict?: string;
    chanceWithinBudget?: { low: string; high: string };
    prepaid?: Record<string, unknown>;
    waiting?: Record<string, string>;
    risks?: Record<string, string>[];
    notes: { code: string; message: string }[];
  }[];
  workloads: { name?: string; uses?: string; estimates: Answer["estimates"] }[];
  total: { currency: string; planWith?: object; verdict?: string; chanceWithinBudget?: object };
  issues: { code: string; field: string; message: string; value: string }[];
};

const read = async (response: Response) => ({ status: response.status, body: (await response.json()) as Answer });
const get = (query: string) => read(GET(new Request(`${address}?${query}`)));
const post = (body: BodyInit | null) => POST(new Request(address, { method: "POST", body })).then(read);

describe("GET /api/estimate", () => {
  it("answers one model with the whole contract", async () => {
    const { status, body } = await get("model=vertex-ai/veo-3.1-generate-001&resolution=1080p&audio=on&on=2026-11-22");
    expect(status).toBe(200);
    expect(Object.keys(body)).toEqual([
      "version",
      "on",
      "release",
      "workflow",
      "exchangeRates",
      "estimates",
      "workloads",
      "total",
      "issues",
    ]);
    expect(body.version).toBe(1);
    expect(body.on).toBe("2026-11-22");
    expect(body.workflow).toMatchObject({ mode: "text-to-video", durationSeconds: "8" });
    expect(body.issues).toEqual([]);
    const [estimate] = body.estimates;
    expect(Object.keys(estimate!)).toEqual([
      "provider",
      "model",
      "status",
      "currency",
      "displayCurrency",
      "attempt",
      "clip",
      "month",
      "planWith",
      "delivered",
      "planned",
      "waiting",
      "risks",
      "notes",
    ]);
    // 8 s x 0.20 of video + 8 s x 0.20 of audio
    expect(estimate!.attempt!.cost).toBe("3.20");
    expect(
      estimate!.attempt!.lines.map(({ unit, quantity, unitPrice, cost }) => [unit, quantity, unitPrice, cost]),
    ).toEqual([
      ["second", "8", "0.20", "1.60"],
      ["audio", "8", "0.20", "1.60"],
    ]);
    for (const line of estimate!.attempt!.lines) expect(line["source"]).toMatch(/^https:\/\//);
    // 100 clips x 3.20 x 0.999 kept, and 11.1 failed attempts x 3.20 where they are billed
    // 111, 114 and 117 jobs x 3.20
    expect(estimate!.month).toEqual({
      low: "319.68",
      high: "355.20",
      p50: "355.20",
      p80: "364.80",
      p95: "374.40",
      billedJobs: { expected: "111", p50: 111, p80: 114, p95: 117 },
      exact: true,
    });
    // 95 of 100 months bill at most 117 jobs x 3.20; 99.9 of 100 clips come of three tries
    expect(estimate!.planWith).toEqual({ amount: "374.40", certainty: 95 });
    expect(estimate!.delivered).toEqual({ wanted: "100", kept: "99.9" });
    // 320 published, less 0.1 clips that never succeed, 11.1 failures, if they are billed, and 117 - 111 jobs of bad luck
    expect(estimate!.planned).toEqual({
      total: "374.40",
      steps: [
        { id: "published", amount: "320.00" },
        { id: "not-kept", amount: "-0.32" },
        { id: "repeats", amount: "35.52" },
        { id: "certainty", amount: "19.20" },
      ],
    });
    // 36 checks of 10 s until the published 360 s; 111 jobs
    expect(estimate!.waiting).toEqual({
      latencySeconds: "360",
      basis: "published",
      checksPerAttempt: "36",
      checksPerMonth: "3996",
      checksPerSecond: "0.1",
      monthSeconds: "39960",
    });
    expect(estimate!.risks!.map(({ id }) => id).sort()).toEqual(riskRules.map(({ id }) => id).sort());
    expect(Object.keys(estimate!.risks![0]!)).toEqual(["id", "state", "low", "high"]);
  });

  it.each([
    // 19, 24 and 28 jobs x 0.40; 10 x 1.998046875
    ["10", "7.60", "9.60", "11.20", { expected: "19.98046875", p50: 19, p80: 24, p95: 28 }],
    ["100", "79.60", "84.40", "89.60", { expected: "199.8046875", p50: 199, p80: 211, p95: 224 }],
  ])("%s clips at $0.40, half of the takes unusable: percentiles of the exact distribution", async (...row) => {
    const [clips, p50, p80, p95, billedJobs] = row;
    const { body } = await get(
      `model=vertex-ai/veo-3.1-lite-generate-001&resolution=1080p&clips=${clips}&retry=0&unusable=0.5&tries=10&on=2026-11-22`,
    );
    expect(body.estimates[0]!.attempt!.cost).toBe("0.40"); // 8 s x 0.05
    expect(body.estimates[0]!.month).toMatchObject({ p50, p80, p95, billedJobs, exact: true });
  });

  it.each([
    // 1.60 and 0.32 of tax where nothing fails, 0.9, or where failures are not billed: 0.99, and nothing in 0.01
    ["1.92", "depends", { low: "0.9", high: "1" }],
    // one cent less pays for a month without a billed job only: two attempts that fail, and failures are not billed
    ["1.91", "over", { low: "0", high: "0.01" }],
    // two jobs with their tax
    ["3.84", "fits", { low: "1", high: "1" }],
  ])("answers tax and the chance of staying within a budget of %s", async (budget, verdict, chances) => {
    const { status, body } = await get(
      `model=vertex-ai/veo-3.1-generate-001&clips=1&tries=2&budget=${budget}&extra.tax=0.2&on=2026-11-22`,
    );
    expect(status).toBe(200);
    expect(body.workflow).toMatchObject({ budget, extras: { tax: "0.2" } });
    const [estimate] = body.estimates;
    expect(estimate!.month!.withinBudget).toEqual(chances);
    expect([estimate!.verdict, estimate!.chanceWithinBudget]).toEqual([verdict, chances]);
    // 90 of 100 months bill one job, 95 two: (3.20) x 0.2
    expect(estimate!.planned!.steps.at(-1)).toEqual({ id: "tax", amount: "0.64" });
    expect(estimate!.planWith!.amount).toBe("3.84");
  });

  it("answers what surrounds the clip, untaxed, before the tax", async () => {
    const { body } = await get(
      "model=vertex-ai/veo-3.1-generate-001&clips=1&tries=2&extra.image=0.04&extra.tax=0.2&on=2026-11-22",
    );
    // 1.1 attempts x 0.04; 3.20 x 0.2
    expect(body.estimates[0]!.planned!.steps.slice(-2)).toEqual([
      { id: "surroundings", amount: "0.044" },
      { id: "tax", amount: "0.64" },
    ]);
  });

  it("answers every model, by money to plan with and unpriced ones last, where none is named", async () => {
    const { body } = await get("on=2026-11-22");
    const statuses = body.estimates.map(({ status }) => status);
    expect(body.estimates.length).toBeGreaterThan(100);
    expect(statuses.lastIndexOf("priced")).toBeLessThan(statuses.findIndex((status) => status !== "priced"));
    const amounts = body.estimates.flatMap(({ planWith }) => (planWith ? [Number(planWith.amount)] : []));
    expect(amounts).toHaveLength(statuses.filter((status) => status === "priced").length);
    expect(amounts).toEqual([...amounts].sort((a, b) => a - b));
  });

  it("keeps the order in which models are asked for", async () => {
    const { body } = await get("model=luma/ray-3.2,kling/kling-v3&duration=5");
    expect(body.estimates.map(({ model }) => model)).toEqual(["ray-3.2", "kling-v3"]);
  });

  it.each([
    ["retired", "model=openai/sora-2&on=2026-11-01"],
    ["unpriced", "model=luma/ray-3.2&duration=5&audio=on"],
    ["unpriced", "model=vertex-ai/gemini-omni-1.2-flash&audio=on"],
  ])("gives no total for a %s model: %s", async (status, query) => {
    const { body } = await get(query);
    const [estimate] = body.estimates;
    expect(estimate!.status).toBe(status);
    expect(estimate).not.toHaveProperty("attempt");
    expect(estimate).not.toHaveProperty("clip");
    expect(estimate).not.toHaveProperty("month");
    expect(estimate).not.toHaveProperty("planWith");
    expect(estimate).not.toHaveProperty("planned");
    expect(estimate!.notes[0]!.message).not.toBe("");
  });

  it("gives lines and no total where a charge has no price", async () => {
    const { body } = await get("model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video&images=1&audio=on");
    const [estimate] = body.estimates;
    expect(estimate!.status).toBe("partial");
    expect(estimate!.attempt).not.toHaveProperty("cost");
    expect(estimate!.attempt!.lines.length).toBeGreaterThan(0);
    expect(estimate).not.toHaveProperty("month");
  });

  it("states the exchange rate that it used", async () => {
    const { body } = await get("model=luma/ray-3.2&duration=5&retry=0&clips=1&currency=CNY&fx.CNY=7.1");
    expect(body.exchangeRates).toEqual([{ currency: "CNY", perUsd: "7.1", basis: "stated" }]);
    expect(body.estimates[0]!.attempt!.cost).toBe("0.30");
    expect(body.estimates[0]!.month!.high).toBe("2.13"); // 0.30 x 7.1
  });

  it("refuses with every issue at once", async () => {
    const { status, body } = await get(
      "model=nope/x&duration=abc&retry=2&foo=1&audio=loud&audio=on&extra.sparkle=1&extra.promptTokens=800&on=2026-02-30",
    );
    expect(status).toBe(422);
    expect(body).not.toHaveProperty("estimates");
    expect(body.issues.map(({ code, field }) => `${field} ${code}`).sort()).toEqual([
      "audio given-twice",
      "audio not-one-of",
      "duration not-a-number",
      "extra.promptTokens needs-a-price",
      "extra.sparkle unknown-field",
      "foo unknown-field",
      "model unknown-model",
      "on not-a-day",
      "retry out-of-range",
    ]);
  });

  it("never fails, whatever the query", async () => {
    const keys = fc.oneof(
      fc.constantFrom("model", "duration", "retry", "clips", "on", "fx.EUR", "opt.hdr", "currency", "extra.tax"),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(keys, fc.string({ unit: "binary" })), { maxLength: 8 }), async (pairs) => {
        const query = pairs
          .map((pair) => pair.map((text) => encodeURIComponent(text.toWellFormed())).join("="))
          .join("&");
        expect([200, 422]).toContain((await get(query)).status);
      }),
      { numRuns: 100 },
    );
  });
});

describe("several workloads", () => {
  // Two workloads of 150 clips at 12 units each of Kling 3.0 draw 3,600 units: one pack of 5,000 for $700.00.
  const query =
    "model=kling/kling-v3&resolution=1080p&audio=on&duration=10&retry=0&clips=150&budget=800&2.name=Again&2.clips=150";

  it("are answered each, with one total and one verdict", async () => {
    const { status, body } = await get(query);
    expect(status).toBe(200);
    const { workloads, total, estimates } = body;
    expect(workloads.map(({ name, uses }) => [name, uses])).toEqual([
      [undefined, "252.00"],
      ["Again", "252.00"],
    ]);
    expect(total.planWith).toEqual({ amount: "700.00", certainty: 95, later: "504.00" });
    expect([total.verdict, total.chanceWithinBudget]).toEqual(["fits", { low: "1", high: "1" }]);
    // Alone each needs its own pack, and has no budget of its own.
    expect(workloads[1]?.estimates[0]?.planWith?.amount).toBe("700.00");
    expect(estimates[0]?.verdict).toBeUndefined();
    expect(estimates).toEqual(workloads[0]?.estimates);
  });

  it("come as a list in a body, too, and inherit as in a link", async () => {
    const [first, second] = [
      { model: ["kling/kling-v3"], resolution: "1080p", audio: "on", duration: 10, retry: 0, clips: 150 },
      { name: "Again", clips: "150" },
    ];
    const posted = await post(JSON.stringify({ workloads: [first, second], budget: "800" }));
    expect(posted.body).toEqual((await get(query)).body);
  });

  it("have no total where one of them has no price", async () => {
    const { body } = await get("model=kling/kling-v3&2.model=adobe-firefly/firefly-video-model-1&budget=5");
    expect(body.total).toEqual({ currency: "USD", verdict: "unknown" });
  });

  it.each([
    ["2.duration=long&model=kling/kling-v3", "2.duration", "not-a-number"],
    ["2.budget=5&model=kling/kling-v3", "2.budget", "of-the-whole-plan"],
    ["2.clips=5", "model", "needs-a-model"],
  ])("%s is refused at %s", async (pairs, field, code) => {
    const { status, body } = await get(pairs);
    expect(status).toBe(422);
    expect(body.issues.map((issue: { field: string; code: string }) => [issue.field, issue.code])).toEqual([
      [field, code],
    ]);
  });
});

describe("POST /api/estimate", () => {
  it("takes the same fields as JSON, as texts or numbers, and models as a list", async () => {
    const byPost = await post(
      JSON.stringify({ model: ["luma/ray-3.2", "kling/kling-v3"], duration: 5, retry: "0", on: "2026-11-22" }),
    );
    const byGet = await get("model=luma/ray-3.2,kling/kling-v3&duration=5&retry=0&on=2026-11-22");
    expect(byPost).toEqual(byGet);
  });

  it.each([
    ["no body", null, 400, "not-json"],
    ["broken JSON", "{model:", 400, "not-json"],
    ["a list", "[]", 422, "not-an-object"],
    ["null", "null", 422, "not-an-object"],
    ["a nested value", '{"policy":{"failed":"billed"}}', 422, "not-a-scalar"],
    ["an empty list of models", '{"model":[]}', 422, "not-a-scalar"],
    ["a number that is none", '{"duration":1e999}', 422, "not-a-number"],
    [
      "too many models",
      JSON.stringify({ model: Array.from({ length: 51 }, (_, n) => `a/b${n}`) }),
      422,
      "too-many-models",
    ],
    ["a field that does not exist", '{"__proto__x":1}', 422, "unknown-field"],
    ["a body over the bound", " ".repeat(longestBody + 1), 413, "body-too-long"],
  ])("refuses %s", async (_, body, status, code) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.issues.map((issue) => issue.code)).toContain(code);
  });

  it("never fails, whatever the body", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((value) => JSON.stringify(value)),
        ),
        async (body) => {
          expect([200, 400, 422]).toContain((await post(body)).status);
        },
      ),
      { numRuns: 100 },
    );
  });
});

it.each([
  ["PUT", PUT],
  ["PATCH", PATCH],
  ["DELETE", DELETE],
])("%s is not allowed", async (_, handler) => {
  const response = handler();
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, POST");
  expect(((await response.json()) as Answer).issues[0]!.code).toBe("method-not-allowed");
});
