/** Questions and answers, in reading order. Made from figures, as the guides are. */
import type { Figures } from "@/lib/views/guide/figures";
import { tellOldPrices } from "@/lib/views/guide/old-prices";
import type { Question } from "@/lib/views/guide/types";
import { audioResolutionDuration, perToken, priceIsNotCost, sameModelTwoBills, whichIsCheapest } from "./price";
import { creditsExpire, failedJobs, howOftenToPoll, webhook } from "./running";
import { howFresh, myData, trust, unknownPolicy } from "./trust";

type Write = (figures: Figures) => Question;

/** An answer that says at its end which of its prices are old. */
const withNote =
  (write: Write): Write =>
  (figures) => {
    const question = write(figures);
    return { ...question, answer: tellOldPrices(question.answer) };
  };

/**
 * Each question by itself.
 *
 * @public
 */
export const questions: readonly Write[] = [
  perToken,
  priceIsNotCost,
  whichIsCheapest,
  sameModelTwoBills,
  audioResolutionDuration,
  failedJobs,
  unknownPolicy,
  howOftenToPoll,
  webhook,
  creditsExpire,
  howFresh,
  trust,
  myData,
].map(withNote);

/** Every question with its answer: `/faq#<id>`. Asked of another day or another catalogue, the figures follow. */
export const faq = (figures: Figures): readonly Question[] => questions.map((answered) => answered(figures));
