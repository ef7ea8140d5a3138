import { describe, expect, it } from "vitest";
import { compare } from "@/lib/budget/compare";
import { planWithOf, verdictOf } from "@/lib/budget/plan-with";
import { stageOn } from "@/lib/catalogue/stage";
import { assumedRates, catalogue } from "@/lib/data";
import { questionOf } from "@/lib/month/estimate";
import { decimal } from "@/lib/numbers/decimal";
import { unpackRows } from "@/lib/views/page/pack";
import { viewModelList, type ModelListView } from "@/lib/views/page/model-list";
import { formatMoney } from "@/lib/words/format";
import { context, entriesOf, modelOf, readOf } from "../../support/question";

const view = (query: string, plan?: string): ModelListView =>
  viewModelList(entriesOf(query), plan === undefined ? undefined : readOf(plan), context);

const known = new Map<string, ModelListView["rows"]>();

/** Every row, page after page. */
function allRows(query: string, plan?: string): ModelListView["rows"] {
  const key = `${query} ${plan}`;
  const { pages, rows } = view(query, plan);
  const all = known.get(key) ?? [
    ...rows,
    ...pages.slice(1).flatMap(({ page }) => view(`${query}&view.page=${page}`, plan).rows),
  ];
  known.set(key, all);
  return all;
}

const keys = (rows: ModelListView["rows"]) => rows.map(({ key }) => key);
const amountOf = (text: string) => decimal(text.replace(/^\$|,/g, ""));
const searchOf = (href: string) => new URL(href, "http://localhost").searchParams;

const fiveHundred = "clips=500&unusable=0.5&budget=800&on=2026-11-22";

describe("the list", () => {
  it("is of general models by money to plan with: priced, then not priced, then retired", () => {
    const { priced, others } = compare(catalogue.models, questionOf(readOf(""), assumedRates));
    const general = [...priced, ...others].filter(({ model }) => model.kind === "general");
    const rows = allRows("");
    expect(keys(rows)).toEqual(general.map(({ model }) => model.key));
    const states = [...new Set(rows.map(({ state }) => state))];
    expect(states.filter((state) => state !== "partial")).toEqual(["priced", "unpriced", "retired"]);
    const [first] = priced.filter(({ model }) => model.kind === "general");
    expect(rows[0]?.price).toBe(formatMoney(planWithOf(first!).total, "USD"));
  });

  it("has the money that the estimate has: Veo 3.1 silent, 117 attempts x 8 s x $0.20 at fal", () => {
    const row = view("view.q=fal+veo+3.1").rows.find(({ key }) => key === "fal/veo3.1");
    expect(row).toMatchObject({
      name: "Veo 3.1",
      provider: { name: "fal", href: "/models/fal" },
      price: "$187.20",
      made: "exact",
      otherwise: false,
      longest: "8\u00a0s",
      page: "/models/fal/veo3.1",
      estimate: "/?model=fal/veo3.1&on=2026-11-22",
    });
  });

  it("says what is made otherwise, and why there is no price, in few words", () => {
    const rows = allRows("view.kind=all", "duration=10");
    const made = (key: string) => rows.find((row) => row.key === key);
    expect(made("vertex-ai/veo-3.1-generate-001")).toMatchObject({ made: "6 + 4 s", otherwise: true });
    expect(made("openai/sora-2")).toMatchObject({ price: "retired", state: "retired", perClip: "" });
    expect(made("runway/gen4_turbo")).toMatchObject({ price: "not priced", made: "text to video not recorded" });
    expect(made("heygen/avatar_iv")?.marks).toContain("avatars");
    for (const row of rows) expect(row.made, row.key).not.toBe("");
  });

  it("says which plan it is priced for, with the way back to it", () => {
    expect(view("").plan).toMatchObject({
      what: "100 clips of 8 seconds, text to video, 720p, silent",
      wishes: "",
      href: "/",
      own: false,
    });
    expect(view("", fiveHundred).plan).toMatchObject({
      what: "500 clips of 8 seconds, text to video, 720p, silent",
      href: `/?${fiveHundred}`,
      own: true,
    });
  });
});

describe("sorted", () => {
  const wan = "view.q=wan&view.kind=all";
  const falling = (values: readonly (string | undefined)[]) => {
    const known = values.filter((value) => value !== undefined);
    return known.every((value, at) => at === 0 || value <= known[at - 1]!);
  };

  it("by most money: what has none stays last", () => {
    const rows = allRows(`${wan}&view.sort=-price`);
    const priced = rows.filter(({ state }) => state === "priced");
    expect(rows.slice(0, priced.length)).toEqual(priced);
    const amounts = priced.map(({ price }) => amountOf(price));
    expect(amounts.every((amount, at) => at === 0 || amount.lte(amounts[at - 1]!))).toBe(true);
  });

  it("by name and by provider, either way", () => {
    const names = (query: string, of: (row: ModelListView["rows"][number]) => string) =>
      allRows(query).map((row) => of(row).toLowerCase());
    const byName = names(`${wan}&view.sort=name`, ({ name }) => name);
    expect(byName).toEqual([...byName].sort());
    expect(falling(names(`${wan}&view.sort=-name`, ({ name }) => name))).toBe(true);
    const byProvider = names(`${wan}&view.sort=provider`, ({ provider }) => provider.name);
    expect(byProvider).toEqual([...byProvider].sort());
    expect(falling(names(`${wan}&view.sort=-provider`, ({ provider }) => provider.name))).toBe(true);
  });

  it("by the longest clip, and by when the price was seen: what is not known stays last", () => {
    const rows = allRows(`${wan}&view.sort=-length`);
    const lengths = rows.map(({ longest }) => Number(/^[\d.]+/.exec(longest)?.[0] ?? NaN)).filter((s) => s > 0);
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
    expect(rows.at(-1)?.longest).toBe("not recorded");
    const seen = allRows(`${wan}&view.sort=seen`).map((row) => row.seen);
    const years = seen.map((day) => /\d{4}$/.exec(day)?.[0]);
    expect(years.slice(0, 10)).not.toContain(undefined);
    expect(years.at(-1)).toBeUndefined();
    expect(falling(allRows(`${wan}&view.sort=-seen`).map(({ seen: day }) => /\d{4}$/.exec(day)?.[0]))).toBe(true);
  });

  it("says so in the head, whose links turn the order round and keep the rest", () => {
    const { columns } = view("view.q=kling&view.sort=-price&view.page=1", fiveHundred);
    const now = columns.flatMap(({ id, sort }) => (sort && sort.now !== "none" ? [[id, sort.now]] : []));
    expect(now).toEqual([["price", "descending"]]);
    const links = new Map(columns.map(({ id, sort }) => [id, sort && searchOf(sort.href)]));
    expect(links.get("price")?.has("view.sort")).toBe(false);
    expect(links.get("name")?.get("view.sort")).toBe("name");
    expect(links.get("seen")?.get("view.sort")).toBe("-seen");
    expect(links.get("seen")?.get("view.q")).toBe("kling");
    expect(links.get("seen")?.get("plan")).toBe(fiveHundred);
    expect(links.get("made")).toBeUndefined();
  });
});

describe("filtered", () => {
  it.each<[string, (key: string) => boolean]>([
    ["view.provider=kling", (key) => key.startsWith("kling/")],
    [
      "view.mode=extend",
      (key) => [...modelOf(key).model.modes, ...(modelOf(key).modesOfMaker ?? [])].includes("extend"),
    ],
    [
      "view.unit=credit&view.kind=all",
      (key) => modelOf(key).rates.some(({ denomination }) => denomination === "credit"),
    ],
    ["view.kind=avatar", (key) => modelOf(key).kind === "avatar"],
    ["view.q=sora", (key) => /Sora/.test(modelOf(key).model.name)],
    ["view.free=yes", (key) => ["not-billed", "refunded"].includes(modelOf(key).policy.failed.rule)],
  ])("%s", (query, keeps) => {
    const rows = allRows(query);
    expect(rows.length).toBeGreaterThan(0);
    for (const { key } of rows) expect(keeps(key), key).toBe(true);
  });

  it("counts the kinds within the other filters, each a link that keeps them", () => {
    const { kinds } = view("view.audio=on&view.sort=name");
    expect(kinds.map(({ kind }) => kind)).toEqual(["general", "edit", "avatar", "agent", "upscale", "all"]);
    for (const { kind, count, href } of kinds) {
      const there = view(searchOf(href).toString());
      expect(there.kinds.find(({ current }) => current)?.kind).toBe(kind);
      expect(there.pages.length).toBe(Math.max(1, Math.ceil(count / 50)));
      expect(searchOf(href).get("view.audio")).toBe("on");
    }
  });

  it("offers providers by their names, and the budget only where there is one", () => {
    const [provider] = view("view.provider=kling").filter.selects;
    expect(provider?.value).toBe("kling");
    expect(unpackRows(provider!.choices).find(({ value }) => value === "kling")?.label).toBe("Kling AI");
    expect(view("view.fits=yes").filter.checks.map(({ label }) => label)).toEqual([
      "Failed jobs not billed",
      "Just what is asked",
      "Price seen in the last 90 days",
    ]);
    expect(view("view.fits=yes", fiveHundred).filter.checks).toEqual([
      { name: "view.fits", label: "Fits $800", checked: true },
      { name: "view.free", label: "Failed jobs not billed", checked: false },
      { name: "view.exact", label: "Just what is asked", checked: false },
      { name: "view.recent", label: "Price seen in the last 90 days", checked: false },
    ]);
    expect(keys(allRows("view.fits=yes"))).toEqual(keys(allRows("")));
  });
});

describe("what the filter wants made", () => {
  it.each([
    ["view.resolution=1080p&view.audio=on", { resolution: "1080p", audio: "on" }],
    ["view.q=kling+3+1080+sound", { resolution: "1080p", audio: "on" }],
    [
      "view.q=veo+sound&view.resolution=4k&view.mode=image-to-video",
      { resolution: "4k", audio: "on", mode: "image-to-video" },
    ],
  ])("goes along into the estimate and to the model's page: %s", (query, wanted) => {
    const { rows } = view(query, "clips=5&on=2026-11-22");
    expect(rows.length).toBeGreaterThan(3);
    for (const { key, estimate, page } of rows) {
      const asked = Object.fromEntries(searchOf(estimate));
      expect(asked).toEqual({ clips: "5", on: "2026-11-22", model: key, ...wanted });
      expect(page.startsWith(`/models/${key}?plan=`)).toBe(true);
      expect(Object.fromEntries(new URLSearchParams(searchOf(page).get("plan") ?? ""))).toMatchObject(wanted);
    }
  });

  it("goes along without a plan, too, and is said", () => {
    const { rows, plan } = view("view.resolution=1080p&view.audio=on");
    expect(searchOf(rows[0]!.estimate).get("resolution")).toBe("1080p");
    expect(searchOf(rows[0]!.page).get("plan")).toBe("resolution=1080p&audio=on&on=2026-11-22");
    expect(plan.what).toBe("100 clips of 8 seconds, text to video, 1080p, with audio");
    expect(plan.wishes).toBe("1080p and sound come from the filter and go along into each estimate.");
    expect(view("view.resolution=720p").plan.wishes, "which the plan asks for by itself").toBe("");
  });

  it("is in the price: sound at fal costs more than silence, $0.40 for $0.20 a second", () => {
    const price = (query: string) => view(query).rows.find(({ key }) => key === "fal/veo3.1")?.price;
    expect([price("view.q=veo+3.1"), price("view.q=veo+3.1+sound")]).toEqual(["$187.20", "$374.40"]);
  });

  it("leaves the plan of the way back as it is", () => {
    expect(view("view.audio=on", fiveHundred).plan.href).toBe(`/?${fiveHundred}`);
  });
});

describe("with a budget", () => {
  const { priced, others } = compare(catalogue.models, questionOf(readOf(fiveHundred), assumedRates));
  const general = priced.filter(({ model }) => model.kind === "general");
  const fitting = general.filter((estimate) => verdictOf(estimate) === "fits");

  it("says how many fit", () => {
    const all = general.length + others.filter(({ model }) => model.kind === "general").length;
    expect(fitting.length).toBeGreaterThan(20);
    expect(view("", fiveHundred).plan.standing).toBe(
      `${general.length} of ${all} general models can make\u00a0it; ${fitting.length} of ${general.length} fit $800.`,
    );
    expect(view("").plan.standing).toMatch(/^\d+ of \d+ general models can make\u00a0it\.$/);
  });

  it("has the verdict of the estimate in each priced row", () => {
    const words = { fits: "Fits", tight: "Tight", depends: "Depends", over: "Over", unknown: "Not priced" };
    const rows = allRows("", fiveHundred);
    const verdicts = new Map(general.map((estimate) => [estimate.model.key, verdictOf(estimate)!]));
    for (const { key, verdict } of rows) {
      const known = verdicts.get(key);
      expect(verdict, key).toEqual(known && { verdict: known, word: words[known] });
    }
    expect(view("", fiveHundred).columns.find(({ id }) => id === "verdict")?.label).toBe("Against $800");
    expect(view("").columns.some(({ id }) => id === "verdict")).toBe(false);
  });

  it("is kept to by the filter", () => {
    expect(keys(allRows("view.fits=yes", fiveHundred))).toEqual(fitting.map(({ model }) => model.key));
  });
});

describe("in pages of fifty", () => {
  it("says which of how many, and leads to the others", () => {
    const { rows, place, pages } = view("view.kind=all&view.page=2", fiveHundred);
    expect(rows).toHaveLength(50);
    expect(place).toBe(`51 to 100 of ${catalogue.models.length} models`);
    expect(pages.map(({ current }) => current).indexOf(true)).toBe(1);
    expect(pages.map(({ href }) => searchOf(href).get("view.page"))).toEqual([null, "2", "3", "4", "5", "6", "7", "8"]);
    expect(pages.every(({ href }) => searchOf(href).get("plan") === fiveHundred)).toBe(true);
  });

  it("says a page that there is not", () => {
    const { issues, place } = view("view.page=99");
    expect(issues.map(({ field, message }) => `${field}: ${message}`)).toEqual([
      "view.page: Must be between 1 and 7. It was left out.",
    ]);
    expect(place).toMatch(/^1 to 50 of \d+ general models$/);
  });
});

describe("an empty list", () => {
  it("says what could be left out, each a link", () => {
    const { empty, rows, plan } = view("view.q=luma&view.resolution=240p&view.unit=audio");
    expect(rows).toEqual([]);
    expect(plan.standing).toBe("no general model in this list.");
    expect(empty?.text).toBe("No general model is all of this.");
    expect(empty?.ways).toEqual([
      { label: "Leave out “luma”", href: "/models?view.resolution=240p&view.unit=audio" },
      { label: "Leave out 240p", href: "/models?view.q=luma&view.unit=audio" },
      { label: "Leave out billed by sound", href: "/models?view.q=luma&view.resolution=240p" },
      { label: "Show all models", href: "/models" },
    ]);
  });

  it("leads to another kind that has some", () => {
    const { empty } = view("view.provider=heygen");
    expect(empty?.ways[0]?.label).toMatch(/^See \d+ avatars$/);
    expect(empty?.ways[0]?.href).toBe("/models?view.kind=avatar&view.provider=heygen");
  });

  it("says what the search says of words alone", () => {
    expect(view("view.q=veo+001").empty?.text).toMatch(/^No name has “001” in it\./);
  });
});

it("gives a list whatever it is asked", () => {
  const hostile = ["constructor", "__proto__", "%00", "%ED%A0%80", "9".repeat(4000), "-", "<script>"];
  const names = ["q", "kind", "provider", "mode", "resolution", "audio", "unit", "fits", "free", "sort", "page"];
  for (const [at, value] of hostile.entries()) {
    const all = names.map((name) => `view.${name}=${value}`).join("&");
    for (const query of [all, `view.${names[at]!}=${value}`]) {
      const { rows, empty } = view(query);
      expect(rows.length > 0 || empty !== undefined, query.slice(0, 40)).toBe(true);
    }
  }
});

it("knows a model as it is on the day of the plan", () => {
  const state = (on: string) =>
    view("view.q=sora+2", `on=${on}`).rows.find(({ key }) => key === "openai/sora-2")?.state;
  expect(stageOn(modelOf("openai/sora-2"), "2026-09-24")).toBe("deprecated");
  expect([state("2026-09-24"), state("2026-09-25")]).toEqual(["priced", "retired"]);
});
