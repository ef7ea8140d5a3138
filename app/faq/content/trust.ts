/** Questions about the estimator itself: how fresh it is, what it does not know, how to check it, what it keeps. */
import { oldAfterDays } from "@/lib/numbers/days";
import { link, list, say, text } from "@/lib/views/guide/blocks";
import type { Figures } from "@/lib/views/guide/figures";
import type { Question } from "@/lib/views/guide/types";
import { provenanceOf } from "@/lib/views/page/provenance";
import { formatDay } from "@/lib/words/format";
import { counted, pricedModels, priceAges, providersWith, unpricedModels } from "./facts";

const veo = "vertex-ai/veo-3.1-generate-001";
const clips = `model=${veo}&duration=8`;
const ifNotBilled = `${clips}&policy.failed=not-billed`;
const fortyWithSound = `${clips}&audio=on&clips=40`;

export const howFresh = (figures: Figures): Question => {
  const { estimate, attempt, name, live } = figures;
  const { all, recent, old, undated, median, newest } = priceAges(figures);
  const seenOn = provenanceOf(estimate(clips)).seen;
  const newestDay = { figure: formatDay(newest), href: "/models" };
  return {
    id: "how-fresh",
    question: "How fresh are these prices?",
    answer: [
      text`
        The newest was seen on ${newestDay}. Of ${counted(all, "price")} in force, ${counted(recent)} were
        seen within the last ${String(oldAfterDays)} days, ${counted(old)} longer ago, and ${counted(undated)}
        come from sources without a date. Half of the dated ones were seen within the last
        ${counted(median, "day")}.
      `,
      text`
        Every price shows the day on which it was seen at its source, with the days since where they are over
        ${String(oldAfterDays)}; one that is undated says so. ${name(veo)}: ${attempt(clips)} for 8 s, seen on
        ${seenOn}.
      `,
      text`
        A link keeps the day it was made for, so it shows the same sum later;
        ${link("what has moved", "/changes")} is listed by day. A provider can change a price without notice,
        so its own page decides, for this model that of ${live(veo)}. The estimate links it.
      `,
    ],
  };
};

export const unknownPolicy = (figures: Figures): Question => {
  const { range, name } = figures;
  const silent = providersWith(figures, ({ billingPolicy }) => billingPolicy.failed.rule === "unknown").length;
  return {
    id: "unknown-policy",
    question: "What does “unknown” mean here?",
    answer: [
      text`
        That none of the sources read says it. It is never replaced by 0, by an average or by another
        provider's figure.
      `,
      list(
        say`
          An unknown price gives no total, but the reason why there is none.
          ${counted(unpricedModels(figures), "model")} that can be used today are listed without a price.
        `,
        say`
          An unknown billing rule gives a range: not billed at its low end, billed at its high end. For
          ${counted(silent)} of ${counted(providersWith(figures).length, "provider")} no firm rule on failed
          jobs was found.
        `,
        say`
          An unknown latency is replaced by what others have measured or document, else by an assumption. Each
          is named as what it is, and you can set your own.
        `,
      ),
      text`
        With 10 % failures, 100 clips of 8 s from ${name(veo)} are ${range(clips)}. Rankings and budgets take
        the high end. If a test shows that failed jobs are free there, set that as your own finding: the month
        is then ${range(ifNotBilled)}, and the link says that the finding is yours.
        ${link("A small test", "/guides/small-test")} takes a few clips.
      `,
    ],
  };
};

export const trust = (figures: Figures): Question => {
  const { attempt, rule, name, count } = figures;
  const counts = figures.facts.catalogue.models.flatMap(({ examples }) => examples ?? []).filter(({ all }) => all > 0);
  const sums = (key: "all" | "reproduced") => counted(counts.reduce((sum, one) => sum + one[key], 0));
  const measured = count(({ model }) => model.measured.length > 0);
  const confident = (level: "high" | "medium" | "low") =>
    counted(pricedModels(figures).filter(({ model }) => model.model.confidence === level).length);
  return {
    id: "trust",
    question: "How can I check a figure?",
    answer: [
      text`
        Every line of a bill names its rule, price, source and day, so it can be done again by hand.
        ${name(veo)}: ${rule(clips)}, ${attempt(clips)}.
      `,
      list(
        say`
          Providers print sums of their own. The engine agrees with ${sums("reproduced")} of ${sums("all")} of
          them to the last printed digit, on ${counted(counts.length, "model")}. Every one, those of others,
          and what bills show ${link("stands beside the engine's sum", "/accuracy")}, the furthest off first.
        `,
        say`
          Measured bills stand beside the published rule on ${counted(measured, "model")}, and what they add
          to your plan is a ${link("risk with a sum", "/risks/bill-above-published")}.
        `,
        say`
          Each model carries how sure its prices are: ${confident("high")} high, ${confident("medium")}
          medium, ${confident("low")} low. Sources that disagree are shown, not averaged.
        `,
        say`
          The whole ${link("catalogue is one file", "/catalogue/v1.json")}, and amounts are exact decimals
          throughout.
        `,
      ),
      text`
        The last word is your own bill: run a ${link("small test", "/guides/small-test")} and compare the
        balance before and after.
      `,
    ],
  };
};

export const myData = ({ month }: Figures): Question => ({
  id: "my-data",
  question: "What happens to my data?",
  answer: [
    text`
      Nothing is stored here. There is no account, no cookie, no analytics and no request to a third party;
      the page's security policy lets the browser talk to this site only. Links that leave it send no
      referrer.
    `,
    text`
      The address carries everything: this one opens the same plan and day, ${month(fortyWithSound)} a month,
      for anyone who has it. It is sent to the server that draws the page, and it stays in your history and
      wherever you paste it. Whoever runs the server can log addresses, as on any site. A plan has no field
      for names, keys or prompts: only settings, numbers and your own findings.
    `,
    text`
      After the first page the engine runs in your browser and recomputes there. The API answers from what a
      request says and keeps none of it.
    `,
  ],
});
