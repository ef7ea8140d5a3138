import { describe, expect, it } from "vitest";
import { compileConditions } from "@/lib/catalogue/conditions";
import type { Conditions } from "@/lib/catalogue/schema";
import { jobOf } from "../support/synthetic";

type Case = [what: string, when: Conditions, job: Parameters<typeof jobOf>[0], holds: boolean];

const holds = (_: string, when: Conditions, job: Case[2], expected: boolean) =>
  expect(compileConditions(when)(jobOf(job))).toBe(expected);

describe("absent keys", () => {
  it.each<Case>([
    ["hold for every job", {}, {}, true],
    ["hold where an input is missing", {}, { resolution: "unknown" }, true],
    ["hold for options too", { options: {} }, { options: { hdr: "on" } }, true],
  ])("%s", holds);
});

describe("words", () => {
  it.each<Case>([
    ["one value", { resolution: "720p" }, {}, true],
    ["another value", { resolution: "1080p" }, {}, false],
    ["one of a list", { resolution: ["720p", "1080p"] }, {}, true],
    ["none of a list", { resolution: ["480p", "1080p"] }, {}, false],
    ["an unpublished resolution is none of them", { resolution: ["720p", "1080p"] }, { resolution: "unknown" }, false],
    ["mode", { mode: ["image-to-video", "extend"] }, { mode: "extend" }, true],
    ["another mode", { mode: ["image-to-video", "extend"] }, {}, false],
    ["aspect", { aspect: "16:9" }, { aspect: "9:16" }, false],
    ["tier", { tier: ["batch", "flex"] }, { tier: "flex" }, true],
    ["audio on", { audio: "on" }, { audio: "on" }, true],
    ["audio off", { audio: "on" }, { audio: "off" }, false],
    ["frame rate", { fps: ["24", "25"] }, { fps: "25" }, true],
    ["no frame rate named", { fps: ["24", "25"] }, {}, false],
    ["with input video", { hasInputVideo: true }, { inputVideoSeconds: "5" }, true],
    ["without input video", { hasInputVideo: true }, {}, false],
    ["explicitly without", { hasInputVideo: false }, {}, true],
  ])("%s", holds);
});

describe("numbers by listing", () => {
  it.each<Case>([
    ["the one listed", { durationSeconds: "8" }, { durationSeconds: "8" }, true],
    ["compared as numbers, not as text", { durationSeconds: "8.0" }, { durationSeconds: "8" }, true],
    ["not the one listed", { durationSeconds: "5" }, { durationSeconds: "8" }, false],
    ["one of a list", { durationSeconds: ["4", "6"] }, { durationSeconds: "6" }, true],
    ["between two of a list", { durationSeconds: ["4", "6"] }, { durationSeconds: "5" }, false],
    ["images", { images: ["1", "2"] }, { images: "2" }, true],
    ["input seconds", { inputVideoSeconds: "5" }, { inputVideoSeconds: "5.5" }, false],
  ])("%s", holds);
});

describe("numbers by bounds", () => {
  it.each<Case>([
    ["just below over", { durationSeconds: { over: "5" } }, { durationSeconds: "4.999" }, false],
    ["at over, which is exclusive", { durationSeconds: { over: "5" } }, { durationSeconds: "5" }, false],
    ["just above over", { durationSeconds: { over: "5" } }, { durationSeconds: "5.001" }, true],
    ["just below upTo", { durationSeconds: { upTo: "10" } }, { durationSeconds: "9.999" }, true],
    ["at upTo, which is inclusive", { durationSeconds: { upTo: "10" } }, { durationSeconds: "10" }, true],
    ["just above upTo", { durationSeconds: { upTo: "10" } }, { durationSeconds: "10.001" }, false],
    ["just below below", { durationSeconds: { below: "3" } }, { durationSeconds: "2.999" }, true],
    ["at below, which is exclusive", { durationSeconds: { below: "3" } }, { durationSeconds: "3" }, false],
    ["inside both", { images: { over: "0", upTo: "5" } }, { images: "5" }, true],
    ["outside both, low", { images: { over: "0", upTo: "5" } }, { images: "0" }, false],
    ["outside both, high", { images: { over: "0", upTo: "5" } }, { images: "6" }, false],
    ["no bound at all", { images: {} }, { images: "6" }, true],
    // 15 s of input and 15 s of output are 30 s together.
    [
      "input and output at over",
      { inputAndOutputSeconds: { over: "30" } },
      { inputVideoSeconds: "15", durationSeconds: "15" },
      false,
    ],
    [
      "input and output above over",
      { inputAndOutputSeconds: { over: "30" } },
      { inputVideoSeconds: "15.001", durationSeconds: "15" },
      true,
    ],
    ["output alone, without an input", { inputAndOutputSeconds: { over: "30" } }, { durationSeconds: "30" }, false],
  ])("%s", holds);
});

describe("options", () => {
  const voice: Conditions = { options: { "voice-control": "on" } };
  it.each<Case>([
    ["chosen", voice, { options: { "voice-control": "on" } }, true],
    ["not chosen", voice, { options: { "voice-control": "off" } }, false],
    ["not declared by the model", voice, {}, false],
    ["one of several choices", { options: { hdr: ["on", "off"] } }, { options: { hdr: "off" } }, true],
    ["all must hold", { options: { hdr: "on", exr: "on" } }, { options: { hdr: "on", exr: "off" } }, false],
  ])("%s", holds);
});

it("asks for every key at once", () => {
  const matches = compileConditions({ resolution: ["720p", "1080p"], audio: "on", durationSeconds: { upTo: "8" } });
  expect(matches(jobOf({ audio: "on" }))).toBe(true);
  expect(matches(jobOf({ audio: "on", resolution: "4k" }))).toBe(false);
  expect(matches(jobOf({ audio: "off" }))).toBe(false);
  expect(matches(jobOf({ audio: "on", durationSeconds: "8.5" }))).toBe(false);
});
