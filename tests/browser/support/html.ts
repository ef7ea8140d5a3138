/** A page as the server sends it, read without a browser: what somebody without JavaScript is shown. */
import { inject } from "vitest";

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'", "#39": "'" };

/** The text of a piece of HTML. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole);

export async function htmlOf(path: string): Promise<string> {
  return (await fetch(`${inject("baseUrl")}${path}`)).text();
}

/** What a page says in its main part. */
export const mainOf = (html: string): string => textOf(/<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "");

/** The text of each row of its tables. */
export const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<tr\b[\s\S]*?<\/tr>/g)].map(([row]) => textOf(row));
