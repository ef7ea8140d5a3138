/**
 * Three ways in which a month can go, to start from. Shares and tries are those of the question; every number is an
 * assumption. "unknown": the page carries no day.
 */
export const outcomePresets = [
  {
    id: "careful-client",
    name: "Careful client",
    values: { retry: "0.05", moderated: "0.02", timeout: "0", unusable: "0", duplicates: "0", tries: 3 },
    basis:
      "Assumptions throughout: no provider publishes how often its jobs fail or are moderated. One failure in twenty and one moderated job in fifty are round numbers that no source measures. No timeouts and no duplicates follow from the client: it submits each job once, reconciles after a lost answer, and waits longer than the slowest job. Every clip is kept.",
    evidence: [
      {
        title: "Vercel AI SDK, one token for each logical start",
        url: "https://github.com/vercel/ai/pull/18384",
        seenOn: "2026-08-06",
      },
      {
        title: "ArcReel, a submission is repeated only when it surely never arrived",
        url: "https://github.com/ArcReel/ArcReel/pull/793",
        seenOn: "2026-06-13",
      },
    ],
  },
  {
    id: "impatient-client",
    name: "Impatient client without idempotency",
    values: { retry: "0.05", moderated: "0.02", timeout: "0.05", unusable: "0", duplicates: "0.02", tries: 3 },
    basis:
      "Assumptions throughout: no provider publishes how often its jobs fail, are moderated or run late. Failures and moderation are those of the careful client, so that the difference is the client's doing. One job in twenty that outlasts the client and one in fifty that is submitted twice are round numbers; public reports show that both happen and are billed, none says how often.",
    evidence: [
      {
        title: "anomalia, a timeout opened a second paid task",
        url: "https://github.com/anomaliaso/anomalia/pull/325",
        seenOn: "2026-09-04",
      },
      {
        title: "agent-media-app, a lost answer started a second paid job",
        url: "https://github.com/gitroomhq/agent-media-app/pull/4",
        seenOn: "2026-09-19",
      },
      {
        title: "elizaOS, a render goes on and is billed after the client gave up",
        url: "https://github.com/elizaOS/eliza/pull/11920",
        seenOn: "2026-07-03",
      },
      {
        title: "fal Python client, a submission is tried up to 10 times",
        url: "https://github.com/fal-ai/fal/blob/main/projects/fal_client/src/fal_client/client.py",
        seenOn: "2026-08-21",
      },
    ],
  },
  {
    id: "creative-work",
    name: "Creative work: one take in three kept",
    values: { retry: "0.05", moderated: "0.02", timeout: "0", unusable: "0.666667", duplicates: "0", tries: 10 },
    basis:
      "Assumptions throughout: no provider publishes how many takes its users keep. One in three is the round number of a vendor who counts about 3 generations for each usable shot; the same vendor kept 41 of 164 clips, one in four. With 10 tries about one clip in forty still ends without a kept take. Failures and moderation are those of the careful client.",
    evidence: [
      {
        title: "invideo on the share of usable clips",
        url: "https://invideo.io/faq/what-percentage-of-ai-generated-video-clips-are-actually/",
        seenOn: "2026-06-26",
      },
    ],
  },
] as const;
