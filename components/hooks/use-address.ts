"use client";

import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { FormValues } from "@/lib/ask/form";
import { hasOthers } from "@/lib/ask/others";

/** The field that a change was made in, and what it says since; no name where one change filled several. */
export type Made = { name: string; text: string };

/**
 * How a change is written into the address. An edit is written once it has come to rest, and so is a new focus at once;
 * each adds an entry to go back from, but edits of one field that follow each other within a second are one change.
 */
export type Step = "edit" | "push" | "none";

const rest = 150;
const together = 1000;

/** What an entry of the history says was changed to come to it. */
function madeOf(state: unknown): Made | undefined {
  if (typeof state !== "object" || state === null || !("made" in state)) return undefined;
  const { made } = state;
  if (typeof made !== "object" || made === null || !("name" in made && "text" in made)) return undefined;
  const { name, text } = made;
  return typeof name === "string" && typeof text === "string" ? { name, text } : undefined;
}

/** Writes an entry of the history, with what was changed to come to it. */
function enter(query: string, made: Made | undefined, replace: boolean): void {
  if (replace) window.history.replaceState({ made }, "", `?${query}`);
  else window.history.pushState({ made }, "", `?${query}`);
}

const nothing = { name: "", at: -together };

type Late = { query: string; made: Made; timer: number };

type Address = {
  /** Writes the plan's query after a change. */
  write: (query: string, step: Step, made: Made) => void;
  /** The change that one can go back from. */
  last: Made | undefined;
};

/** How a plan of several workloads goes on is worked out by the server: to come back to one is a visit. */
function askFor(search: string, ask: (values: FormValues) => void): void {
  if (hasOthers(search.slice(1))) window.location.reload();
  else ask(Object.fromEntries(new URLSearchParams(search)));
}

/** The address of the page: written as the plan changes, and asked when it comes to say something else. */
export function useAddress(initial: string, ask: (values: FormValues) => void): Address {
  const [last, setLast] = useState<Made>();
  /** The query string that the page shows: a jump within the page does not change it. */
  const shown = useRef<string | undefined>(undefined);
  /** The plan of the entry, as a link writes it. */
  const entry = useRef(initial);
  const waiting = useRef<Late | undefined>(undefined);
  const edited = useRef(nothing);

  const put = useCallback((query: string, made: Made, replace: boolean) => {
    enter(query, entry.current === query ? madeOf(window.history.state) : made, replace);
    entry.current = query;
    shown.current = window.location.search;
    startTransition(() => setLast(madeOf(window.history.state)));
  }, []);

  const settle = useCallback(
    (write: boolean) => {
      const { current: late } = waiting;
      waiting.current = undefined;
      window.clearTimeout(late?.timer);
      if (!late || !write) return;
      const { query, made } = late;
      const now = performance.now();
      const goesOn = made.name === edited.current.name && now - edited.current.at < together;
      const changes = query !== entry.current;
      put(query, made, goesOn || !changes);
      if (goesOn || changes) edited.current = { name: made.name, at: now };
    },
    [put],
  );

  useEffect(() => {
    shown.current ??= window.location.search;
    startTransition(() => setLast(madeOf(window.history.state)));
    const moved = () => {
      const { search } = window.location;
      edited.current = nothing;
      startTransition(() => setLast(madeOf(window.history.state)));
      if (search === shown.current) return;
      settle(false);
      shown.current = search;
      askFor(search, ask);
    };
    window.addEventListener("popstate", moved);
    return () => window.removeEventListener("popstate", moved);
  }, [ask, settle]);

  useEffect(() => () => settle(false), [settle]);

  const write = useCallback(
    (query: string, step: Step, made: Made) => {
      if (step === "edit") {
        window.clearTimeout(waiting.current?.timer);
        if (waiting.current && waiting.current.made.name !== made.name) settle(true);
        waiting.current = { query, made, timer: window.setTimeout(() => settle(true), rest) };
        return;
      }
      settle(true);
      if (step === "none") return void (entry.current = query);
      put(query, made, false);
      // What is edited after it is another change, however soon.
      edited.current = nothing;
    },
    [settle, put],
  );
  return { write, last };
}
