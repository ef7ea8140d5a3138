import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import type { SourceView } from "@/lib/views/page/types";

/** Every source of a page, with the day it was seen to say so: folded, because each stands beside its figure as well. */
export const SourceList = ({ sources }: { sources: readonly SourceView[] }) => (
  <Section id="sources" title="Sources" aside="each with the day it was seen">
    <details className="pt-2">
      <summary className="w-fit cursor-pointer py-1 text-small text-accent">
        {sources.length === 1 ? "The source" : `All ${sources.length} sources`}
      </summary>
      <ul>
        {sources.map((source, index) => (
          <li key={index} className="border-b border-hair py-1.5">
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </details>
  </Section>
);
