import type { Metadata } from "next";
import { CorrectionChoices, CorrectionForm } from "@/components/catalogue/correction";
import { PageFrame } from "@/components/catalogue/page-frame";
import { viewCorrection } from "@/lib/views/page/correction";
import { formatDay } from "@/lib/words/format";
import { unbroken } from "@/lib/words/unbroken";
import { newestRelease } from "../catalogue/releases/record";
import { askedWith, carried, correctionsUrl, ownOrigin, today } from "../request";

/** One for each price there is, and nothing of its own: not for a list of what can be found. */
export const metadata: Metadata = { title: "This price is wrong", robots: { index: false, follow: false } };

/** One price that is said to be wrong, with the text that corrects it. Nothing is kept, and nothing is sent. */
export default async function CorrectionPage() {
  const { plan, entries } = await carried();
  const own = askedWith(entries);
  const release = own.facts.release?.day ?? newestRelease;
  const view = viewCorrection(own.entries, own.facts, { release, origin: await ownOrigin(), sendTo: correctionsUrl });
  return (
    <PageFrame
      current="/models"
      query={plan?.query ?? view.query}
      day={formatDay(today())}
      title="This price is wrong"
      lead={
        view.status === "unknown" ? (
          unbroken(view.message)
        ) : (
          <>
            Of {view.name}. Shown here: <b className="font-[560] text-ink">{unbroken(view.shown)}</b>.
          </>
        )
      }
    >
      {view.status === "shown" ? <CorrectionForm view={view} /> : <CorrectionChoices near={view.near} />}
    </PageFrame>
  );
}
