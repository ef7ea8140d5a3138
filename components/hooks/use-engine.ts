import { startTransition, useCallback, useEffect, useRef, useState } from "react";

type Loaded<E> = {
  /** It could not be loaded. */
  offline: boolean;
  /** Once it is loaded. */
  ready: E | undefined;
  /** A change has waited for it for so long that what is shown should not be taken for its answer. */
  waiting: boolean;
  /** At once where the engine is there; else when it is, and never where it cannot be had. */
  withEngine: (work: (engine: E) => void) => void;
};

/** Milliseconds that a change may wait before that is said. */
const patience = 300;
/** The first signs of a hand: who only looks at what a link shows is sent no engine. */
const signs = ["pointermove", "pointerdown", "keydown", "focusin", "scroll"];

/** An engine, loaded at the first sign of a hand. `get` stays the same function. */
export function useEngine<E>(get: () => Promise<E>): Loaded<E> {
  const [offline, setOffline] = useState(false);
  const [waiting, setWaiting] = useState(false);
  const [ready, setReady] = useState<E | undefined>(undefined);
  const engine = useRef<E | undefined>(undefined);
  const loading = useRef<Promise<E> | undefined>(undefined);

  const load = useCallback(() => {
    loading.current ??= get().then(
      (loaded) => {
        setOffline(false);
        startTransition(() => setReady(loaded));
        return (engine.current = loaded);
      },
      (error: unknown) => {
        loading.current = undefined;
        setOffline(true);
        throw error;
      },
    );
    return loading.current;
  }, [get]);

  useEffect(() => {
    const start = () => void load().catch(() => undefined);
    const hand = new AbortController();
    for (const sign of signs) window.addEventListener(sign, start, { once: true, signal: hand.signal });
    return () => hand.abort();
  }, [load]);

  const withEngine = useCallback(
    (work: (engine: E) => void) => {
      if (engine.current) return work(engine.current);
      const timer = window.setTimeout(() => setWaiting(true), patience);
      const settle = () => {
        window.clearTimeout(timer);
        setWaiting(false);
      };
      load().then((loaded) => {
        settle();
        work(loaded);
      }, settle);
    },
    [load],
  );
  return { offline, ready, waiting, withEngine };
}
