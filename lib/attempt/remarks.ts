/** What an estimate has to say beside its figures: one stable code, one sentence that says what to do. */
export type Note = { code: string; message: string; source?: string };

const list = (items: readonly string[]): string => items.join(", ");

export const notes = {
  durationRoundedUp: (wanted: string, billed: string): Note => ({
    code: "duration-rounded-up",
    message: `${wanted} s is not offered; the next length up, ${billed} s, is generated and billed.`,
  }),
  stitched: (wanted: string, parts: readonly string[], total: string): Note => ({
    code: "stitched",
    message: `${wanted} s is longer than one generation allows. ${parts.length} generations of ${parts.join(" + ")} s are stitched${total === wanted ? "" : `, ${total} s billed`}.`,
  }),
  stitchingCheaper: (parts: readonly string[], saved: string): Note => ({
    code: "stitching-cheaper",
    message: `${parts.length} generations of ${parts.join(" + ")} s would cost ${saved} less an attempt than this one, if a cut between them will do.`,
  }),
  durationsUnpublished: (wanted: string): Note => ({
    code: "durations-unpublished",
    message: `Which lengths one job may have is not published; ${wanted} s is priced as asked.`,
  }),
  resolutionRaised: (wanted: string, billed: string): Note => ({
    code: "resolution-raised",
    message: `${wanted} is not offered here; ${billed}, the next higher, is generated and billed.`,
  }),
  resolutionUnpublished: (wanted: string): Note => ({
    code: "resolution-unpublished",
    message: `The price does not depend on resolution, and which resolutions are made is not published. Check that ${wanted} is.`,
  }),
  audioAlwaysOn: (): Note => ({
    code: "audio-always-on",
    message: "This model always makes sound; it is priced with it.",
  }),
  audioUnpublished: (): Note => ({
    code: "audio-unpublished",
    message: "Whether this model makes sound is not published.",
  }),
  imagesAssumed: (mode: string, images: number): Note => ({
    code: "images-assumed",
    message: `${mode} needs ${images === 1 ? "an input image" : `${images} input images`}; priced with ${images}.`,
  }),
  inputIgnored: (mode: string, input: string): Note => ({
    code: "input-ignored",
    message: `${mode} takes no ${input}; what the workflow gives is left out of the estimate.`,
  }),
  inputVideoAssumed: (seconds: string): Note => ({
    code: "input-video-assumed",
    message: `The input video is taken to be as long as the clip, ${seconds} s. Set inputVideo if it is not.`,
  }),
  caution: (message: string, source?: string): Note => ({
    code: "caution",
    message,
    ...(source ? { source } : {}),
  }),
  priceBegan: (firstSeen: string): Note => ({
    code: "price-start-unpublished",
    message: `When this price began is not published; it was first recorded as seen on ${firstSeen}, after the day in question.`,
  }),
  priceOld: (verifiedOn: string, days: number): Note => ({
    code: "price-old",
    message: `The price was last seen on ${verifiedOn}, ${days} days before the day in question. Check the live page.`,
  }),
  priceUndated: (): Note => ({
    code: "price-undated",
    message: "No dated source carries this price. Check the live page before you rely on it.",
  }),
  retiringSoon: (lastDay: string, replacement?: string): Note => ({
    code: "retiring-soon",
    message: `This model can be used until ${lastDay}${replacement ? `; ${replacement} replaces it` : ""}.`,
  }),
  ownFinding: (outcome: string, rule: string): Note => ({
    code: "own-finding",
    message: `You set ${outcome} jobs to ${rule === "billed" ? "billed" : "not billed"}: your own finding, not the provider's word.`,
  }),

  // Not priced: each says why, and what could be made instead.
  retired: (lastDay: string, replacement?: string, source?: string): Note => ({
    code: "retired",
    message: `${lastDay === "unknown" ? "Retired; its last day is not published." : `Retired: its last day was ${lastDay}.`}${replacement ? ` Replaced by ${replacement}.` : " No replacement was named."}`,
    ...(source ? { source } : {}),
  }),
  notYetAvailable: (firstDay: string): Note => ({
    code: "not-yet-available",
    message: `Not available before ${firstDay}.`,
  }),
  modeNotOffered: (mode: string, offered: readonly string[]): Note => ({
    code: "mode-not-offered",
    message: `Does not take ${mode}. It takes ${list(offered)}.`,
  }),
  makesNoSound: (): Note => ({
    code: "makes-no-sound",
    message: "Makes no sound. With audio off it can be priced.",
  }),
  soundUnpublished: (): Note => ({
    code: "sound-unpublished",
    message: "Whether it makes sound, and at what price, is not published. With audio off it can be priced.",
  }),
  resolutionTooHigh: (wanted: string, highest: string): Note => ({
    code: "resolution-not-offered",
    message: `Stops below ${wanted}: ${highest} is its highest resolution.`,
  }),
  aspectNotOffered: (wanted: string, offered: readonly string[]): Note => ({
    code: "aspect-not-offered",
    message: `Does not make ${wanted}. It makes ${list(offered)}.`,
  }),
  fpsNotOffered: (wanted: string, offered: readonly string[]): Note => ({
    code: "fps-not-offered",
    message: `Does not make ${wanted} frames a second. It makes ${list(offered)}.`,
  }),
  tierNotOffered: (wanted: string, offered: readonly string[]): Note => ({
    code: "tier-not-offered",
    message: `Has no ${wanted} tier. It has ${list(offered)}.`,
  }),
  tooManyImages: (wanted: number, most: number): Note => ({
    code: "too-many-images",
    message: `Takes at most ${most} input images, not ${wanted}.`,
  }),
  inputVideoMissing: (): Note => ({
    code: "input-video-missing",
    message: "The price depends on the input video. Say how long it is with inputVideo.",
  }),
  inputVideoTooLong: (seconds: string, most: string): Note => ({
    code: "input-video-too-long",
    message: `Takes an input of at most ${most} s, not ${seconds} s.`,
  }),
  combinationRefused: (reason: string, source?: string): Note => ({
    code: "combination-refused",
    message: reason,
    ...(source ? { source } : {}),
  }),
  noPublishedPrice: (reason: string, source?: string): Note => ({
    code: "no-published-price",
    message: reason,
    ...(source ? { source } : {}),
  }),
  inputUnpriced: (reason: string, source?: string): Note => ({
    code: "input-unpriced",
    message: `${reason} The lines below are only part of the bill.`,
    ...(source ? { source } : {}),
  }),
  frameRateUnpublished: (): Note => ({
    code: "frame-rate-unpublished",
    message: "Billed by frames, and the frame rate is not published. Say it with fps.",
  }),
  tokensUnpublished: (resolution: string): Note => ({
    code: "tokens-unpublished",
    message: `Billed by tokens, and how many a second of ${resolution} makes is not published.`,
  }),
  pixelSizeUnpublished: (resolution: string, aspect: string): Note => ({
    code: "pixel-size-unpublished",
    message: `Billed by picture size, and the size of ${resolution} at ${aspect} is not published.`,
  }),
} satisfies Record<string, (...facts: never[]) => Note>;
