import type { ReactNode } from "react";
import { SourceLink } from "@/components/source-link";
import type { SourceView } from "@/lib/views/page/types";

type FactRow = { name: string; text: ReactNode; source?: SourceView };

/** Names on the left, what holds on the right, hairlines between. */
export function FactList({ facts }: { facts: readonly FactRow[] }) {
  return (
    <dl>
      {facts.map(({ name, text, source }, index) => (
        <div key={index} className="grid gap-x-6 border-b border-hair py-2 wide:grid-cols-[13rem_minmax(0,1fr)]">
          <dt className="text-small text-soft">{name}</dt>
          <dd className="max-w-[80ch] min-w-0">
            {text} {source ? <SourceLink source={source} /> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
