/** What pictures of a card are drawn from: boxes and texts with styles of their own, because no stylesheet reaches them. */
import type { CSSProperties, ReactNode } from "react";
import type { Verdict } from "@/lib/budget/plan-with";
import type { CardFact, CardView } from "@/lib/views/card";
import { light, verdictColours } from "@/lib/views/card/colours";
import { isDark, shadeOf } from "@/lib/views/page/whole/shade";
import { verdictBars } from "@/lib/words/verdict";

/** The size that a link's picture has wherever it lands. */
export const pictureSize = { width: 1200, height: 630 };

/** The margin. */
export const side = 64;
/** From margin to margin. */
export const inner = pictureSize.width - 2 * side;

/** What the typeface of pictures has not got, as it has it: a narrow space, and a sign that it does not draw. */
export const drawable = (text: string): string => text.replace(/\u202f/g, "\u00a0").replace(/₩/g, "KRW\u00a0");

/** A text, or a box of texts and boxes: the picture's layout takes nothing that is not one. */
export const Box = ({ style, children }: { style?: CSSProperties; children?: ReactNode }) => (
  <div style={{ display: "flex", ...style }}>{typeof children === "string" ? drawable(children) : children}</div>
);

/** About how wide a sign of the typeface is, of its size: a picture's layout takes its time to measure and to cut. */
const signWidth = 0.55;

/** The size at which a text has room in a line, the usual one at most. */
export const sizeFor = (text: string, most: number, room: number): number =>
  Math.min(most, Math.floor(room / (signWidth * Math.max(1, text.length))));

const smallest = 15;

/** One line in the room that it has: smaller where it is long, and cut where that is not enough. */
export function Line({ room, size, style, children }: LineProps) {
  const fontSize = Math.max(smallest, sizeFor(children, size, room));
  const most = Math.floor(room / (signWidth * fontSize));
  const text = children.length > most ? `${children.slice(0, most - 1).trimEnd()}…` : children;
  return <Box style={{ fontSize, whiteSpace: "nowrap", ...style }}>{text}</Box>;
}

type LineProps = { room: number; size: number; style?: CSSProperties; children: string };

export const strong = { fontWeight: 600, color: light.ink } as const;

/** A verdict's mark at a place of a drawing, so many pixels high. */
export function glyphAt(verdict: Verdict, height: number, x = 0, y = 0) {
  const colour = light[verdictColours[verdict]];
  const scale = height / 14;
  return (
    <g key={`${x} ${y}`} transform={`translate(${x} ${y}) scale(${scale})`}>
      {verdictBars[verdict].map(([from, width]) => (
        <rect key={from} x={from} y={4} width={width} height={6} fill={colour} />
      ))}
      {verdict === "unknown" ? (
        <rect x={1} y={4.5} width={22} height={5} fill="none" stroke={colour} strokeDasharray="2 1.5" />
      ) : null}
      <rect x={16.5} y={0} width={2} height={14} fill={light.ink} />
    </g>
  );
}

/** The mark alone. */
export const Glyph = ({ verdict, height }: { verdict: Verdict; height: number }) => (
  <svg width={(height * 24) / 14} height={height}>
    {glyphAt(verdict, height)}
  </svg>
);

/** Lines of the hatching that says that nobody says, from the foot of a bar to its head. */
export function hatching(from: number, to: number, height: number): string {
  const lines: string[] = [];
  for (let x = from - height; x < to; x += 12) lines.push(`M${x} ${height}l${height} -${height}`);
  return lines.join("");
}

/** The paper: the name and the day above, what is asked for, the answer, and a line at the foot. */
export const Paper = ({ card, children }: { card?: Pick<CardView, "day" | "leftOut">; children: ReactNode }) => (
  <Box
    style={{
      ...pictureSize,
      flexDirection: "column",
      padding: `50px ${side}px 0`,
      borderTop: `10px solid ${light.ink}`,
      background: light.paper,
      color: light.soft,
      fontFamily: "Geist",
      fontSize: 24,
      letterSpacing: "-0.01em",
      position: "relative",
    }}
  >
    <Box style={{ justifyContent: "space-between", alignItems: "flex-end" }}>
      <Box style={{ ...strong, fontSize: 30, letterSpacing: "-0.025em" }}>Clipcost</Box>
      {card ? <Box>{`${card.leftOut ? "part of the link could not be read · " : ""}prices of ${card.day}`}</Box> : null}
    </Box>
    {children}
  </Box>
);

/** What is asked for, in a line or two, smaller where it is long; then on what. */
export function Asked({ clips, asked, on }: { clips: string; asked: string; on: string }) {
  const fontSize = Math.max(24, sizeFor([clips, asked].join(", "), 33, inner + 120));
  const line = { lineHeight: 1.22, letterSpacing: "-0.025em", color: light.ink };
  return (
    <Box style={{ flexDirection: "column", marginTop: 20 }}>
      <Box style={{ ...line, fontSize }}>
        <Box style={strong}>{clips}</Box>
        <Box>{`, ${asked}`}</Box>
      </Box>
      <Line room={inner} size={fontSize} style={line}>
        {on}
      </Line>
    </Box>
  );
}

/** The colour of ink in a workload's shade. */
export const inkOf = (place: number): string =>
  `${light.ink}${Math.round(shadeOf(place) * 255)
    .toString(16)
    .padStart(2, "0")}`;

/** Of the size of a text: between two facts, and what the mark of a workload takes. */
const gap = 1.55;
const letterRoom = 1.7;

/** The mark of a workload: its letter on its shade. */
const Letter = ({ letter, place }: { letter: string; place: number }) => (
  <Box
    style={{
      width: "1.25em",
      height: "1.25em",
      marginRight: "0.45em",
      alignItems: "center",
      justifyContent: "center",
      background: inkOf(place),
      fontWeight: 600,
      color: isDark(place) ? light.paper : light.ink,
    }}
  >
    {letter}
  </Box>
);

const Fact = ({ fact: { figure, of, place } }: { fact: CardFact }) => (
  <Box style={{ marginRight: `${gap}em`, alignItems: "center" }}>
    {place === undefined ? null : <Letter letter={of} place={place} />}
    <Box style={strong}>{figure}</Box>
    {place === undefined ? <Box style={{ marginLeft: 7 }}>{of}</Box> : null}
  </Box>
);

/** At the foot: figures with what they are of, and something beside them. */
export function Foot({ facts, aside }: { facts: readonly CardFact[]; aside: string }) {
  const text = [...facts.map(({ figure, of, place }) => (place === undefined ? `${figure} ${of}` : figure)), aside];
  const marked = facts.filter(({ place }) => place !== undefined);
  const wide = signWidth * drawable(text.join("")).length + gap * facts.length + letterRoom * marked.length;
  const fontSize = Math.max(smallest, Math.min(22, Math.floor(inner / wide)));
  return (
    <Box style={{ position: "absolute", left: side, bottom: 28, width: inner, fontSize }}>
      {facts.map((fact) => (
        <Fact key={fact.of} fact={fact} />
      ))}
      <Box style={{ flexGrow: 1, justifyContent: facts.length > 0 ? "flex-end" : "flex-start" }}>{aside}</Box>
    </Box>
  );
}
