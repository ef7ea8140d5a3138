/** What every route needs from the outside world: the day, its own address, and what the address says. The only clock. */
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { assumedRates, catalogue } from "@/lib/data";
import { releaseField } from "@/lib/ask/fields";
import { isOfOthers } from "@/lib/ask/others";
import { lacksReleaseOf } from "@/lib/ask/releases";
import { readPlan, type Entries } from "@/lib/ask/read";
import { plainEntries } from "@/lib/ask/typed";
import { selfContained } from "@/lib/ask/write-workloads";
import { planEntries, writePlan } from "@/lib/ask/write";
import type { Facts } from "@/lib/catalogue/facts";
import { takesCorrections } from "@/lib/views/copy/correction";
import type { Plan } from "@/lib/ask/plan";
import { ownFacts } from "@/lib/views/page/own/facts";
import { indexedRelease, isOlder } from "./catalogue/releases/known";
import { newestRelease, releaseDays } from "./catalogue/releases/record";
import { ownAsked } from "./own";
import { mendedQuery } from "./mended";
import { pathHeader, queryHeader } from "./query-header";

export const today = (): string => new Date().toISOString().slice(0, 10);

const dayOfSeconds = 86_400;

/** Seconds until the prices of today are those of yesterday: midnight UTC. */
export const secondsOfDayLeft = (): number => dayOfSeconds - (Math.floor(Date.now() / 1000) % dayOfSeconds);

const lacksRelease = lacksReleaseOf(releaseDays);

/** What every answer rests on, on this day: what is known now. */
export const facts = (): Facts => ({
  catalogue,
  exchange: assumedRates,
  today: today(),
  release: { day: newestRelease, older: false },
  lacksRelease,
});

/** What is known in the release of a day, where it is an older one; else what is known now. */
function factsOfRelease(day = ""): Facts {
  const known = facts();
  if (!isOlder(day)) return known;
  const { catalogue: then, exchange } = indexedRelease(day);
  return { ...known, catalogue: then, exchange, release: { day, older: true } };
}

/** What the answer to these pairs rests on: what was known in the release that they name. */
export function factsFor(entries: Entries): Facts {
  const asked = entries.filter(([key]) => key === releaseField.key);
  return factsOfRelease(plainEntries(asked, today())[0]?.[1].trim());
}

/** What these pairs are answered with: what was known in the release that they name, on the terms that they state. */
export const askedWith = (entries: Entries, wanted?: Parameters<typeof ownAsked>[2]): ReturnType<typeof ownAsked> =>
  ownAsked(entries, factsFor(entries), wanted);

const publishedAt = process.env.SITE_URL ?? "";
/** Where the site is published, from `SITE_URL`; nothing where it is not set or no address. */
export const siteUrl: URL | undefined = URL.canParse(publishedAt) ? new URL(publishedAt) : undefined;

const correctionsTo = process.env.CORRECTIONS_URL ?? "";
/** Where a price that is wrong is told of, from `CORRECTIONS_URL`; nothing where it is not set or takes no text. */
export const correctionsUrl: string | undefined = takesCorrections(correctionsTo) ? correctionsTo : undefined;

/** A name or an address, one of version 6 in brackets, with or without a port. */
const isHost = (text: string): boolean => /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(:\d+)?$/i.test(text);

/** What the first of several proxies was asked for: each of them adds what it was asked for itself. */
const firstOf = (list: string | null): string | undefined => list?.split(",")[0]?.trim();

/** The site's own origin for absolute addresses: where it is published, else where this request was sent. */
export async function ownOrigin(): Promise<string> {
  if (siteUrl) return siteUrl.origin;
  const sent = await headers();
  const host = firstOf(sent.get("x-forwarded-host")) ?? sent.get("host") ?? "";
  const scheme = firstOf(sent.get("x-forwarded-proto")) === "https" ? "https" : "http";
  return `${scheme}://${isHost(host) ? host : "localhost"}`;
}

/**
 * How an answer is kept that names the site's own address: by all who pass it on where that is always the same, else by
 * who asked alone, because a cache between them could hand it to one who asked elsewhere.
 */
export const keptForAnHour = `${siteUrl ? "public" : "private"}, max-age=3600`;

/**
 * The pairs of this request's query string, in their order; of two of one key, both. A link that was damaged on its way is
 * led to what it was meant to be, as far as that can be told, so that the address is the one that the page shows.
 */
export async function sentEntries(): Promise<[string, string][]> {
  const sent = await headers();
  const query = (sent.get(queryHeader) ?? "").replace(/^\?/, "");
  const meant = mendedQuery(query, today());
  if (meant !== query) redirect(`${(sent.get(pathHeader) ?? "").replace(/^[/\\]*/, "/")}?${meant}`);
  return [...new URLSearchParams(query)];
}

/** The same for a page that shows one workload of the plan: the others say all that they have. */
export const askedEntries = async (): Promise<Entries> => {
  const sent = await sentEntries();
  return sent.some(([key]) => isOfOthers(key)) ? selfContained(sent, askedWith(sent).facts) : sent;
};

/** The path of this request, as it was sent. */
export const askedPath = async (): Promise<string> => (await headers()).get(pathHeader) ?? "";

const longestPlan = 4000;

/** A plan that is carried along, and the query string that it has of its own. */
type CarriedPlan = {
  plan: Plan;
  query: string;
  /** What the models of the catalogue are priced with: on the plan's own terms, without models of its own. */
  facts: Facts;
};

/**
 * The plan that a page carries along in `plan`: read leniently and written anew, so that nothing but a plan gets
 * through. None where nothing in it can be read.
 */
function planOf(entries: Entries): CarriedPlan | undefined {
  const text = entries.find(([key]) => key === "plan")?.[1] ?? "";
  if (text === "" || text.length > longestPlan) return undefined;
  const sent = [...new URLSearchParams(text)];
  const known = factsFor(sent);
  const own = ownAsked(sent, known);
  const { plan } = readPlan(selfContained(own.entries, own.facts), own.facts);
  const saysSomething = planEntries(plan).some(([key]) => key !== "on" && key !== releaseField.key);
  return saysSomething ? { plan, query: writePlan(plan), facts: ownFacts(sent, known, {}).facts } : undefined;
}

/** What is asked of a page that has words of its own, and the plan that it carries along. */
export async function carried(): Promise<{ plan: CarriedPlan | undefined; entries: Entries }> {
  const all = await sentEntries();
  return { plan: planOf(all), entries: all.filter(([key]) => key !== "plan") };
}
