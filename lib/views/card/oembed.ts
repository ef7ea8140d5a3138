/** How a link is shown within another page, as oEmbed 1.0 has it: the frame, and a picture of it. */
import { embedSizes, type EmbedSize } from "./embed";
import { folderOf, type PlanPage } from "./landing";
import { escaped } from "./markup";
import type { CardView } from "./types";

/** The most room that there is, in pixels; nothing said is as much as is wanted. */
type Room = { width: number | undefined; height: number | undefined };

const pixels = (text: string | null): number | undefined =>
  text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;

/** Reads `maxwidth` and `maxheight`: whole pixels from 1 to 999999, any other text is as good as none. */
export const readRoom = (width: string | null, height: string | null): Room => ({
  width: pixels(width),
  height: pixels(height),
});

/** `origin`: of this site; `age`: for how many seconds the answer holds. */
type Place = { origin: string; page: PlanPage; room: Room; age: number };

/** The large frame where there is room for it, else the small one: 480 wide at least, and as high as it is. */
function sizeIn({ width = Infinity, height = Infinity }: Room): { size: EmbedSize; width: number; height: number } {
  const size = width >= 480 && height >= embedSizes.large.height ? "large" : "small";
  const wanted = embedSizes[size];
  return { size, width: Math.min(width, wanted.width), height: Math.min(height, wanted.height) };
}

/**
 * The answer about a card. A room 400 wide gets the small frame: `<iframe src="https://.../embed?...&view.size=small"
 * width="320" height="160" ...>`. The frame may open a window, and nothing else.
 */
export function oembedOf({ title, query, pinned }: CardView, { origin, page, room, age }: Place): object {
  const { size, width, height } = sizeIn(room);
  const path = folderOf(page);
  const src = `${origin}${path}/embed?${query}${size === "small" ? "&view.size=small" : ""}`;
  const name = escaped(title);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Clipcost",
    provider_url: `${origin}/`,
    cache_age: pinned ? 31_536_000 : age,
    html: `<iframe src="${escaped(src)}" title="${name}" width="${width}" height="${height}" frameborder="0" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>`,
    width,
    height,
    thumbnail_url: `${origin}${path}/card.png?${query}`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
