"use client";

import type { CompareEngine } from "@/components/hooks/compare-engine";
import { useModelChoice } from "@/components/hooks/use-model-choice";
import type { FormValues } from "@/lib/ask/form";
import type { ComparedPlan } from "@/lib/views/page/compare/types";

type Props = {
  plan: ComparedPlan;
  engine: CompareEngine | undefined;
  add: (key: string, patch?: FormValues) => void;
  offline: boolean;
  full: boolean;
};

/** One more model by the search; without scripting the ticks of the field do it. */
export function AddModel({ plan, engine, add, offline, full }: Props) {
  const { open, Dialog, show, hide, prepare } = useModelChoice(!offline && !full);
  return (
    <>
      {full ? (
        <p className="text-small text-soft">Six is the most: remove one to add another.</p>
      ) : (
        <button
          type="button"
          className="button scripted"
          aria-haspopup="dialog"
          aria-expanded={open}
          aria-keyshortcuts="Control+K Meta+K"
          onClick={show}
          onFocus={prepare}
          onPointerEnter={prepare}
          disabled={offline}
        >
          + Add a model
        </button>
      )}
      {open && Dialog ? <Dialog engine={engine} plan={plan} chosen="" choose={add} close={hide} /> : null}
    </>
  );
}
