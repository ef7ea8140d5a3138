import { useFocusKept } from "@/components/hooks/use-focus-kept";
import { percentOf } from "@/components/ui/percent";
import { isDay } from "@/lib/numbers/days";
import { namesOf } from "@/lib/numbers/list";
import type { ModelGroup } from "@/lib/views/page/plan-types";
import { modeWords } from "@/lib/words/catalogue";
import { formatDay } from "@/lib/words/format";
import type { Made } from "@/components/hooks/use-address";

const shares = new Set(["retry", "moderated", "timeout", "duplicates", "extra.tax", "extra.fee"]);
const seconds = new Set(["duration", "poll", "latency", "inputVideo"]);

/** A change in a word or two: what was chosen, or typed. */
function changeWords({ name, text }: Made, models: readonly ModelGroup[]): string {
  if (name === "") return "several changes";
  if (name === "model") return models.flatMap((group) => group.models).find(({ key }) => key === text)?.name ?? "model";
  if (text === "") return "default";
  if (name === "unusable") return `${percentOf(text, "rest")} kept`;
  if (shares.has(name)) return percentOf(text, "share");
  if (seconds.has(name)) return `${text} s`;
  if (name === "clips") return `${text} clips`;
  if (name === "tries") return `${text} tries`;
  if (name === "budget") return `budget ${text}`;
  if (name === "audio") return `sound ${text}`;
  if (name === "mode") {
    const mode = namesOf(modeWords).find((known) => known === text);
    return mode ? modeWords[mode] : text;
  }
  return name === "on" && isDay(text) ? formatDay(text) : text;
}

type Props = { made: Made; models: readonly ModelGroup[]; goBack: () => void };

/** The way back from the last change, as the browser's own way back takes it. */
export const Undo = ({ made, models, goBack }: Props) => (
  <button ref={useFocusKept("#plan")} type="button" className="plan-undo" onClick={goBack}>
    Undo “{changeWords(made, models)}”
  </button>
);
