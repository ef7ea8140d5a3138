import type { Tick } from "@/lib/views/page/types";
import { along } from "./along";

/** What the line through the rows is, said once above them; with an arrow where it lies beyond their scale. */
export const ScaleLabel = ({ name, mark: { at, text } }: { name: string; mark: Tick }) => (
  <svg className="block h-5 w-full overflow-visible">
    <text
      x={along(Math.min(Math.max(at, 0), 1))}
      y="70%"
      textAnchor={at < 0.25 ? "start" : at > 0.75 ? "end" : "middle"}
      className="fill-ink text-label font-[530]"
    >
      {at < 0 ? "← " : ""}
      {name} {text}
      {at > 1 ? " →" : ""}
    </text>
  </svg>
);
