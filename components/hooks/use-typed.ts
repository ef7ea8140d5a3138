"use client";

import { startTransition, useState } from "react";

/** A text that is drawn as it is typed; the page takes it up after that. What the page says next is shown again. */
export function useTyped(value: string, onChange: (text: string) => void): [string, (text: string) => void] {
  const [[text, over], setTyped] = useState([value, value]);
  if (over !== value) setTyped([value, value]);
  const type = (typed: string) => {
    setTyped([typed, value]);
    startTransition(() => onChange(typed));
  };
  return [text, type];
}
