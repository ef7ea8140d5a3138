/** A plan's answer as a frame of another page: HTML without a script, in the reader's own light or dark. */
import type { Verdict } from "../../budget/plan-with";
import { isDark, shadeOf } from "../page/whole/shade";
import { embedCss } from "./embed-css";
import type { PlanPage } from "./landing";
import { escaped, glyph } from "./markup";
import { sellerInWords, verdictInLine } from "./sentences";
import type { CardFact, CardMoney, CardPart, CardRow, CardView } from "./types";

/** How much of the answer is shown, and in how much room. */
export const embedSizes = {
  small: { width: 320, height: 160 },
  large: { width: 560, height: 320 },
} as const;
export type EmbedSize = keyof typeof embedSizes;

/** `view.size=small`: anything else is large. */
export const readEmbedSize = (entries: Iterable<readonly [string, string]>): EmbedSize =>
  [...entries].some(([key, text]) => key === "view.size" && text.trim() === "small") ? "small" : "large";

const percent = (share: number): string => `${Number((share * 100).toFixed(2))}%`;

const patterns =
  '<defs><pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="hatch" d="M1 0v5" stroke-width="2"/></pattern><pattern id="packs" width="4" height="4" patternUnits="userSpaceOnUse"><rect class="stripe" width="3" height="4"/></pattern></defs>';

const part = ({ fill, start, end, place }: CardPart): string =>
  end > start
    ? `<rect class="${fill}"${place === undefined ? "" : ` fill-opacity="${shadeOf(place)}"`} x="${percent(start)}" y="17" width="${percent(end - start)}" height="14"/>`
    : "";

/** The line through the bar with its name, and under the bar what is beyond it. */
function budgetMarks(at: number, end: number, budget: string): string {
  const anchor = at > 0.5 ? "end" : "start";
  const beyond = `<rect class="beyond" x="${percent(at)}" y="33" width="${percent(Math.max(0, end - at))}" height="2"/>`;
  return `<rect class="line" x="${percent(at)}" y="14" width="2" height="21" transform="translate(-1)"/>${beyond}<text x="${percent(at)}" y="10" text-anchor="${anchor}">budget ${escaped(budget)}</text>`;
}

/** The money in its parts, with the budget as a line through it, as the page draws it. */
function bar({ amount, parts, end, budgetAt, verdict }: CardMoney): string {
  const words = parts.filter(({ none }) => !none).map(({ label, amount: each }) => `${label} ${each}`);
  const label = `${amount}: ${words.join(", ")}${verdict ? `; budget ${verdict.budget}` : ""}`;
  const marks = budgetAt === undefined || !verdict ? "" : budgetMarks(budgetAt, end, verdict.budget);
  return `<svg class="bar" role="img" aria-label="${escaped(label)}">${patterns}${parts.map(part).join("")}${marks}</svg>`;
}

const mark = (verdict: Verdict): string =>
  `<svg class="${verdict}" viewBox="0 0 24 14" aria-hidden="true">${glyph(verdict)}</svg>`;

/** The verdict, with what it means where there is room for it. */
function verdictLine({ verdict }: CardMoney, size: EmbedSize): string {
  if (!verdict) return "";
  const means = size === "small" ? `, budget ${verdict.budget}` : verdictInLine(verdict).slice(verdict.word.length);
  return `<p class="verdict">${mark(verdict.verdict)}<span><b class="${verdict.verdict}">${verdict.word}</b>${escaped(means)}</span></p>`;
}

/** So many signs of a figure have room at its usual size. */
const longFigure = 11;

/** The mark of a workload: its letter on its shade. */
const letter = (text: string, place: number): string =>
  `<svg class="letter" viewBox="0 0 18 18" role="img" aria-label="workload ${text}"><rect class="workload" width="18" height="18" fill-opacity="${shadeOf(place)}"/><text${isDark(place) ? ' class="light"' : ""} x="9" y="13.4" text-anchor="middle">${text}</text></svg>`;

const factItem = ({ figure, of, place }: CardFact): string => {
  const amount = `<b>${escaped(figure)}</b>`;
  return place === undefined ? `<li>${amount} ${escaped(of)}</li>` : `<li>${letter(of, place)} ${amount}</li>`;
};

function moneyLines(answer: CardMoney, size: EmbedSize): string {
  const { amount, sure, facts, made } = answer;
  const long = amount.length > longFigure ? " long" : "";
  const money = `<p class="money"><b class="figure${long}">${escaped(amount)}</b> <span class="beside">a month, to plan with. ${sure}</span></p>`;
  if (size === "small") return verdictLine(answer, size) + money;
  const items = facts.map(factItem);
  const more = made ? `<li>you get ${escaped(made)}</li>` : "";
  return `${verdictLine(answer, size)}${money}${bar(answer)}<ul>${items.join("")}${more}</ul>`;
}

function row(model: CardRow, size: EmbedSize): string {
  const beside = size === "small" ? (model.own ?? "") : sellerInWords(model);
  const provider = beside === "" ? "" : ` <small>${escaped(beside)}</small>`;
  const name = `<th scope="row">${escaped(model.name)}${provider}</th>`;
  if ("because" in model) return `<tr>${name}<td colspan="2">${escaped(model.because)}</td></tr>`;
  const { verdict } = model;
  const word = verdict ? `${mark(verdict.verdict)} <b class="${verdict.verdict}">${verdict.word}</b>` : "";
  return `<tr>${name}<td>${word}</td><td class="amount">${escaped(model.amount)}</td></tr>`;
}

/** Rows of a set that a small frame has room for. */
const fewRows = 3;

const rowsIn = (rows: readonly CardRow[], size: EmbedSize): readonly CardRow[] =>
  size === "small" ? rows.slice(0, fewRows) : rows;

function answerLines({ answer }: CardView, size: EmbedSize): string {
  switch (answer.kind) {
    case "priced":
      return moneyLines(answer, size);
    case "unpriced":
      return `<p class="verdict">${mark("unknown")}<b class="without">${escaped(answer.headline)}</b></p><p>${escaped(answer.reason)}${
        answer.budget && size === "large" ? ". Without a price no budget can be said to hold." : ""
      }</p>`;
    case "set":
      return `<table><tbody>${rowsIn(answer.rows, size)
        .map((each) => row(each, size))
        .join("")}</tbody></table>`;
  }
}

const document = (title: string, size: EmbedSize, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(title)}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><style>${embedCss}</style></head><body><main class="${size}">${body}</main></body></html>`;

/** To the whole of it, in a window of its own: a frame is too small for it. */
const link = (href: string, text: string): string =>
  `<a href="${escaped(href)}" target="_blank" rel="noopener">${text}</a>`;

/** What stands beside the way to the page: what is amiss, else what nothing above it says. */
function noteOf({ answer, day, leftOut }: CardView, size: EmbedSize): string {
  if (leftOut) return "part of the link could not be read";
  if (answer.kind !== "set") return size === "small" ? `prices of ${day}` : "";
  const more = answer.rows.length - rowsIn(answer.rows, size).length + answer.more;
  return [...(more > 0 ? [`${more} more`] : []), `a month to plan with, ${answer.sure}`].join(", ");
}

const wayTo: Record<PlanPage, string> = {
  "/": "Open the estimate",
  "/compare": "Open the comparison",
  "/plan": "Open the plan",
};

/**
 * The frame of a card. `page` is the page that shows all of it: `/`, `/compare` or `/plan`; where there is no card, the
 * link has no plan that can be read.
 */
export function embedHtml(card: CardView | undefined, page: PlanPage, size: EmbedSize): string {
  if (!card)
    return document(
      "Clipcost",
      size,
      `<h1><b>Clipcost</b></h1><p>No plan can be read from this link.</p><p class="foot">${link("/", "Make one")}</p>`,
    );
  const { clips, asked, on, day, query, title } = card;
  const whole = link(`${page}?${query}`, wayTo[page]);
  const heading = `<h1><b>${escaped(clips)}</b>, ${escaped(asked)}, on ${escaped(on)}</h1>`;
  const top = size === "large" ? `<p class="top"><b>Clipcost</b><span>prices of ${day}</span></p>` : "";
  return document(
    title,
    size,
    `${top}${heading}${answerLines(card, size)}<p class="foot">${whole}<span>${noteOf(card, size)}</span></p>`,
  );
}
