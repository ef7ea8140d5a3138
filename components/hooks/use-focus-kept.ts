"use client";

import { useLayoutEffect, useRef, type RefObject } from "react";

/** Keeps the focus in the part around something that may go while it has it: else it would be at the top of the page. */
export function useFocusKept<Element extends HTMLElement>(around: string): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const { current: own } = ref;
    return () => {
      if (own === document.activeElement) own?.closest<HTMLElement>(around)?.focus({ preventScroll: true });
    };
  }, [around]);
  return ref;
}
