import { Section } from "@/components/ui/section";
import type { ModelView } from "@/lib/views/page/model";
import { FactList } from "./fact-list";
import { PolicyList } from "./policy-list";

/** How a provider bills, as its own page and the pages of its models have it: failed jobs, waiting, credit. */
export const BillingSections = ({ policy, waiting, credit }: Pick<ModelView, "policy" | "waiting" | "credit">) => (
  <>
    <Section id="policy" title="What is billed when a job gives nothing">
      <PolicyList policies={policy} />
    </Section>
    <Section id="waiting" title="Waiting for a job">
      <FactList facts={waiting} />
    </Section>
    {credit.length > 0 ? (
      <Section id="credit" title="Credit">
        <FactList facts={credit} />
      </Section>
    ) : null}
  </>
);
