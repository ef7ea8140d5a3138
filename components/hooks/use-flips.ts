"use client";

import { startTransition, useEffect, useState } from "react";
import type { Knob } from "@/lib/budget/knobs";
import type { FlipsView } from "@/lib/views/page/compare/flips";
import type { ComparedPlan } from "@/lib/views/page/compare/types";
import type { CompareEngine } from "./compare-engine";
import { inSlices } from "./in-slices";

/** Milliseconds that a change has come to rest for: what flips a set is a hundred estimates and more. */
const rest = 900;

type Shown = { of: string; knob: Knob; view: FlipsView | undefined };

/** What flips the set, worked out in the browser once the plan has come to rest. `behind`: it is of an older plan. */
export function useFlips(engine: CompareEngine | undefined, plan: ComparedPlan, initial: FlipsView | undefined) {
  const [knob, setKnob] = useState<Knob>("clips");
  const [shown, setShown] = useState<Shown | undefined>(
    initial ? { of: plan.query, knob: "clips", view: initial } : undefined,
  );
  const behind = shown?.of !== plan.query || shown.knob !== knob;
  const pause = shown?.of === plan.query ? 0 : rest;
  useEffect(() => {
    if (!engine || !behind) return;
    return inSlices(engine.flips(plan.plan, knob), pause, (view) =>
      startTransition(() => setShown({ of: plan.query, knob, view })),
    );
  }, [engine, behind, pause, plan.plan, plan.query, knob]);
  return { flips: shown?.view, known: shown !== undefined, behind, knob, setKnob };
}
