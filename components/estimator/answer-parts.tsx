import type { ReactNode } from "react";
import { Term } from "@/components/guides/term";
import type { AnswerPart, AnswerView } from "@/lib/views/page/types";
import { PlanLink, type OpenPlan } from "./plan-link";
import { Swatch } from "./stack";

type FactProps = { name: ReactNode; long?: boolean; part?: AnswerPart["key"]; children: ReactNode };

/** A name and what it is; `long`: over two of the five places. */
const Fact = ({ name, long = false, part, children }: FactProps) => (
  <div data-part={part} className={`answer-part ${long ? "wide:col-span-2" : ""}`}>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Words that a bill does not have. */
const meanings = new Map<AnswerPart["key"], string>([
  ["open", "Jobs without a clip, where nobody says whether they are billed."],
  ["luck", "What unlucky months take beyond the expected one, up to your certainty."],
]);

function PartName({ part: { key, label } }: { part: AnswerPart }) {
  const means = meanings.get(key);
  return (
    <>
      <Swatch part={key} />
      {means ? <Term term={label} means={means} /> : label}
    </>
  );
}

const keptClip = (
  <>
    per <Term term="kept clip" means="A finished clip that you use; what failed on the way to it is paid through it." />
  </>
);

export const Parts = ({ parts }: { parts: readonly AnswerPart[] }) => (
  <dl className="five-parts">
    {parts.map((part) => (
      <Fact key={part.key} part={part.key} name={<PartName part={part} />}>
        <span className={part.none ? "font-normal text-faint" : undefined}>{part.amount}</span>
      </Fact>
    ))}
  </dl>
);

export function Delivery({ answer, open }: { answer: AnswerView; open: OpenPlan | undefined }) {
  const { perClip, perSecond, delivered, short } = answer;
  return (
    <dl className="five-parts mt-3">
      <Fact name={keptClip} long>
        {perClip} <span className="font-normal text-soft">· {perSecond} a second</span>
      </Fact>
      <Fact name="delivered">{delivered}</Fact>
      <Fact name={short ? short.text : "short of what is wanted"} long>
        {!short ? (
          <span className="font-normal text-faint">none</span>
        ) : short.href ? (
          <PlanLink href={short.href} open={open} className="action-link">
            {short.action}
          </PlanLink>
        ) : (
          <span className="font-normal text-soft">{short.action}</span>
        )}
      </Fact>
    </dl>
  );
}
