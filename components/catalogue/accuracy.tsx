import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import type { ExampleVerdict } from "@/lib/attempt/worked-examples";
import type { AccuracyGroup, AccuracyRow, AccuracyView, MeasuredRow } from "@/lib/views/page/accuracy";
import { withPlan } from "@/lib/ask/plan-link";
import { exampleVerdictWords } from "@/lib/views/sentences/accuracy";
import { plural, sentenceCase } from "@/lib/words/format";
import { unbroken } from "@/lib/words/unbroken";
import { TallyTable } from "./accuracy-tally";
import { ExampleTable } from "./example-table";

type WithPlan = { plan: string | undefined };

const says: Record<ExampleVerdict, string> = {
  off: "the furthest first, with what is known of the reason",
  "not-priced": "the engine has no figure, or one for a part only",
  "last-digit": "half a unit of the last printed digit at most",
  reproduced: "to the last of the engine’s digits",
};

const ModelLink = ({ row, plan }: WithPlan & { row: Pick<AccuracyRow, "key" | "name" | "provider"> }) => (
  <p>
    <a className="title-link" href={withPlan(`/models/${row.key}#examples`, plan)}>
      {row.name}
    </a>{" "}
    <small>{row.provider}</small>
  </p>
);

function Group({ group, plan }: WithPlan & { group: AccuracyGroup }) {
  const title = sentenceCase(exampleVerdictWords[group.verdict]);
  return (
    <Section id={group.verdict} title={title} aside={`${plural(String(group.all), "sum")} · ${says[group.verdict]}`}>
      {group.lists.map(({ name, rows }) => (
        <div key={name ?? ""} className="mt-5 first-of-type:mt-0">
          {name ? <h3 className="border-b border-hair-strong pb-1 font-[530]">{name}</h3> : null}
          <ExampleTable
            caption={name ? `${title}: ${name}` : title}
            examples={rows}
            model={(row) => <ModelLink row={row} plan={plan} />}
          />
        </div>
      ))}
    </Section>
  );
}

const Measured = ({ rows, plan }: WithPlan & { rows: readonly MeasuredRow[] }) => (
  <Section id="measured" title="Seen on bills" aside="findings beside the published rule, in our words">
    <table className="example-table finding-table">
      <caption className="sr-only">What was seen on real bills</caption>
      <thead>
        <tr>
          <th scope="col">Model</th>
          <th scope="col">What was seen</th>
          <th scope="col">Source</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            <td>
              <ModelLink row={row} plan={plan} />
            </td>
            <td>{unbroken(row.finding)}</td>
            <td>
              {row.sources.map((source) => (
                <SourceLink key={source.title} source={source} />
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className="mt-3 max-w-[72ch] text-small text-soft">
      What they would add to a plan is a{" "}
      <a className="source-link" href={withPlan("/risks/bill-above-published", plan)}>
        risk with a sum
      </a>
      .
    </p>
  </Section>
);

const rules: readonly { word: string; text: string }[] = [
  {
    word: "A sum",
    text: "is one job with the figure that a provider, somebody else or a bill gives for it: money, credits or tokens, on a day. The engine prices the same job with the prices of that day, one generation, and nothing is rounded on the way.",
  },
  { word: "Reproduced", text: "means that every figure printed is the engine’s, to the last of its digits." },
  {
    word: "Within the last digit",
    text: "means that they differ by half a unit of the last printed digit at most, as a sum does that was rounded: 0.35 stands for 0.345 to 0.355.",
  },
  {
    word: "Off",
    text: "is everything else, also where the reason is known: a bill of one frame more, a page that contradicts its own price. Its size is the difference as a share of the printed figure, of several figures the largest.",
  },
  {
    word: "Not priced",
    text: "means that the engine has no price for the job, or for a part of it. It is not counted as agreement.",
  },
  {
    word: "To add one",
    text: "is to add a worked example to the model’s price card, with its source and the day: it is on this page with the next release, however it comes out.",
  },
];

const Method = () => (
  <Section id="method" title="What counts as what">
    <dl className="pt-1">
      {rules.map(({ word, text }) => (
        <div key={word} className="grid gap-x-6 border-b border-hair py-2 wide:grid-cols-[11rem_minmax(0,1fr)]">
          <dt className="font-[530]">{word}</dt>
          <dd className="max-w-[72ch] text-small text-soft">{unbroken(text)}</dd>
        </div>
      ))}
    </dl>
  </Section>
);

/** How many sums came out how, each of them, what was seen on bills, and what counts as what. */
export function Accuracy({ view, plan }: WithPlan & { view: AccuracyView }) {
  return (
    <>
      {view.all === 0 ? null : (
        <div className="mt-8 grid items-start gap-x-14 gap-y-8 border-t border-ink pt-1 wide:grid-cols-2">
          <TallyTable
            caption="How the sums of each provider came out"
            of="Provider"
            tallies={view.byProvider}
            plan={plan}
          />
          <TallyTable
            caption="How the sums of each month came out"
            of="Month of the sum"
            tallies={view.byMonth}
            plan={plan}
          />
        </div>
      )}
      {view.groups.map((group) => (
        <Group key={group.verdict} group={group} plan={plan} />
      ))}
      {view.measured.length === 0 ? null : <Measured rows={view.measured} plan={plan} />}
      <Method />
    </>
  );
}
