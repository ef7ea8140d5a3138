/** The conditions of prices and limits in words: apart from the vocabulary, because an estimate says none of them. */
import type { Conditions, NumberCondition } from "../catalogue/schema";
import { modeWords } from "./catalogue";

const listed = (values: string | readonly string[]): string => [values].flat().join(", ");

function numberWords(condition: NumberCondition, unit: string): string {
  if (typeof condition === "string" || Array.isArray(condition)) return `${listed(condition)}${unit}`;
  const parts = [
    condition.over !== undefined && `over ${condition.over}${unit}`,
    condition.below !== undefined && `below ${condition.below}${unit}`,
    condition.upTo !== undefined && `up to ${condition.upTo}${unit}`,
  ];
  return parts.filter(Boolean).join(" and ");
}

/** When something holds, as a reader says it: "1080p, with sound, image to video". Nothing stands for always. */
export function conditionWords(when: Conditions): string {
  const parts = [
    when.mode &&
      [when.mode]
        .flat()
        .map((mode) => modeWords[mode])
        .join(", "),
    when.resolution && listed(when.resolution),
    when.audio && (when.audio === "on" ? "with sound" : "silent"),
    when.durationSeconds && numberWords(when.durationSeconds, " s"),
    when.fps && `${listed(when.fps)} fps`,
    when.aspect && listed(when.aspect),
    when.tier && `${listed(when.tier)} tier`,
    when.hasInputVideo !== undefined && (when.hasInputVideo ? "with input video" : "without input video"),
    when.inputVideoSeconds && `input video ${numberWords(when.inputVideoSeconds, " s")}`,
    when.inputAndOutputSeconds && `input and output ${numberWords(when.inputAndOutputSeconds, " s")}`,
    when.images && `${numberWords(when.images, "")} images`,
    ...Object.entries(when.options ?? {}).map(([name, choices]) => `${name.replace(/-/g, " ")} ${listed(choices)}`),
  ];
  return parts.filter(Boolean).join(" · ");
}
