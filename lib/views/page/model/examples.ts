/** Sums that others have printed beside the engine's. */
import type { CatalogueModel } from "../../../catalogue";
import { findSource } from "../../../catalogue/seen";
import { plain, zero, type Decimal } from "../../../numbers/decimal";
import { formatQuantity, plural, seenInWords } from "../../../words/format";
import { judgeExample, type ExampleVerdict } from "../../../attempt/worked-examples";
import { exampleVerdictWords, shareInWords } from "../../sentences/accuracy";
import { tell } from "../../sentences/remarks";
import { viewSource } from "../text";
import type { WorkedExample } from "../../../catalogue/schema";
import type { SourceView } from "../types";
import { modeWords } from "../../../words/catalogue";

export type ExampleView = {
  id: string;
  /** Its place on the page of all examples: `kling/kling-v3/five-seconds`. */
  place: string;
  job: string;
  day: string;
  kind: WorkedExample["kind"];
  printed: string;
  calculated: string;
  verdict: ExampleVerdict;
  /** The verdict with what lies between the two: "off by 22.6 %". */
  result: string;
  /** The engine's figure less the printed one: "−0.0877 USD"; empty where there is none. */
  difference: string;
  /** Why it is off, or has no price, where that is known. */
  reason?: string;
  sources: SourceView[];
};

type Judged = ReturnType<typeof judgeExample>;

function jobInWords({ job }: WorkedExample): string {
  const { mode, durationSeconds, resolution, aspect, audio, inputVideoSeconds, images, options } = job;
  const parts = [
    modeWords[mode],
    `${durationSeconds} s`,
    resolution,
    aspect === "16:9" ? "" : aspect,
    audio === "on" ? "with sound" : "",
    inputVideoSeconds === "0" ? "" : `${inputVideoSeconds} s of input video`,
    images ? plural(String(images), "image") : "",
    ...Object.entries(options).map((pair) => pair.join(" ")),
  ];
  return parts.filter(Boolean).join(", ");
}

/** Why there is no agreement: what is on record, else what the engine lacks. */
function reasonOf({ contradiction }: WorkedExample, { verdict, unpriced }: Judged): string | undefined {
  if (verdict === "reproduced" || verdict === "last-digit") return undefined;
  if (contradiction !== undefined || verdict === "off") return contradiction;
  return unpriced.map((gap) => tell(gap).message).join(" ") || "The engine has no such figure.";
}

const signed = (value: Decimal, write: (size: string) => string): string =>
  `${value.lt(zero) ? "−" : "+"}${write(plain(value.abs().round(6)))}`;

/** One worked example with what the engine makes of it. `on`: the day on which it is told. */
export function exampleView(model: CatalogueModel, example: WorkedExample, judged: Judged, on: string): ExampleView {
  const { currency, credit } = model.provider;
  const { figures, verdict, share } = judged;
  const amount = (figure: string, text: string) =>
    figure === "cost"
      ? `${text}\u00a0${currency}`
      : `${formatQuantity(text, 4)}\u00a0${figure === "credits" ? `${credit?.name ?? "credit"}s` : figure}`;
  const reason = reasonOf(example, judged);
  return {
    id: example.id,
    place: `${model.key}/${example.id}`,
    job: jobInWords(example),
    day: seenInWords(example.on, on),
    kind: example.kind,
    printed: figures.map(({ figure, printed }) => amount(figure, printed)).join(", "),
    calculated: figures
      .map(({ figure, calculated }) => (calculated ? amount(figure, plain(calculated.round(6))) : "no figure"))
      .join(", "),
    verdict,
    result: verdict === "off" ? `off by ${shareInWords(share)}` : exampleVerdictWords[verdict],
    difference: figures
      .flatMap(({ figure, by }) => (by && !by.eq(zero) ? [signed(by, (size) => amount(figure, size))] : []))
      .join(", "),
    ...(reason ? { reason } : {}),
    sources: example.sourceIds.map((id) => viewSource(findSource(model.provider, id))),
  };
}

/** Every worked example of a model with what the engine makes of it. */
export const exampleViews = (model: CatalogueModel, on: string): ExampleView[] =>
  model.model.workedExamples.map((example) => exampleView(model, example, judgeExample(model, example), on));
