import type { RiskState } from "@/lib/risks/rule";

const marks: Record<RiskState, string> = {
  exposed: "top-[0.36em] h-2 rounded-full bg-exposed",
  unknown: "top-[0.36em] h-2 rounded-full border-[1.6px] border-unknown",
  "not-in-plan": "",
  clear: "top-[0.62em] h-0.5 bg-clear",
};
const hues: Record<RiskState, string> = {
  exposed: "text-exposed",
  unknown: "text-unknown",
  "not-in-plan": "text-soft",
  clear: "text-clear",
};

/** A state in shape, colour and word: filled dot exposed, ring unknown, dash clear; what is not in the plan has a word alone. */
export function StateMark({ state }: { state: RiskState }) {
  return (
    <span className={`relative whitespace-nowrap pl-4 text-label font-[530] ${hues[state]}`}>
      <span aria-hidden="true" className={`absolute left-0 w-2 ${marks[state]} print:[print-color-adjust:exact]`} />
      {state === "not-in-plan" ? "not in your plan" : state}
    </span>
  );
}
