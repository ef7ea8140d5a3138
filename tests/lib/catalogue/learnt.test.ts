import { describe, expect, it } from "vitest";
import { known, learnt } from "@/lib/catalogue/learnt";
import type { Release } from "@/lib/catalogue/release";
import { viewLearnt } from "@/lib/views/page/learnt";
import { readRelease } from "@/tests/pricing-models/support/releases";

const before = readRelease("2026-11-22");

/** What a change to a copy of a release is told as: "Prices that moved | Veo 3.1 | ...". */
function told(change: (release: Release) => void): string[] {
  const after = structuredClone(before);
  change(after);
  return viewLearnt(learnt(known(before), known(after)), "2026-12-02").flatMap(({ title, rows }) =>
    rows.map(({ name, text, models }) => [title, name, text, ...(models ?? []).map((model) => model.name)].join(" | ")),
  );
}

const providerOf = ({ providers }: Release, id: string) => providers.find((provider) => provider.id === id)!;
const veo = (release: Release) => providerOf(release, "fal").models.find(({ id }) => id === "veo3.1")!;
const silent = (release: Release) => veo(release).rates.find(({ id }) => id === "silent")!;

describe("what the catalogue learnt", () => {
  it("is nothing where nothing moved", () => {
    expect(told(() => undefined)).toEqual([]);
  });

  it("is one line for one price that moved, with the source of the new one", () => {
    expect(told((release) => (silent(release).unitPrice = "0.25"))).toEqual([
      "Prices that moved | Veo 3.1 | Video (720p, 1080p · silent): $0.20 a second became $0.25 a second.",
    ]);
    const after = structuredClone(before);
    silent(after).unitPrice = "0.25";
    const [row] = viewLearnt(learnt(known(before), known(after)), "2026-12-02")[0]!.rows;
    expect(row?.source?.url).toMatch(/^https:/);
  });

  it("is one line where the old price is kept as the past of the new one", () => {
    const lines = told((release) => {
      const past = { ...silent(release), id: "silent-until-2026-12-01", effectiveUntil: "2026-12-01" };
      Object.assign(silent(release), { unitPrice: "0.25", effectiveFrom: "2026-12-01" });
      veo(release).rates.push(past);
    });
    expect(lines).toEqual([
      "Prices that moved | Veo 3.1 | Video (720p, 1080p · silent): $0.20 a second became $0.25 a second on 1 Dec 2026.",
    ]);
  });

  it("says of a figure that never held that it was wrong", () => {
    const lines = told((release) => {
      const past = { ...silent(release), id: "silent-wrong-2026-12-01", supersededOn: "2026-12-01" };
      silent(release).unitPrice = "0.02";
      veo(release).rates.push(past);
    });
    expect(lines).toEqual([
      "Prices that moved | Veo 3.1 | Video (720p, 1080p · silent): $0.20 a second was recorded, and was wrong; it is $0.02 a second.",
    ]);
  });

  it("says of a price that was taken for more clips or days than it holds for just that", () => {
    const lines = told((release) => {
      const past = { ...silent(release), id: "silent-wrong-2026-12-01", supersededOn: "2026-12-01" };
      silent(release).effectiveFrom = "2026-10-01";
      veo(release).rates.push(past);
    });
    expect(lines).toEqual([
      "Prices that hold for less than was recorded | Veo 3.1 | Video (720p, 1080p · silent): $0.20 a second was recorded for more than it holds for.",
    ]);
  });

  it("puts models that end and prices that moved before what is new", () => {
    const lines = told((release) => {
      const fal = providerOf(release, "fal");
      fal.models.push({ ...structuredClone(veo(release)), id: "veo9", name: "Veo 9" });
      silent(release).unitPrice = "0.25";
      const { status } = fal.models.find(({ id }) => id === "kling-v3-pro") ?? fal.models[8]!;
      Object.assign(status, { stage: "retired", lastDay: "2026-12-01" });
    });
    expect(lines.map((line) => line.split(" | ")[0])).toEqual(["Models that end", "Prices that moved", "New models"]);
    expect(lines[0]).toContain("Retired; last day 1 Dec 2026");
    expect(lines[2]).toBe("New models | fal | 1 model: | Veo 9");
  });

  it("names limits, policies, packs and sightings, each once", () => {
    const lines = told((release) => {
      veo(release).constraints.audio = "always";
      veo(release).constraints.durations = [{ kind: "set", seconds: ["8"] }];
      providerOf(release, "fal").billingPolicy.failed.rule = "billed";
      providerOf(release, "kling").credit!.listPrice = "0.2";
      silent(release).verifiedOn = "2026-12-01";
    });
    expect(lines).toEqual([
      "What models make | Veo 3.1 | Lengths and sound.",
      "What is billed | fal | Technical failure.",
      expect.stringMatching(/^Credits and packs \| Kling.* \| Changed\.$/),
      "Seen again | fal | 1 price seen again, the newest on 1 Dec 2026.",
    ]);
  });

  it("names what is known beside the prices", () => {
    expect(told((release) => (release.latencies = []))).toEqual([
      "Beside the prices | Latencies | How long jobs take, measured or documented by others than the seller.",
    ]);
  });
});
