import { refuse } from "@/app/api/respond";
import { carryPlan } from "@/lib/ask/plan-link";
import { catalogue } from "@/lib/data";
import { changes } from "@/lib/catalogue/history";
import { viewChange } from "@/lib/views/page/model/changes";
import { turnInLines } from "@/lib/views/page/turns";
import { keptForAnHour, ownOrigin, today } from "../../request";
import { historyOf, type PlanHistory } from "../history";

type Item = { id: string; url: string; title: string; content_text: string; date_published: string };
type Feed = { title: string; page: string; feed: string; items: Item[] };

/** What moved in all prices. */
function feedOfAll(origin: string): Feed {
  const items = changes(catalogue).map((change) => {
    const { id, href, name, provider, text } = viewChange(change, today(), catalogue);
    return {
      id,
      url: `${origin}${href}`,
      title: `${name} at ${provider}`,
      content_text: text,
      date_published: `${change.day}T00:00:00Z`,
    };
  });
  return {
    title: "Clipcost: changes of video generation prices",
    page: `${origin}/changes`,
    feed: `${origin}/changes/feed.json`,
    items,
  };
}

/** What a plan came to: an item for each release in which its figure moved. */
function feedOfPlan(origin: string, { query, id, turns }: PlanHistory): Feed {
  const page = `${origin}${carryPlan("/changes", query)}`;
  const items = turns.map((turn) => ({
    id: `${turn.id}/${id}`,
    url: `${page}#turn-${turn.id}`,
    title: `${turn.title}${turn.difference === undefined ? "" : ` (${turn.difference})`}`,
    content_text: turnInLines(turn) || "No fact has moved that this plan rests on.",
    date_published: `${turn.id}T00:00:00Z`,
  }));
  return {
    title: "Clipcost: what moves this plan",
    page,
    feed: `${origin}/changes/feed.json?plan=${encodeURIComponent(query)}`,
    items,
  };
}

/** The changes as a JSON Feed 1.1: of all prices, or with `plan` of that plan alone. */
export async function GET(request: Request): Promise<Response> {
  const origin = await ownOrigin();
  const text = new URL(request.url).searchParams.get("plan") ?? "";
  const history = historyOf(text);
  if (text !== "" && !history)
    return refuse(422, [
      {
        code: "no-plan",
        field: "plan",
        message: "Write the query string of a plan with a model of the catalogue, encoded.",
        value: text.slice(0, 100),
      },
    ]);
  const { title, page, feed, items } = history ? feedOfPlan(origin, history) : feedOfAll(origin);
  return Response.json(
    {
      version: "https://jsonfeed.org/version/1.1",
      title,
      home_page_url: page,
      feed_url: feed,
      language: "en",
      items,
    },
    { headers: { "Content-Type": "application/feed+json; charset=utf-8", "Cache-Control": keptForAnHour } },
  );
}
