/** What a card says in words: why there is no money, and the whole of it in a few sentences. */
import { reasonOf, type OtherEstimate } from "../../month/estimate";
import type { VerdictView } from "../page/types";
import { sayBriefly } from "../sentences/briefly";
import type { CardFact, CardRow, CardView } from "./types";

/** Why there is no money, in a few words; a tier is not named, because the link could call it anything. */
export function whyBriefly(estimate: OtherEstimate): string {
  const reason = reasonOf(estimate);
  return reason.code === "tier-not-offered" ? "no such tier" : sayBriefly(reason);
}

/** "Kling 3.0 $700, fits; Veo 3.1 $800, over; 1 without a price". */
function rowsInWords(rows: readonly CardRow[]): string {
  const priced = rows.flatMap((row) =>
    "because" in row
      ? []
      : [
          [
            `${row.name} ${row.amount}`,
            ...(row.own ? [row.own] : []),
            ...(row.verdict ? [row.verdict.word.toLowerCase()] : []),
          ].join(", "),
        ],
  );
  const others = rows.length - priced.length;
  return [...priced, ...(others === 0 ? [] : [`${others} without a price`])].join("; ");
}

/** "over by $384.12", "tight, 57 of 100 months stay within". */
export const verdictInLine = ({ verdict, word, text }: VerdictView): string =>
  `${word.toLowerCase()}${verdict === "fits" || verdict === "over" ? "" : ","} ${text}`;

/** "$7.04 per kept clip"; of a workload, "A $89.60". */
const factInWords = ({ figure, of, place }: CardFact): string =>
  place === undefined ? `${figure} ${of}` : `${of} ${figure}`;

/** Where a model of a set is, and what of its price is the plan's own: "Vertex AI, own discount". */
export const sellerInWords = ({ provider, own }: CardRow): string => [provider, ...(own ? [own] : [])].join(", ");

function answerInWords(answer: CardView["answer"]): string[] {
  switch (answer.kind) {
    case "priced": {
      const { amount, sure, verdict, facts } = answer;
      return [
        `${amount} a month to plan with, ${sure}`,
        ...(verdict ? [`Budget ${verdict.budget}: ${verdictInLine(verdict)}`] : []),
        facts.map(factInWords).join(", "),
      ];
    }
    case "unpriced":
      return [
        `${answer.headline.toLowerCase()}, ${answer.reason}`,
        ...(answer.budget ? ["Without a price no budget can be said to hold"] : []),
      ];
    case "set":
      return [
        rowsInWords(answer.rows),
        `A month to plan with, ${answer.sure}${answer.budget ? `, budget ${answer.budget.text}` : ""}`,
      ];
  }
}

/** "500 clips of 8 seconds, text to video, 720p, silent, on Kling 3.0 at Kling: $700 a month to plan with, 95 % sure. ..." */
export const describeCard = ({ clips, asked, on, answer, day }: Omit<CardView, "description">): string =>
  `${[`${clips}, ${asked}, on ${on}: ${answerInWords(answer).join(". ")}`, `Prices of ${day}`].join(". ")}.`;
