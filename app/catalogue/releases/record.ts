/** The releases on record, as the files that they are: none of them is part of the build, and none ever changes. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { jsonFile, type JsonFile } from "@/app/json-file";
import { known, learnt, type Known } from "@/lib/catalogue/learnt";
import { moved, movedInWords, type Moved, type Release } from "@/lib/catalogue/release";
import type { Provider } from "@/lib/catalogue/schema";
import { viewLearnt, type LearntGroup } from "@/lib/views/page/learnt";

const folder = join(process.cwd(), "pricing-models", "releases");

/** Days of the releases, the oldest first. */
export const releaseDays: readonly string[] = readdirSync(folder)
  .flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.json$/.exec(name)?.[1] ?? [])
  .sort();

/** Day of the newest of them. */
export const newestRelease: string = releaseDays.at(-1) ?? "none";

const files = new Map<string, JsonFile>();

function readOnce(day: string): JsonFile {
  let file = files.get(day);
  if (!file) files.set(day, (file = jsonFile(readFileSync(join(folder, `${day}.json`), "utf8"))));
  return file;
}

const parsed = new Map<string, Release>();
const shared = new Map<string, Provider>();

/** What two releases say of a provider alike is kept once. */
function sharedProvider(provider: Provider): Provider {
  const { sha256 } = jsonFile(JSON.stringify(provider));
  const known = shared.get(sha256);
  if (!known) shared.set(sha256, provider);
  return known ?? provider;
}

/** A release as data. There has to be one of that day. */
export function releaseOf(day: string): Release {
  let release = parsed.get(day);
  if (!release) {
    const read = JSON.parse(readOnce(day).text) as Release;
    parsed.set(day, (release = { ...read, providers: read.providers.map(sharedProvider) }));
  }
  return release;
}

/** The release of a day as it was written; nothing where there is none of that day. */
export const releaseFile = (day: string): JsonFile | undefined =>
  releaseDays.includes(day) ? readOnce(day) : undefined;

/** One release in the index: what it holds, and what moved since the one before. */
type Entry = {
  day: string;
  url: string;
  sha256: string;
  providers: number;
  models: number;
  prices: number;
  moved?: { since: string; facts: number; byKind: Partial<Record<Moved["kind"], number>>; lines: string[] };
};

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

function movedSince(since: string, before: Release, after: Release): NonNullable<Entry["moved"]> {
  const facts = moved(before, after);
  const byKind: Partial<Record<Moved["kind"], number>> = {};
  for (const { kind } of facts) byKind[kind] = (byKind[kind] ?? 0) + 1;
  return { since, facts: facts.length, byKind, lines: movedInWords(facts) };
}

function entriesOf(): Entry[] {
  let last: { day: string; release: Release } | undefined;
  return releaseDays.map((day) => {
    const { sha256 } = readOnce(day);
    const release = releaseOf(day);
    const models = release.providers.flatMap((provider) => provider.models);
    const entry = {
      day,
      url: `/catalogue/releases/${day}.json`,
      sha256,
      providers: release.providers.length,
      models: models.length,
      prices: sum(models.map(({ rates }) => rates.length)),
      ...(last ? { moved: movedSince(last.day, last.release, release) } : {}),
    };
    last = { day, release };
    return entry;
  });
}

let index: JsonFile | undefined;

/** The index of all releases, the newest first: worked out when it is first asked for, because it reads all of them. */
export const releaseIndex = (): JsonFile =>
  (index ??= jsonFile(JSON.stringify({ version: 1, releases: entriesOf().reverse() })));

/** What one release knows that the one before did not. */
type ReleaseNews = { day: string; since: string; groups: LearntGroup[] };

function newsOf(on: string): ReleaseNews[] {
  let last: { day: string; was: Known } | undefined;
  return releaseDays.flatMap((day) => {
    const is = known(releaseOf(day));
    const news = last ? [{ day, since: last.day, groups: viewLearnt(learnt(last.was, is), on) }] : [];
    last = { day, was: is };
    return news;
  });
}

let news: { on: string; value: readonly ReleaseNews[] } | undefined;

/**
 * What each release learnt, the newest first, as it is told on a day: worked out when it is first asked for on that day,
 * because it reads all of them.
 */
export function releaseNews(on: string): readonly ReleaseNews[] {
  if (news?.on !== on) news = { on, value: newsOf(on).reverse() };
  return news.value;
}
