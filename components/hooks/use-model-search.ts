"use client";

import { startTransition, useEffect, useMemo, useState } from "react";
import { readModelWords, type AskedOfModel } from "@/lib/ask/model-words";
import type { ModelKind } from "@/lib/catalogue/vocabulary";
import { finish } from "@/lib/views/page/comparison";
import { searchModels, standingSteps, type ModelSearch, type Standings } from "@/lib/views/page/model-search";
import type { FocusedPlan } from "@/lib/views/page/plan-types";
import type { Engine } from "./engine";
import { inSlices } from "./in-slices";

type Priced = { of: string; standings: Standings };

/** What models are searched in, and the plan that they are priced for. */
export type Searched = { engine: Pick<Engine, "facts"> | undefined; plan: Pick<FocusedPlan, "plan" | "query"> };

/** The models of typed words: by their names at once, with the money of the plan as soon as it is there. */
export function useModelSearch({ engine, plan: { plan, query } }: Searched) {
  const [text, setText] = useState("");
  const [kind, setKind] = useState<ModelKind>("general");
  const [priced, setPriced] = useState<Priced | undefined>(undefined);
  const { resolution, audio, mode } = useMemo(() => readModelWords(text).asked, [text]);
  const asked = useMemo((): AskedOfModel => {
    return { ...(resolution && { resolution }), ...(audio && { audio }), ...(mode && { mode }) };
  }, [resolution, audio, mode]);
  const of = [query, resolution, audio, mode].join(" ");
  const standings = priced?.of === of ? priced.standings : undefined;
  const known = standings !== undefined;

  useEffect(() => {
    if (!engine || known) return;
    return inSlices(standingSteps(plan, asked, engine.facts), 0, (value) =>
      startTransition(() => setPriced({ of, standings: value })),
    );
  }, [engine, known, plan, asked, of]);

  const result = useMemo(
    (): ModelSearch | undefined =>
      engine && searchModels(engine.facts.catalogue.models, text, { on: plan.on, kind, standings }),
    [engine, text, plan.on, kind, standings],
  );

  /** The same with all prices: whoever chooses before they are there gets what would stand there then. */
  const settled = (): ModelSearch | undefined => {
    if (!engine || known) return result;
    const by = { on: plan.on, kind, standings: finish(standingSteps(plan, asked, engine.facts)) };
    return searchModels(engine.facts.catalogue.models, text, by);
  };
  return { text, setText, kind, setKind, result, settled };
}
