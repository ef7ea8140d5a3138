/** The log of a test plan as files: their columns are a contract, and a spreadsheet must not run what is in them. */
import { describe, expect, it } from "vitest";
import { toCsv } from "@/app/test-plan/log";
import { GET as GETCsv } from "@/app/test-plan/log.csv/route";
import { GET as GETJson } from "@/app/test-plan/log.json/route";
import { catalog } from "@/lib/data";

const header =
  "step,title,submit,expected_low,expected_high,currency,request_id,job_id,submitted_at,finished_at,requested,delivered,billed_units,billed_amount,balance_before,balance_after,notes";

const ask = (ending: "csv" | "json", query: string): Response =>
  (ending === "csv" ? GETCsv : GETJson)(new Request(`http://localhost/test-plan/log.${ending}?${query}`));

/** Cells of a line as RFC 4180 reads them. */
function cellsOf(line: string): string[] {
  const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return cells.map(([, quoted, bare]) => (quoted === undefined ? bare! : quoted.replace(/""/g, '"')));
}

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

  it("has a row for each job: what to submit, what to expect, and room for the rest", async () => {
    const lines = (await ask("csv", lite).text()).split("\r\n");
    expect(lines[0]).toBe(header);
    expect(lines.at(-1), "the last line ends as the others do").toBe("");
    const rows = lines.slice(1, -1).map(cellsOf);
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toHaveLength(17);
      expect(row.slice(6)).toEqual(Array.from({ length: 11 }, () => ""));
    }
    expect(rows[0]!.slice(0, 6)).toEqual([
      "1",
      "One short generation",
      "Mode: text to video; Length: 4 s; Resolution: 720p; Shape: 16:9; Sound: off",
      "0.12",
      "0.12",
      "USD",
    ]);
    expect(rows[3]!.slice(1, 6)).toEqual([
      "The same submission twice, by poll and by webhook",
      "Mode: text to video; Length: 4 s; Resolution: 720p; Shape: 16:9; Sound: off",
      "0.12",
      "0.24",
      "USD",
    ]);
  });

  it.each(["model=openai/sora-2", `${lite}&test=0`])("has no row where there is no test: %s", async (query) => {
    expect(await ask("csv", query).text()).toBe(`${header}\r\n`);
  });

  it("reads the address as the page does: what is wrong falls back to its default", async () => {
    expect(await ask("csv", `${lite}&test=abc&duration=x&foo=1`).text()).toBe(await ask("csv", lite).text());
    expect((await ask("csv", `${lite}&test=5`).text()).split("\r\n")).toHaveLength(1 + 9 + 1);
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
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="test-plan-.*\.json"$/);
    const log = (await response.json()) as Log;
    const csv = (await ask("csv", `${lite}&test=0.5`).text()).split("\r\n").slice(1, -1).map(cellsOf);
    expect(log).toMatchObject({
      version: 1,
      on: "2026-11-22",
      provider: "vertex-ai",
      model: "veo-3.1-lite-generate-001",
      workflow: lite,
      budget: "0.50",
      currency: "USD",
      status: "planned",
    });
    expect(log.steps.map((step) => Object.keys(step).join(","))).toEqual(csv.map(() => header));
    expect(log.steps.map((step) => Object.values(step))).toEqual(csv);
  });

  it("says why there is no test", async () => {
    const log = (await ask("json", "model=openai/sora-2&on=2026-11-22").json()) as Log;
    expect([log.status, log.steps]).toEqual(["unpriced", []]);
    expect(log["reason"]).toContain("Retired");
  });
});

it.each(catalog.providers.map(({ id, models }) => [`${id}/${models[0]!.id}`, models[0]!] as const))(
  "no cell of the log of %s would run in a spreadsheet",
  async (key, { modes }) => {
    const query = `model=${key}&mode=${modes[0]!}&duration=5&resolution=240p&test=1000&on=2026-11-22`;
    const rows = (await ask("csv", query).text()).split("\r\n").slice(1, -1).map(cellsOf);
    for (const row of rows) expect(row).toHaveLength(17);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  },
);
