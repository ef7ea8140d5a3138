"use client";

import { useFlips } from "@/components/hooks/use-flips";
import type { ComparedState } from "@/components/hooks/use-compare";
import { PageLink, type OpenLink } from "@/components/ui/page-link";
import { Section } from "@/components/ui/section";
import type { Knob } from "@/lib/budget/knobs";
import { namesOf } from "@/lib/numbers/list";
import type { FlipRow, FlipsView } from "@/lib/views/page/compare/flips";
import { unbroken } from "@/lib/words/unbroken";
import { FlipPlot } from "./flip-chart";

type Props = {
  state: ComparedState;
  initial: FlipsView | undefined;
  /** The page that has worked it out, for where no script does. */
  href: string;
};

type Said = FlipRow["flips"][number];

/** A sentence, as a link to the comparison where it holds. */
const Sentence = ({ said: { text, href }, open }: { said: Said; open: OpenLink }) =>
  href ? (
    <PageLink href={`/compare${href}`} open={open} className="title-link">
      {unbroken(text)}
    </PageLink>
  ) : (
    text
  );

const Row = ({ row, open }: { row: FlipRow; open: OpenLink }) => (
  <div className="flip-row">
    <dt>
      {row.name}
      <small>{row.own}</small>
    </dt>
    <dd>
      {row.flips.map((said) => (
        <p key={said.text}>
          <Sentence said={said} open={open} />
        </p>
      ))}
      {row.fits ? (
        <p className="text-small text-soft">
          {row.fits.lead}{" "}
          {row.fits.turns.map((said, at) => (
            <span key={said.text}>
              {at > 0 ? ", " : ""}
              <Sentence said={said} open={open} />
            </span>
          ))}
          {row.fits.turns.length > 0 && row.fits.rest ? "; " : ""}
          {row.fits.rest}.
        </p>
      ) : null}
      {row.cut ? <p className="text-label text-faint">“About”: not every value was looked at.</p> : null}
    </dd>
  </div>
);

const chartNames: Record<Knob, string> = {
  clips: "clips",
  kept: "share kept",
  retry: "failed",
  duration: "length",
  resolution: "resolution",
};

type ChoiceProps = { knob: Knob; setKnob: (knob: Knob) => void };

/** Over which input the curves are drawn. */
const Choice = ({ knob, setKnob }: ChoiceProps) => (
  <div role="group" aria-label="Curves over" className="scripted mb-3 flex flex-wrap gap-2">
    {namesOf(chartNames).map((each) => (
      <button
        key={each}
        type="button"
        aria-pressed={each === knob}
        onClick={() => setKnob(each)}
        className="kind-link cursor-pointer"
      >
        {chartNames[each]}
      </button>
    ))}
  </div>
);

/** What would change the order of the set: for each input in words, and as curves over one of them. */
export function Flips({ state, initial, href }: Props) {
  const { plan, engine, offline } = state;
  const { flips, known, behind, knob, setKnob } = useFlips(engine, plan, initial);
  const priced = plan.set.columns.filter(({ place }) => place).length;
  if (priced === 0 || (priced === 1 && plan.plan.budget === undefined) || (known && !flips && !behind)) return null;
  const open = offline ? undefined : state.open;
  return (
    <Section id="flips" title="What flips it" aside="the smallest changes that reorder the set">
      {flips ? (
        <div className={`flips ${behind ? "opacity-60" : ""}`} aria-busy={behind}>
          <dl>
            {flips.rows.map((row) => (
              <Row key={row.knob} row={row} open={open} />
            ))}
          </dl>
          <div>
            <Choice knob={knob} setKnob={setKnob} />
            {flips.chart ? <FlipPlot chart={flips.chart} /> : null}
          </div>
        </div>
      ) : (
        <div className="flips-room">
          <p className="scripted py-4 text-small text-soft">Being worked out …</p>
          <p className="without-script py-4">
            <a className="action-link inline-flex min-h-6 items-center" href={href}>
              Work out what flips it
            </a>
          </p>
        </div>
      )}
    </Section>
  );
}
