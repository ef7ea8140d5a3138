/** Sound on the bill: a charge of its own, or what the audible price is above the silent one. */
import type { Job } from "../../catalogue/job";

/** The same job without sound: the reference that an audible price is compared with. */
export const silenced = (job: Job): Job => ({ ...job, audio: "off" });

/**
 * Whether sound is what a step of the price is for. A clip at $0.40 a second with sound and $0.20 without is
 * 8 x 0.20 of video and 8 x 0.20 of audio; where silent costs the same there is no audio line.
 */
export const addsSound = (from: Job, to: Job): boolean => from.audio === "off" && to.audio === "on";
