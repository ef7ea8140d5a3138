/** A plan in a few words a field: each leads to its field. */
import type { Plan } from "../../ask/plan";
import { one } from "../../numbers/decimal";
import { modeWords } from "../../words/catalogue";
import { formatDay, formatMoneyShort, formatQuantity, formatShare, sentenceCase } from "../../words/format";

/** What a field holds, by the id of its control. */
type Chip = { field: string; text: string };

/** "500 kept clips", "8 s", "at least 720p", "sound": what was asked, and of what is left at its default the most telling. */
export function chipsOf({ workloads: [{ clip, month }], budget, currency, certainty, on }: Plan): Chip[] {
  const clips = `${formatQuantity(String(month.clips))} ${month.counted === "made" ? "made" : "kept"} ${month.clips === 1 ? "clip" : "clips"}`;
  return [
    { field: "clips", text: clips },
    { field: "duration", text: `${clip.durationSeconds}\u00a0s` },
    { field: "mode", text: sentenceCase(modeWords[clip.mode]) },
    { field: "resolution", text: `At least ${clip.resolution}` },
    { field: "aspect", text: clip.aspect },
    { field: "audio", text: clip.audio === "on" ? "Sound" : "Silent" },
    { field: "kept", text: `Keep ${formatShare(one.minus(month.unusable))}` },
    { field: "retry", text: `${formatShare(month.failed)} fail` },
    { field: "budget", text: budget === undefined ? "No budget" : `Budget ${formatMoneyShort(budget, currency)}` },
    { field: "certainty", text: `${certainty} % sure` },
    { field: "on", text: `Prices of ${formatDay(on)}` },
  ];
}
