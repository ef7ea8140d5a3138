"use client";

import type { ReactNode } from "react";
import { useReading } from "@/components/hooks/use-reading";

type Props = {
  /** What the keys move over. */
  label: string;
  /** Each a sentence, from left to right, and the one with which the keys begin. */
  readings: readonly string[];
  rest: number;
  placeOf: (share: number) => number;
  /** Lines that a sentence takes at most, so that nothing below moves. */
  room: string;
  /** The plot, with a mark at what is read off. */
  children: (at: number | undefined) => ReactNode;
};

/** A plot that is read off by pointer, by finger and by key, in a line below it that keeps its place. */
export function Readable({ label, readings, rest, placeOf, room, children }: Props) {
  const { at, read, blur, point, leave } = useReading(placeOf);
  const last = readings.length - 1;
  const shown = at === undefined ? undefined : Math.min(at, last);
  const value = shown ?? rest;
  return (
    <>
      <div className="relative touch-pan-y" onPointerDown={point} onPointerMove={point} onPointerLeave={leave}>
        {children(shown)}
        <input
          type="range"
          aria-label={label}
          aria-valuetext={readings[value]}
          max={last}
          value={value}
          onChange={({ target }) => read(Number(target.value))}
          onFocus={() => read(value)}
          onBlur={blur}
          className="reader with-script"
        />
      </div>
      <p aria-hidden="true" className={`read-off with-script ${room}`}>
        {shown === undefined ? (
          <span className="text-faint">Point, tap or use the arrow keys to read it off.</span>
        ) : (
          readings[shown]
        )}
      </p>
    </>
  );
}
