"use client";

import { useRef, useState, type PointerEvent } from "react";

type Pointed = (event: PointerEvent<HTMLElement>) => void;

type Reading = {
  /** Which of the readings is wanted; nothing before a hand is laid on the plot, and after it has left. */
  at: number | undefined;
  read: (at: number | undefined) => void;
  /** The keys have gone elsewhere: what they read is gone, and what a hand reads stays. */
  blur: () => void;
  point: Pointed;
  leave: Pointed;
};

/**
 * What of a plot is read off. `placeOf`: the reading for a share of the plot's width. A finger leaves its reading where
 * it was; a mouse takes it along.
 */
export function useReading(placeOf: (share: number) => number): Reading {
  const [at, read] = useState<number>();
  const pointed = useRef(false);
  return {
    at,
    read,
    blur: () => (pointed.current ? undefined : read(undefined)),
    point: ({ currentTarget, clientX }) => {
      pointed.current = true;
      const { left, width } = currentTarget.getBoundingClientRect();
      read(placeOf(Math.min(Math.max((clientX - left) / width, 0), 1)));
    },
    leave: ({ pointerType }) => {
      if (pointerType !== "mouse") return;
      pointed.current = false;
      read(undefined);
    },
  };
}
