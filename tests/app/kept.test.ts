import { describe, expect, it, vi } from "vitest";
import { keepingLast } from "@/app/kept";
import { assumedRates, catalogue } from "@/lib/data";

const facts = { catalogue, exchange: assumedRates, today: "2026-11-26" };
const answer = () => vi.fn((entries: Iterable<readonly [string, string]>) => ({ entries: [...entries] }));

describe("answers that were asked for last", () => {
  it("are worked out once, whatever object the pairs come in", () => {
    const work = answer();
    const kept = keepingLast(work);
    const first = kept([["clips", "10"]], { ...facts });
    expect(kept([["clips", "10"]], { ...facts })).toBe(first);
    expect(kept([["clips", "11"]], facts)).not.toBe(first);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("are never those of other pairs: order and repetition tell them apart", () => {
    const kept = keepingLast(answer());
    const pairs: [string, string][] = [
      ["clips", "1"],
      ["clips", "2"],
    ];
    expect(kept(pairs, facts).entries).toEqual(pairs);
    expect(kept([...pairs].reverse(), facts).entries).toEqual([...pairs].reverse());
    expect(kept([["clips", '1"],["clips","2']], facts).entries).toEqual([["clips", '1"],["clips","2']]);
  });

  it("are of this day and of these facts", () => {
    const work = answer();
    const kept = keepingLast(work);
    kept([], facts);
    kept([], { ...facts, today: "2026-11-27" });
    kept([], { ...facts, today: "2026-11-27", exchange: { ...assumedRates } });
    expect(work).toHaveBeenCalledTimes(3);
  });

  it("of an older release stand beside those of what is known now, and neither drives the other out", () => {
    const work = answer();
    const kept = keepingLast(work);
    const older = () => ({ ...facts, catalogue: { ...catalogue }, release: { day: "2026-11-22", older: true } });
    const pairs: [string, string][] = [["release", "2026-11-22"]];
    for (let time = 0; time < 3; time += 1) {
      kept([], facts);
      kept(pairs, older());
    }
    expect(work).toHaveBeenCalledTimes(2);
    kept(pairs, { ...older(), today: "2026-11-27" });
    kept([], { ...facts, today: "2026-11-27" });
    expect(work).toHaveBeenCalledTimes(4);
  });

  it("leave when more are asked for, the one asked for longest ago first, and one too long is not kept at all", () => {
    const work = answer();
    const kept = keepingLast(work, 2);
    for (const clips of ["1", "2", "1", "3", "1"]) kept([["clips", clips]], facts);
    expect(work).toHaveBeenCalledTimes(3);
    kept([["clips", "2"]], facts);
    expect(work).toHaveBeenCalledTimes(4);
    for (let time = 0; time < 2; time += 1) kept([["model", "x".repeat(3000)]], facts);
    expect(work).toHaveBeenCalledTimes(6);
  });
});
