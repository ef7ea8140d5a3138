import type { ComponentProps } from "react";
import { isPlainClick } from "./plain-click";

/** Opens in place what a link of this page leads to; nothing where nothing can be computed here. */
export type OpenLink = ((href: string) => void) | undefined;

type Props = ComponentProps<"a"> & { href: string; open: OpenLink };

/** A link to the same page asked otherwise: opened in place where it can be. */
export const PageLink = ({ href, open, children, ...rest }: Props) => (
  <a
    {...rest}
    href={href}
    onClick={
      open &&
      ((event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        open(href);
      })
    }
  >
    {children}
  </a>
);
