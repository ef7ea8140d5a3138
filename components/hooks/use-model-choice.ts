"use client";

import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

const load = () => import("@/components/ui/model-dialog").then(({ ModelDialog }) => ModelDialog);
type Dialog = Awaited<ReturnType<typeof load>>;

const never = () => () => undefined;

type ModelChoice = {
  /** The page has come alive. */
  scripted: boolean;
  /** The search could not be loaded. */
  failed: boolean;
  open: boolean;
  /** The search, once it is loaded. */
  Dialog: Dialog | undefined;
  show: () => void;
  hide: () => void;
  /** Loads what opening needs, and changes nothing. */
  prepare: () => void;
};

const isShortcut = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === "k" && ctrlKey !== metaKey && !altKey && !shiftKey;

/** Whether the search for a model is open, and its code, which is loaded when it is first wanted: by hand or Ctrl/⌘ K. */
export function useModelChoice(enabled: boolean): ModelChoice {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<Dialog | undefined>(undefined);
  const prepare = useCallback(() => {
    load().then(
      (loaded) => setDialog(() => loaded),
      () => setFailed(true),
    );
  }, []);
  const show = useCallback(() => {
    setOpen(true);
    prepare();
  }, [prepare]);
  const hide = useCallback(() => setOpen(false), []);
  useEffect(() => {
    if (!enabled) return;
    const pressed = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return;
      event.preventDefault();
      show();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  }, [enabled, show]);
  return { scripted, failed, open, Dialog, show, hide, prepare };
}
