import { describe, expect, it } from "vitest";
import { notes } from "@/lib/attempt/notes";

describe("one or several", () => {
  it.each([
    [notes.imagesAssumed("image-to-video", 1), "image-to-video needs an input image; priced with 1."],
    [notes.imagesAssumed("first-last-frame", 2), "first-last-frame needs 2 input images; priced with 2."],
    [
      notes.stitched("10", ["6", "4"], "10"),
      "10 s is longer than one generation allows. 2 generations of 6 + 4 s are stitched.",
    ],
    [
      notes.stitched("11", ["8", "4"], "12"),
      "11 s is longer than one generation allows. 2 generations of 8 + 4 s are stitched, 12 s billed.",
    ],
    [notes.modeNotOffered("extend", ["text-to-video"]), "Does not take extend. It takes text-to-video."],
    [
      notes.modeNotOffered("extend", ["text-to-video", "image-to-video"]),
      "Does not take extend. It takes text-to-video, image-to-video.",
    ],
  ])("$message", (note, message) => expect(note.message).toBe(message));
});

describe("with and without a fact", () => {
  it.each([
    [notes.retired("2026-09-24", "openai/next"), "Retired: its last day was 2026-09-24. Replaced by openai/next."],
    [notes.retired("2026-09-24"), "Retired: its last day was 2026-09-24. No replacement was named."],
    [notes.retired("unknown"), "Retired; its last day is not published. No replacement was named."],
    [notes.retiringSoon("2026-12-31"), "This model can be used until 2026-12-31."],
    [notes.retiringSoon("2026-12-31", "a/b"), "This model can be used until 2026-12-31; a/b replaces it."],
  ])("$message", (note, message) => expect(note.message).toBe(message));

  it("names a source only where there is one", () => {
    expect(notes.retired("2026-09-24", undefined, "https://example.com")).toEqual({
      code: "retired",
      message: "Retired: its last day was 2026-09-24. No replacement was named.",
      source: "https://example.com",
    });
    expect(notes.caution("Mind the gap.")).toEqual({ code: "caution", message: "Mind the gap." });
  });
});

it.each([
  ["billed", "You set failed jobs to billed: your own finding, not the provider's word."],
  ["not-billed", "You set failed jobs to not billed: your own finding, not the provider's word."],
])("an own finding of %s", (rule, message) => expect(notes.ownFinding("failed", rule).message).toBe(message));
