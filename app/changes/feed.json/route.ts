import { catalogue } from "@/lib/data";
import { changes } from "@/lib/catalogue/history";
import { viewChange } from "@/lib/views/page/model/changes";
import { keptForAnHour, ownOrigin } from "../../request";

/** The changes as a JSON Feed 1.1. */
export async function GET(): Promise<Response> {
  const origin = await ownOrigin();
  const items = changes(catalogue).map((change) => {
    const { id, href, name, provider, text } = viewChange(change);
    return {
      id,
      url: `${origin}${href}`,
      title: `${name} at ${provider}`,
      content_text: text,
      date_published: `${change.day}T00:00:00Z`,
    };
  });
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: "Clipcost: changes of video generation prices",
    home_page_url: `${origin}/changes`,
    feed_url: `${origin}/changes/feed.json`,
    language: "en",
    items,
  };
  return Response.json(feed, {
    headers: { "Content-Type": "application/feed+json; charset=utf-8", "Cache-Control": keptForAnHour },
  });
}
