/** Sound is offered, not offered or not recorded: by the row, by what was seen at its seller, by its maker's model. */
import { describe, expect, it } from "vitest";
import { factsOf } from "../../pricing-models/support/releases";
import { codesOf, rowsOf, saidOf, shown } from "../support/shown";
import { context, estimateOf, modelOf, pricedOf, questionOf } from "../support/question";
import { synthetic, rate, type ModelGiven } from "../support/synthetic";
import { answer, focusOf } from "@/lib/answer/answer";
import { readPlan } from "@/lib/ask/read";
import { compare } from "@/lib/budget/compare";
import { catalogue } from "@/lib/data";
import type { Page, SoundMade, VendorModel } from "@/lib/catalogue/assumptions";
import { soundBefore, soundOf } from "@/lib/catalogue/sound";
import { linesOf, reasonOf } from "@/lib/month/estimate";
import { tell } from "@/lib/views/sentences/remarks";

const page = (title: string, seenOn: string): Page => ({ title, url: `https://example.com/${title}`, seenOn });
const own = [page("prices", "2026-11-01")];
const vendor = (sound: SoundMade, seller?: SoundMade): VendorModel => ({
  id: "reel",
  sound,
  confidence: "high",
  sources: [page("old", "2026-01-01"), page("undated", "unknown"), page("new", "2026-08-22")],
  ...(seller
    ? { sellers: [{ model: "example/reel", sound: seller, finding: "Seen.", sources: [page("seller", "unknown")] }] }
    : {}),
});
const resolved = (audio: "always" | "optional" | "never" | "unknown", said?: VendorModel, given: ModelGiven = {}) => {
  const { model } = synthetic({ ...given, constraints: { audio } });
  const { sources, ...sound } = soundOf("example/reel", model, own, said);
  return { ...sound, sources: sources.map(({ title }) => title) };
};

describe("what holds of a model", () => {
  const always: SoundMade = { makes: "always" };
  const either: SoundMade = { makes: "optional", inPrice: "same-price" };

  it("is what its own row says, on its maker's pages where these agree and on its own where not", () => {
    const agreed = { makes: "always", inPrice: "as-listed", basis: "own", sources: ["new", "old", "undated"] };
    expect(resolved("always", vendor(always))).toEqual(agreed);
    expect(resolved("never", vendor(always))).toEqual({ ...agreed, makes: "never", sources: ["prices"] });
    expect(resolved("never")).toEqual({ ...agreed, makes: "never", sources: ["prices"] });
  });

  it("else what was seen at its seller, else what its maker's model does", () => {
    const ofMaker = { makes: "optional", inPrice: "same-price", basis: "maker", sources: ["new", "old", "undated"] };
    expect(resolved("unknown", vendor(either))).toEqual(ofMaker);
    expect(resolved("unknown", vendor(either, always))).toEqual({
      makes: "always",
      inPrice: "same-price",
      basis: "seller",
      sources: ["seller"],
    });
    expect(resolved("unknown", vendor(either, { makes: "not-recorded" })).makes).toBe("not-recorded");
  });

  it("is not recorded where nobody says", () => {
    expect(resolved("unknown")).toEqual({ makes: "not-recorded", inPrice: "as-listed", basis: "none", sources: [] });
    expect(resolved("unknown", vendor({ makes: "not-recorded" })).makes).toBe("not-recorded");
  });

  it("costs what its own prices say, where they have a part for sound", () => {
    const rates = [rate({ when: { audio: "off" } }), rate({ id: "loud", when: { audio: "on" } })];
    const apart = vendor({ makes: "optional", inPrice: "priced-apart" });
    expect(resolved("unknown", apart).inPrice).toBe("priced-apart");
    expect(resolved("unknown", apart, { rates }).inPrice).toBe("as-listed");
  });

  it("was unknown in a release of before makers' models, and stays so", () => {
    const before = (audio: "never" | "unknown") => soundBefore(synthetic({ constraints: { audio } }).model, own);
    expect(before("unknown")).toEqual({ makes: "unknown", inPrice: "as-listed", basis: "none", sources: [] });
    expect(before("never")).toMatchObject({ makes: "never", basis: "own" });
  });
});

describe("sound that a reseller's row does not mention is in the price where its maker's model has it there", () => {
  it.each([
    ["model=fal/minimax-h3&duration=5&resolution=768p", "0.3"], // 5 x (0.05 + 0.01)
    ["model=runway/hailuo3&duration=5&resolution=768p", "0.5"], // 50 credits of 0.01
    ["model=vercel-ai-gateway/seedance-2.0&duration=5&resolution=720p", "0.756"], // 108,000 tokens at 7 a million
  ])("%s&audio=on costs %s", (query, cost) => {
    const estimate = pricedOf(`${query}&audio=on&retry=0`);
    expect(shown(estimate.attempt.cost)).toBe(cost);
    expect(codesOf(estimate.remarks)).toContain("sound-as-made-elsewhere");
    // The same as before anything was wanted: the price has no part for sound.
    expect(shown(pricedOf(`${query}&retry=0`).attempt.cost)).toBe(cost);
  });
});

describe("sound that may cost more", () => {
  const query = "model=kie/seedance-2&duration=5&resolution=720p&audio=on&retry=0";

  it("has the lines of the clip without it, and no total", () => {
    const estimate = estimateOf(query);
    expect(estimate.status).toBe("partial");
    expect(saidOf(estimate)[0]).toEqual({ code: "sound-price-not-recorded", wanted: "on" });
    const lines = estimate.status === "partial" ? rowsOf(linesOf(estimate)) : [];
    // 5 x 0.205 at 720p: 0.095 at the lowest resolution and 0.11 for this one
    expect(lines.map((line) => line.slice(2))).toEqual([
      ["5", "0.095", "0.475"],
      ["5", "0.11", "0.55"],
    ]);
  });

  it("is never ranked among those that surely make it", () => {
    const { priced, others } = compare(catalogue.models, questionOf("audio=on"));
    const sure = priced.map(({ model: { sound } }) => [sound.makes, sound.inPrice]);
    const makes = new Set(sure.map(([made]) => made));
    const inPrice = new Set(sure.map(([, price]) => price));
    expect(makes).toEqual(new Set(["always", "optional"]));
    expect(inPrice).toEqual(new Set(["as-listed", "same-price"]));
    const apart = others.filter((estimate) => /^sound-.*not-recorded$/.test(reasonOf(estimate).code));
    expect(apart.map(({ model, status }) => `${model.key} ${status}`).sort()).toEqual([
      "apimart/veo-3.1-lite partial",
      "comfy/flux-3-video partial",
      "comfy/happyhorse-1.1 partial",
      "kie/seedance-1.5-pro partial",
      "kie/seedance-2 partial",
      "kie/seedance-2-fast partial",
      "krea/veo-3.1-lite partial",
      "openrouter/happyhorse-1.1 partial",
      "pika/pika-2.5 partial",
      "pixverse/v3.5 partial",
      "pixverse/v4 partial",
      "pixverse/v4.5 partial",
      "pixverse/v5 partial",
      "replicate/google-veo-3.1-lite partial",
      "together/video-01-director partial",
      "venice/flux-3-max partial",
      "venice/seedance-2-0 partial",
      "vidu/viduq1 partial",
    ]);
  });
});

describe("the default workflow with sound", () => {
  const { priced, others } = compare(catalogue.models, questionOf("audio=on"));

  it("has a price at 110 models and more, each with a page that says so", () => {
    expect(priced.length).toBeGreaterThanOrEqual(110);
    for (const { model } of priced) {
      expect(model.sound.sources.length, model.key).toBeGreaterThan(0);
      for (const { url } of model.sound.sources) expect(url, model.key).toMatch(/^https:\/\//);
    }
  });

  it("refuses no model without saying where it is said that it makes no sound", () => {
    const refused = others.map(reasonOf).filter(({ code }) => code === "makes-no-sound");
    expect(refused.length).toBeGreaterThan(20);
    for (const reason of refused) expect(reason).toHaveProperty("source");
  });
});

describe("a mode that is not on record", () => {
  it.each([
    ["model=fal/veo3.1&mode=extend&inputVideo=8", true],
    ["model=kie/minimax-h3&mode=reference-to-video&images=1", true],
    ["model=luma/ray-3.2&mode=reference-to-video", false],
    ["model=runway/gen4_turbo", false],
  ])("is not said to be refused: %s, of its maker's model %s", (query, ofMaker) => {
    const estimate = estimateOf(query);
    if (estimate.status === "priced") throw new Error(`${query} is priced now`);
    expect(reasonOf(estimate)).toMatchObject({ code: "mode-not-recorded", ofMaker });
    expect(tell(reasonOf(estimate)).message).toMatch(/is not recorded (here|for this model)/);
  });

  it("is refused where the provider refuses just that, and says where", () => {
    const refusals: NonNullable<ModelGiven["constraints"]>["refusals"] = [
      { when: { mode: "extend" }, reason: "Not extended.", sourceIds: ["pricing"] },
    ];
    const model = { ...synthetic({ constraints: { refusals } }), modesOfMaker: [] };
    const { plan } = readPlan([["mode", "extend"]], context);
    const [estimate] = compare([model], { ...questionOf(""), plan, workload: plan.workloads[0] }).others;
    expect(reasonOf(estimate!)).toEqual({
      code: "mode-not-offered",
      mode: "extend",
      offered: ["text-to-video"],
      source: model.provider.sources[0].url,
    });
  });
});

describe("a ceiling is of the day on which it was seen", () => {
  it.each([
    ["model=volcengine/doubao-seedance-2-5-260628&duration=4&resolution=4k", "on the day seen, 19 Sep 2026."],
    ["model=minimax/MiniMax-Hailuo-02&duration=6&resolution=4k", "on the day seen, 18 Aug 2026."],
    ["model=alibaba-cn/wan2.7-t2v&duration=5&resolution=4k", "from an undated source."],
  ])("%s: %s", (query, said) => {
    const estimate = estimateOf(query);
    if (estimate.status === "priced") throw new Error(`${query} is priced now`);
    expect(tell(reasonOf(estimate)).message).toContain(`1080p was its highest resolution`);
    expect(tell(reasonOf(estimate)).message).toContain(said);
  });

  it("is the newest day of the pages that its prices are on", () => {
    const { model, provider, seenOn } = modelOf("volcengine/doubao-seedance-2-5-260628");
    const cited = new Set<string>(model.rates.flatMap(({ sourceIds }) => sourceIds));
    const days = provider.sources.filter(({ id }) => cited.has(id)).map(({ seenOn: day }) => day);
    expect(seenOn).toBe(
      days
        .filter((day) => day !== "unknown")
        .sort()
        .at(-1),
    );
  });

  it("stands beside a clip that is longer than one generation: 8 s at most", () => {
    const { remarks } = pricedOf("model=fal/veo3.1&duration=24");
    expect(shown(remarks)).toMatchObject([{ code: "stitched", longest: "8", seenOn: "2026-10-04" }]);
  });
});

describe("a release of before makers' models answers as it did", () => {
  const facts = factsOf("2026-11-27");
  const codeOf = (query: string) => {
    const { plan } = readPlan(new URLSearchParams(query), facts);
    const estimate = focusOf(answer(plan, facts));
    return [estimate.status, codesOf(saidOf(estimate))];
  };
  it.each([
    ["model=fal/minimax-h3&duration=5&resolution=768p&audio=on&on=2026-11-27", ["unpriced", ["sound-unpublished"]]],
    ["model=fal/minimax-h3&duration=5&resolution=768p&on=2026-11-27", ["priced", ["audio-unpublished"]]],
    ["model=runway/gen4_turbo&on=2026-11-27", ["unpriced", ["mode-not-offered"]]],
  ])("%s", (query, expected) => expect(codeOf(query)).toEqual(expected));
});
