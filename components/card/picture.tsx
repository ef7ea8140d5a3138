import { verdicts } from "@/lib/budget/plan-with";
import { light, verdictColours } from "@/lib/views/card/colours";
import { verdictWords } from "@/lib/words/verdict";
import type { CardView } from "@/lib/views/card";
import { MoneyPicture } from "./money-picture";
import { Asked, Box, Foot, Glyph, Paper, strong } from "./parts";
import { SetPicture } from "./set-picture";

type WithoutProps = { card: CardView; answer: Extract<CardView["answer"], { kind: "unpriced" }> };

/** The card of a model that has no price for the plan. */
const WithoutPicture = ({ card, answer: { headline, reason, budget } }: WithoutProps) => (
  <Paper card={card}>
    <Asked {...card} />
    <Box style={{ alignItems: "center", marginTop: 60 }}>
      <Glyph verdict="unknown" height={56} />
      <Box style={{ marginLeft: 28, fontSize: headline.length > 20 ? 56 : 84, letterSpacing: "-0.04em", ...strong }}>
        {headline}
      </Box>
    </Box>
    <Box style={{ marginTop: 22, fontSize: 32, color: light.ink }}>{reason}</Box>
    <Foot facts={[]} aside={budget ? "Without a price no budget can be said to hold." : ""} />
  </Paper>
);

/** A plan's answer as the picture of its link. */
export function CardPicture({ card }: { card: CardView }) {
  const { answer } = card;
  switch (answer.kind) {
    case "priced":
      return <MoneyPicture card={card} answer={answer} />;
    case "unpriced":
      return <WithoutPicture card={card} answer={answer} />;
    case "set":
      return <SetPicture card={card} answer={answer} />;
  }
}

/** The picture of a link without a plan. */
export const SitePicture = () => (
  <Paper>
    <Box style={{ marginTop: 96, fontSize: 76, lineHeight: 1.08, letterSpacing: "-0.045em", width: 980, ...strong }}>
      What an AI video workflow will really cost
    </Box>
    <Box style={{ marginTop: 26, fontSize: 32, color: light.soft }}>before the first clip is paid for.</Box>
    <Box style={{ position: "absolute", left: 64, bottom: 56, alignItems: "center" }}>
      {verdicts.map((verdict) => (
        <Box key={verdict} style={{ marginRight: 40, alignItems: "center" }}>
          <Glyph verdict={verdict} height={28} />
          <Box style={{ marginLeft: 12, fontWeight: 600, color: light[verdictColours[verdict]] }}>
            {verdictWords[verdict]}
          </Box>
        </Box>
      ))}
    </Box>
  </Paper>
);
