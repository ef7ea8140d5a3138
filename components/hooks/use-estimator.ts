"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import type { Toggle } from "@/components/estimator/opener";
import { formValues, withFocusedModel, type FormValues } from "@/lib/ask/form";
import type { Opened } from "@/lib/ask/opened";
import type { Plan } from "@/lib/ask/plan";
import { openedOf } from "@/lib/views/page/first-rows";
import { isOpenRisk } from "@/lib/risks/rule";
import { reuse } from "@/lib/views/page/reuse";
import type { EstimatorView, FocusedPlan } from "@/lib/views/page/plan-types";
import type { ComparisonView } from "@/lib/views/page/comparison-types";
import { loadEngine, type Engine } from "./engine";
import type { OwnInLink } from "./own-terms";
import { useAddress, type Made, type Step } from "./use-address";
import { useAfterPaint } from "./use-after-paint";
import { useComparison } from "./use-comparison";
import { useEngine } from "./use-engine";
import { useMoves, type Moves } from "./use-moves";

const entriesOf = (values: FormValues) => Object.entries(values).filter(([, text]) => text !== "");

export type EstimatorState = {
  plan: FocusedPlan;
  comparison: ComparisonView;
  /** The query that the comparison is of: for a while after a change, that of the plan before. */
  compared: string;
  /** The next comparison takes long. */
  late: boolean;
  values: FormValues;
  /** The engine could not be loaded: the form's button still works. */
  offline: boolean;
  /** It is on its way, and a change waits for it. */
  waiting: boolean;
  change: (patch: FormValues) => void;
  /** Another plan, by its query. */
  open: (query: string) => void;
  /** Another model in focus, and fields with it: the options and findings of the last one do not travel along. */
  focus: (key: string, patch?: FormValues) => void;
  /** Once it is loaded. */
  engine: Engine | undefined;
  /** The change that one can go back from, and the way back. */
  last: Made | undefined;
  goBack: () => void;
  opened: Pick<Opened, "rows" | "unpriced" | "clear">;
  moves: Moves;
  /** Opens or closes a part of the page. */
  toggle: Toggle;
};

/** `last`: the plan whose values stand in for what cannot be read. */
type Latest = { plan: FocusedPlan; values: FormValues; last: Plan | undefined };

/** What a link leaves unsaid is filled in; what was typed stays as it was typed. */
const shownWith = (plan: FocusedPlan, typed: FormValues): Latest => ({
  plan,
  values: { ...formValues(plan.plan, plan.typed), ...typed },
  last: plan.plan,
});

/** The change that a patch makes: of one field, or of several at once. */
function madeBy(patch: FormValues): Made {
  const [[name, text] = ["", ""], ...others] = Object.entries(patch);
  return others.length === 0 ? { name, text } : nothingMade;
}

/** What a link says otherwise than another one; an empty text where it says nothing of a field. */
function changesOf(from: string, to: string): FormValues {
  const [was, is] = [new URLSearchParams(from), new URLSearchParams(to)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  return Object.fromEntries(changed.map((key) => [key, is.get(key) ?? ""]));
}

const nothingMade: Made = { name: "", text: "" };

type SetValues = (next: FormValues, step: Step, made: Made) => void;

const goBack = () => window.history.back();

/** What the controls call: fields, the model in focus with fields that come with it, another plan, the way back. */
function useEdits(
  latest: RefObject<Latest>,
  set: SetValues,
): Pick<EstimatorState, "change" | "focus" | "open" | "goBack"> {
  return {
    change: useCallback((patch) => set({ ...latest.current.values, ...patch }, "edit", madeBy(patch)), [latest, set]),
    focus: useCallback(
      (key, patch) =>
        set({ ...withFocusedModel(latest.current.values, key), ...patch }, "push", { name: "model", text: key }),
      [latest, set],
    ),
    open: useCallback(
      (query) =>
        set(
          Object.fromEntries(new URLSearchParams(query)),
          "push",
          madeBy(changesOf(latest.current.plan.query, query)),
        ),
      [latest, set],
    ),
    goBack,
  };
}

type Parts = {
  open: ReturnType<typeof useComparison>["toggle"];
  openMoves: (wanted: boolean) => void;
  setClear: (wanted: boolean) => void;
  follow: (engine: Engine, plan: FocusedPlan) => void;
  show: (engine: Engine, step: Step, made: Made) => void;
};

/** Opens and closes parts of the page. Every part's function stays the same, and so does this one. */
function useToggle(
  withEngine: (work: (engine: Engine) => void) => void,
  latest: RefObject<Latest>,
  { open, openMoves, setClear, follow, show }: Parts,
): Toggle {
  return useCallback(
    (part, wanted) =>
      withEngine((engine) => {
        const { plan } = latest.current;
        if (part === "rows" || part === "unpriced") open(engine, plan, part, wanted);
        else if (part === "clear") {
          setClear(wanted);
          show(engine, "none", nothingMade);
        } else {
          openMoves(wanted);
          if (wanted) follow(engine, plan);
        }
      }),
    [withEngine, latest, open, openMoves, setClear, follow, show],
  );
}

/** Whether the server has sent the risks that are clear. */
const listsClear = ({ focus }: EstimatorView): boolean => focus.status === "priced" && !focus.risks.every(isOpenRisk);

const useEstimates = (catalogueUrl: string, today: string, own: OwnInLink | undefined) =>
  useEngine(useCallback(() => loadEngine(catalogueUrl, today, own), [catalogueUrl, today, own]));

/**
 * The estimator in the browser: every change is computed by the same engine as on the server and written to the
 * address, without a reload. What was typed is drawn at once, the model in focus right after it, and the comparison
 * follows. Until the engine is there the last change waits for it.
 */
export function useEstimator(
  initial: EstimatorView,
  catalogueUrl: string,
  today: string,
  own?: OwnInLink,
): EstimatorState {
  const [plan, setPlan] = useState<FocusedPlan>(initial);
  const [values, setValues] = useState<FormValues>(() => formValues(initial.plan, initial.typed));
  const [clear, setClear] = useState(() => listsClear(initial));
  const { offline, ready, waiting, withEngine } = useEstimates(catalogueUrl, today, own);
  const { shown: moves, follow: followMoves, toggle: openMoves } = useMoves(initial);
  const { view: comparison, query: compared, late, follow, toggle: open } = useComparison(initial, followMoves);
  const { later, now } = useAfterPaint();
  const latest = useRef<Latest>({ plan, values, last: plan.plan });
  const write = useRef<(query: string, step: Step, made: Made) => void>(() => undefined);

  const show = useCallback(
    (engine: Engine, step: Step, made: Made) => {
      const next = reuse(latest.current.plan, engine.plan(entriesOf(latest.current.values), latest.current.last));
      latest.current = shownWith(next, latest.current.values);
      setValues(latest.current.values);
      setPlan(next);
      write.current(next.query, step, made);
      follow(engine, next);
    },
    [follow],
  );
  const set: SetValues = useCallback(
    (next, step, made) => {
      if (step !== "edit") now();
      // Another address is another plan: nothing of the last one stands in for what it says.
      latest.current = { ...latest.current, values: next, ...(step === "none" ? { last: undefined } : {}) };
      setValues(next);
      const compute = () => withEngine((engine) => show(engine, step, made));
      if (step === "edit") return later(compute);
      compute();
    },
    [withEngine, show, later, now],
  );
  const ask = useCallback((asked: FormValues) => set(asked, "none", nothingMade), [set]);
  const address = useAddress(initial.query, ask);
  useEffect(() => {
    write.current = address.write;
  }, [address.write]);

  return {
    plan,
    comparison,
    compared,
    late,
    values,
    offline,
    waiting,
    ...useEdits(latest, set),
    engine: ready,
    last: address.last,
    opened: { ...openedOf(comparison), clear },
    moves,
    toggle: useToggle(withEngine, latest, { open, openMoves, setClear, follow, show }),
  };
}
