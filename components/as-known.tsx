import { formatDay } from "@/lib/words/format";

type Props = { path: string; query: string; className?: string };

/** Says that a page is of what was known in an older release, and leads to the same by what is known today. */
export function AsKnown({ path, query, className = "" }: Props) {
  const pairs = [...new URLSearchParams(query)];
  const release = pairs.find(([key]) => key === "release")?.[1];
  if (release === undefined) return null;
  const now = new URLSearchParams(pairs.filter(([key]) => key !== "release" && key !== "on"));
  return (
    <p className={`border-l-2 border-line pl-3 text-small text-soft ${className}`}>
      As known on {formatDay(release)}.{" "}
      <a className="action-link print:hidden" href={`${path}?${now.toString()}`}>
        With today’s prices
      </a>
    </p>
  );
}
