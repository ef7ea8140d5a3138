"use client";

import { useEffect, useState } from "react";

/** Copies the link that replays this estimate. Without scripting it is that link. */
export function CopyLink({ query }: { query: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = window.setTimeout(() => setSaid(""), 2500);
    return () => window.clearTimeout(timer);
  }, [said]);
  const copy = (link: string) =>
    navigator.clipboard.writeText(link).then(
      () => setSaid("Copied"),
      () => setSaid("Copy it from the address bar"),
    );
  return (
    <a
      className="button shrink-0 print:hidden"
      href={`?${query}`}
      onClick={(event) => {
        event.preventDefault();
        window.history.replaceState(null, "", `?${query}`);
        if (navigator.clipboard) void copy(window.location.href);
        else setSaid("Copy it from the address bar");
      }}
    >
      <span className="with-script" aria-live="polite">
        {said || "Copy link"}
      </span>
      <span className="without-script">Link to this</span>
    </a>
  );
}
