import type { Link } from "@/lib/views/guide/types";

/** Where the prices of a text are live, each provider once. */
export function LivePrices({ links }: { links: readonly Link[] }) {
  const once = [...new Map(links.map((link) => [link.link, link])).values()];
  if (once.length === 0) return null;
  return (
    <p className="mt-10 border-t border-hair pt-3 text-small text-soft">
      Check live prices before you pay:{" "}
      {once.map(({ link, href }, index) => (
        <span key={link}>
          {index > 0 ? ", " : ""}
          <a className="source-link" href={href} rel="noreferrer">
            {link}
          </a>
        </span>
      ))}
      .
    </p>
  );
}
