/** The typeface of pictures, read once: two weights of the site's own, in a format that a picture's layout can read. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(process.cwd(), "app", "typeface");

const cut = (file: string, weight: 400 | 600) => ({
  name: "Geist",
  data: readFileSync(join(folder, file)),
  weight,
  style: "normal" as const,
});

export const pictureFonts = [cut("geist-430.ttf", 400), cut("geist-570.ttf", 600)];
