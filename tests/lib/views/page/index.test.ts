import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { buildView, compareSteps, comparisonSteps, modelGroups, type FocusView } from "@/lib/views/page";
import { smallTests } from "@/lib/risks/small-tests";
import { withoutFolded, withTests } from "@/lib/views/page/sent";
import { finish } from "@/lib/views/page/comparison";
import { formatDay, seenInWords } from "@/lib/words/format";
import { context, entriesOf, modelOf, today } from "../../support/question";

const view = (query: string) => buildView(entriesOf(query), context);
const veo = "model=vertex-ai/veo-3.1-generate-001";

/** Everything of the comparison open. */
const all = "view.rows=all&view.unpriced=all";

type Priced = Extract<FocusView, { status: "priced" }>;
function focusOf(query: string): Priced {
  const { focus } = view(query);
  if (focus.status !== "priced") throw new Error(`${focus.key} is ${focus.status}`);
  return focus;
}

describe("without a question", () => {
  it("shows the default model and every default", () => {
    const { query, typed, issues, what, day, focus } = view("");
    expect({ query, typed, issues, what, day, key: focus.key }).toEqual({
      query: `${veo}&on=2026-11-22`,
      typed: {},
      issues: [],
      what: "100 clips of 8 seconds, text to video, 720p, silent",
      day: "22 Nov 2026",
      key: "vertex-ai/veo-3.1-generate-001",
    });
  });

  it.each(["model=", "model=%20", "model=,"])("so does %s", (query) => {
    expect(view(query).focus.key).toBe("vertex-ai/veo-3.1-generate-001");
  });
});

describe("headline figures", () => {
  it.each([
    // 100 x 1.60 x 0.999 and x 1.11; 117 jobs in 95 of 100 months; 1.776 / 0.999 a kept clip; / 8 a second
    [
      "a range",
      veo,
      { monthCost: "$159.84\u00a0–\u00a0$177.60", attemptCost: "$1.60" },
      { amount: "$187", exact: "$187.20", perClip: "$1.78", perSecond: "$0.22" },
    ],
    [
      "one figure",
      `${veo}&retry=0`,
      { monthCost: "$160.00", attemptCost: "$1.60" },
      { amount: "$160", exact: "$160.00", perClip: "$1.60", perSecond: "$0.20" },
    ],
    // 100 x 3.20 x 0.999 and x 1.11, 117 x 3.20
    [
      "the wanted sound",
      `${veo}&audio=on`,
      { monthCost: "$319.68\u00a0–\u00a0$355.20", attemptCost: "$3.20" },
      { amount: "$374", exact: "$374.40", perClip: "$3.56", perSecond: "$0.44" },
    ],
    // 0.05 x 5 x 100 are 2,500 credits: three packs of 1,000
    [
      "below a hundred",
      "model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5&retry=0",
      { monthCost: "$25.00", attemptCost: "$0.25" },
      { amount: "$30.00", exact: "$30.00", perClip: "$0.25", perSecond: "$0.050" },
    ],
    // 1.60 x 7.1 x 100 x 1.11 = 1,260.96, 117 jobs are 1,329.12; the attempt in dollars
    [
      "another currency",
      `${veo}&currency=CNY&fx.CNY=7.1`,
      { monthCost: "CN¥1,134.86\u00a0–\u00a0CN¥1,260.96", attemptCost: "$1.60", currency: "$" },
      { amount: "CN¥1,329", exact: "CN¥1,329.12" },
    ],
  ])("%s", (_, query, figures, answer) => {
    expect(focusOf(query)).toMatchObject(figures);
    expect(focusOf(query).answer).toMatchObject(answer);
  });
});

describe("the budget: 187.20 are to be planned with, 160 where failed jobs are free", () => {
  const both = "if what nobody publishes is billed";
  const within = (budget: string, chance: string) => `Chance that a month stays within ${budget}, all paid: ${chance}.`;

  // At the low end 100 or fewer jobs of 1.60, each kept with 0.999; at the high end 100 to 300 of them.
  it.each([
    ["none", "", undefined, undefined],
    [
      "above the cautious end",
      "&budget=200",
      { verdict: "fits", word: "Fits", text: "with $12.80 to spare", budget: "$200" },
      within("$200", `over 99.9 % ${both}, 100 % if not`),
    ],
    [
      "just that",
      "&budget=187.2",
      { verdict: "fits", word: "Fits", text: "with $0.00 to spare", budget: "$187" },
      within("$187", `96.3 % ${both}, 100 % if not`),
    ],
    [
      "in between",
      "&budget=170",
      {
        verdict: "depends",
        word: "Depends",
        text: "fits if failed jobs are free, with $10.00 to spare",
        budget: "$170",
      },
      within("$170", `8.6 % ${both}, 100 % if not`),
    ],
    [
      // 99 of 100 kept, or fewer: 1 - 0.999^100 = 0.095; 100 jobs are 160.00
      "below the low end",
      "&budget=159.84",
      { verdict: "over", word: "Over", text: "by $27.36", budget: "$160" },
      within("$160", `0 % ${both}, 9.5 % if not`),
    ],
    [
      "far below it",
      "&budget=150",
      { verdict: "over", word: "Over", text: "by $37.20", budget: "$150" },
      within("$150", `0 % ${both}, under 0.1 % if not`),
    ],
  ])("%s", (_, budget, verdict, chance) => {
    const focus = focusOf(veo + budget);
    expect(focus.answer.verdict).toEqual(verdict);
    expect(focus.chance).toBe(chance);
  });

  it.each([
    ["&retry=0&budget=160", within("$160", "100 %")],
    ["&retry=0&budget=159", within("$159", "0 %")],
    ["&retry=0&unusable=0.5&tries=10&clips=10&budget=30.4", within("$30.40", "50 %")], // 19 x 1.60
  ])("one chance where nothing is unpublished: %s", (query, chance) => {
    expect(focusOf(veo + query).chance).toBe(chance);
  });
});

describe("the bill", () => {
  it("in one column: all amounts with the decimals of the most precise", () => {
    const { lines, attemptCost } = focusOf(
      "model=fal/kling-video-v3-pro&duration=5&resolution=1080p&audio=on&opt.voice-control=on",
    );
    // 5 x 0.112, 5 x 0.056, 5 x 0.028
    expect(lines.map(({ label, cost }) => [label, cost])).toEqual([
      ["Video, silent", "$0.56"],
      ["Audio", "$0.28"],
      ["Voice control on", "$0.14"],
    ]);
    expect(attemptCost).toBe("$0.98");
    const tokens = focusOf("model=byteplus/dreamina-seedance-2-0-260128&duration=5&resolution=480p");
    expect([tokens.lines.map(({ cost }) => cost), tokens.attemptCost]).toEqual([["$0.35154"], "$0.35154"]);
  });

  it("names the newest source of a price, with the day it was seen there", () => {
    const source = modelOf("vertex-ai/veo-3.1-generate-001").provider.sources.find(
      ({ id }) => id === "pricing-2026-09-25",
    )!;
    expect(focusOf(veo).lines.map((line) => line.source)).toEqual([
      { title: source.title, url: source.url, day: "25 Sep 2026" },
    ]);
  });

  it("the month, outcome by outcome, with the provider's word", () => {
    const { policy, provider } = modelOf("vertex-ai/veo-3.1-generate-001");
    const source = provider.sources.find(({ id }) => id === policy.failed.sourceIds![0])!;
    expect(focusOf(`${veo}&unusable=0.5&tries=1&duplicates=0.1`).month).toEqual([
      // 100 attempts: 45 kept, 45 unusable, 10 failed, 10 duplicates; 1.60 each
      { label: "Kept clips", explanation: "45 of 100 succeed within 1 attempt", cost: "$72.00", unknown: false },
      { label: "Unusable takes", explanation: "45 of them, billed as any other job", cost: "$72.00", unknown: false },
      {
        label: "Failed attempts",
        explanation: `10 of them; billed or not is not recorded. ${policy.failed.statement}`,
        cost: "$0.00\u00a0–\u00a0$16.00",
        unknown: true,
        source: { title: source.title, url: source.url, day: formatDay(source.seenOn) },
      },
      { label: "Duplicate jobs", explanation: "10 of them, billed as any other job", cost: "$16.00", unknown: false },
    ]);
  });

  it("the month of stitched clips, with a finding of one's own", () => {
    expect(focusOf(`${veo}&duration=10&policy.failed=not-billed`).month).toEqual([
      // 0.999^2 x 100 = 99.8001 clips; 2 generations x 11.1 failures; 2.00 a clip
      {
        label: "Kept clips",
        explanation: "99.8 of 100 succeed within 3 attempts, each of 2 generations",
        cost: "$199.80",
        unknown: false,
      },
      {
        label: "Failed attempts",
        explanation: "22.2 of them; not billed. Your own finding.",
        cost: "$0.00",
        unknown: false,
      },
    ]);
  });
});

describe("waiting", () => {
  it.each([
    // 36 x 111
    ["published", veo, "about 3,996 status checks a month", "6 min a job, the long end of what is published"],
    ["stated", `${veo}&latency=95`, "about 1,110 status checks a month", "1 min 35 s a job, as you say"],
    [
      "assumed",
      "model=luma/ray-3.2&duration=5",
      "about 1,332 status checks a month",
      "2 min a job, our assumption: nothing is published",
    ],
    [
      "by webhook",
      `${veo}&delivery=webhook`,
      "A webhook reports each job; nothing is polled.",
      "6 min a job, the long end of what is published",
    ],
  ])("%s", (_, query, checks, latency) => expect(focusOf(query)).toMatchObject({ checks, latency }));
});

describe("the exchange rate", () => {
  const assumed = assumedRates["CNY"]!;
  it.each([
    ["none", veo, undefined],
    [
      "as the user says",
      `${veo}&currency=CNY&fx.CNY=7.1`,
      "Billed in USD; shown in CNY at 7.1 CNY a US dollar (as you say).",
    ],
    [
      "assumed",
      `${veo}&currency=CNY`,
      `Billed in USD; shown in CNY at 7.0 CNY a US dollar (assumed: ${assumed.note}, ${formatDay(assumed.on)}).`,
    ],
  ])("%s", (_, query, exchange) => expect(focusOf(query).exchange).toBe(exchange));
});

describe("risks", () => {
  it("with the money as text", () => {
    const stakes = Object.fromEntries(
      focusOf(`${veo}&duration=7&duplicates=0.1`).risks.map(({ id, atStake }) => [id, atStake]),
    );
    expect(stakes).toMatchObject({
      "duplicate-job": "$17.76\u00a0–\u00a0$160.00", // 100 x 1.60 x 1.11 x 0.1, at worst 100 x 1.60
      "duration-rounded-up": "$22.20\u00a0–\u00a0$24.42", // an eighth of 177.60 and of 195.36
      "failed-attempt-billed": "up to $17.76",
      "output-link-expires": "$0",
    });
    const pack = focusOf("model=runway/gen4_turbo&mode=image-to-video&images=1&duration=5").risks.find(
      ({ id }) => id === "pack-step",
    );
    expect(pack?.atStake).toBe("$2.25"); // three packs for 27.75
  });
});

describe("a model in focus without a price", () => {
  it("retired: the reason, no figure", () => {
    const { focus } = view("model=openai/sora-2&budget=1000");
    expect(focus).toMatchObject({
      status: "retired",
      headline: "Retired",
      reason: { code: "retired", message: "Retired: its last day was 24 Sep 2026. No replacement was named." },
      lines: [],
      assumptions: [],
    });
    for (const key of ["answer", "planned", "percentiles", "monthCost", "attemptCost", "chance"])
      expect(focus).not.toHaveProperty(key);
  });

  it("unpriced: the reason first, the rest as assumptions", () => {
    const { focus } = view("model=minimax/S2V-01&mode=reference-to-video");
    expect(focus).toMatchObject({
      status: "unpriced",
      headline: "Not priced",
      reason: { code: "no-published-price" },
      lines: [],
    });
    expect(focus.assumptions.map(({ code }) => code)).not.toContain("no-published-price");
    expect(focus.billing).toBe("no published price");
  });

  it("partial: lines, no sum", () => {
    const { focus } = view("model=fal/wan-3.0-prime&mode=reference-to-video&inputVideo=5");
    expect(focus).toMatchObject({
      status: "partial",
      headline: "Only part of the bill has a price",
      reason: { code: "input-unpriced" },
    });
    // 8 x 0.068 and 8 x (0.14 - 0.068)
    expect(focus.lines.map(({ cost }) => cost)).toEqual(["$0.544", "$0.576"]);
    expect(focus).not.toHaveProperty("attemptCost");
  });
});

describe("a model that no provider has", () => {
  const unknown = view("model=nobody/knows,kling/kling-v3&clips=50&duration=6");

  it("is named in every link of the plan, and has no figure", () => {
    expect(unknown.query).toBe("model=nobody/knows,kling/kling-v3&duration=6&clips=50&on=2026-11-22");
    expect(unknown.pinned).toBe(unknown.query);
    expect(unknown.focus).toMatchObject({
      status: "unknown",
      key: "nobody/knows",
      lines: [],
      billing: "",
      provider: "",
    });
    expect(unknown.focus).not.toHaveProperty("answer");
    expect(unknown.focus).not.toHaveProperty("provenance");
  });

  it("takes nothing from the default model: neither what it offers nor its place in the ranking", () => {
    expect(unknown.focus).toMatchObject({ resolutions: [], options: [], form: { shapes: [], tiers: [], made: {} } });
    expect(unknown.comparison.rows.filter(({ focus }) => focus)).toEqual([]);
    expect(unknown.comparison.rows.flatMap(({ named, key }) => (named ? [key] : []))).toEqual(["kling/kling-v3"]);
    expect(view("model=nobody/knows").comparison.rows.filter(({ named }) => named)).toEqual([]);
  });
});

describe("the model's own facts", () => {
  it.each([
    ["vertex-ai/veo-3.1-generate-001", "billed by the second"],
    ["runway/gen4_turbo", "billed by credits"],
    ["minimax/MiniMax-Hailuo-2.3", "billed by the clip"],
    ["byteplus/dreamina-seedance-2-0-260128", "billed by picture size"],
  ])("%s is %s", (key, billing) => expect(view(`model=${key}`).focus.billing).toBe(billing));

  it("offers its options and says which is chosen", () => {
    const { focus } = view("model=luma/ray-3.2&duration=5&opt.hdr=on");
    expect(focus.options.map(({ name, chosen, choices }) => [name, chosen, choices])).toEqual([
      ["operation", "edit", ["edit", "reframe"]],
      ["hdr", "on", ["off", "on"]],
      ["exr", "off", ["off", "on"]],
    ]);
    expect(focus.resolutions).toEqual(["360p", "540p", "720p", "1080p"]);
    expect(view("model=fal/hailuo-02-pro").focus.resolutions).toEqual([]);
  });

  it("says how old and how sure the figure is", () => {
    const { model, provider } = modelOf("vertex-ai/veo-3.1-generate-001");
    expect(view(veo).focus.provenance).toEqual({
      pricingUrl: provider.pricingUrl,
      seen: "25 Sep 2026",
      confidence: "high",
      examples: { all: model.workedExamples.length, reproduced: model.workedExamples.length },
      conflicts: model.conflicts,
      measured: [],
    });
    expect(view("model=fal/kling-v4&duration=5").focus.provenance).toMatchObject({ seen: "undated" });
    expect(view("model=minimax/MiniMax-Hailuo-2.3&duration=6").focus.provenance).toMatchObject({
      seen: seenInWords("2026-08-18", today),
    });
  });
});

describe("the comparison", () => {
  const { comparison } = view(`${veo},luma/ray-3.2&${all}`);
  const rowOf = (key: string, from = comparison) => from.rows.find((row) => row.key === key);

  it("has every model once", () => {
    const keys = [...comparison.rows, ...comparison.unpriced.flatMap(({ models }) => models)].map(({ key }) => key);
    expect([...keys].sort()).toEqual(catalogue.models.map(({ key }) => key).sort());
    expect([comparison.priced, comparison.all]).toEqual([comparison.rows.length, catalogue.models.length]);
  });

  it("puts the least money at one end of the scale and the most at the other", () => {
    const places = comparison.rows.map(({ at }) => at);
    expect([places[0], places.at(-1)]).toEqual([0, 1]);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(comparison.rows.every(({ lowAt, at }) => lowAt >= 0 && lowAt <= at)).toBe(true);
    expect(comparison.scale).not.toHaveProperty("budget");
  });

  it("is logarithmic: ten times the money is as far, wherever it is", () => {
    const money = (text: string) => Number(text.replace(/[$,]/g, ""));
    const { rows } = comparison;
    const [least, most] = [rows[0]!, rows.at(-1)!].map(({ total }) => Math.log(money(total)));
    for (const { total, at } of rows) {
      expect(at, total).toBeCloseTo((Math.log(money(total)) - least!) / (most! - least!), 2);
    }
  });

  it("has the budget on the scale, and a verdict in every row", () => {
    const { rows, scale, levers } = view(`${veo}&budget=100&${all}`).comparison;
    const [below, above] = [
      rows.filter(({ at }) => at <= scale.budget!.at),
      rows.filter(({ at }) => at > scale.budget!.at),
    ];
    expect(below.map(({ verdict }) => verdict)).toEqual(below.map(() => "fits"));
    expect(above.map(({ verdict }) => verdict)).not.toContain("fits");
    expect([levers!.fitting, levers!.all]).toEqual([below.length, rows.length]);
  });

  it("a row in full", () => {
    expect(rowOf("vertex-ai/veo-3.1-generate-001")).toMatchObject({
      name: "Veo 3.1",
      provider: "Vertex AI",
      units: ["second", "resolution", "audio"],
      total: "$187.20",
      seen: "25 Sep 2026",
      old: false,
      confidence: "high",
      remarks: [],
      href: "?model=vertex-ai/veo-3.1-generate-001,luma/ray-3.2&on=2026-11-22",
      focus: true,
      named: true,
    });
    expect(rowOf("luma/ray-3.2")).toMatchObject({
      href: "?model=luma/ray-3.2,vertex-ai/veo-3.1-generate-001&on=2026-11-22",
      remarks: ["10 s billed"],
      focus: false,
      named: true,
    });
  });

  it.each([
    ["stitched", `${veo}&duration=10`, "vertex-ai/veo-3.1-generate-001", ["6 + 4 s"]],
    ["rounded up and raised", `${veo}&duration=5`, "minimax/MiniMax-Hailuo-2.3", ["6 s billed", "768p"]],
    ["always with sound", veo, "kling/kling-3.0-turbo", ["with sound"]],
    [
      "an unpublished resolution",
      `${veo}&duration=6&mode=image-to-video&images=1`,
      "fal/hailuo-02-pro",
      ["resolution not recorded"],
    ],
    ["an end announced", `${veo}&on=2026-08-01&audio=on`, "openai/sora-2", ["ends soon"]],
  ])("remarks: %s", (_, query, key, remarks) =>
    expect(rowOf(key, view(`${query}&${all}`).comparison)?.remarks).toEqual(remarks),
  );

  it("a finding or an option does not travel to another model", () => {
    const rows = view(`model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed&${all}`).comparison;
    expect(rowOf("luma/ray-3.2", rows)?.href).toBe(
      "?model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed&on=2026-11-22",
    );
    expect(rowOf("fal/veo3.1", rows)?.href).toBe("?model=fal/veo3.1&duration=5&on=2026-11-22");
  });

  it("groups the others by reason, the commonest first, each model with its own", () => {
    const { unpriced } = view(`model=luma/ray-3.2&audio=on&resolution=4k&${all}`).comparison;
    const sizes = unpriced.map(({ models }) => models.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { code, summary, models } of unpriced) {
      expect(summary).toMatch(new RegExp(`^${models.length} `));
      expect(models.every(({ reason }) => reason !== "")).toBe(true);
      expect(code).not.toBe("");
    }
    const silent = unpriced.find(({ models }) => models.some(({ key }) => key === "luma/ray-3.2"));
    expect(silent?.code).toBe("makes-no-sound");
  });

  it("says one in the singular", () => {
    const { unpriced } = buildView([], { ...context, catalogue: onlyRetiredBeside() }).comparison;
    expect(unpriced.map(({ summary }) => summary)).toEqual(["1 is not recorded in this mode", "1 is retired"]);
  });
});

/** The default model, a retired one and one that needs an image. */
function onlyRetiredBeside() {
  const models = ["vertex-ai/veo-3.1-generate-001", "openai/sora-2", "fal/hailuo-2.3-fast-standard"].map(modelOf);
  return { providers: [], models, find: (key: string) => models.find((model) => model.key === key) };
}

describe("what was typed", () => {
  it("is kept beside its issue while the default is shown", () => {
    const { typed, issues, plan, query } = view(`${veo}&duration=long&clips=0`);
    expect(typed).toEqual({ duration: "long", clips: "0" });
    expect(issues.map(({ field }) => field)).toEqual(["duration", "clips"]);
    const [{ clip, month }] = plan.workloads;
    expect([clip.durationSeconds, month.clips]).toEqual(["8", 100]);
    expect(query).toBe(`${veo}&on=2026-11-22`);
  });
});

it.each([
  ["clips=1&duration=1", "1 clip of 1 second, text to video, 720p, silent"],
  ["clips=2500&duration=7.5&audio=on", "2,500 clips of 7.5 seconds, text to video, 720p, with audio"],
  [
    "mode=first-last-frame&aspect=9:16&resolution=4k",
    "100 clips of 8 seconds, first and last frame, 4k at 9:16, silent",
  ],
])("says what is bought: %s", (query, what) => expect(view(query).what).toBe(what));

it("lists the models by provider", () => {
  const groups = modelGroups(catalogue);
  expect(groups.map(({ provider }) => provider)).toEqual(catalogue.providers.map(({ name }) => name));
  expect(groups.find(({ provider }) => provider === "Luma Agents API")).toEqual({
    provider: "Luma Agents API",
    models: [{ key: "luma/ray-3.2", name: "Ray 3.2" }],
  });
  expect(modelGroups(catalogue, "Luma Agents API")).toEqual(
    groups.filter(({ provider }) => provider === "Luma Agents API"),
  );
});

it("a focus that is not in the catalogue is a programmer's mistake", () => {
  expect(() => buildView([], { ...context, catalogue: { providers: [], models: [], find: () => undefined } })).toThrow(
    "the catalogue has none of the models that the plan names",
  );
});

describe("what of the page is made", () => {
  it("the first rows of the ranking and those of the link, and no reason of those that cannot", () => {
    const query = "model=vertex-ai/veo-3.1-generate-001,luma/ray-3.2";
    const [folded, open] = [view(query).comparison, view(`${query}&${all}`).comparison];
    const shown = open.rows.filter(({ first }) => first);
    // Eight of the cheapest of its kind, the model in focus and the other one of the link.
    expect(shown).toHaveLength(10);
    expect(folded.rows).toEqual(shown);
    expect(folded.unpriced).toEqual(open.unpriced.map((group) => ({ ...group, models: [] })));
    expect([folded.priced, folded.all]).toEqual([open.priced, open.all]);
  });

  it("is no question: the same plan, the same link, no issue", () => {
    const [folded, open] = [view("clips=5"), view(`clips=5&${all}&view.future=1&view.rows=all`)];
    expect({ ...open, comparison: null }).toEqual({ ...folded, comparison: null });
    expect(open.issues).toEqual([]);
  });

  it("in steps is what it is at once", () => {
    const { plan, comparison } = view(`clips=5&${all}`);
    const ranked = finish(compareSteps(plan, context));
    expect(finish(comparisonSteps(ranked, { rows: true, unpriced: true }, assumedRates))).toEqual(comparison);
    expect([...compareSteps(plan, context)]).toHaveLength(catalogue.models.length);
  });

  it("is sent with the first risks whole, the other open ones by name, and the number of the rest", () => {
    const page = withTests(view(""));
    const sent = withoutFolded(page).focus;
    if (sent.status !== "priced" || page.focus.status !== "priced") throw new Error("the default model has a price");
    expect(sent.risks.every(({ state }) => state === "exposed" || state === "unknown")).toBe(true);
    expect(sent.risks.length + sent.clear).toBe(page.focus.risks.length);
    expect(sent.risks.slice(0, 3)).toEqual(page.focus.risks.slice(0, 3));
    expect(sent.risks.slice(0, 3).map(({ test }) => test)).toEqual(
      sent.risks.slice(0, 3).map(({ id }) => smallTests[id]),
    );
    const named = sent.risks.slice(3);
    expect(named.map(({ title, atStake }) => [title, atStake])).toEqual(
      page.focus.risks.slice(3, sent.risks.length).map(({ title, atStake }) => [title, atStake]),
    );
    expect(named.every(({ explanation }) => explanation === "")).toBe(true);
    const unpriced = view("model=openai/sora-2");
    expect(withoutFolded(withTests(unpriced))).toBe(unpriced);
  });
});

it("the rest of a conversion between currencies is no step that is shown", () => {
  // 7 of CN¥3 at CN¥7 a dollar: published $3.00, and 0.00000000000000000001 less for the month as a whole.
  const query = "model=alibaba-cn/wan2.6-i2v&mode=image-to-video&images=1&clips=7&retry=0&duration=5&fx.CNY=7";
  const { focus } = buildView(entriesOf(query), context);
  if (focus.status !== "priced") throw new Error("not priced");
  expect(focus.planned.steps.map(({ label, amount }) => [label, amount])).toEqual([["Published price", "$3.00"]]);
});

it("the chance that is said of a percentile is never below it, whatever currency the model is billed in", () => {
  const billedElsewhere = catalogue.models.filter(({ provider }) => provider.currency !== "USD");
  expect(billedElsewhere.length).toBeGreaterThan(5);
  for (const { key } of billedElsewhere) {
    const { focus } = buildView(entriesOf(`model=${key}&clips=100&unusable=0.5`), context);
    if (focus.status !== "priced") continue;
    for (const { name, sum } of focus.percentiles) {
      const said = /the least bill that (?:over )?([\d.]+) % of months/.exec(sum)?.[1];
      expect(Number(said), `${key}: ${sum}`).toBeGreaterThanOrEqual(Number.parseInt(name));
    }
  }
});
