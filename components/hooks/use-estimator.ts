"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { formValues, type FormValues } from "@/components/estimator/form-values";
import type { CatalogueFile } from "@/lib/catalogue";
import type { EstimatorView } from "@/lib/views/page/types";

type Build = (entries: readonly (readonly [string, string])[]) => EstimatorView;

async function fetchCatalogue(url: string): Promise<CatalogueFile> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the catalogue answered ${response.status}`);
  return (await response.json()) as CatalogueFile;
}

/** The engine and the catalogue, fetched once and apart from the first paint, which the server has computed already. */
async function loadEngine(catalogUrl: string, today: string): Promise<Build> {
  const [{ buildView }, { indexCatalog }, catalogue] = await Promise.all([
    import("@/lib/views/page"),
    import("@/lib/catalogue"),
    fetchCatalogue(catalogUrl),
  ]);
  const context = { catalog: indexCatalog(catalogue.providers), assumed: catalogue.exchangeRates, today };
  return (entries) => buildView(entries, context);
}

const entriesOf = (values: FormValues) => Object.entries(values).filter(([, text]) => text !== "");

/** How a change is written into the address: an edit replaces the entry, a new focus adds one to go back from. */
type Step = "replace" | "push" | "none";

/** The form with another model in focus: the options and findings of the last one do not travel along. */
function withFocus(values: FormValues, key: string): FormValues {
  const kept = Object.entries(values).filter(([name]) => !/^(opt|policy)\./.test(name));
  const named = (values["model"] ?? "").split(",").filter(Boolean);
  const others = named.length > 1 ? named.filter((other) => other !== key) : [];
  return { ...Object.fromEntries(kept), model: [key, ...others].join(",") };
}

/** Asks for what the address says when it comes to say something else: not on a jump within the page. */
function useBackAndForward(address: RefObject<string | undefined>, ask: (values: FormValues) => void): void {
  useEffect(() => {
    address.current ??= window.location.search;
    const moved = () => {
      const { search } = window.location;
      if (search === address.current) return;
      address.current = search;
      ask(Object.fromEntries(new URLSearchParams(search)));
    };
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, [address, ask]);
}

type EstimatorState = {
  view: EstimatorView;
  values: FormValues;
  /** The engine could not be loaded: the form's button still works. */
  offline: boolean;
  change: (patch: FormValues) => void;
  /** Another model in focus: the options and findings of the last one do not travel along. */
  focus: (key: string) => void;
};

/**
 * The estimator in the browser: every change is computed by the same engine as on the server and written to the
 * address, without a reload. Until the engine is there the last change waits for it.
 */
export function useEstimator(initial: EstimatorView, catalogUrl: string, today: string): EstimatorState {
  const [view, setView] = useState(initial);
  const [values, setValues] = useState<FormValues>(() => formValues(initial));
  const [offline, setOffline] = useState(false);
  const latest = useRef(values);
  const engine = useRef<Build | undefined>(undefined);
  const loading = useRef<Promise<Build> | undefined>(undefined);
  const address = useRef<string | undefined>(undefined);

  const load = useCallback(() => {
    loading.current ??= loadEngine(catalogUrl, today).then(
      (build) => {
        setOffline(false);
        return (engine.current = build);
      },
      (error: unknown) => {
        loading.current = undefined;
        setOffline(true);
        throw error;
      },
    );
    return loading.current;
  }, [catalogUrl, today]);

  const show = useCallback((build: Build, step: Step) => {
    const next = build(entriesOf(latest.current));
    // What a link leaves unsaid is filled in; what was typed stays as it was typed.
    latest.current = { ...formValues(next), ...latest.current };
    setValues(latest.current);
    setView(next);
    if (step === "replace") window.history.replaceState(null, "", `?${next.query}`);
    if (step === "push") window.history.pushState(null, "", `?${next.query}`);
    address.current = window.location.search;
  }, []);

  const set = useCallback(
    (next: FormValues, step: Step) => {
      latest.current = next;
      setValues(next);
      if (engine.current) show(engine.current, step);
      else
        load().then(
          (build) => show(build, step),
          () => undefined,
        );
    },
    [load, show],
  );

  const change = useCallback((patch: FormValues) => set({ ...latest.current, ...patch }, "replace"), [set]);
  const focus = useCallback((key: string) => set(withFocus(latest.current, key), "push"), [set]);
  useBackAndForward(
    address,
    useCallback((asked: FormValues) => set(asked, "none"), [set]),
  );

  useEffect(() => {
    const idle = window.setTimeout(() => void load().catch(() => undefined), 200);
    return () => window.clearTimeout(idle);
  }, [load]);

  return { view, values, offline, change, focus };
}
