import type { Metadata } from "next";
import { ChangeList } from "@/components/catalogue/change-list";
import { PageFrame } from "@/components/catalogue/page-frame";
import { ReleaseNews } from "@/components/catalogue/release-news";
import { Section } from "@/components/ui/section";
import { accuracyPath } from "@/lib/ask/accuracy";
import { withPlan } from "@/lib/ask/plan-link";
import { catalogue } from "@/lib/data";
import { formatDay } from "@/lib/words/format";
import { changes } from "@/lib/catalogue/history";
import { viewChange } from "@/lib/views/page/model/changes";
import { releaseNews } from "../catalogue/releases/record";
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
          What moved in the prices of video generation, newest first: on the day it held, where that is known, and as{" "}
          <a href="#learnt">the catalogue learnt it</a>. Also as <a href="/changes/feed.json">JSON Feed</a>. How well
          the prices reproduce what is billed is said under <a href={withPlan(accuracyPath, plan)}>Accuracy</a>.
        </>
      }
    >
      <Section id="dated" title="Moves with a known day">
        <ChangeList changes={changes(catalogue).map(viewChange)} withModel plan={plan} />
      </Section>
      <Section
        id="learnt"
        title="What the catalogue learnt"
        aside={
          <>
            Release by release; each is kept as it was, listed in <a href="/catalogue/releases.json">releases.json</a>
          </>
        }
      >
        {releaseNews().map(({ day, since, groups }, at) => (
          <details key={day} id={`release-${day}`} open={at === 0} className="border-b border-hair py-3">
            <summary className="min-h-6 touch:min-h-11">
              <b className="font-[560]">{formatDay(day)}</b>{" "}
              <span className="text-small text-soft">
                since {formatDay(since)}
                {groups.map(({ title, rows }) => ` · ${title.toLowerCase()} ${rows.length}`).join("")}
              </span>
            </summary>
            <ReleaseNews groups={groups} plan={plan} />
          </details>
        ))}
      </Section>
    </PageFrame>
  );
}
