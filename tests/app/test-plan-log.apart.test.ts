/** The log of a test plan as files: their columns are a contract, and a spreadsheet must not run what is in them. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { newestRelease } from "@/app/catalogue/releases/record";
import { GET as GETCsv } from "@/app/test-plan/log.csv/route";
import { GET as GETJson } from "@/app/test-plan/log.json/route";
import { catalogue } from "@/lib/data";
import { plain } from "@/lib/numbers/decimal";
import { testIds } from "@/lib/risks/ids";
import { testBudget, testPlan } from "@/lib/test/choose";
import { toCsv } from "@/lib/views/csv/csv";
import { viewTestPlan } from "@/lib/views/page/test-plan";
import { context, pricedOf, readOf } from "../lib/support/question";

/** The catalogue as it is, but that its list of models can be closed: then nothing can go through all of them. */
const list = vi.hoisted(() => ({ closed: false }));
vi.mock(import("@/lib/data"), async (original) => {
  const data = await original();
  const { providers, models, find } = data.catalogue;
  const guarded = {
    providers,
    find,
    get models() {
      if (list.closed) throw new Error("the whole catalogue was asked for");
      return models;
    },
  };
  return { ...data, catalogue: guarded };
});
afterEach(() => {
  list.closed = false;
});

const header =
  "test,query,attempt_id,job_id,submitted_at,ended_at,outcome,delivered_seconds,delivered_width,delivered_height,delivered_fps,delivered_audio,billed_units,billed_amount,currency,note";
const width = 16;

const ask = (ending: "csv" | "json", query: string): Response =>
  (ending === "csv" ? GETCsv : GETJson)(new Request(`http://localhost/test-plan/log.${ending}?${query}`));

/** Cells of a line as RFC 4180 reads them. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map(([, quoted, bare]) => (quoted === undefined ? bare! : quoted.replace(/""/g, '"')));
}

const rowsOf = async (query: string): Promise<string[][]> =>
  (await ask("csv", query).text()).split("\r\n").slice(1, -1).map(cellsOf);

const lite = "model=vertex-ai/veo-3.1-lite-generate-001&on=2026-11-22";
type Log = { status: string; budget: string; steps: Record<string, string>[]; [key: string]: unknown };

describe("/test-plan/log.csv", () => {
  it("is a file to save, named after the model", () => {
    const { headers, status } = ask("csv", lite);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("content-disposition")).toBe(
      'attachment; filename="test-plan-vertex-ai-veo-3.1-lite-generate-001.csv"',
    );
  });

  it("has a row for each job: which test, what to submit, and room for the rest", async () => {
    const lines = (await ask("csv", `${lite}&test=1`).text()).split("\r\n");
    expect(lines[0]).toBe(header);
    expect(lines.at(-1), "the last line ends as the others do").toBe("");
    const rows = lines.slice(1, -1).map(cellsOf);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toHaveLength(width);
      expect(row.slice(2, 14), "to be filled in").toEqual(Array.from({ length: 12 }, () => ""));
      expect(row.slice(14)).toEqual(["USD", ""]);
    }
    const job = `model=vertex-ai/veo-3.1-lite-generate-001&duration=4&clips=1&retry=0&tries=1&on=2026-11-22&release=${newestRelease}`;
    expect(rows.map((row) => row.slice(0, 2))).toEqual([
      ["baseline", job],
      ["audible", job],
      ["left-out", job],
      ["repeated", job],
    ]);
  });

  it.each(["model=openai/sora-2", `${lite}&test=0`])("has no row where there is no test: %s", async (query) => {
    expect(await ask("csv", query).text()).toBe(`${header}\r\n`);
  });

  it("reads the address as the page does: what is wrong falls back to its default", async () => {
    expect(await ask("csv", `${lite}&test=abc&duration=x&foo=1`).text()).toBe(await ask("csv", lite).text());
    expect(await rowsOf(`${lite}&test=5`)).toHaveLength(9);
  });
});

describe("cells", () => {
  it("that hold a comma, a quote or a line are quoted", () => {
    expect(toCsv([["a,b", 'say "x"', "two\nlines", "plain", ""]])).toBe('"a,b","say ""x""","two\nlines",plain,\r\n');
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])("that a spreadsheet would run are text: %j", (cell) => {
    const [text] = cellsOf(toCsv([[cell]]).slice(0, -2));
    expect(text).toBe(`'${cell}`);
  });

  it("that only contain such a sign stay as they are", () => {
    expect(toCsv([["1-2", "a=b", "x@y"]])).toBe("1-2,a=b,x@y\r\n");
  });
});

describe("/test-plan/log.json", () => {
  it("has the same rows, and what they are of", async () => {
    const response = ask("json", `${lite}&test=0.5`);
    expect(response.headers.get("content-type")).toBe("application/json; charset=utf-8");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="test-plan-.*\.json"$/);
    const log = (await response.json()) as Log;
    const csv = await rowsOf(`${lite}&test=0.5`);
    expect(log).toMatchObject({
      version: 1,
      on: "2026-11-22",
      provider: "vertex-ai",
      model: "veo-3.1-lite-generate-001",
      workflow: `${lite}&release=${newestRelease}`,
      budget: "0.50",
      currency: "USD",
      status: "planned",
    });
    expect(csv.length).toBeGreaterThan(1);
    expect(log.steps.map((step) => Object.keys(step).join(","))).toEqual(csv.map(() => header));
    expect(log.steps.map((step) => Object.values(step))).toEqual(csv);
  });

  it("says why there is no test: no price, or too dear for its budget", async () => {
    const unpriced = (await ask("json", "model=openai/sora-2&on=2026-11-22").json()) as Log;
    expect([unpriced.status, unpriced.steps]).toEqual(["unpriced", []]);
    expect(unpriced["reason"]).toContain("Retired");
    const tooDear = (await ask("json", `${lite}&test=0.1`).json()) as Log;
    expect([tooDear.status, tooDear.steps]).toEqual(["too-dear", []]);
    expect(tooDear["reason"]).toContain("costs $0.12: more than the $0.10 of this test");
  });

  it("has its budget exactly, in the display currency", async () => {
    const budgetOf = async (query: string) => {
      const { budget, currency } = (await ask("json", query).json()) as Log;
      return [budget, currency];
    };
    expect(await budgetOf(`${lite}&test=1`)).toEqual(["1.00", "USD"]);
    // Without one, as the page has it: jobs of 0.12, 0.20 and 0.24.
    expect(await budgetOf(lite)).toEqual(["0.56", "USD"]);
    expect(viewTestPlan([...new URLSearchParams(lite)], context).budget.typed).toBe("0.56");
    expect(await budgetOf(`${lite}&test=2.345678`)).toEqual(["2.345678", "USD"]);
    // 0.56 x 7.1 = 3.976
    expect(await budgetOf(`${lite}&currency=CNY&fx.CNY=7.1`)).toEqual(["3.98", "CNY"]);
    expect(await budgetOf("model=openai/sora-2&currency=CNY&fx.CNY=7.1")).toEqual(["7.10", "CNY"]);
  });
});

describe("a job in a row", () => {
  const plans = [
    lite,
    "model=vertex-ai/veo-3.1-lite-generate-001&audio=on&resolution=1080p",
    "model=runway/gen4_turbo&mode=image-to-video&duration=5",
    "model=runway/aleph2&mode=video-to-video&duration=5",
    "model=kling/kling-v3&moderated=0.05&timeout=0.02&budget=500&extra.tax=0.19&extra.image=0.04",
    "model=byteplus/dreamina-seedance-2-5-260628&mode=video-to-video&inputVideo=5&on=2026-11-01",
    "model=luma/ray-3.2&duration=5&opt.hdr=on&currency=CNY&fx.CNY=7.1&policy.failed=billed",
    // Makes sound unless it is told not to, and says so; its length without one is not published.
    "model=fal/kling-video-v3-pro&duration=5",
    "model=alibaba-cn/wan3.0-video&duration=5",
    "model=xai/grok-imagine-video&mode=video-to-video&inputVideo=6&tier=batch",
    "model=fal/ltx-2.5-fast&resolution=1080p&moderated=0.1&fps=24",
    "model=minimax/MiniMax-H3&resolution=768p&delivery=webhook",
  ];

  it.each(plans)("is a question that prices it: %s", async (query) => {
    const estimate = pricedOf(`${query}&test=1000`);
    const { budget } = testBudget(estimate.plan.test, estimate, context.exchange);
    const { steps } = testPlan(estimate, budget, context.exchange);
    const rows = await rowsOf(`${query}&test=1000`.replace(/^(?!.*\bon=)/, "on=2026-11-22&"));
    expect(rows.map(([test]) => test)).toEqual(steps.map(({ id }) => id));
    for (const [at, [, job = ""]] of rows.entries()) {
      const { id, expectations } = steps[at]!;
      // Throws where anything in it cannot be read.
      const plan = readOf(job);
      expect(plan.on).toBe(estimate.plan.on);
      expect([plan.workloads[0].month.clips, plan.workloads[0].month.tries]).toEqual([1, 1]);
      // Where something is not sent, the first of two readings.
      expect(plain(pricedOf(job).price), id).toBe(plain(expectations[0].priced.price));
    }
    // The provider's currency, in which its bill will be.
    expect(new Set(rows.map((row) => row[14]))).toEqual(new Set([estimate.currency]));
  });

  it.each(catalogue.providers.map(({ id, models }) => [`${id}/${models[0]!.id}`, models[0]!] as const))(
    "of %s has the name of a test, and no cell that would run in a spreadsheet",
    async (key, { modes }) => {
      const rows = await rowsOf(`model=${key}&mode=${modes[0]}&duration=5&resolution=240p&test=1000&on=2026-11-22`);
      for (const row of rows) {
        expect(row).toHaveLength(width);
        expect(testIds).toContain(row[0]);
      }
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
    },
  );
});

it.each([`${lite}&test=5`, `${lite}&test=0`, "model=openai/sora-2&on=2026-11-22"])(
  "is made of the model in focus alone, never of the whole catalogue: %s",
  async (query) => {
    const [csv, json] = [await ask("csv", query).text(), await ask("json", query).text()];
    list.closed = true;
    expect(await ask("csv", query).text()).toBe(csv);
    expect(await ask("json", query).text()).toBe(json);
  },
);
