import { light, verdictColours } from "@/lib/views/card/colours";
import type { CardRow, CardView } from "@/lib/views/card";
import { sellerInWords } from "@/lib/views/card/sentences";
import { Asked, Box, Foot, glyphAt, hatching, inner, Line, Paper, strong } from "./parts";

type CardSet = Extract<CardView["answer"], { kind: "set" }>;
type Budget = NonNullable<CardSet["budget"]>;
type Priced = Extract<CardRow, { amount: string }>;

const name = { width: 380 };
const bar = { left: 404, width: 390, height: 22 };
const mark = { left: inner - 128, height: 18 };

/** A bar in the middle of its row: the money on the scale of all, what nobody says hatched. */
function barAt({ low, end }: Priced, top: number, height: number) {
  const [from, to] = [low * bar.width, end * bar.width];
  const y = top + (height - bar.height) / 2;
  return (
    <g key={`bar ${top}`} transform={`translate(${bar.left} ${y})`}>
      <rect width={from} height={bar.height} fill={light.ink} />
      {to > from ? (
        <g clipPath={`url(#open-${top})`}>
          <clipPath id={`open-${top}`}>
            <rect x={from} width={to - from} height={bar.height} />
          </clipPath>
          <path d={hatching(from, to, bar.height)} stroke={light.unknown} strokeWidth={4} />
        </g>
      ) : null}
    </g>
  );
}

/** Everything that is no text, as one drawing: bars, the budget as a line through them, marks, hairlines. */
function Drawing({ rows, budget, height }: { rows: CardSet["rows"]; budget: Budget | undefined; height: number }) {
  const at = budget && bar.left + Math.min(budget.at * bar.width, bar.width - 3);
  const markTop = (row: number) => row * height + (height - mark.height) / 2;
  return (
    <svg width={inner} height={rows.length * height} style={{ position: "absolute", left: 0, top: 0 }}>
      {rows.map((row, at) => ("because" in row ? null : barAt(row, at * height, height)))}
      {rows.map((row, place) =>
        at === undefined || "because" in row ? null : (
          <g key={`budget ${place}`}>
            <rect x={at - 3} y={place * height} width={9} height={height} fill={light.paper} />
            <rect x={at} y={place * height} width={3} height={height} fill={light.ink} />
          </g>
        ),
      )}
      {rows.map((row, at) => {
        if ("because" in row) return glyphAt("unknown", mark.height, bar.left, markTop(at));
        return row.verdict ? glyphAt(row.verdict.verdict, mark.height, mark.left, markTop(at)) : null;
      })}
      {rows.map(({ name }, at) => (
        <rect key={`line ${at} ${name}`} y={(at + 1) * height - 1} width={inner} height={1} fill={light.hair} />
      ))}
    </svg>
  );
}

function Answer({ row }: { row: CardRow }) {
  if ("because" in row)
    return (
      <Box style={{ marginLeft: bar.left - name.width + 46 }}>
        <Line room={inner - bar.left - 46} size={24}>
          {row.because}
        </Line>
      </Box>
    );
  const { verdict } = row;
  return (
    <Box style={{ flexGrow: 1, alignItems: "center" }}>
      <Box style={{ flexGrow: 1, justifyContent: "flex-end", fontSize: 26, ...strong }}>{row.amount}</Box>
      {verdict ? (
        <Box
          style={{
            width: inner - mark.left - 40,
            marginLeft: 64,
            fontSize: 22,
            fontWeight: 600,
            color: light[verdictColours[verdict.verdict]],
          }}
        >
          {verdict.word}
        </Box>
      ) : null}
    </Box>
  );
}

/** Over the budget's line, on the side that has room for it. */
function BudgetLabel({ budget: { at, text } }: { budget: Budget }) {
  const x = bar.left + at * bar.width;
  const room = 400;
  const before = at > 0.5;
  return (
    <Box
      style={{
        position: "absolute",
        top: -30,
        left: before ? x - room + 4 : x - 2,
        width: room,
        justifyContent: before ? "flex-end" : "flex-start",
        fontSize: 20,
        ...strong,
      }}
    >
      {`budget ${text}`}
    </Box>
  );
}

/** The card of several models side by side. */
export function SetPicture({ card, answer }: { card: CardView; answer: CardSet }) {
  const { rows, sure, more, budget } = answer;
  const height = Math.min(96, Math.floor(348 / rows.length));
  const few = height > 70;
  return (
    <Paper card={card}>
      <Asked {...card} on={rows.length > 1 ? `${card.on}, side by side` : card.on} />
      <Box style={{ position: "relative", flexDirection: "column", marginTop: 14, width: inner }}>
        <Drawing rows={rows} budget={budget} height={height} />
        {rows.map((row) => (
          <Box key={`${row.provider} ${row.name}`} style={{ height, width: inner, alignItems: "center" }}>
            <Box style={{ flexDirection: "column", width: name.width, flexShrink: 0 }}>
              <Line room={name.width} size={few ? 30 : 24} style={{ lineHeight: 1.2, ...strong }}>
                {row.name}
              </Line>
              <Line room={name.width} size={few ? 22 : 17} style={{ lineHeight: 1.2 }}>
                {sellerInWords(row)}
              </Line>
            </Box>
            <Answer row={row} />
          </Box>
        ))}
        {budget ? <BudgetLabel budget={budget} /> : null}
      </Box>
      <Foot facts={[]} aside={`a month to plan with, ${sure}${more > 0 ? `, and ${more} more in the link` : ""}`} />
    </Paper>
  );
}
