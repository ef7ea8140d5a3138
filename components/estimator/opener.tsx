import type { ReactNode } from "react";
import { isPlainClick } from "@/components/ui/plain-click";
import { withOpened, type Opened } from "@/lib/ask/opened";

export type Toggle = (part: keyof Opened, open: boolean) => void;

/** What is open of a page, its query, and how a part is opened in place: not at all where nothing can be computed here. */
export type Folds = { opened: Partial<Opened>; query: string; toggle: Toggle | undefined };

type Props = Folds & { part: keyof Opened; place: string; className: string; children: ReactNode };

/** Opens a part of the page in place; without scripting, by the page that has it open. */
export function Opener({ part, place, opened, query, toggle, className, children }: Props) {
  const open = opened[part] === true;
  return (
    <a
      className={className}
      href={`?${withOpened(query, { ...opened, [part]: !open })}#${place}`}
      aria-expanded={open}
      onClick={(event) => {
        if (!toggle || !isPlainClick(event)) return;
        event.preventDefault();
        toggle(part, !open);
      }}
    >
      {children}
    </a>
  );
}
