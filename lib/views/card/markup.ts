/** Markup as text, for what is no page: a picture to embed, a frame of another page. */
import type { Verdict } from "../../budget/plan-with";
import { verdictBars } from "../../words/verdict";
import { dark, light, type Colour } from "./colours";

const entities = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

/** A text as markup has it: `<b>` is `&lt;b&gt;`. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities.get(sign) ?? sign);

/** The colours that are used, as custom properties: light, and dark where the reader's system is. */
export function themed(selector: string, colours: readonly Colour[]): string {
  const all = (table: Readonly<Record<Colour, string>>) => colours.map((name) => `--${name}:${table[name]}`).join(";");
  return `${selector}{${all(light)}}@media(prefers-color-scheme:dark){${selector}{${all(dark)}}}`;
}

/** A verdict's mark, 24 wide and 14 high: its bar in the colour of the text around it, the budget's line in ink. */
export function glyph(verdict: Verdict): string {
  const bars = verdictBars[verdict].map(
    ([x, width]) => `<rect x="${x}" y="4" width="${width}" height="6" fill="currentColor"/>`,
  );
  const none = '<rect x="1" y="4.5" width="22" height="5" fill="none" stroke="currentColor" stroke-dasharray="2 1.5"/>';
  return `${verdict === "unknown" ? none : bars.join("")}<rect class="line" x="16.5" width="2" height="14"/>`;
}
