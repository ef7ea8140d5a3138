"use client";

import { useMemo, useState, type ReactNode } from "react";
import type { ComparedState } from "@/components/hooks/use-compare";
import { useModelChoice } from "@/components/hooks/use-model-choice";
import { PageLink } from "@/components/ui/page-link";
import { Section } from "@/components/ui/section";
import type { FormValues } from "@/lib/ask/form";
import { mostCompared } from "@/lib/ask/model-set";
import { withBought } from "@/lib/views/page/compare/bought";
import { AddModel } from "./add-model";
import type { SetLinks } from "./set-links";
import { SetTable } from "./set-table";

/** The set while there is nothing to compare: what to do. */
const Invitation = ({ count, add }: { count: number; add: ReactNode }) => (
  <div className="flex flex-wrap items-center justify-between gap-4 py-5">
    <p className="max-w-[60ch] text-soft">
      {count === 0
        ? "No model is chosen yet. Add up to six, or tick them in the field below: they stand here side by side, on the same plan."
        : "Add a second model, or tick one in the field below, to see what tells them apart."}
    </p>
    {add}
  </div>
);

/** The search that puts another model in the place of one: of which, how it is opened, and what has come by it. */
function useSwap({ plan, engine, swap, offline }: ComparedState) {
  const { open, Dialog, show, hide, prepare } = useModelChoice(false);
  const [swapped, setSwapped] = useState("");
  const [arrived, setArrived] = useState("");
  const choose = (other: string, patch?: FormValues) => {
    setArrived(other);
    swap(swapped, other, patch);
  };
  const start = (key: string) => {
    setSwapped(key);
    show();
  };
  const dialog =
    open && Dialog ? <Dialog engine={engine} plan={plan} chosen={swapped} choose={choose} close={hide} /> : null;
  return { dialog, swap: offline ? undefined : { start, prepare, arrived, leave: () => setArrived("") } };
}

type Props = { state: ComparedState; links: SetLinks; toggleRows: string };

/** The models of the set side by side. */
export function SetSection({ state, links, toggleRows }: Props) {
  const { plan, offline, shown } = state;
  const { bought } = state.field;
  const set = useMemo(() => withBought(plan.set, bought), [plan.set, bought]);
  const open = offline ? undefined : state.open;
  const all = shown.includes("view.rows=all");
  const count = set.columns.length;
  const rows = (
    <PageLink href={toggleRows} open={open} className="action-link inline-block min-h-6">
      {all ? "Show only what differs" : `Show all ${set.rows.length} rows`}
    </PageLink>
  );
  const { dialog, swap } = useSwap(state);
  const full = count >= mostCompared;
  const add = <AddModel plan={plan} engine={state.engine} add={state.add} offline={offline} full={full} />;
  return (
    <Section id="set" title="Set" aside={count === 0 ? "" : plan.what}>
      {count === 0 ? null : (
        <SetTable
          set={set}
          sold={state.field.sold}
          all={all}
          links={links}
          open={open}
          swap={swap}
          rows={rows}
          add={count === 1 ? null : add}
        />
      )}
      {dialog}
      {count < 2 ? <Invitation count={count} add={add} /> : null}
    </Section>
  );
}
