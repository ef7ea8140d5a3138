/** What models of several makers share. */

export const seedanceModes = ["text-to-video", "image-to-video", "first-last-frame"] as const;
