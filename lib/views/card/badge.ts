/** A plan's answer as a small picture to embed: verdict, money, day. */
import { verdictWords } from "../../words/verdict";
import type { Verdict } from "../../budget/plan-with";
import { verdictColours, type Colour } from "./colours";
import { escaped, glyph, themed } from "./markup";
import type { CardView } from "./types";

const colours: readonly Colour[] = ["raised", "ink", "soft", "hair", "hair-strong", ...Object.values(verdictColours)];

/** Nothing in it is of the link: the same for every badge, so that a policy can name it. */
export const badgeCss = [
  themed("svg", [...new Set(colours)]),
  "text{font:13px Geist,ui-sans-serif,system-ui,sans-serif;font-feature-settings:'tnum'}",
  ".ground{fill:var(--raised);stroke:var(--hair-strong)}.rule{stroke:var(--hair)}",
  ".ink,.line{fill:var(--ink)}.soft{fill:var(--soft)}.strong{font-weight:560}",
  ...Object.entries(verdictColours).map(([name, colour]) => `.${name}{color:var(--${colour})}`),
  ".word{fill:currentColor}",
].join("");

/** What a badge says, from left to right. */
type Said = { verdict?: Verdict; word?: string; figure: string; day: string };

function saidOf({ answer, day }: CardView): Said {
  switch (answer.kind) {
    case "priced": {
      const { verdict, amount } = answer;
      return {
        ...(verdict ? { verdict: verdict.verdict, word: verdict.word } : {}),
        figure: `${amount} a month`,
        day,
      };
    }
    case "unpriced":
      return { verdict: "unknown", word: answer.headline, figure: "", day };
    case "set": {
      const least = answer.rows.find((row) => "amount" in row);
      return { figure: least ? `${answer.rows.length} models` : verdictWords.unknown, day };
    }
  }
}

const narrow = /[.,:;'|! ilj1\u00a0\u202f]/;
const broad = /[mwMW@%]/;

/** About how wide a text is in the sans-serif of a reader's system; the text is fitted to it. */
const widthOf = (text: string): number =>
  Math.ceil([...text].reduce((width, sign) => width + (narrow.test(sign) ? 4.1 : broad.test(sign) ? 11.6 : 7.8), 0));

type Piece = { markup: string; width: number };

const textPiece = (text: string, classes: string): ((x: number) => Piece) => {
  const width = widthOf(text);
  return (x) => ({
    markup: `<text class="${classes}" x="${x}" y="18.5" textLength="${width}">${escaped(text)}</text>`,
    width,
  });
};

const markPiece =
  (verdict: Verdict) =>
  (x: number): Piece => ({
    markup: `<svg class="${verdict}" x="${x}" y="7" width="24" height="14" viewBox="0 0 24 14">${glyph(verdict)}</svg>`,
    width: 24,
  });

const rulePiece = (x: number): Piece => ({ markup: `<path class="rule" d="M${x + 0.5} 6v16"/>`, width: 1 });

/** In words: "Clipcost: over, $2,935 a month, prices of 26 Nov 2026". */
const inWords = ({ word, figure, day }: Said): string =>
  `Clipcost: ${[...(word ? [word.toLowerCase()] : []), ...(figure ? [figure] : []), `prices of ${day}`].join(", ")}`;

/** The badge as SVG, 28 high: without a script, without a font of its own, for light and dark ground. */
export function badgeSvg(card: CardView | undefined): string {
  const said = card ? saidOf(card) : { figure: "Clipcost", day: "no plan in this link" };
  const { verdict, word, figure, day } = said;
  const pieces = [
    ...(verdict ? [markPiece(verdict)] : []),
    ...(verdict && word ? [textPiece(word, `word strong ${verdict}`)] : []),
    ...(figure ? [textPiece(figure, "ink strong")] : []),
    rulePiece,
    textPiece(day, "soft"),
  ];
  const gap = 9;
  let x = 11;
  const drawn = pieces.map((piece) => {
    const { markup, width } = piece(x);
    x += width + gap;
    return markup;
  });
  const width = x - gap + 11;
  const label = escaped(card ? inWords(said) : "Clipcost: no plan in this link");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="28" viewBox="0 0 ${width} 28" role="img" aria-label="${label}">`,
    `<title>${label}</title><style>${badgeCss}</style>`,
    `<rect class="ground" x=".5" y=".5" width="${width - 1}" height="27" rx="6"/>`,
    ...drawn,
    "</svg>",
  ].join("");
}
