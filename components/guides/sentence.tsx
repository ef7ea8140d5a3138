import { Fragment } from "react";
import type { Figure, Inline, Sentence as Parts } from "@/lib/views/guide/types";
import { carryPlan } from "@/lib/ask/plan-link";
import { plainText } from "./plain-text";
import { Term } from "./term";

const short = 24;

/** A figure leads to the estimate that shows how it is made; quiet, because a text has many. */
const FigureLink = ({ figure, href }: Figure) => (
  <a
    href={href}
    className={`underline decoration-hair-strong underline-offset-3 hover:decoration-current ${figure.length <= short ? "whitespace-nowrap" : ""}`}
  >
    {figure}
  </a>
);

function Part({ part, plan }: { part: Inline; plan: string | undefined }) {
  if (typeof part === "string") return part;
  if ("figure" in part) return <FigureLink {...part} />;
  if ("term" in part) return <Term {...part} />;
  const external = !part.href.startsWith("/");
  return (
    <a href={carryPlan(part.href, plan)} className="source-link" {...(external ? { rel: "noreferrer" } : {})}>
      {part.link}
    </a>
  );
}

/** A sentence with its figures, links and words explained. */
export const Sentence = ({ parts, plan }: { parts: Parts; plan?: string | undefined }) => (
  <>
    {parts.map((part, index) => (
      <Fragment key={index}>
        <Part part={part} plan={plan} />
      </Fragment>
    ))}
  </>
);

export const isShort = (parts: Parts): boolean => plainText(parts).length <= short;

/** An amount, a count or a range that stands alone: it is set on the right, under its like. */
export const isAmount = (parts: Parts): boolean =>
  parts.length === 1 && isShort(parts) && /^\D{0,4}\d/.test(plainText(parts));
