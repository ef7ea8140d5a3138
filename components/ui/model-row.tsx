import type { ComponentPropsWithRef } from "react";
import type { ModelSearch } from "@/lib/views/page/model-search";
import { otherSellers } from "@/lib/views/sentences/sellers";

type Hit = ModelSearch["hits"][number];

/** The name with what was typed of it marked. */
function Name({ name, marks }: Pick<Hit, "name" | "marks">) {
  const ends = [0, ...marks.map(([, to]) => to)];
  return (
    <>
      {marks.map(([from, to], at) => (
        <span key={from}>
          {name.slice(ends[at], from)}
          <mark className="bg-transparent font-[560] text-accent forced-colors:text-inherit forced-colors:underline">
            {name.slice(from, to)}
          </mark>
        </span>
      ))}
      {name.slice(ends.at(-1))}
    </>
  );
}

const moneyOf = ({ state, money }: Hit): string => {
  if (state === "retired") return "retired";
  return state === "unpriced" ? "not priced" : (money ?? "");
};

/** The class by which a press on the words "+ Compare" is told from one on the row: an option may hold no control. */
export const toCompare = "option-compare";

type Props = Omit<ComponentPropsWithRef<"li">, "className"> & {
  hit: Hit;
  highlighted: boolean;
  /** It can be taken to the comparison. */
  compares: boolean;
};

/** A model to choose: its name, who made it, who bills it and how many others would, what has to be known, and its money. */
export function ModelRow({ hit, highlighted, compares, ...item }: Props) {
  const quiet = hit.state === "retired" || hit.state === "unpriced";
  const about = [hit.vendor, `on ${hit.provider}${otherSellers(hit.others)}`, ...hit.remarks].join(" · ");
  return (
    <li
      {...item}
      className={`grid min-h-11 cursor-pointer grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 px-3.5 py-1.5 ${quiet ? "text-soft" : ""} ${highlighted ? "bg-accent/10 shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-2 forced-colors:-outline-offset-2" : ""}`}
    >
      <span className="min-w-0">
        <span className={`block wrap-break-word ${quiet ? "" : "font-[530]"}`}>
          <Name name={hit.name} marks={hit.marks} />{" "}
        </span>
        <span className="line-clamp-2 text-label text-soft">{about} </span>
      </span>
      <span className="text-right text-small">
        {moneyOf(hit)}
        {compares ? <span aria-hidden="true" className={toCompare} /> : null}
      </span>
    </li>
  );
}
