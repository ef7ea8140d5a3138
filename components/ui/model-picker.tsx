"use client";

import type { ReactNode } from "react";
import type { Engine } from "@/components/hooks/engine";
import { useModelChoice } from "@/components/hooks/use-model-choice";
import type { FormValues } from "@/lib/ask/form";
import type { FocusedPlan } from "@/lib/views/page/plan-types";
import { Chevron } from "./chevron";
import { describedBy, FieldNotes, type FieldProps } from "./field";

type Shown = { key: string; name: string; maker: string; provider: string; money: string };

type Props = FieldProps & {
  /** What the form sends. */
  value: string;
  /** The model that is chosen; without its money while that is on its way. */
  shown: Shown;
  /** What rows are priced for. */
  plan: FocusedPlan;
  engine: Engine | undefined;
  choose: (key: string, patch?: FormValues) => void;
  offline: boolean;
  /** The plain list, for where nothing can be searched. */
  children: ReactNode;
};

type ControlProps = Pick<Props, "name" | "label" | "hint" | "issue" | "shown"> & {
  open: boolean;
  show: () => void;
  prepare: () => void;
};

/** The closed control: what is chosen, who made it and who bills it, and its money. */
function Control({ name, label, hint, issue, shown, open, show, prepare }: ControlProps) {
  const id = `${name}-choice`;
  const notes = { name: id, label, hint, issue };
  return (
    <div className="mt-2">
      <label id={`${id}-label`} htmlFor={id} className="sr-only">
        {label}
      </label>
      <button
        id={id}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-keyshortcuts="Control+K Meta+K"
        aria-labelledby={`${id}-label ${id}-value`}
        aria-describedby={describedBy(notes)}
        aria-invalid={issue !== undefined}
        onClick={show}
        onFocus={prepare}
        onPointerEnter={prepare}
        className="model-choice"
      >
        <span id={`${id}-value`}>
          <b>{shown.name} </b>
          <small>
            {[shown.maker, shown.provider ? `on ${shown.provider}` : "not in the catalogue"]
              .filter(Boolean)
              .join(" · ")}
          </small>
        </span>
        <b>{shown.money}</b>
        <Chevron className="size-2.5 shrink-0" />
      </button>
      <FieldNotes {...notes} />
    </div>
  );
}

const goTo = (href: string) => window.location.assign(href);

/**
 * A model to choose by searching: a control that opens the search, which is loaded when it is first wanted. Without
 * scripting, or where nothing can be loaded, it is the plain list.
 */
export function ModelPicker(props: Props) {
  const { name, value, shown, plan, engine, choose, offline, children } = props;
  const { scripted, failed, open, Dialog, show, hide, prepare } = useModelChoice(!offline);
  if (offline || failed) return children;
  return (
    <>
      {scripted ? <input type="hidden" name={name} value={value} /> : <div className="without-script">{children}</div>}
      <div className="with-script">
        <Control {...props} open={open} show={show} prepare={prepare} />
      </div>
      {open && Dialog ? (
        <Dialog engine={engine} plan={plan} chosen={shown.key} choose={choose} compare={goTo} close={hide} />
      ) : null}
    </>
  );
}
