import { memo, Suspense } from "react";
import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import { isOpenRisk } from "@/lib/risks/rule";
import { firstRisks } from "@/lib/views/page/first-rows";
import type { RiskView } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";
import { later } from "./later";
import { Opener, type Folds } from "./opener";

/** The page is sent with the tests of its own plan; those of another one come with the first change. */
const SmallTest = later(() => import("./small-test").then((loaded) => loaded.SmallTest));

/** The small test and the evidence, folded away. */
const Proof = memo(function Proof({ risk }: { risk: RiskView }) {
  return (
    <details className="group inline">
      <summary className="risk-more">
        <span className="group-open:hidden">sum, test, evidence</span>
        <span className="hidden group-open:inline">close</span>
        <span className="sr-only">{`: ${risk.title}`}</span>
      </summary>
      {risk.numbers ? (
        <p className="mt-1.5 max-w-[70ch] text-small">
          <span className="text-soft">The sum: </span>
          {unbroken(risk.numbers)}
        </p>
      ) : null}
      <p className="mt-1.5 max-w-[70ch] text-small">
        <span className="text-soft">The small test: </span>
        {risk.test === undefined ? (
          <Suspense fallback={null}>
            <SmallTest id={risk.id} />
          </Suspense>
        ) : (
          unbroken(risk.test)
        )}
      </p>
      {risk.evidence.length > 0 ? (
        <p className="mt-1 flex flex-wrap gap-x-4 text-label">
          {risk.evidence.map((source) => (
            <SourceLink key={`${source.title} ${source.url}`} source={source} />
          ))}
        </p>
      ) : null}
    </details>
  );
});

const RiskRow = ({ risk, query }: { risk: RiskView; query: string }) => (
  <li className={`risk-row ${risk.weighs ? "" : "print:hidden!"}`}>
    <StateMark state={risk.state} />
    <p className="order-2 text-right whitespace-nowrap wide:order-3">{risk.atStake}</p>
    <div className="order-3 col-span-2 wide:order-2 wide:col-span-1">
      <a className="font-[530] title-link" href={`/risks/${risk.id}?${query}`}>
        {risk.title}
      </a>{" "}
      <span className="text-small text-soft">{unbroken(risk.explanation)}</span> <Proof risk={risk} />
    </div>
  </li>
);

const Unpublished = ({ amount }: { amount: string }) => (
  <p className="risk-row">
    <span className="order-1 wide:col-start-2">
      <span className="text-[1.0625rem] font-[560]">At stake because nobody says</span>{" "}
      <span className="text-small text-soft">
        the width of the range: choose what your own test showed under <a href="#outcome-fields">Outcomes</a> to narrow
        it
      </span>
    </span>
    <span className="risk-sum">{amount}</span>
  </p>
);

/** On paper the first are rows where they weigh; the other open ones are named, the rest is counted. */
const NotPrinted = ({ open, settled }: { open: readonly RiskView[]; settled: number }) => {
  const more = open.slice(firstRisks).filter(({ weighs }) => weighs);
  const weightless = open.filter(({ weighs }) => !weighs);
  const named = (risks: readonly RiskView[], nameOf: (risk: RiskView) => string) => risks.map(nameOf).join("; ");
  return (
    <span className="hidden print:inline">
      {more.length === 0
        ? ""
        : ` Also open: ${named(more, ({ title, atStake }) => `${title.toLowerCase()}, ${atStake}`)}.`}
      {weightless.length === 0
        ? ""
        : ` Open, without an amount: ${named(weightless, ({ title }) => title.toLowerCase())}.`}
      {settled === 0 ? "" : ` ${settled === 1 ? "One more is" : `${settled} more are`} clear or not in your plan.`}
    </span>
  );
};

const Rows = ({ risks, query }: { risks: readonly RiskView[]; query: string }) => (
  <ul>
    {risks.map((risk) => (
      <RiskRow key={risk.id} risk={risk} query={query} />
    ))}
  </ul>
);

type OthersProps = Folds & { risks: readonly RiskView[]; open: number; clear: number };

/** "the other 7 open and 21 clear or not in your plan" */
function othersInWords(open: number, settled: number): string {
  if (settled === 0) return `the other ${open} open`;
  const rest = `${settled} clear or not in your plan`;
  return open === 0 ? `the ${rest}` : `the other ${open} open and ${rest}`;
}

const Others = ({ risks, open, clear, ...folds }: OthersProps) =>
  open + clear === 0 ? null : (
    <div className="border-b border-hair py-2.5 print:hidden">
      <Opener part="clear" place="risks" {...folds} className="action-link block text-small">
        {folds.opened.clear ? "Show the first three" : `Show ${othersInWords(open, clear)}`}
      </Opener>
      {folds.opened.clear ? <Rows risks={risks} query={folds.query} /> : null}
    </div>
  );

/** `query` is that of this view: a risk's page computes with the same plan. */
type Props = Folds & {
  /** Those that are not open are among them where the list is. */
  risks: readonly RiskView[];
  /** How many are not open: clear, or not in the plan. */
  clear: number;
  /** The width of the range, where there is one. */
  unpublished?: string | undefined;
};

/** Every billing risk with its state and the money at stake in this plan; unknown is as loud as exposed. */
export const RiskChecklist = memo(function RiskChecklist({ risks, clear, unpublished, ...folds }: Props) {
  const open = risks.filter(isOpenRisk);
  return (
    <Section
      id="risks"
      title="Risks"
      aside={`${open.length} of ${open.length + clear} are open, by money at stake in this plan`}
    >
      <Rows risks={open.slice(0, firstRisks)} query={folds.query} />
      <Others
        risks={[...open.slice(firstRisks), ...risks.filter((risk) => !isOpenRisk(risk))]}
        open={Math.max(0, open.length - firstRisks)}
        clear={clear}
        {...folds}
      />
      {unpublished === undefined ? null : <Unpublished amount={unpublished} />}
      <p className="mt-3 text-small text-soft">
        Amounts overlap: do not add them up.
        <NotPrinted open={open} settled={clear} />
      </p>
    </Section>
  );
});
