"use client";

import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

/** From this width on there is room for the form beside the answer, and no sheet: as in globals.css. */
const beside = "(width >= 51.25rem)";

type Sheet = {
  open: boolean;
  /** It lies over the page, and nothing else can be used. */
  modal: boolean;
  show: () => void;
  close: () => void;
  sheet: RefObject<HTMLDivElement | null>;
};

/** Opens what an address points at inside the form, and says whether it does. */
function pointsInto(form: HTMLElement): boolean {
  const target = document.getElementById(window.location.hash.slice(1));
  if (!target || !form.contains(target)) return false;
  for (let at = target.closest("details"); at; at = at.parentElement?.closest("details") ?? null) at.open = true;
  target.scrollIntoView();
  return true;
}

/**
 * The form as a sheet over a narrow page: opened by its button or by a link into it, closed by Escape. What had the
 * focus gets it back. The rest of the page is inert meanwhile, so the focus stays in the sheet. `always`: the form is
 * not there by itself on a wide page either, where it comes beside what it changes, which can be used as before.
 */
export function useSheet(always = false, atFirst = false): Sheet {
  const [open, setOpen] = useState(atFirst);
  const [modal, setModal] = useState(false);
  const sheet = useRef<HTMLDivElement>(null);
  const opener = useRef<Element | null>(null);

  const show = useCallback(() => {
    const fits = window.matchMedia(beside).matches;
    if (fits && !always) return;
    opener.current = document.activeElement;
    setModal(!fits);
    setOpen(true);
  }, [always]);
  const close = useCallback(() => setOpen(false), []);

  useEffect(() => {
    const follow = () => {
      if (sheet.current && window.location.hash !== "" && pointsInto(sheet.current)) show();
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => window.removeEventListener("hashchange", follow);
  }, [show]);

  useEffect(() => {
    if (!open) return;
    const { current: from } = opener;
    sheet.current?.focus();
    const widened = window.matchMedia(beside);
    const resized = () => (always ? setModal(!widened.matches) : close());
    const byKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close();
    };
    widened.addEventListener("change", resized);
    document.addEventListener("keydown", byKey);
    return () => {
      widened.removeEventListener("change", resized);
      document.removeEventListener("keydown", byKey);
      if (from instanceof HTMLElement) from.focus();
    };
  }, [open, close, always]);

  return { open, modal: open && modal, show, close, sheet };
}
