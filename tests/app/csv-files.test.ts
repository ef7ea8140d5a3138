/** Comparison and estimate as files: read back they have the decimals of the API, and no cell that a spreadsheet would run. */
import { describe, expect, it } from "vitest";
import { newestRelease } from "@/app/catalogue/releases/record";
import { GET as getApi } from "@/app/api/estimate/route";
import { GET as getComparison } from "@/app/compare/comparison.csv/route";
import { GET as getEstimate } from "@/app/estimate.csv/route";
import { GET as getPlan } from "@/app/plan/plan.csv/route";
import { decimal, money, sum } from "@/lib/numbers/decimal";
import { tableCsv, toCsv } from "@/lib/views/csv/csv";
import { viewCompare } from "@/lib/views/page/compare";
import { unpackRows } from "@/lib/views/page/pack";
import { context, entriesOf } from "../lib/support/question";
import { recordsOfCsv, rowsOfCsv } from "../lib/support/read-back";

const day = "on=2026-11-22";
const set = "model=kling/kling-v3,vertex-ai/veo-3.1-generate-001,openai/sora-2";
const plan = `${set}&clips=500&budget=800&${day}`;

const comparisonOf = (query: string) => getComparison(new Request(`http://localhost/compare/comparison.csv?${query}`));
const estimateOf = (query: string) => getEstimate(new Request(`http://localhost/estimate.csv?${query}`));
const modelsOf = async (query: string) => recordsOfCsv(await comparisonOf(query).text());
const partsOf = async (query: string) => recordsOfCsv(await estimateOf(query).text());

type ApiEstimate = {
  provider: string;
  model: string;
  status: string;
  planWith?: { amount: string; later?: string };
  clip?: { high: string };
  delivered?: { kept: string };
  waiting?: { monthSeconds: string };
  attempt?: { cost?: string; lines: Record<string, string>[] };
  planned?: { total: string; steps: { amount: string }[] };
};

async function apiOf(query: string): Promise<ApiEstimate[]> {
  const response = getApi(new Request(`http://localhost/api/estimate?${query}`));
  expect(response.status).toBe(200);
  return ((await response.json()) as { estimates: ApiEstimate[] }).estimates;
}

const figuresOf = ({ planWith, clip, delivered, waiting }: ApiEstimate) => ({
  month: planWith?.amount ?? "",
  later: planWith?.later ?? planWith?.amount ?? "",
  clip: clip?.high ?? "",
  delivered: delivered?.kept ?? "",
  seconds: waiting?.monthSeconds ?? "",
});

describe("/compare/comparison.csv", () => {
  it("is a file to save, named after the day of its prices", () => {
    const { headers, status } = comparisonOf(plan);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe('attachment; filename="comparison-2026-11-22.csv"');
  });

  it.each([
    ["", "USD"],
    ["&currency=CNY&fx.CNY=7.1&certainty=80&policy.failed=billed", "CNY"],
  ])("has the decimals of the API for every model%s", async (more, currency) => {
    const models = await modelsOf(`${plan}${more}&view.kind=all`);
    // The plan's own models first, as the API is asked for them; then every other one.
    const answers = new Map(
      [
        ...(await apiOf(`${plan}${more}`.replace(`${set}&`, "").replace("&policy.failed=billed", ""))),
        ...(await apiOf(plan + more)),
      ].map((estimate) => [`${estimate.provider}/${estimate.model}`, figuresOf(estimate)]),
    );
    expect(models).toHaveLength(answers.size);
    for (const row of models) {
      expect(
        {
          month: row[`Money to plan with, ${currency} a month`],
          later: row[`Each later month, ${currency}`],
          clip: row[`Kept clip, ${currency}`],
          delivered: row["Delivered, clips"],
          seconds: row["Done in, s"],
        },
        row["Id"],
      ).toEqual(answers.get(row["Id"] ?? ""));
    }
  });

  it("has the models of the filter on all pages, in its order, and those of the set", async () => {
    const query = `${plan}&view.sort=-clip&view.fits=yes`;
    const pages = [1, 2, 3, 4].map((page) => viewCompare(entriesOf(`${query}&view.page=${page}`), context).field);
    const shown = pages.flatMap(({ rows }) => unpackRows(rows));
    const rows = await modelsOf(`${query}&view.page=2&view.rows=all`);
    const listed = rows.filter((row) => row["Fits 800 USD?"] === "Fits").map((row) => row["Id"]);
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.toSorted()).toEqual(
      [...new Set(shown.filter(({ verdict }) => verdict === "fits").map(({ key }) => key))].toSorted(),
    );
    const clips = rows.flatMap((row) => (row["Kept clip, USD"] ? [Number(row["Kept clip, USD"])] : []));
    expect(clips).toEqual(clips.toSorted((a, b) => b - a));
    expect(rows.filter((row) => row["In the set"] === "yes").map((row) => row["Id"])).toEqual([
      "vertex-ai/veo-3.1-generate-001",
      "kling/kling-v3",
      "openai/sora-2",
    ]);
  });

  it("says of each model when its price was seen, where it is, how to ask for it alone, or why it has none", async () => {
    const rows = await modelsOf(plan);
    const [kling, sora] = ["kling/kling-v3", "openai/sora-2"].map((id) => rows.find((row) => row["Id"] === id));
    expect(kling).toMatchObject({
      "Money to plan with, USD a month": "700.00",
      "Fits 800 USD?": "Fits",
      "Failures billed": "no",
      "Prices of": "2026-11-22",
      "Price seen": "2026-10-08",
      Confidence: "medium",
      "Why there is no price": "",
      Query: `model=kling/kling-v3&clips=500&budget=800&${day}&release=${newestRelease}`,
    });
    expect(kling?.["Price page"]).toMatch(/^https:\/\//);
    expect(sora).toMatchObject({ "Money to plan with, USD a month": "", "Kept clip, USD": "" });
    expect(sora?.["Why there is no price"]).toMatch(/^Retired: its last day was/);
    const [alone] = await apiOf(kling?.["Query"] ?? "");
    expect(alone?.planWith?.amount).toBe("700.00");
  });

  it("has the same columns whatever is asked, one less without a budget", async () => {
    const [head] = rowsOfCsv(await comparisonOf(plan).text());
    const [without, ...none] = rowsOfCsv(await comparisonOf(`${day}&view.q=no-such-name&duration=x`).text());
    expect(without).toEqual(head?.filter((heading) => !heading.startsWith("Fits")));
    expect(none).toEqual([]);
  });
});

describe("/plan/plan.csv", () => {
  const two = `model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=900&${day}&2.model=kling/kling-v3&2.clips=240`;

  it("has what each workload uses, and the steps, which sum to the API's total", async () => {
    const response = getPlan(new Request(`http://localhost/plan/plan.csv?${two}`));
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="plan-2026-11-22.csv"');
    const [head = [], ...rows] = rowsOfCsv(await response.text());
    const at = (heading: string) => head.indexOf(heading);
    const of = (part: string) => rows.filter((row) => row[at("Part")] === part);
    const sumOf = (part: string) => sum(of(part).map((row) => decimal(row[at("Amount")]!)));
    const { total } = (await getApi(new Request(`http://localhost/api/estimate?${two}`)).json()) as {
      total: { planWith: { amount: string } };
    };
    expect(of("Workload, before packs").map((row) => [row[at("Id")], row[at("Clips wanted")]])).toEqual([
      ["vertex-ai/veo-3.1-fast-generate-001", "120"],
      ["kling/kling-v3", "240"],
    ]);
    expect(money(sumOf("Steps of a month"))).toBe(total.planWith.amount);
    expect(of("Money to plan with")[0]?.[at("Amount")]).toBe(total.planWith.amount);
    expect(of("Money to plan with")[0]?.[at("Verdict")]).not.toBe("");
  });

  it("says why a workload has no price, and then has no total", async () => {
    const unpriced = `${two}&3.model=openai/sora-2`;
    const text = await getPlan(new Request(`http://localhost/plan/plan.csv?${unpriced}`)).text();
    expect(text).toContain("Retired: its last day was");
    expect(text).not.toContain("Money to plan with");
  });
});

describe("/estimate.csv", () => {
  const link = `model=vertex-ai/veo-3.1-generate-001&clips=500&unusable=0.5&budget=800&extra.tax=0.19&audio=on&${day}`;

  it("is a file to save", () => {
    expect(estimateOf(link).headers.get("content-disposition")).toBe('attachment; filename="estimate-2026-11-22.csv"');
  });

  it("has the bill, the steps and every model with the decimals of the API", async () => {
    const rows = await partsOf(link);
    const amountsOf = (part: string) => rows.filter((row) => row["Part"] === part).map((row) => row["Amount"]);
    const [focus] = await apiOf(link);
    expect(rows.filter((row) => row["Part"] === "Bill of one attempt")).toMatchObject(
      (focus?.attempt?.lines ?? []).map((line) => ({
        What: line["label"],
        How: line["explanation"]?.replace(/[\u00a0\u202f]/g, " "),
        Quantity: line["quantity"],
        "Unit price": line["unitPrice"],
        Amount: line["cost"],
        Currency: line["currency"],
        Source: line["source"],
      })),
    );
    expect(amountsOf("One attempt")).toEqual([focus?.attempt?.cost]);
    expect(amountsOf("Steps of a month")).toEqual(focus?.planned?.steps.map(({ amount }) => amount));
    expect(amountsOf("Steps of a month"), "what is less has its sign").toContainEqual(expect.stringMatching(/^-\d/));
    expect(amountsOf("Money to plan with")).toEqual([focus?.planned?.total]);
    const all = await apiOf(link.replace(/^model=[^&]+&/, ""));
    expect(rows.filter((row) => row["Part"] === "Every model").map((row) => [row["Id"], row["Amount"]])).toEqual(
      all.map(({ provider, model, planWith }) => [`${provider}/${model}`, planWith?.amount ?? ""]),
    );
    expect(new Set(rows.flatMap((row) => row["Price seen"] ?? []))).toContain("2026-08-13");
  });

  it("says why there is no price, and has no sum then", async () => {
    const rows = await partsOf(`model=openai/sora-2&${day}`);
    expect(rows[0]).toMatchObject({ Part: "Money to plan with", What: "No price", Amount: "", Id: "openai/sora-2" });
    expect(rows[0]?.["How"]).toMatch(/^Retired: /);
    expect(rows.slice(1).every((row) => row["Part"] === "Every model")).toBe(true);
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])(
    "that is text and begins as a formula does is text: %j",
    (text) => {
      expect(rowsOfCsv(toCsv([[text, "b"]]))).toEqual([[`'${text}`, "b"]]);
    },
  );

  it.each(['say "x"', "a,b", "two\nlines", '"', "", " a "])("is read back as it was: %j", (text) => {
    expect(rowsOfCsv(toCsv([[text, "b"]]))).toEqual([[text, "b"]]);
  });

  it("that is a figure is one, with its sign", () => {
    expect(toCsv([[{ figure: "-133.10" }, { figure: "0.00" }]])).toBe("-133.10,0.00\r\n");
  });

  it("of nothing to say is empty, and has plain spaces", () => {
    expect(
      tableCsv(
        [
          ["A", () => undefined],
          ["B", (row: string) => row],
        ],
        ["8\u00a0s"],
      ),
    ).toBe("A,B\r\n,8 s\r\n");
  });

  it("of either file is none that a spreadsheet would run, but numbers", async () => {
    for (const response of [comparisonOf(`${plan}&view.kind=all`), estimateOf(plan)])
      for (const cell of rowsOfCsv(await response.text()).flat())
        expect(cell).toMatch(/^(?![=+\-@\t\r])|^-\d+(\.\d+)?$/);
  });
});

it.each(["model=foo/bar&clips=50&budget=100", "model=kling/kling-v33", "2.model=google/veo-3.1"])(
  "no figure stands in a file for a model that is not there: %s",
  async (query) => {
    const files = [getPlan(new Request(`http://localhost/plan/plan.csv?${query}`))];
    if (query.startsWith("model")) files.push(estimateOf(query));
    for (const file of files) {
      expect(file.status).toBe(422);
      expect(await file.text()).toMatch(/^No provider here has a model named “.*”, so there is no figure to save\.\n$/);
    }
  },
);

it("a model of the set that is not there leaves the figures of the first", async () => {
  expect((await partsOf("model=kling/kling-v3,foo/bar&clips=50")).length).toBeGreaterThan(1);
});
