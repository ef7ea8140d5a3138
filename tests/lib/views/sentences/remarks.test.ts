/** Remarks, refusals and gaps as sentences: the wording of every code, in one place. */
import { describe, expect, it } from "vitest";
import type { Gap, Refusal, Remark, Retired } from "@/lib/attempt/remarks";
import { decimal } from "@/lib/numbers/decimal";
import type { NonEmpty } from "@/lib/numbers/list";
import { say, tell } from "@/lib/views/sentences/remarks";

type Said = Remark | Refusal | Gap | Retired;

const stitched = (wanted: string, parts: NonEmpty<string>, total: string): Remark => {
  const [first, ...others] = parts;
  return {
    code: "stitched",
    wanted: decimal(wanted),
    parts: [decimal(first), ...others.map(decimal)],
    total: decimal(total),
    longest: decimal("8"),
    seenOn: "2026-09-25",
  };
};

/** A fact and its sentence, each under its code. */
const says = (...rows: readonly [fact: Said, message: string][]) =>
  it.each(rows.map(([fact, message]) => [`${fact.code}: ${message}`, fact, message] as const))(
    "%s",
    (_, fact, message) => expect(say(fact)).toEqual({ code: fact.code, message }),
  );

describe("what was done, or has to be known", () => {
  says(
    [
      { code: "duration-rounded-up", wanted: decimal("7"), billed: decimal("8") },
      "7 s is not offered; the next length up, 8 s, is generated and billed.",
    ],
    [
      { code: "stitching-cheaper", parts: ["5", "5"].map(decimal), saved: decimal("0.3"), currency: "USD" },
      "2 generations of 5 + 5 s would cost $0.30 less an attempt than this one, if a cut between them will do.",
    ],
    [
      { code: "durations-unpublished", wanted: decimal("7.5") },
      "Which lengths one job may have is not recorded; 7.5 s is priced as asked.",
    ],
    [
      { code: "resolution-raised", wanted: "720p", billed: "768p" },
      "720p is not recorded here; 768p, the next higher, is generated and billed.",
    ],
    [
      { code: "resolution-unpublished", wanted: "720p" },
      "The price does not depend on resolution, and which resolutions are made is not recorded. Check that 720p is.",
    ],
    [{ code: "audio-always-on" }, "This model always makes sound; it is priced with it."],
    [{ code: "audio-unpublished" }, "Whether this model makes sound is not recorded."],
    [
      { code: "input-ignored", mode: "text-to-video", input: "images" },
      "text-to-video takes no images; what the workflow gives is left out of the estimate.",
    ],
    [
      { code: "input-ignored", mode: "text-to-video", input: "input video" },
      "text-to-video takes no input video; what the workflow gives is left out of the estimate.",
    ],
    [
      { code: "input-video-assumed", seconds: "5" },
      "The input video is taken to be as long as the clip, 5 s. Set inputVideo if it is not.",
    ],
    [{ code: "caution", message: "Mind the gap." }, "Mind the gap."],
    [
      { code: "start-unknown", firstSeen: "2026-11-23" },
      "When this price began is not recorded; it was first recorded as seen on 2026-11-23, after the day in question.",
    ],
    [
      { code: "price-old", verifiedOn: "2026-08-23", days: 91 },
      "The price was last seen on 2026-08-23, 91 days before the day in question. Check the live page.",
    ],
    [{ code: "price-undated" }, "No dated source carries this price. Check the live page before you rely on it."],
    [
      { code: "own-finding", outcome: "failed", rule: "billed" },
      "You set failed jobs to billed: your own finding, not the provider's word.",
    ],
    [
      { code: "own-finding", outcome: "failed", rule: "not-billed" },
      "You set failed jobs to not billed: your own finding, not the provider's word.",
    ],
  );
});

describe("what a model cannot make", () => {
  says(
    [{ code: "not-yet-available", firstDay: "2026-11-05" }, "Not available before 2026-11-05."],
    [
      { code: "resolution-not-offered", wanted: "4k", highest: "1080p", seenOn: "2026-09-02" },
      "Not recorded at 4k: 1080p was its highest resolution on the day seen, 2026-09-02.",
    ],
    [
      { code: "resolution-not-offered", wanted: "4k", highest: "1080p", seenOn: "unknown" },
      "Not recorded at 4k: 1080p was its highest resolution, from an undated source.",
    ],
    [
      {
        code: "mode-not-offered",
        mode: "reference-to-video",
        offered: ["text-to-video", "image-to-video", "first-last-frame", "video-to-video", "extend"],
      },
      "Does not take reference-to-video. It takes text-to-video, image-to-video, first-last-frame, video-to-video, extend.",
    ],
    [{ code: "makes-no-sound" }, "Makes no sound. With audio off it can be priced."],
    [
      { code: "makes-no-sound", seenOn: "2026-08-22" },
      "Makes no sound, seen on 2026-08-22. With audio off it can be priced.",
    ],
    [
      { code: "makes-no-sound", seenOn: "unknown" },
      "Makes no sound, from an undated source. With audio off it can be priced.",
    ],
    [
      { code: "aspect-not-offered", wanted: "1:1", offered: ["16:9", "9:16"], seenOn: "2026-09-25" },
      "Not recorded at 1:1. It makes 16:9, 9:16, seen on 2026-09-25.",
    ],
    [
      { code: "fps-not-offered", wanted: "30", offered: ["24"], seenOn: "2026-09-25" },
      "Not recorded at 30 frames a second. It makes 24, seen on 2026-09-25.",
    ],
    [
      { code: "tier-not-offered", wanted: "batch", offered: ["standard"], seenOn: "unknown" },
      "Has no batch tier on record. It has standard, from an undated source.",
    ],
    [
      { code: "too-many-images", wanted: 15, most: 14, seenOn: "2026-11-06" },
      "Takes at most 14 input images, not 15: seen on 2026-11-06.",
    ],
    [{ code: "input-video-missing" }, "The price depends on the input video. Say how long it is with inputVideo."],
    [
      { code: "input-video-too-long", seconds: decimal("30.001"), most: decimal("30"), seenOn: "2026-10-08" },
      "Takes an input of at most 30 s, not 30.001 s: seen on 2026-10-08.",
    ],
    [{ code: "combination-refused", reason: "EXR export needs HDR." }, "EXR export needs HDR."],
  );
});

describe("what is not recorded", () => {
  says(
    [
      { code: "mode-not-recorded", mode: "extend", offered: ["text-to-video"], ofMaker: false },
      "extend is not recorded for this model. On record: text-to-video.",
    ],
    [
      { code: "mode-not-recorded", mode: "extend", offered: ["text-to-video"], ofMaker: true },
      "extend is not recorded here, though its maker’s model takes it. On record here: text-to-video.",
    ],
    [
      { code: "sound-not-recorded", wanted: "on" },
      "Whether it makes sound is not recorded. The price is of the clip without a part for sound.",
    ],
    [{ code: "sound-not-recorded", wanted: "off" }, "Whether this model makes sound is not recorded."],
    [
      { code: "sound-price-not-recorded", wanted: "on" },
      "It makes sound, and what that costs here is not recorded. The price is of the clip without a part for sound.",
    ],
    [
      { code: "sound-price-not-recorded", wanted: "off" },
      "With sound it may cost more; whether this price is of a silent clip is not recorded.",
    ],
    [
      { code: "priced-with-sound" },
      "The price is the one with sound. A silent clip costs something else, which is not recorded here.",
    ],
    [
      { code: "sound-as-made-elsewhere", by: "maker", maker: "Alibaba", seenOn: "2026-10-09" },
      "Priced with sound, which Alibaba’s model makes wherever it is sold and which is in this price: seen on 2026-10-09.",
    ],
    [
      { code: "sound-as-made-elsewhere", by: "seller", maker: "Google", seenOn: "unknown" },
      "Priced with sound, which was found to be made here and to be in this price: from an undated source.",
    ],
    [
      { code: "sound-unpublished" },
      "Whether it makes sound, and at what price, is not recorded. With audio off it can be priced.",
    ],
    [
      { code: "no-published-price", reason: "No price is published for this combination on 2026-11-22." },
      "No price is published for this combination on 2026-11-22.",
    ],
    [
      { code: "input-unpriced", reason: "What the input video costs is not published." },
      "What the input video costs is not published. The lines below are only part of the bill.",
    ],
    [{ code: "frame-rate-unpublished" }, "Billed by frames, and the frame rate is not recorded. Say it with fps."],
    [
      { code: "tokens-unpublished", resolution: "720p" },
      "Billed by tokens, and how many a second of 720p makes is not recorded.",
    ],
    [
      { code: "pixel-size-unpublished", resolution: "720p", aspect: "16:9" },
      "Billed by picture size, and the size of 720p at 16:9 is not recorded.",
    ],
  );
});

describe("one or several", () => {
  says(
    [
      { code: "images-assumed", mode: "image-to-video", images: 1 },
      "image-to-video needs an input image; priced with 1.",
    ],
    [
      { code: "images-assumed", mode: "first-last-frame", images: 2 },
      "first-last-frame needs 2 input images; priced with 2.",
    ],
    [
      stitched("10", ["6", "4"], "10"),
      "10 s is longer than one generation allows: 8 s at most, seen on 2026-09-25. 2 generations of 6 + 4 s are stitched.",
    ],
    [
      stitched("11", ["8", "4"], "12"),
      "11 s is longer than one generation allows: 8 s at most, seen on 2026-09-25. 2 generations of 8 + 4 s are stitched, 12 s billed.",
    ],
    [
      { code: "mode-not-offered", mode: "extend", offered: ["text-to-video"] },
      "Does not take extend. It takes text-to-video.",
    ],
    [
      { code: "mode-not-offered", mode: "extend", offered: ["text-to-video", "image-to-video"] },
      "Does not take extend. It takes text-to-video, image-to-video.",
    ],
  );
});

describe("with and without a fact", () => {
  says(
    [
      { code: "retired", lastDay: "2026-09-24", replacement: "openai/next" },
      "Retired: its last day was 2026-09-24. Replaced by openai/next.",
    ],
    [{ code: "retired", lastDay: "2026-09-24" }, "Retired: its last day was 2026-09-24. No replacement was named."],
    [{ code: "retired", lastDay: "unknown" }, "Retired; its last day is not recorded. No replacement was named."],
    [
      { code: "retired", lastDay: "unknown", replacement: "example/next" },
      "Retired; its last day is not recorded. Replaced by example/next.",
    ],
    [{ code: "retiring-soon", lastDay: "2026-12-31" }, "This model can be used until 2026-12-31."],
    [
      { code: "retiring-soon", lastDay: "2026-12-31", replacement: "a/b" },
      "This model can be used until 2026-12-31; a/b replaces it.",
    ],
  );

  it("names a source only where there is one", () => {
    expect(say({ code: "retired", lastDay: "2026-09-24", source: "https://example.com" })).toEqual({
      code: "retired",
      message: "Retired: its last day was 2026-09-24. No replacement was named.",
      source: "https://example.com",
    });
    expect(say({ code: "caution", message: "Mind the gap." })).toEqual({ code: "caution", message: "Mind the gap." });
  });
});

it("writes days for a page as a reader has them", () => {
  expect(tell({ code: "retired", lastDay: "2026-09-24" }).message).toBe(
    "Retired: its last day was 24 Sep 2026. No replacement was named.",
  );
  expect(tell({ code: "price-old", verifiedOn: "2026-08-23", days: 91 }).message).toContain("seen on 23 Aug 2026, 91");
});
