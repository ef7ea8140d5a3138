import { cache } from "react";
import type { Metadata } from "next";
import { ChangeList } from "@/components/catalogue/change-list";
import { PageFrame } from "@/components/catalogue/page-frame";
import { ReleaseNews } from "@/components/catalogue/release-news";
import { TurnList } from "@/components/catalogue/turn-list";
import { Section } from "@/components/ui/section";
import { accuracyPath } from "@/lib/ask/accuracy";
import { withPlan } from "@/lib/ask/plan-link";
import { catalogue } from "@/lib/data";
import { formatDay } from "@/lib/words/format";
import { unbroken } from "@/lib/words/unbroken";
import { changes } from "@/lib/catalogue/history";
import { viewChange } from "@/lib/views/page/model/changes";
import { releaseNews } from "../catalogue/releases/record";
import { carried, today } from "../request";
import { historyOf, type PlanHistory } from "./history";

/** The plan of this request and its history, which the page and its feed share. */
const asked = cache(async () => {
  const plan = (await carried()).plan?.query;
  const history = plan === undefined ? undefined : historyOf(plan);
  const feed = `/changes/feed.json${history ? `?plan=${encodeURIComponent(history.query)}` : ""}`;
  return { plan, history, feed };
});

export async function generateMetadata(): Promise<Metadata> {
  const { feed } = await asked();
  return {
    title: "Changes",
    description: "What moved in the prices of video generation, when and by how much, newest first.",
    alternates: { canonical: "/changes", types: { "application/feed+json": feed } },
  };
}

/** What a plan came to over the releases, and the feed that tells of it from now on. */
const OwnHistory = ({ history: { turns, since }, feed }: { history: PlanHistory; feed: string }) => (
  <Section
    id="plan"
    title="Your plan"
    aside={
      <>
        Each release on its own day. Follow it as <a href={feed}>JSON Feed</a>
      </>
    }
  >
    {turns.length === 0 ? (
      <p className="py-3">Its figure has not moved in any release since {unbroken(since)}.</p>
    ) : (
      <TurnList turns={turns} />
    )}
  </Section>
);

/** What moved, newest first: as a page here, as a feed beside it. */
export default async function ChangesPage() {
  const { plan, history, feed } = await asked();
  const day = today();
  return (
    <PageFrame
      current="/changes"
      query={plan}
      day={formatDay(day)}
      title="Changes"
      lead={
        <>
          What moved in the prices of video generation, newest first: on the day it held, where that is known, and as{" "}
          <a href="#learnt">the catalogue learnt it</a>. Also as <a href="/changes/feed.json">JSON Feed</a>. How well
          the prices reproduce what is billed is said under <a href={withPlan(accuracyPath, plan)}>Accuracy</a>.
        </>
      }
    >
      {history ? <OwnHistory history={history} feed={feed} /> : null}
      <Section id="dated" title="Moves with a known day">
        <ChangeList
          changes={changes(catalogue).map((change) => viewChange(change, day, catalogue))}
          withModel
          plan={plan}
        />
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
        {releaseNews(day).map(({ day: release, since, groups }, at) => (
          <details key={release} id={`release-${release}`} open={at === 0} className="border-b border-hair py-3">
            <summary className="min-h-6 touch:min-h-11">
              <b className="font-[560]">{formatDay(release)}</b>{" "}
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
