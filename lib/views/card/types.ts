/** What a plan looks like where its link lands, as plain text and numbers between 0 and 1. */
import type { OwnMark } from "../sentences/own";
import type { AnswerPart, VerdictView } from "../page/types";
import type { TotalPart } from "../page/whole/types";

/** A figure and what it is of: "$7.04", "per kept clip"; of a workload, by its letter, with its place. */
export type CardFact = { figure: string; of: string; place?: number };

/** A part of the money, from `start` to `end` of the bar. `place`: of a workload, for its shade. */
export type CardPart = Pick<TotalPart, "key" | "label" | "amount" | "start" | "end"> & {
  fill: AnswerPart["key"] | TotalPart["fill"];
  none: boolean;
  place?: number;
};

/** Money with its verdict, and what it is made of. */
export type CardMoney = {
  kind: "priced";
  /** Money to plan with, as the page's headline has it. */
  amount: string;
  sure: string;
  verdict?: VerdictView;
  parts: readonly CardPart[];
  end: number;
  budgetAt?: number;
  facts: readonly CardFact[];
  /** What is made otherwise than asked, in a few words. */
  made: string;
};

/** No money, and why. `budget`: there is one, and it cannot be said to hold. */
type CardWithout = { kind: "unpriced"; headline: string; reason: string; budget: boolean };

/**
 * A model of a set: its money from nothing to `end` of the scale, of which what lies beyond `low` nobody says. `own`: what
 * of its price is the plan's own.
 */
export type CardRow = { name: string; provider: string; own?: OwnMark } & (
  { amount: string; low: number; end: number; verdict?: Pick<VerdictView, "verdict" | "word"> } | { because: string }
);

/** Models side by side. `budget`: its place on their scale. */
type CardSet = {
  kind: "set";
  rows: readonly CardRow[];
  sure: string;
  more: number;
  budget?: { at: number; text: string };
};

/** A plan and its answer: what a card draws, a badge shortens, a frame on another page shows. */
export type CardView = {
  /** As the page is called. */
  title: string;
  description: string;
  /** What is asked for: "500 clips of 8 seconds", "text to video, 720p, silent". */
  clips: string;
  asked: string;
  /** On what: a model at its provider, how many models, or the models of several workloads. */
  on: string;
  day: string;
  /** The plan's canonical query string. */
  query: string;
  answer: CardMoney | CardWithout | CardSet;
  /** Something that the link says could not be read. */
  leftOut: boolean;
  /** Whatever today is, the link asks for the same. */
  pinned: boolean;
};
