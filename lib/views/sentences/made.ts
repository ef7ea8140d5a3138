/** What is made instead of what was asked, beside the figure: "made as 2 generations (6 + 4 s), stitched". */
import { clipFields } from "../../ask/fields";
import { offeredLengths } from "../../attempt/lengths";
import type { Remark } from "../../attempt/remarks";
import type { Clip } from "../../ask/plan";
import type { PricedEstimate } from "../../month/estimate";
import { decimal, plain } from "../../numbers/decimal";
import { formatList } from "../../words/format";

/** A way out: what it says, and the change of the clip behind it. */
export type Fix = { label: string; change: Partial<Clip> };
type Made = { text: string; fixes: Fix[] };

const lengthsInWords = (parts: readonly { toFixed: () => string }[]): string => {
  const lengths = parts.map((part) => part.toFixed());
  const distinct = [...new Set(lengths)];
  if (distinct.length === 1) return `each ${distinct[0]} s`;
  return lengths.length <= 4
    ? `${lengths.join(" + ")} s`
    : formatList(distinct.map((length) => `${lengths.filter((other) => other === length).length} of ${length} s`));
};

/** The longest clip of one generation. */
function longest({ model, generations }: PricedEstimate): Fix[] {
  const lengths = offeredLengths(model, generations[0].job);
  const most = lengths?.kind === "choices" ? lengths.seconds.at(-1) : undefined;
  return most ? [{ label: `Make it ${plain(most)} s`, change: { durationSeconds: plain(most) } }] : [];
}

/** A clip of a length: where it is as long as its input, an input of that length. */
const lengthened = ({ model, generations }: PricedEstimate, seconds: string): Fix =>
  offeredLengths(model, generations[0].job)?.kind === "as-input"
    ? { label: `Use an input of ${seconds} s`, change: { inputVideoSeconds: seconds } }
    : { label: `Make it ${seconds} s`, change: { durationSeconds: seconds } };

/** `beside`: not what the clip is made as, but what comes with it. */
type Clause = { clause: string; fixes: Fix[]; beside?: true };

/** A clip that follows its input and is not as long as was wanted: 5 s for an input of 5 s where 8 s were asked for. */
function asLongAsInput({ model, generations, workload, remarks }: PricedEstimate): Clause[] {
  const { durationSeconds: made } = generations[0].job;
  const wanted = decimal(workload.clip.durationSeconds);
  const lengths = offeredLengths(model, generations[0].job);
  const isRounded = remarks.some(({ code }) => code === "duration-rounded-up");
  if (lengths?.kind !== "as-input" || isRounded || made.eq(wanted)) return [];
  const isInput = wanted.gte(lengths.min) && (lengths.max === undefined || wanted.lte(lengths.max));
  const text = plain(made);
  return [
    {
      clause: `${text} s, as long as its input`,
      fixes: [
        ...(isInput
          ? [{ label: `Use an input of ${plain(wanted)} s`, change: { inputVideoSeconds: plain(wanted) } }]
          : []),
        ...("value" in clipFields.durationSeconds.read(text)
          ? [{ label: `Make it ${text} s`, change: { durationSeconds: text } }]
          : []),
      ],
    },
  ];
}

/** What is made otherwise by what has to be said of it; what is not here changes nothing that is made. */
const clauses: {
  [Code in Remark["code"]]?: (remark: Extract<Remark, { code: Code }>, estimate: PricedEstimate) => Clause | undefined;
} = {
  stitched: ({ parts, total, wanted }, estimate) => ({
    clause: `${parts.length} generations (${lengthsInWords(parts)}), stitched${total.eq(wanted) ? "" : `, ${plain(total)} s billed`}`,
    fixes: longest(estimate),
  }),
  "duration-rounded-up": ({ billed, wanted }, estimate) => ({
    clause: `${plain(billed)} s, because the model has no ${plain(wanted)} s`,
    fixes: [lengthened(estimate, plain(billed))],
  }),
  "resolution-raised": ({ billed, wanted }) => ({
    clause: `${billed}, because the model has no ${wanted}`,
    fixes: [{ label: `Ask for ${billed}`, change: { resolution: billed } }],
  }),
  "audio-always-on": (_, { workload }) =>
    workload.clip.audio === "off"
      ? {
          beside: true,
          clause: "with sound, which this model always makes",
          fixes: [{ label: "Ask for sound", change: { audio: "on" } }],
        }
      : undefined,
};

function madeOf<Code extends Remark["code"]>(
  estimate: PricedEstimate,
  remark: Extract<Remark, { code: Code }>,
): Clause | undefined {
  const clause: (typeof clauses)[Code] = clauses[remark.code];
  return clause?.(remark, estimate);
}

/** Everything that is made otherwise than asked, in one sentence, with what would ask for just that; nothing where all is. */
export function madeInstead(estimate: PricedEstimate): Made | undefined {
  const found = [...asLongAsInput(estimate), ...estimate.remarks.flatMap((remark) => madeOf(estimate, remark) ?? [])];
  if (found.length === 0) return undefined;
  const made = found.filter(({ beside }) => !beside);
  const said = [...made, ...found.filter(({ beside }) => beside)].map(({ clause }) => clause);
  return {
    text: `Made ${made.length > 0 ? "as " : ""}${said.join("; ")}.`,
    fixes: found.flatMap(({ fixes }) => fixes),
  };
}

const assumed: ReadonlySet<Remark["code"]> = new Set([
  "durations-unpublished",
  "resolution-unpublished",
  "audio-unpublished",
  "sound-as-made-elsewhere",
  "sound-not-recorded",
  "sound-price-not-recorded",
  "priced-with-sound",
  "images-assumed",
  "input-ignored",
  "input-video-assumed",
  "start-unknown",
  "caution",
] satisfies Remark["code"][]);

/** Remarks that say what the figure takes for granted. */
export const assumedIn = ({ remarks }: PricedEstimate): Remark[] => remarks.filter(({ code }) => assumed.has(code));
