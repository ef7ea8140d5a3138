import { useEffect, useState } from "react";

/** Puts text on the clipboard, and says for a moment what came of it: `refused` where it could not. */
export function useCopy(refused: string): { said: string; copy: (text: string) => Promise<void> } {
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = window.setTimeout(() => setSaid(""), 2500);
    return () => window.clearTimeout(timer);
  }, [said]);
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid(refused);
    }
  };
  return { said, copy };
}
