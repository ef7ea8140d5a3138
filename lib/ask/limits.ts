/** How far the values of a plan go, wherever that is asked beside their fields. Every sum within them is exact. */

/** Clips a month. */
export const mostClips = 10_000_000;

/** Attempts allowed a clip. */
export const mostTries = 10;

/** A share, and failed, moderated and timed-out attempts together: at least one attempt in twenty comes off. */
export const mostShare = "0.95";
