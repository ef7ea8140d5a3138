"use client";

import { useEffect } from "react";

/** Names the tab by the plan once it differs from the one that the page was sent with. */
export function useTitle(title: string, changed: boolean): void {
  useEffect(() => {
    if (changed) document.title = `${title} · Clipcost`;
  }, [title, changed]);
}
