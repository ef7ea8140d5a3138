import { SourceLink } from "@/components/source-link";
import { Section } from "@/components/ui/section";
import type { RiskPageView } from "@/lib/views/page/risk";

type Props = { risk: Pick<RiskPageView, "formula" | "prevent" | "test" | "evidence"> };

/** What holds of a risk in any plan: the sum, how to prevent it, how to test it, who has met it. */
export const Advice = ({ risk: { formula, prevent, test, evidence } }: Props) => (
  <>
    <Section id="formula" title="The formula">
      <p className="pt-3 text-[1.0625rem] font-[530] text-pretty">{formula.symbols}</p>
      <p className="mt-2 max-w-[72ch] text-small text-soft">{formula.words}</p>
    </Section>
    <Section id="prevent" title="How to prevent it">
      <p className="max-w-[72ch] pt-3">{prevent}</p>
    </Section>
    <Section id="test" title="The small test that settles it">
      <p className="max-w-[72ch] pt-3">{test}</p>
    </Section>
    <Section id="evidence" title="Public evidence">
      {evidence.length === 0 ? <p className="pt-3 text-soft">None was found.</p> : null}
      <ul>
        {evidence.map(({ says, source }) => (
          <li key={says} className="border-b border-hair py-2.5">
            <p className="max-w-[72ch] text-small">{says}</p>
            <SourceLink source={source} />
          </li>
        ))}
      </ul>
    </Section>
  </>
);
