import { StateMark } from "@/components/state-mark";
import { Section } from "@/components/ui/section";
import type { RiskIndexView, RiskRow } from "@/lib/views/page/risk";
import { unbroken } from "@/lib/words/unbroken";
import { Unpriced } from "./unpriced";

const assessed =
  "grid-cols-[1fr_auto] wide:grid-cols-[7.5rem_20.5rem_minmax(0,1fr)_9.5rem] print:grid-cols-[7.5rem_15.5rem_minmax(0,1fr)_8rem]!";
const unassessed = "wide:grid-cols-[20.5rem_minmax(0,1fr)]";

function Row({ row: { title, explanation, href, found } }: { row: RiskRow }) {
  return (
    <li className={`grid items-baseline gap-x-6 gap-y-1 border-b border-hair py-2.5 ${found ? assessed : unassessed}`}>
      {found ? (
        <>
          <StateMark state={found.state} />
          <p className="order-2 text-right whitespace-nowrap wide:order-4">{found.atStake}</p>
        </>
      ) : null}
      <p className={found ? "order-3 col-span-2 wide:order-2 wide:col-span-1" : ""}>
        <a className="font-[530] title-link" href={href}>
          {title}
        </a>
      </p>
      <p
        className={`max-w-[75ch] text-small text-pretty text-soft ${found ? "order-4 col-span-2 wide:order-3 wide:col-span-1" : ""}`}
      >
        {unbroken(explanation)}
      </p>
    </li>
  );
}

/** Every risk with its state and its money in one plan, each leading to its own page. */
export function RiskList({ index: { plan, rows, open } }: { index: RiskIndexView }) {
  const list = (
    <ul>
      {rows.map((row) => (
        <Row key={row.id} row={row} />
      ))}
    </ul>
  );
  if (plan.unpriced) {
    return (
      <Section id="risks" title="What can happen">
        <div className="border-b border-hair pb-3">
          <Unpriced reason={plan.unpriced} />
        </div>
        {list}
      </Section>
    );
  }
  return (
    <Section id="risks" title="By money at stake" aside={`${open} of ${rows.length} are open in this plan`}>
      {list}
      <p className="mt-3 text-small text-soft">Amounts overlap: do not add them up.</p>
    </Section>
  );
}
