/** What the site says of itself to machines: every page once, addresses that lead somewhere, facts and nothing else. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { GET as getFeed } from "@/app/changes/feed.json/route";
import { GET as getText } from "@/app/llms.txt/route";
import { findGuide, guideGroups, guideWith, questionsOfToday } from "@/app/guides/texts";
import { queryHeader } from "@/app/query-header";
import { askedEntries, carried, ownOrigin } from "@/app/request";
import robots from "@/app/robots";
import sitemap from "@/app/sitemap";
import { dataset, faqPage, newestSeen, softwareApplication } from "@/app/structured-data";
import { catalogue } from "@/lib/data";
import { guides } from "@/app/guides/content";
import { riskRules } from "@/lib/risks";

let sent: Record<string, string> = {};
vi.mock("next/headers", () => ({ headers: () => Promise.resolve(new Headers(sent)) }));

const host = { host: "clips.example", "x-forwarded-proto": "https" };
afterEach(() => {
  sent = host;
  vi.unstubAllEnvs();
  vi.resetModules();
});
sent = host;

describe("the site's own address", () => {
  it.each([
    { name: "where the request was sent", headers: { host: "localhost:3000" }, expect: "http://localhost:3000" },
    {
      name: "behind a proxy",
      headers: { ...host, host: "inside", "x-forwarded-host": "clips.example" },
      expect: "https://clips.example",
    },
    { name: "not what is no host", headers: { host: "a.example/<script>" }, expect: "http://localhost" },
    {
      name: "nor a scheme of the sender's",
      headers: { host: "a.example", "x-forwarded-proto": "javascript" },
      expect: "http://a.example",
    },
    {
      name: "in front of several proxies",
      headers: {
        host: "inside",
        "x-forwarded-host": "clips.example, cache.example:81",
        "x-forwarded-proto": "https,http",
      },
      expect: "https://clips.example",
    },
    { name: "by an address of version 6", headers: { host: "[::1]:3000" }, expect: "http://[::1]:3000" },
    { name: "by a name of a machine's own net", headers: { host: "clip_cost:3000" }, expect: "http://clip_cost:3000" },
    { name: "where nothing is said", headers: {}, expect: "http://localhost" },
  ])("$name", async ({ headers, expect: wanted }) => {
    sent = headers;
    expect(await ownOrigin()).toBe(wanted);
  });

  it("is SITE_URL where that is set, whatever the request says", async () => {
    vi.stubEnv("SITE_URL", "https://published.example/ignored");
    const { ownOrigin: own } = await import("@/app/request");
    expect(await own()).toBe("https://published.example");
    const { dataset: data } = await import("@/app/structured-data");
    expect(data(catalogue).distribution[0]!.contentUrl).toBe("https://published.example/catalogue/v1.json");
  });

  it("is not a SITE_URL that is no address", async () => {
    vi.stubEnv("SITE_URL", "published.example");
    const { ownOrigin: own } = await import("@/app/request");
    expect(await own()).toBe("https://clips.example");
  });
});

describe("where corrections are sent", () => {
  it.each([
    { url: "https://git.example/prices/issues/new?labels=price", taken: true },
    { url: "mailto:prices@clips.example", taken: true },
    { url: "http://git.example/new", taken: false },
    { url: "javascript:alert(1)", taken: false },
    { url: "mailto:", taken: false },
    { url: "git.example/new", taken: false },
    { url: "https://", taken: false },
    { url: "", taken: false },
  ])("CORRECTIONS_URL=$url is used: $taken", async ({ url, taken }) => {
    vi.stubEnv("CORRECTIONS_URL", url);
    const { correctionsUrl } = await import("@/app/request");
    expect(correctionsUrl).toBe(taken ? url : undefined);
  });
});

describe("sitemap.xml", () => {
  it("has every page once, without a plan", async () => {
    const paths = (await sitemap()).map(({ url }) => new URL(url));
    expect(new Set(paths.map(({ origin }) => origin))).toEqual(new Set(["https://clips.example"]));
    expect(new Set(paths.map(({ href }) => href)).size).toBe(paths.length);
    expect(paths.every(({ search, hash }) => search === "" && hash === "")).toBe(true);
    const known = new Set(paths.map(({ pathname }) => pathname));
    const wanted = [
      ...["/", "/compare", "/plan", "/test-plan", "/risks", "/models", "/guides", "/faq", "/changes", "/accuracy"],
      ...[...guides.keys()].map((slug) => `/guides/${slug}`),
      ...riskRules.map(({ id }) => `/risks/${id}`),
      ...catalogue.providers.map(({ id }) => `/models/${id}`),
      ...catalogue.models.map(({ key }) => `/models/${key}`),
    ];
    expect(wanted.filter((path) => !known.has(path))).toEqual([]);
    expect(known.size).toBe(wanted.length);
  });

  it("has nothing in an address that XML would need escaped", async () => {
    for (const { url } of await sitemap()) expect(url).toMatch(/^https:\/\/[a-zA-Z0-9./_-]+$/);
  });

  it("dates a page by its sources, or not at all", async () => {
    const newest = newestSeen(catalogue);
    for (const { lastModified } of await sitemap()) {
      if (lastModified === undefined) continue;
      expect(lastModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(String(lastModified) <= newest).toBe(true);
    }
  });
});

it("robots.txt keeps nobody out and names the sitemap", async () => {
  expect(await robots()).toEqual({
    rules: { userAgent: "*", allow: "/" },
    sitemap: "https://clips.example/sitemap.xml",
  });
});

describe("the feed of changes", () => {
  type Feed = { home_page_url: string; feed_url: string; items: { url: string }[] };

  it("leads to the site's own address, in every item", async () => {
    const feed = (await (await getFeed(new Request("http://localhost/changes/feed.json"))).json()) as Feed;
    expect(feed.home_page_url).toBe("https://clips.example/changes");
    expect(feed.feed_url).toBe("https://clips.example/changes/feed.json");
    expect(feed.items.length).toBeGreaterThan(10);
    for (const { url } of feed.items) expect(url).toMatch(/^https:\/\/clips\.example\/models\/\S+$/);
  });
});

describe("an answer that names the site's own address", () => {
  it.each([
    { site: "", kept: "private, max-age=3600" },
    { site: "https://published.example", kept: "public, max-age=3600" },
  ])("is kept as far as that address is: SITE_URL=$site", async ({ site, kept }) => {
    vi.stubEnv("SITE_URL", site);
    const { GET: feed } = await import("@/app/changes/feed.json/route");
    const { GET: text } = await import("@/app/llms.txt/route");
    for (const response of [await feed(new Request("http://localhost/changes/feed.json")), await text()]) {
      expect(response.headers.get("cache-control")).toBe(kept);
      expect(await response.text()).toContain(site || "https://clips.example");
    }
  });
});

describe("llms.txt", () => {
  const read = async () => (await getText()).text();

  it("says what this is first, and names every guide and question", async () => {
    const response = await getText();
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    const text = await response.text();
    expect(text).toMatch(/^# Clipcost\n\n> \S/);
    for (const slug of [...guides.keys()]) expect(text).toContain(`(https://clips.example/guides/${slug})`);
    for (const { id, question } of questionsOfToday())
      expect(text).toContain(`[${question}](https://clips.example/faq#${id})`);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it("gives addresses of the API that answer", async () => {
    const urls = [...(await read()).matchAll(/\((https:\/\/clips\.example\/api\/[^)]+)\)/g)].map(([, url]) => url!);
    const { GET: estimate } = await import("@/app/api/estimate/route");
    const { GET: models } = await import("@/app/api/models/route");
    const routes: Record<string, (request: Request) => Response> = { "/api/estimate": estimate, "/api/models": models };
    const asked = urls.filter((url) => new URL(url).pathname in routes);
    expect(asked).toHaveLength(2);
    for (const url of asked) expect(routes[new URL(url).pathname]!(new Request(url)).status, url).toBe(200);
  });

  it("counts what is in the catalogue", async () => {
    expect(await read()).toContain(`${catalogue.models.length} models of ${catalogue.providers.length} providers`);
  });
});

type Thing = Record<string, unknown> & { "@type": string };
const things = (value: unknown): Thing[] =>
  typeof value !== "object" || value === null
    ? []
    : [...("@type" in value ? [value as Thing] : []), ...Object.entries(value).flatMap(([, inner]) => things(inner))];

describe("data for machines", () => {
  const required: Record<string, string[]> = {
    SoftwareApplication: ["name", "applicationCategory", "operatingSystem", "description", "url"],
    FAQPage: ["mainEntity"],
    Question: ["name", "acceptedAnswer"],
    Answer: ["text"],
    Dataset: ["name", "description", "license", "dateModified", "distribution", "url"],
    DataDownload: ["contentUrl", "encodingFormat"],
  };

  it.each([
    { name: "the estimator", data: softwareApplication() },
    { name: "the questions", data: faqPage(questionsOfToday()) },
    { name: "the catalogue", data: dataset(catalogue) },
  ])("$name: survives JSON, names its type, has what the type needs", ({ data }) => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    expect(data["@context"]).toBe("https://schema.org");
    for (const thing of things(data)) {
      expect(Object.keys(required)).toContain(thing["@type"]);
      for (const property of required[thing["@type"]]!) {
        expect(thing[property], `${property} of ${thing["@type"]}`).toBeTruthy();
      }
    }
  });

  it("invents no rating, review or offer", () => {
    const all = JSON.stringify([softwareApplication(), dataset(catalogue), faqPage(questionsOfToday())]);
    expect(all).not.toMatch(/"(aggregateRating|review|offers|ratingValue)"/);
  });

  it("answers in words what the page answers", () => {
    const { mainEntity } = faqPage(questionsOfToday());
    expect(mainEntity.map(({ name }) => name)).toEqual(questionsOfToday().map(({ question }) => question));
    for (const { acceptedAnswer } of mainEntity) {
      expect(acceptedAnswer.text.length).toBeGreaterThan(100);
      expect(acceptedAnswer.text).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("dates the catalogue by the newest day on which a source of it was seen", () => {
    const data = dataset(catalogue);
    expect(data.dateModified).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(data.dateModified).toBe(newestSeen(catalogue));
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.distribution[0]!.contentUrl).toBe("/catalogue/v1.json");
  });
});

describe("the plan that a page carries along", () => {
  const query = "model=kling/kling-v3&duration=5&clips=50&on=2026-11-22";

  const pair = (plan: string) => `plan=${encodeURIComponent(plan)}`;
  const planIn = async (search: string) => {
    sent = { ...host, [queryHeader]: `?${search}` };
    return (await carried()).plan;
  };

  it("is read and written anew", async () => {
    const plan = await planIn(pair(query));
    expect(plan?.query).toBe(query);
    expect(plan?.plan.workloads[0].month.clips).toBe(50);
  });

  it.each([
    { name: "what is no field", search: pair(`${query}&utm_source=x&<script>=1`) },
    { name: "what cannot be read", search: pair(`${query}&retry=lots`) },
    {
      name: "an unknown model beside a known one",
      search: pair(query.replace("kling/kling-v3", "kling/kling-v3,no/model")),
    },
    { name: "another plan inside", search: pair(`${query}&plan=${encodeURIComponent("clips=7")}`) },
    { name: "a second plan", search: `${pair(query)}&plan=clips=7` },
    { name: "the names of properties of every object", search: `constructor=1&${pair(query)}&toString=1` },
  ])("leaves out $name", async ({ search }) => {
    expect((await planIn(search))?.query).toBe(query);
  });

  it.each([
    { name: "none", search: "" },
    { name: "an empty one", search: "plan=" },
    { name: "nothing that can be read", search: pair("<script>alert(1)</script>") },
    { name: "a day alone", search: pair("on=2026-11-01") },
    { name: "one that is too long", search: pair(`${query}&x=${"y".repeat(5000)}`) },
    { name: "a field of the page's own", search: "duration=7" },
  ])("is not there: $name", async ({ search }) => {
    expect(await planIn(search)).toBeUndefined();
  });
});

it("a page reads its query string as it was sent: in order, twice what is there twice, whatever it is called", async () => {
  sent = { ...host, [queryHeader]: "?constructor=1&clips=5&__proto__=2&clips=7" };
  expect(await askedEntries()).toEqual([
    ["constructor", "1"],
    ["clips", "5"],
    ["__proto__", "2"],
    ["clips", "7"],
  ]);
});

describe("guides", () => {
  it("are each in one group", () => {
    const grouped = guideGroups().flatMap((group) => group.guides.map(({ slug }) => slug));
    expect([...grouped].sort()).toEqual([...guides.keys()].sort());
  });

  it.each(["nothing-here", "__proto__", "constructor", ""])("%j is none", (slug) => {
    expect(findGuide(slug)).toBeUndefined();
  });

  it("are made once a day, and anew for what a reader sets", () => {
    const guide = findGuide("pricing-units")!;
    expect(findGuide("pricing-units")).toBe(guide);
    const asked = guideWith(guide, { duration: "10" });
    expect(JSON.stringify(asked.blocks)).not.toBe(JSON.stringify(guide.blocks));
    expect(guideWith(guide, {})).toBe(guide);
  });

  it.each([...guides.keys()])("%s: whatever is asked of its example gives a page", (slug) => {
    const guide = findGuide(slug)!;
    const fields = guide.blocks.flatMap((block) => (block.kind === "example" ? block.example.fields : []));
    for (const text of ["", "abc", "0", "0.95", "-1", "1e9", "10000000", "<b>", "😀", "9".repeat(5000)]) {
      const asked = Object.fromEntries(fields.map(({ name }) => [name, text]));
      expect(guideWith(guide, asked).title).toBe(guide.title);
    }
  });
});
