/** Long work a few milliseconds at a time, so that the browser draws and answers in between. */
import type { Steps } from "@/lib/views/page";

/** Milliseconds of work at a time: well within a frame. */
const slice = 5;

/** Starts after a pause and goes on until the work is done; the answer drops what is left of it. */
export function inSlices<T>(work: Steps<T>, pause: number, done: (value: T) => void): () => void {
  let timer = window.setTimeout(go, pause);
  function go() {
    const until = performance.now() + slice;
    do {
      const { done: ended, value } = work.next();
      if (ended) return done(value);
    } while (performance.now() < until);
    timer = window.setTimeout(go, 0);
  }
  return () => window.clearTimeout(timer);
}
