import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import type { SourceView } from "@/lib/views/page/types";

/** Every source of a page, with the day it was seen to say so. */
export const SourceList = ({ sources }: { sources: readonly SourceView[] }) => (
  <Section id="sources" title="Sources">
    <ul>
      {sources.map((source, index) => (
        <li key={index} className="border-b border-hair py-1.5">
          <SourceLink source={source} />
        </li>
      ))}
    </ul>
  </Section>
);
