import { SourceLink } from "@/components/source-link";
import type { PolicyView } from "@/lib/views/page/model/facts";
import { FactList } from "./fact-list";

const tones: Record<PolicyView["rule"], string> = {
  billed: "text-exposed",
  unknown: "text-unknown",
  depends: "text-unknown",
  "not-billed": "text-clear",
  refunded: "text-clear",
};

/** What happens to the charge, outcome by outcome, with what was found about it. */
export const PolicyList = ({ policies }: { policies: readonly PolicyView[] }) => (
  <FactList
    facts={policies.map(({ outcome, rule, charged, statement, sources }) => ({
      name: outcome,
      text: (
        <>
          <span className={`font-[530] ${tones[rule]}`}>{charged}</span> {statement}{" "}
          <span className="flex flex-wrap gap-x-4">
            {sources.map((source) => (
              <SourceLink key={source.title} source={source} />
            ))}
          </span>
        </>
      ),
    }))}
  />
);
