import { cardOf } from "@/app/landing/read";
import type { PlanPage } from "@/lib/views/card/landing";
import { oembedOf, readRoom } from "@/lib/views/card/oembed";
import { factsFor, ownOrigin, secondsOfDayLeft } from "../request";

const refused = (status: 404 | 501, message: string): Response =>
  Response.json({ version: "1.0", message }, { status });

const isPlanPage = (path: string): path is PlanPage => ["/", "/compare", "/plan"].includes(path);

/** What a link of this site looks like within another page, for software that asks before it shows one (oEmbed 1.0). */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  if ((asked.get("format") ?? "json") !== "json") return refused(501, "There is only json.");
  const origin = await ownOrigin();
  const url = asked.get("url") ?? "";
  const page = URL.canParse(url) ? new URL(url) : undefined;
  if (page?.origin !== origin || !isPlanPage(page.pathname)) return refused(404, "No plan of this site.");
  const entries = [...page.searchParams];
  const card = cardOf(page.pathname, entries, factsFor(entries));
  if (!card) return refused(404, "No plan can be read from this link.");
  const age = secondsOfDayLeft();
  const room = readRoom(asked.get("maxwidth"), asked.get("maxheight"));
  return Response.json(oembedOf(card, { origin, page: page.pathname, room, age }), {
    headers: { "Cache-Control": `public, max-age=${age}` },
  });
}
