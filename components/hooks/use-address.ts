"use client";

import { useCallback, useEffect, useRef } from "react";
import type { FormValues } from "@/lib/ask/form";

/**
 * How a change is written into the address: an edit replaces the entry once it has come to rest, a new focus adds one
 * to go back from.
 */
export type Step = "replace" | "push" | "none";

const rest = 150;

/** The address of the page: written as the plan changes, and asked when it comes to say something else. */
export function useAddress(ask: (values: FormValues) => void): (query: string, step: Step) => void {
  /** The query string that the page shows: a jump within the page does not change it. */
  const shown = useRef<string | undefined>(undefined);
  const waiting = useRef<{ query: string; timer: number } | undefined>(undefined);

  const settle = useCallback((write: boolean) => {
    const { current: late } = waiting;
    if (!late) return;
    waiting.current = undefined;
    window.clearTimeout(late.timer);
    if (write) window.history.replaceState(null, "", `?${late.query}`);
    shown.current = window.location.search;
  }, []);

  useEffect(() => {
    shown.current ??= window.location.search;
    const moved = () => {
      const { search } = window.location;
      if (search === shown.current) return;
      settle(false);
      shown.current = search;
      ask(Object.fromEntries(new URLSearchParams(search)));
    };
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, [ask, settle]);

  useEffect(() => () => settle(false), [settle]);

  return useCallback(
    (query, step) => {
      if (step === "replace") {
        window.clearTimeout(waiting.current?.timer);
        waiting.current = { query, timer: window.setTimeout(() => settle(true), rest) };
        return;
      }
      settle(step === "push");
      if (step === "push") window.history.pushState(null, "", `?${query}`);
      shown.current = window.location.search;
    },
    [settle],
  );
}
