import { SourceLink } from "@/components/source-link";
import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { RiskView } from "@/lib/view/types";

function RiskRow({ risk }: { risk: RiskView }) {
  return (
    <li className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 gap-y-1 border-b border-hair py-2.5 wide:grid-cols-[6.5rem_1fr_auto]">
      <StateMark state={risk.state} />
      <p className="order-2 text-right whitespace-nowrap wide:order-3">{risk.atStake}</p>
      <details className="order-3 col-span-2 wide:order-2 wide:col-span-1 group">
        <summary>
          <span className="font-[530]">{risk.title}</span>{" "}
          <span className="text-small text-soft">{risk.explanation}</span>{" "}
          <span className="whitespace-nowrap text-label text-accent print:hidden">
            <span className="group-open:hidden">test and evidence</span>
            <span className="hidden group-open:inline">close</span>
          </span>
        </summary>
        <p className="mt-1.5 max-w-[70ch] text-small">
          <span className="text-soft">The small test: </span>
          {risk.test}
        </p>
        {risk.evidence.length > 0 ? (
          <p className="mt-1 flex flex-wrap gap-x-4 text-label">
            {risk.evidence.map((source) => (
              <SourceLink key={`${source.title} ${source.url}`} source={source} />
            ))}
          </p>
        ) : null}
      </details>
    </li>
  );
}

/** Every billing risk with its state and the money at stake in this plan; unknown is as loud as exposed. */
export function RiskChecklist({ risks }: { risks: readonly RiskView[] }) {
  const open = risks.filter(({ state }) => state !== "clear").length;
  return (
    <Section
      id="risks"
      title="What could make it worse"
      aside={`${open} of ${risks.length} risks are open, by money at stake in this plan`}
    >
      <ul>
        {risks.map((risk) => (
          <RiskRow key={risk.id} risk={risk} />
        ))}
      </ul>
      <p className="mt-3 text-small text-soft">Amounts overlap: do not add them up.</p>
    </Section>
  );
}
