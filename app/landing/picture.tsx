/** The pictures of links: drawn two at a time, the last of them kept, and one for when there is none. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement } from "react";
import { CardPicture, SitePicture } from "@/components/card/picture";
import { pictureSize } from "@/components/card/parts";
import type { CardView } from "@/lib/views/card";
import { LastAsked } from "../last-asked";
import { pictureFonts } from "./typeface";

type Png = Uint8Array<ArrayBuffer>;

/**
 * What draws is left to Node to find: bundled, it makes the scripts of every page larger, by what a browser needs for
 * modules that wait for others. `next.config.ts` names its files.
 */
const loadImages = () => import(/* turbopackIgnore: true */ "next/og.js");

async function draw(picture: ReactElement): Promise<Png> {
  const { ImageResponse } = await loadImages();
  return new Uint8Array(await new ImageResponse(picture, { ...pictureSize, fonts: pictureFonts }).arrayBuffer());
}

/**
 * The picture of the site itself: what `public/clipcost.png` is made of.
 *
 * @public
 */
export const drawSitePicture = (): Promise<Png> => draw(<SitePicture />);

let site: Png | undefined;

/** What stands in where a link has no plan, or too much is drawn already. */
export const sitePicture = (): Png =>
  (site ??= new Uint8Array(readFileSync(join(process.cwd(), "public", "clipcost.png"))));

const mostAtOnce = 2;
const mostKept = 64;

/** Under what they show: the same card is the same picture, whatever the day and whoever asks. */
const kept = new LastAsked<Png>(mostKept);
const drawing = new Map<string, Promise<Png>>();

async function drawOnce(key: string, card: CardView): Promise<Png> {
  try {
    const png = await draw(<CardPicture card={card} />);
    kept.set(key, png);
    return png;
  } finally {
    drawing.delete(key);
  }
}

/**
 * The picture of a card; nothing where two others are being drawn already. Who asks for one that is kept, or that is
 * being drawn, is given that one.
 */
export async function pictureOf(card: CardView): Promise<Png | undefined> {
  const key = JSON.stringify(card);
  const known = kept.get(key) ?? drawing.get(key);
  if (known) return known;
  if (drawing.size >= mostAtOnce) return undefined;
  const drawn = drawOnce(key, card);
  drawing.set(key, drawn);
  return drawn;
}
