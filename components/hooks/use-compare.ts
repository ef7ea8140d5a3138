"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { formValues, type FormValues } from "@/lib/ask/form";
import { addModel, formWithModels, replaceModel } from "@/lib/ask/model-set";
import { isViewKey } from "@/lib/ask/opened";
import { modelKeys, type Plan } from "@/lib/ask/plan";
import type { Entries } from "@/lib/ask/read";
import type { Steps } from "@/lib/numbers/in-steps";
import type { Ranked, Shown } from "@/lib/views/page/compare";
import type { ComparedPlan, CompareView, FieldView } from "@/lib/views/page/compare/types";
import { reuse } from "@/lib/views/page/reuse";
import { loadCompareEngine, type CompareEngine } from "./compare-engine";
import type { OwnInLink } from "./own-terms";
import { useAddress, type Made, type Step } from "./use-address";
import { useAfterPaint } from "./use-after-paint";
import { useEngine } from "./use-engine";
import { pauseAfterChange, useSlices } from "./use-slices";

/** What the page is asked for: the form's texts, and what of the field is shown, as the address has it. */
type Asked = { values: FormValues; shown: string };
type Latest = Asked & { plan: ComparedPlan; last: Plan | undefined };

export type CompareState = {
  plan: ComparedPlan;
  field: FieldView;
  /** The field is of the plan before, and the next has been on its way for long. */
  late: boolean;
  values: FormValues;
  /** What of the field is shown, as the address says it. */
  shown: string;
  offline: boolean;
  /** It is on its way, and a change waits for it. */
  waiting: boolean;
  engine: CompareEngine | undefined;
  change: (patch: FormValues) => void;
  /** Adds a model to the set, and fields with it. */
  add: (key: string, patch?: FormValues) => void;
  /** Puts another model in the place of one, and fields with it. */
  swap: (key: string, other: string, patch?: FormValues) => void;
  /** What a link of the page leads to, without a reload. */
  open: (href: string) => void;
  /** Shows the field as the pairs ask for it. */
  show: (pairs: Entries) => void;
  last: Made | undefined;
  goBack: () => void;
};

/** All but what is typed: it changes once a change has been worked out. */
export type ComparedState = Omit<CompareState, "values" | "waiting" | "change" | "last" | "goBack">;

const unnamed: Made = { name: "", text: "" };
const entriesOf = (values: FormValues): [string, string][] => Object.entries(values).filter(([, text]) => text !== "");
const pairsOf = (query: string): [string, string][] => [...new URLSearchParams(query)];
const queryOf = (query: string, shown: string): string => [query, shown].filter(Boolean).join("&");

/** The pairs of an address: those of the plan, and those that say what is shown. */
function askedOf(pairs: Entries): Asked {
  const shown = pairs.filter(([key]) => isViewKey(key)).map(([key, text]) => [key, text]);
  return {
    values: Object.fromEntries(pairs.filter(([key]) => !isViewKey(key))),
    shown: new URLSearchParams(shown).toString(),
  };
}

/** The field, which follows the plan and what is asked of it: that of the last plan stays until the next is there. */
function useField(initial: CompareView) {
  const [field, setField] = useState<FieldView>(initial.field);
  const last = useRef<{ query: string; ranked: Ranked } | undefined>(undefined);
  const { late, run } = useSlices();
  const follow = useCallback(
    (engine: CompareEngine, { plan, query }: ComparedPlan, shown: Shown) => {
      const known = last.current?.query === query ? last.current.ranked : undefined;
      function* work(): Steps<FieldView> {
        const ranked = known ?? (yield* engine.rank(plan));
        last.current = { query, ranked };
        return engine.field(ranked, shown);
      }
      run(work(), known ? 0 : pauseAfterChange, (next) => setField((before) => reuse(before, next)));
    },
    [run],
  );
  return { field, late, follow };
}

const useCompareEngine = (catalogueUrl: string, today: string, own: OwnInLink | undefined) =>
  useEngine(useCallback(() => loadCompareEngine(catalogueUrl, today, own), [catalogueUrl, today, own]));

/**
 * The comparison in the browser: a change is drawn at once, the set right after it, and the field of all models follows.
 * Set, filters and order are written to the address, and read from it when one goes back.
 */
export function useCompare(
  initial: CompareView,
  catalogueUrl: string,
  today: string,
  own: OwnInLink | undefined,
): CompareState {
  const [plan, setPlan] = useState<ComparedPlan>(initial);
  const [{ values, shown }, setAsked] = useState<Asked>(() => ({
    values: formValues(initial.plan, initial.typed),
    shown: initial.shown,
  }));
  const { offline, ready, waiting, withEngine } = useCompareEngine(catalogueUrl, today, own);
  const { field, late, follow } = useField(initial);
  const { later, now } = useAfterPaint();
  const latest = useRef<Latest>({ plan: initial, values, shown, last: initial.plan });
  const write = useRef<(query: string, step: Step, made: Made) => void>(() => undefined);

  const compute = useCallback(
    (engine: CompareEngine, step: Step, made: Made) => {
      const { values: typed, last } = latest.current;
      const shown = engine.shown(pairsOf(latest.current.shown));
      const next = reuse(latest.current.plan, engine.plan(entriesOf(typed), shown, last));
      const asked = { values: { ...formValues(next.plan, next.typed), ...typed }, shown: shown.text };
      latest.current = { ...asked, plan: next, last: next.plan };
      setAsked(asked);
      setPlan(next);
      write.current(queryOf(next.query, shown.text), step, made);
      follow(engine, next, shown);
    },
    [follow],
  );
  const set = useCallback(
    (asked: Asked, step: Step, made: Made) => {
      if (step !== "edit") now();
      latest.current = { ...latest.current, ...asked, ...(step === "none" ? { last: undefined } : {}) };
      setAsked(asked);
      const work = () => withEngine((engine) => compute(engine, step, made));
      if (step === "edit") return later(work);
      work();
    },
    [withEngine, compute, later, now],
  );
  const ask = useCallback((pairs: FormValues) => set(askedOf(Object.entries(pairs)), "none", unnamed), [set]);
  const address = useAddress(queryOf(initial.query, initial.shown), ask);
  useEffect(() => {
    write.current = address.write;
  }, [address.write]);
  const edits = useCompareEdits(latest, set);
  const goBack = useCallback(() => window.history.back(), []);
  return { plan, field, late, values, shown, offline, waiting, engine: ready, ...edits, last: address.last, goBack };
}

/** What the page's controls call. */
function useCompareEdits(
  latest: React.RefObject<Latest>,
  set: (asked: Asked, step: Step, made: Made) => void,
): Pick<CompareState, "change" | "add" | "swap" | "open" | "show"> {
  return {
    change: useCallback(
      (patch) => {
        const { values, shown } = latest.current;
        const [[name, text] = ["", ""], ...others] = Object.entries(patch);
        set({ values: { ...values, ...patch }, shown }, "edit", others.length === 0 ? { name, text } : unnamed);
      },
      [latest, set],
    ),
    add: useCallback(
      (key, patch) => {
        const { values, shown } = latest.current;
        const model = addModel(modelKeys(values["model"] ?? ""), key).join(",");
        set({ values: { ...values, ...patch, model }, shown }, "push", { name: "model", text: key });
      },
      [latest, set],
    ),
    swap: useCallback(
      (key, other, patch) => {
        const { values, shown } = latest.current;
        const models = replaceModel(modelKeys(values["model"] ?? ""), key, other);
        set({ values: { ...formWithModels(values, models), ...patch }, shown }, "push", { name: "model", text: other });
      },
      [latest, set],
    ),
    open: useCallback((href) => set(askedOf(pairsOf(href.split("?")[1] ?? "")), "push", unnamed), [set]),
    show: useCallback(
      (pairs) => set({ values: latest.current.values, shown: askedOf(pairs).shown }, "edit", unnamed),
      [latest, set],
    ),
  };
}
