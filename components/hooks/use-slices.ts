import { startTransition, useCallback, useEffect, useRef, useState } from "react";
import type { Steps } from "@/lib/numbers/in-steps";
import { inSlices } from "./in-slices";

/** Milliseconds that a change has to itself, to be drawn and to be followed by the next one, before long work begins. */
export const pauseAfterChange = 60;
/** Milliseconds that the work may take before it is called late. */
const patience = 150;

type Slices = {
  /** It has been on its way for so long that it is worth a mark. */
  late: boolean;
  /** Does work in slices after a pause, and drops what is left of the work before it. */
  run: <T>(work: Steps<T>, pause: number, done: (value: T) => void) => void;
};

/** Long work of a page, of which only the newest is of interest. */
export function useSlices(): Slices {
  const [late, setLate] = useState(false);
  const drop = useRef<() => void>(() => undefined);
  useEffect(() => () => drop.current(), []);
  const run: Slices["run"] = useCallback((work, pause, done) => {
    drop.current();
    const timer = window.setTimeout(() => startTransition(() => setLate(true)), patience);
    const stop = inSlices(work, pause, (value) => {
      window.clearTimeout(timer);
      startTransition(() => {
        setLate(false);
        done(value);
      });
    });
    drop.current = () => {
      window.clearTimeout(timer);
      stop();
    };
  }, []);
  return { late, run };
}
