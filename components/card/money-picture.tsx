import { light, verdictColours } from "@/lib/views/card/colours";
import type { CardMoney, CardPart, CardView } from "@/lib/views/card";
import { isDark } from "@/lib/views/page/whole/shade";
import { Asked, Box, drawable, Foot, Glyph, hatching, inkOf, inner, Paper, side, sizeFor, strong } from "./parts";

function Beside({ answer: { verdict, sure } }: { answer: CardMoney }) {
  const month = `a month to plan with, ${sure}`;
  if (!verdict) return <Box style={{ fontSize: 26 }}>{month}</Box>;
  return (
    <Box style={{ flexDirection: "column", flexShrink: 1 }}>
      <Box style={{ alignItems: "center" }}>
        <Glyph verdict={verdict.verdict} height={40} />
        <Box
          style={{
            marginLeft: 18,
            fontSize: 52,
            fontWeight: 600,
            lineHeight: 1,
            letterSpacing: "-0.035em",
            color: light[verdictColours[verdict.verdict]],
          }}
        >
          {verdict.word}
        </Box>
      </Box>
      <Box style={{ marginTop: 12, fontSize: 26, lineHeight: 1.25, color: light.ink }}>{verdict.text}</Box>
      <Box style={{ fontSize: 26, lineHeight: 1.25 }}>{month}</Box>
    </Box>
  );
}

const height = 44;
const above = 44;
const labelRoom = 500;

const stripes = (from: number, to: number): string => {
  const lines: string[] = [];
  for (let x = from + 3; x < to; x += 9) lines.push(`M${x} 0v${height}`);
  return lines.join("");
};

/** Drawn by a call: the inside of a drawing takes no components. */
function piece(part: CardPart) {
  const [from, to] = [part.start * inner, part.end * inner];
  if (to <= from) return null;
  const place = { x: from, y: 0, width: to - from, height };
  switch (part.fill) {
    case "bill":
      return <rect {...place} key={part.key} fill={light.ink} />;
    case "workload":
      return <rect {...place} key={part.key} fill={inkOf(part.place ?? 0)} stroke={light.paper} strokeWidth={2} />;
    case "less":
      return null;
    case "luck":
      return <rect {...place} key={part.key} fill={light.luck} />;
    case "around":
      return (
        <rect
          key={part.key}
          x={from + 1.5}
          y={1.5}
          width={Math.max(0, to - from - 3)}
          height={height - 3}
          fill="none"
          stroke={light.ink}
          strokeWidth={3}
        />
      );
    case "open":
    case "packs":
      return (
        <g key={part.key} clipPath={`url(#${part.fill})`}>
          <clipPath id={part.fill}>
            <rect {...place} />
          </clipPath>
          {part.fill === "open" ? (
            <path d={hatching(from, to, height)} stroke={light.unknown} strokeWidth={4.5} />
          ) : (
            <path d={stripes(from, to)} stroke={light.pack} strokeWidth={6} />
          )}
        </g>
      );
  }
}

/** Where the budget lies: a line through the bar, and under it what is beyond. */
function budgetAt(at: number, end: number) {
  const x = Math.min(Math.max(at - 2, 0), inner - 4);
  return (
    <g key="budget">
      <rect x={x - 2} y={4 - above} width={8} height={above + height + 8} fill={light.paper} />
      <rect x={x} y={4 - above} width={4} height={above + height + 8} fill={light.ink} />
      <rect x={x + 4} y={height + 5} width={Math.max(0, end - x - 4)} height={4} fill={light.exposed} />
    </g>
  );
}

/** Beside the line, on the side that has room for it. */
function BudgetLabel({ at, children }: { at: number; children: string }) {
  const before = at > inner / 2;
  return (
    <Box
      style={{
        position: "absolute",
        top: 2,
        width: labelRoom,
        left: before ? at - labelRoom - 12 : at + 12,
        justifyContent: before ? "flex-end" : "flex-start",
        ...strong,
      }}
    >
      {children}
    </Box>
  );
}

/** Room that a letter takes on its piece of the bar. */
const letterRoom = 34;

/** The letter of a workload on its piece, where it has room that the budget's line does not take. */
function lettered({ key, place, start, end }: CardPart, budget: number | undefined) {
  const from = start * inner;
  const isBehindLine = budget !== undefined && budget > from - 4 && budget < from + letterRoom;
  if (place === undefined || (end - start) * inner < letterRoom || isBehindLine) return null;
  const color = isDark(place) ? light.paper : light.ink;
  return (
    <Box key={key} style={{ position: "absolute", left: from + 11, top: above + 8, fontSize: 22, ...strong, color }}>
      {key}
    </Box>
  );
}

/** The money in its parts, with the budget as a line through it and what is beyond it underlined, as the page has it. */
function Bar({ answer: { parts, end, budgetAt: share, verdict } }: { answer: CardMoney }) {
  const at = share === undefined ? undefined : share * inner;
  const whole = above + height + 14;
  return (
    <Box style={{ position: "absolute", left: side, bottom: 78, width: inner, height: whole }}>
      <svg width={inner} height={whole} style={{ position: "absolute", left: 0, top: 0 }}>
        <g transform={`translate(0 ${above})`}>
          {parts.map(piece)}
          {at === undefined ? null : budgetAt(at, end * inner)}
        </g>
      </svg>
      {parts.map((part) => lettered(part, at))}
      {at === undefined || !verdict ? null : <BudgetLabel at={at}>{`budget ${verdict.budget}`}</BudgetLabel>}
    </Box>
  );
}

/** The card of one model's answer that has a price. */
export function MoneyPicture({ card, answer }: { card: CardView; answer: CardMoney }) {
  const fontSize = sizeFor(drawable(answer.amount), 164, 560);
  return (
    <Paper card={card}>
      <Asked {...card} />
      <Box style={{ alignItems: "center", marginTop: 22, height: 168 }}>
        <Box
          style={{
            flexShrink: 0,
            marginLeft: -fontSize * 0.04,
            marginRight: 38,
            fontSize,
            lineHeight: 1,
            letterSpacing: "-0.055em",
            ...strong,
          }}
        >
          {answer.amount}
        </Box>
        <Beside answer={answer} />
      </Box>
      <Bar answer={answer} />
      <Foot facts={answer.facts} aside={answer.made ? `you get ${answer.made}` : ""} />
    </Paper>
  );
}
