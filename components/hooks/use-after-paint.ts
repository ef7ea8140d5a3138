"use client";

import { useCallback, useEffect, useRef } from "react";

/** Where nothing is drawn, in a tab behind others, work waits no longer than this. */
const longest = 100;
/** Milliseconds after what was typed is drawn: the next key often comes within them, and would have to wait. */
const rest = 40;

/** Calls once the browser has drawn what is due, and had a rest. */
function afterPaint(call: () => void): () => void {
  let timer = window.setTimeout(call, longest);
  const frame = window.requestAnimationFrame(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(call, rest);
  });
  return () => {
    window.cancelAnimationFrame(frame);
    window.clearTimeout(timer);
  };
}

/**
 * Work that waits until what was typed is drawn. One piece at a time: a later one takes its place, and its turn.
 * `now` does at once what is waiting.
 */
export function useAfterPaint(): { later: (work: () => void) => void; now: () => void } {
  const waiting = useRef<{ work: () => void; cancel: () => void } | undefined>(undefined);
  const now = useCallback(() => {
    const { current } = waiting;
    waiting.current = undefined;
    current?.cancel();
    current?.work();
  }, []);
  const later = useCallback(
    (work: () => void) => {
      if (waiting.current) waiting.current.work = work;
      else waiting.current = { work, cancel: afterPaint(now) };
    },
    [now],
  );
  useEffect(() => () => waiting.current?.cancel(), []);
  return { later, now };
}
