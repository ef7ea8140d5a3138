/**
 * What was known on a day stays known: a release is never changed, the newest one is the catalogue, and each answers
 * as it did on its day. `npm run prices:release` writes the next one; `UPDATE_GOLDEN=1 npm run test:data` records the
 * answers of a release that has none yet, and changes none that are on record.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { moved, movedInWords, type Release } from "@/lib/catalogue/release";
import type { Rate } from "@/lib/catalogue/schema";
import { releaseOf } from "@/scripts/release-entry";
import { questionsOf, recordedAnswer, type RecordedAnswer } from "./support/answers";
import { factsOf, readRelease, releaseDays, releaseHashes, releaseText } from "./support/releases";

const newest = releaseDays.at(-1)!;

/** What has another name since it was recorded. */
const renamed: Readonly<Record<string, string>> = { "price-start-unpublished": "start-unknown" };

describe.each(releaseDays)("the release of %s", (day) => {
  it("is as it was written", () => {
    const hash = createHash("sha256").update(releaseText(day)).digest("hex");
    expect(hash, `pricing-models/releases/${day}.json was edited: put it back, and write a new release`).toBe(
      releaseHashes[day],
    );
    expect(readRelease(day)).toMatchObject({ version: 1, day });
  });

  const file = fileURLToPath(new URL(`../golden/answers/${day}.json`, import.meta.url));
  const facts = factsOf(day);
  if (process.env["UPDATE_GOLDEN"] === "1" && !existsSync(file)) {
    const answers = questionsOf(facts.catalogue, day).map((link) => JSON.stringify(recordedAnswer(link, facts)));
    writeFileSync(file, `[\n${answers.join(",\n")}\n]\n`);
  }
  const recorded = JSON.parse(readFileSync(file, "utf8")) as RecordedAnswer[];

  it.each(recorded)("answers $link as it did", (expected) => {
    const notes = expected.notes.map((code) => renamed[code] ?? code);
    expect(recordedAnswer(expected.link, facts)).toEqual({ ...expected, notes });
  });

  it("is recorded with 300 answers over all statuses", () => {
    expect(recorded.length).toBeGreaterThanOrEqual(300);
    const statuses = new Set(recorded.map(({ status }) => status));
    expect(statuses).toEqual(new Set(["priced", "partial", "unpriced", "retired"]));
  });
});

it("is the catalogue of this checkout, else a new one has to be written", () => {
  const differs = movedInWords(moved(readRelease(newest), JSON.parse(JSON.stringify(releaseOf(newest))) as Release));
  expect(differs.join("\n"), "a fact changed: npm run prices:release").toBe("");
});

describe("what moved", () => {
  const before = readRelease(newest);
  const changed = (change: (release: Release) => void): string[] => {
    const after = structuredClone(before);
    change(after);
    return movedInWords(moved(before, after));
  };
  const fal = before.providers.findIndex(({ id }) => id === "fal");
  const veo = before.providers[fal]!.models.findIndex(({ id }) => id === "veo3.1");

  it("says a price that moved in one line", () => {
    const lines = changed(({ providers }) => {
      providers[fal]!.models[veo]!.rates[0]!.unitPrice = "0.25";
    });
    const [{ id, unitPrice }] = before.providers[fal]!.models[veo]!.rates as [Rate];
    expect(lines).toEqual([`price: fal/veo3.1/${id}/unitPrice, ${unitPrice}, became 0.25`]);
  });

  it("says a new model and one that is gone in one line each", () => {
    const lines = changed(({ providers }) => {
      const [first] = providers[fal]!.models;
      providers[fal]!.models.push({ ...first!, id: "new-model" });
      providers[fal]!.models.splice(veo, 1);
    });
    expect(lines).toEqual(["fal/new-model is new", "fal/veo3.1 is gone"]);
  });

  it("says a policy, a pack and an exchange rate by their kind", () => {
    const kling = before.providers.findIndex(({ id }) => id === "kling");
    const lines = changed((release) => {
      release.providers[fal]!.billingPolicy.failed.rule = "billed";
      release.providers[kling]!.credit!.packs[0]!.price = "1.00";
      const { exchangeRates } = release;
      Object.assign(release, { exchangeRates: { ...exchangeRates, CNY: { ...exchangeRates["CNY"]!, perUsd: "7.1" } } });
    });
    expect(lines.map((line) => line.split(":")[0])).toEqual(["exchange", "policy", "pack"]);
  });
});
