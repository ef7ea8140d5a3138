/** The provider's own sums beside the engine's. */
import { findSource, type CatalogueModel } from "../../../catalogue";
import { plain } from "../../../numbers/decimal";
import { formatDay, formatQuantity } from "../../../words/format";
import { checkExample } from "../../../attempt/worked-examples";
import { viewSource } from "../text";
import type { WorkedExample } from "../../../catalogue/schema";
import type { SourceView } from "../types";
import { modeWords } from "../../../words/catalogue";

export type ExampleView = {
  id: string;
  job: string;
  day: string;
  kind: WorkedExample["kind"];
  printed: string;
  calculated: string;
  agrees: boolean;
  contradiction?: string;
  sources: SourceView[];
};

/** Every worked example of a model with what the engine makes of it. */
export function exampleViews(model: CatalogueModel): ExampleView[] {
  const { currency, credit } = model.provider;
  return model.model.workedExamples.map((example) => {
    const { checked, reproduced } = checkExample(model, example);
    const amount = (figure: string, text: string) =>
      figure === "cost"
        ? `${text} ${currency}`
        : `${formatQuantity(text, 4)} ${figure === "credits" ? `${credit?.name ?? "credit"}s` : figure}`;
    const { mode, durationSeconds, resolution, aspect, audio, inputVideoSeconds, images, options } = example.job;
    const parts = [
      modeWords[mode],
      `${durationSeconds} s`,
      resolution,
      aspect === "16:9" ? "" : aspect,
      audio === "on" ? "with sound" : "",
      inputVideoSeconds === "0" ? "" : `${inputVideoSeconds} s of input video`,
      images ? `${images} images` : "",
      ...Object.entries(options).map((pair) => pair.join(" ")),
    ];
    return {
      id: example.id,
      job: parts.filter(Boolean).join(", "),
      day: formatDay(example.on),
      kind: example.kind,
      printed: checked.map(({ figure, printed }) => amount(figure, printed)).join(", "),
      calculated: checked
        .map(({ figure, calculated }) => (calculated ? amount(figure, plain(calculated.round(6))) : "no figure"))
        .join(", "),
      agrees: reproduced,
      ...(example.contradiction ? { contradiction: example.contradiction } : {}),
      sources: example.sourceIds.map((id) => viewSource(findSource(model.provider, id))),
    };
  });
}
