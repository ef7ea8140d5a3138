/** A release: all that was known on a day, in one file that is never changed. */
import type { ExchangeAssumptions } from "./exchange";
import type { FamilyOvershoot, KindsOfModels, ModelFamily, ModelLatency, VendorModel } from "./assumptions";
import type { Provider } from "./schema";

export type Release = {
  version: 1;
  /** The day whose knowledge it is. */
  day: string;
  exchangeRates: ExchangeAssumptions;
  /** What the engine takes where nobody says: decimals as text, by what they are of. */
  assumed: Readonly<Record<string, string>>;
  /** Where the month's shares, the prices around the clip and the evidence of the risks come from. */
  outcomePresets: readonly object[];
  surroundings: readonly object[];
  riskEvidence: Readonly<Record<string, readonly object[]>>;
  /** What the models are for that are not general; absent in releases of before they were told apart. */
  kinds?: KindsOfModels;
  /** Which of them are one maker's model; absent in releases of before they were put together. */
  families?: readonly ModelFamily[];
  /** How long jobs take by others than the provider; absent in releases of before they were collected. */
  latencies?: readonly ModelLatency[];
  /** What makers' models make wherever they are sold; absent in releases of before that was collected. */
  vendorModels?: readonly VendorModel[];
  /** How far bills of a maker's models go beyond the rule; absent in releases of before it was a fact of a family. */
  overshoots?: readonly FamilyOvershoot[];
  /** What others have seen of a plan's inputs; absent in releases of before it was collected. */
  inputRanges?: readonly object[];
  /** Parsed and with every default filled in, as /catalogue/v1.json has them. */
  providers: readonly Provider[];
};

/** One fact that differs between two releases, as one line: where it stands, what it was, what it is. */
export type Moved = {
  kind: "price" | "policy" | "limit" | "pack" | "exchange" | "source" | "note";
  /** `fal/veo3.1, rate 720p-silent, unitPrice`. */
  what: string;
  /** Absent where it is new; gone where `after` is absent. */
  before?: string;
  after?: string;
};

/** What a release says, leaf by leaf, by where it stands. */
type Leaves = Map<string, string>;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a member of a list is known by: its id, else its place. */
const nameOf = (member: unknown, index: number): string =>
  isRecord(member) && typeof member["id"] === "string" ? member["id"] : String(index + 1);

/** A text as it is, a list of plain values with commas. */
const textOf = (value: unknown): string =>
  typeof value === "string" ? value : Array.isArray(value) ? value.join(", ") : JSON.stringify(value);

/** Every leaf by its path: `rates/720p-silent/unitPrice` is `0.20`. A list of plain values is one leaf. */
function collect(value: unknown, path: string, leaves: Leaves): Leaves {
  if (Array.isArray(value) && value.some((member) => typeof member === "object")) {
    value.forEach((member, index) => collect(member, `${path}/${nameOf(member, index)}`, leaves));
  } else if (isRecord(value)) {
    for (const [key, inner] of Object.entries(value)) collect(inner, path === "" ? key : `${path}/${key}`, leaves);
  } else if (value !== undefined) leaves.set(path, textOf(value));
  return leaves;
}

/** Everything but the day, which differs in every two of them. */
function leavesOf(release: Release): Leaves {
  const leaves = collect(release, "", new Map());
  leaves.delete("day");
  return leaves;
}

const kinds: readonly [RegExp, Moved["kind"]][] = [
  [/^exchangeRates\//, "exchange"],
  [/\/(sources|sourceIds|verifiedOn|seenOn|url|source)(\/|$)|^riskEvidence\//, "source"],
  [/\/credit\//, "pack"],
  [/\/billingPolicy\//, "policy"],
  [/\/(rates|gaps|minimumCosts)\//, "price"],
  [/\/(constraints|async|status|modes|options)(\/|$)|^(assumed|latencies|vendorModels)\//, "limit"],
];

const kindOf = (path: string): Moved["kind"] => kinds.find(([pattern]) => pattern.test(path))?.[1] ?? "note";

/**
 * What differs from one release to a later one, in the order of the later one, then what is gone. A price of 0.20 that
 * became 0.25 is one line: `providers/fal/models/veo3.1/rates/720p-silent/unitPrice`, 0.20, 0.25.
 */
export function moved(before: Release, after: Release): Moved[] {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const found: Moved[] = [];
  for (const [what, text] of is) {
    const earlier = was.get(what);
    if (earlier === undefined) found.push({ kind: kindOf(what), what, after: text });
    else if (earlier !== text) found.push({ kind: kindOf(what), what, before: earlier, after: text });
  }
  for (const [what, text] of was) if (!is.has(what)) found.push({ kind: kindOf(what), what, before: text });
  return found;
}

const place = (path: string): string =>
  path.replace(/^providers\//, "").replace(/\/(models|rates|gaps|sources)\//g, "/");

/** The path of what is new or gone as a whole: its id came or went with all that it has. */
const wholes = (facts: readonly Moved[]): string[] =>
  facts.flatMap(({ what, before, after }) =>
    what.endsWith("/id") && (before === undefined || after === undefined) ? [what.slice(0, -"id".length)] : [],
  );

/** The difference of two releases in words, a line a fact; what came or went as a whole is one line. */
export function movedInWords(facts: readonly Moved[]): string[] {
  const whole = wholes(facts);
  const within = (path: string, except?: string) => whole.some((outer) => outer !== except && path.startsWith(outer));
  return facts.flatMap(({ kind, what, before, after }) => {
    const own = what.endsWith("/id") ? what.slice(0, -"id".length) : undefined;
    if (within(what, own)) return [];
    if (own !== undefined && whole.includes(own))
      return [`${place(own).slice(0, -1)} is ${before === undefined ? "new" : "gone"}`];
    if (before === undefined) return [`${kind}: ${place(what)} is new, ${after}`];
    return [`${kind}: ${place(what)}, ${before}, ${after === undefined ? "is gone" : `became ${after}`}`];
  });
}
