import type { Metadata } from "next";
import { ChangeList } from "@/components/catalogue/change-list";
import { PageFrame } from "@/components/catalogue/page-frame";
import { catalogue } from "@/lib/data";
import { formatDay } from "@/lib/words/format";
import { changes } from "@/lib/catalogue/history";
import { viewChange } from "@/lib/views/page/model/changes";
import { carried, today } from "../request";

export const metadata: Metadata = {
  title: "Changes",
  description: "What moved in the prices of video generation, when and by how much, newest first.",
  alternates: { canonical: "/changes", types: { "application/feed+json": "/changes/feed.json" } },
};

/** What moved, newest first: as a page here, as a feed beside it. */
export default async function ChangesPage() {
  const plan = (await carried()).plan?.query;
  return (
    <PageFrame
      current="/changes"
      query={plan}
      day={formatDay(today())}
      title="Changes"
      lead={
        <>
          Prices that rose, fell, began or ended, and models that came or went, newest first; those with a known day.
          Also as <a href="/changes/feed.json">JSON Feed</a>.
        </>
      }
    >
      <div className="mt-8 border-t border-ink">
        <ChangeList changes={changes(catalogue).map(viewChange)} withModel plan={plan} />
      </div>
    </PageFrame>
  );
}
