import type { RiskState } from "@/lib/risks/rule";

/** A state in shape, colour and word: filled dot exposed, ring unknown, dash clear; what is not in the plan has a word alone. */
export const StateMark = ({ state }: { state: RiskState }) => (
  <span className="state" data-state={state}>
    {state === "not-in-plan" ? "not in your plan" : state}
  </span>
);

/** What somebody says, with the mark of what it means: a dot for billed, a ring for not said, a dash for free. */
export const StateDot = ({ state, children }: { state: RiskState; children: string }) => (
  <span className="state state-quiet" data-state={state}>
    {children}
  </span>
);
