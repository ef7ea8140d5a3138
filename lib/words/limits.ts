/** What limits of a model are called. */
export const limitNouns = {
  durations: "lengths",
  resolutions: "resolutions",
  aspects: "shapes",
  fps: "frame rates",
  audio: "sound",
  pixelSizes: "picture sizes",
};
