import { memo } from "react";
import { Section } from "@/components/ui/section";
import type { FocusView } from "@/lib/views/page/types";
import { unbroken } from "@/lib/words/unbroken";

const Statement = ({ title, items }: { title: string; items: readonly { message: string; source?: string }[] }) =>
  items.length === 0 ? null : (
    <div className="border-b border-hair py-2.5">
      <h3 className="text-label text-faint">{title}</h3>
      <ul className="max-w-[78ch]">
        {items.map(({ message, source }) => (
          <li key={message} className="mt-1 text-small">
            {unbroken(message)}
            {source === undefined ? null : (
              <>
                {" "}
                <a className="source-link" href={source} rel="noreferrer">
                  Source
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );

const asMessage = (message: string) => ({ message });

type Props = Pick<FocusView, "assumptions" | "provider"> & { provenance: NonNullable<FocusView["provenance"]> };

const Notes = memo(function Notes({ provenance, assumptions, provider }: Props) {
  const { all, reproduced } = provenance.examples;
  const proof =
    all === 0
      ? "the provider gives no worked example"
      : `${reproduced} of ${all} of the provider's worked examples agree`;
  const age = provenance.seen === "undated" ? "no dated source" : `price seen ${provenance.seen}`;
  return (
    <Section
      id="assumed"
      title="What this rests on"
      aside={[age, `confidence ${provenance.confidence}`, proof].join(" · ")}
    >
      <Statement title="Assumed for this clip" items={assumptions} />
      <Statement
        title="Where sources disagree, and what is not in the price"
        items={provenance.conflicts.map(asMessage)}
      />
      <Statement title="Seen on real bills" items={provenance.measured.map(asMessage)} />
      <p className="mt-3 max-w-[78ch] text-small text-soft">
        Prices change without notice and this estimate is educational. Before you commit money, check{" "}
        <a className="source-link" href={provenance.pricingUrl} rel="noreferrer">
          {provider}&rsquo;s live price page
        </a>
        .
      </p>
    </Section>
  );
});

/** What was assumed, how old and how sure the price is, and where to check it live. */
export const ProvenanceNotes = ({ focus: { provenance, assumptions, provider } }: { focus: FocusView }) =>
  provenance ? <Notes provenance={provenance} assumptions={assumptions} provider={provider} /> : null;
