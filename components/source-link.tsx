import type { SourceView } from "@/lib/views/page/types";

/** Where a figure is from and the day it was seen there; printed with its address. */
export function SourceLink({ source }: { source: SourceView }) {
  return (
    <a className="source-link text-label text-balance" href={source.url} rel="noreferrer">
      {source.title}
      {source.day ? (
        <>
          , <span className="whitespace-nowrap">{source.day}</span>
        </>
      ) : null}
    </a>
  );
}
