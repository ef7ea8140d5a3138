/** What is asked of a plan by other pages: its picture, its badge, its frame. */
import { createHash } from "node:crypto";
import { badgeCss, badgeSvg } from "@/lib/views/card/badge";
import { embedHtml, readEmbedSize } from "@/lib/views/card/embed";
import { embedCss } from "@/lib/views/card/embed-css";
import type { CardView } from "@/lib/views/card";
import type { PlanPage } from "@/lib/views/card/landing";
import { forGood } from "../json-file";
import { factsFor, secondsOfDayLeft } from "../request";
import { pictureOf, sitePicture } from "./picture";
import { cardOf, entriesOf } from "./read";

/** For good where the link is for ever the same, else until the day is over, as prices of today are. */
const cachedFor = (card: CardView | undefined): string =>
  card?.pinned ? forGood : `public, max-age=${secondsOfDayLeft()}`;

/** Only the style that is named runs, and nothing is loaded: whatever a link says, it stays text. */
function policyFor(css: string, ...more: string[]): string {
  const hash = createHash("sha256").update(css).digest("base64");
  return ["default-src 'none'", `style-src 'sha256-${hash}'`, "base-uri 'none'", "form-action 'none'", ...more].join(
    "; ",
  );
}

const badgePolicy = policyFor(badgeCss);
const embedPolicy = policyFor(embedCss, "frame-ancestors *");

/** A plan's picture; that of the site where the link has no plan, or where two others are being drawn. */
export const pictureRoute =
  (page: PlanPage) =>
  async (request: Request): Promise<Response> => {
    const entries = entriesOf(request);
    const card = cardOf(page, entries, factsFor(entries));
    const png = card && (await pictureOf(card));
    const cache = card && !png ? "no-store" : cachedFor(card);
    return new Response(png ?? sitePicture(), { headers: { "Content-Type": "image/png", "Cache-Control": cache } });
  };

/** A plan's badge. */
export function badgeRoute(request: Request): Response {
  const entries = entriesOf(request);
  const card = cardOf("/", entries, factsFor(entries));
  return new Response(badgeSvg(card), {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Security-Policy": badgePolicy,
      "Cache-Control": cachedFor(card),
    },
  });
}

/** A plan's frame, in two sizes. */
export const embedRoute =
  (page: PlanPage) =>
  (request: Request): Response => {
    const entries = entriesOf(request);
    const card = cardOf(page, entries, factsFor(entries));
    return new Response(embedHtml(card, page, readEmbedSize(entries)), {
      headers: {
        "Content-Type": "text/html; charset=utf-8",
        "Content-Security-Policy": embedPolicy,
        "Cache-Control": cachedFor(card),
      },
    });
  };
