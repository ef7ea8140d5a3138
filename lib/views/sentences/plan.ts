/** A plan in words. */
import type { Workload } from "../../ask/plan";
import { modeWords } from "../../words/catalogue";
import { formatQuantity } from "../../words/format";

/** What is bought, in one line: "100 clips of 8 seconds, text to video, 720p, silent". */
export const describe = ({ clip, month: { clips } }: Workload): string => {
  const { durationSeconds, mode, resolution, audio, aspect } = clip;
  const shape = aspect === "16:9" ? "" : ` at ${aspect}`;
  const many = `${formatQuantity(String(clips))} ${clips === 1 ? "clip" : "clips"}`;
  return `${many} of ${durationSeconds} ${durationSeconds === "1" ? "second" : "seconds"}, ${modeWords[mode]}, ${resolution}${shape}, ${audio === "on" ? "with audio" : "silent"}`;
};
