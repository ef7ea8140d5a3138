/** The log of a test: a row for each job under columns that are a contract, and nothing in them that is yet to come. */
import { describe, expect, it } from "vitest";
import { assumedRates } from "@/lib/data";
import { decimal, plain } from "@/lib/numbers/decimal";
import { testPlan } from "@/lib/test/choose";
import { logColumns, logRows } from "@/lib/test/log";
import { pricedOf } from "../support/question";

const stepsOf = (query: string, budget = "1") => testPlan(pricedOf(query), decimal(budget), assumedRates).steps;
const lite = "model=vertex-ai/veo-3.1-lite-generate-001";

it("has these columns, in this order", () => {
  expect(logColumns.join()).toBe(
    "test,query,attempt_id,job_id,submitted_at,ended_at,outcome,delivered_seconds,delivered_width,delivered_height,delivered_fps,delivered_audio,billed_units,billed_amount,currency,note",
  );
});

describe("a row", () => {
  it("is of each job, in the order in which they are run", () => {
    const rows = logRows(stepsOf(lite));
    expect(rows.map(({ test }) => test)).toEqual(["baseline", "audible", "left-out", "repeated"]);
    expect(rows[0]).toEqual({
      test: "baseline",
      query: `${lite}&duration=4&clips=1&retry=0&tries=1&on=2026-11-22`,
      attempt_id: "",
      job_id: "",
      submitted_at: "",
      ended_at: "",
      outcome: "",
      delivered_seconds: "",
      delivered_width: "",
      delivered_height: "",
      delivered_fps: "",
      delivered_audio: "",
      billed_units: "",
      billed_amount: "",
      currency: "USD",
      note: "",
    });
  });

  it("is in the currency that the provider bills in, whatever the plan is shown in", () => {
    const shownInYuan = logRows(stepsOf(`${lite}&currency=CNY&fx.CNY=7.1`, "7.1"));
    expect(shownInYuan.map(({ currency }) => currency)).toEqual(shownInYuan.map(() => "USD"));
    expect(shownInYuan.length).toBeGreaterThan(1);
  });

  it("prices its job exactly: 0.2249856, not 0.22", () => {
    const [step] = stepsOf("model=byteplus/dreamina-seedance-2-0-fast-260128&aspect=9:16");
    const [row] = logRows(step ? [step] : []);
    expect(plain(pricedOf(row!.query).price)).toBe("0.2249856");
    expect(plain(step!.worst)).toBe("0.2249856");
  });

  it("has a cell for every column, empty where it is to be filled in", () => {
    const [row] = logRows(stepsOf(lite));
    const cells = Object.entries(row!);
    expect(cells.map(([column]) => column)).toEqual(logColumns);
    expect(cells.filter(([, cell]) => cell !== "")).toEqual([
      ["test", row!.test],
      ["query", row!.query],
      ["currency", "USD"],
    ]);
  });
});

it("is empty where there is no job", () => {
  expect(logRows(stepsOf("model=kling/kling-v3", "0"))).toEqual([]);
});
