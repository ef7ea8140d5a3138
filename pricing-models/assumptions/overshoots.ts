import type { FamilyOvershoot } from "@/lib/catalogue/assumptions";

const seedance = [
  "seedance-1.0-lite",
  "seedance-1.0-pro",
  "seedance-1.0-pro-fast",
  "seedance-1.5-pro",
  "seedance-2.0",
  "seedance-2.0-fast",
  "seedance-2.0-mini",
  "seedance-2.5",
] as const;

/** The maker's own two regions: others send bills of their own. */
const makersOwn = ["byteplus", "volcengine"] as const;

/**
 * Bills that were measured above the published rule, as a fact of a maker's models: it holds of every one of them that is
 * billed by the picture and whose own file measures nothing for such a job. `sure` at the sellers whose bills were seen.
 */
export const familyOvershoots = [
  {
    id: "seedance-one-frame",
    families: seedance,
    sellers: makersOwn,
    sure: true,
    effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: false } },
    finding:
      "Seedance's own bills count one frame more than the rule, in both regions: 108900 tokens for 5 s at 960 x 960 on 1.5 Pro, 246840 for 5 s at 1080p on 1.0, 245025 on 2.0, 196425 for 4 s on 2.5.",
    sources: [
      { title: "krisskross_jobs", url: "https://github.com/Augustas11/krisskross_jobs", seenOn: "2025-12-29" },
      {
        title: "Comfy partner node prices",
        url: "https://docs.comfy.org/tutorials/partner-nodes/pricing",
        seenOn: "2026-08-21",
      },
    ],
  },
  {
    id: "seedance-one-frame-with-video",
    families: seedance,
    sellers: makersOwn,
    sure: false,
    effect: { kind: "extra-frames", frames: "1", when: { hasInputVideo: true } },
    finding:
      "Whether it is so with an input video, too, is not settled: one bill of Seedance 2.5 followed the rule to the token (96075 for 4 s of input and 6 s of output at 480p), and the family's bills without one have a frame more.",
    sources: [{ title: "krisskross_jobs", url: "https://github.com/Augustas11/krisskross_jobs", seenOn: "2025-12-29" }],
  },
] as const satisfies readonly FamilyOvershoot[];
