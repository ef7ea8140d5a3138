/** What a file leaves out because it follows from the rest of it. */
import type { Source } from "../schema";
import { slugOf } from "../slug";
import type { ReadCards } from "./schema";

type ReadModel = ReadCards["models"][number];
type ReadCard = ReadModel["prices"][number];
type WholeCard = ReadCard & { sources: [string, ...string[]] };
type WholeModel = Omit<ReadModel, "vendor" | "prices"> & { vendor: string; prices: WholeCard[] };
export type WholeCards = Omit<ReadCards, "id" | "recordedOn" | "sources" | "models"> & {
  id: string;
  recordedOn: string;
  sources: Readonly<Record<string, Omit<Source, "id">>>;
  models: WholeModel[];
};

const newest = (sources: ReadCards["sources"]): string =>
  Object.values(sources)
    .map(({ seenOn }) => seenOn)
    .filter((day) => day !== "unknown")
    .sort()
    .at(-1) ?? "unknown";

/**
 * A file with its id, its day, its makers and its pages: what it does not say of them follows. "Example Labs" is
 * `example-labs`, makes what it sells, and has its prices from its only page, on the day on which that was seen.
 */
export function whole(file: ReadCards): WholeCards {
  const { name, pricingUrl, id = slugOf(name), recordedOn = newest(file.sources) } = file;
  const sources = Object.fromEntries(
    Object.entries(file.sources).map(([page, { title = `${name}, price page`, url = pricingUrl, ...seen }]) => [
      page,
      { title, url, ...seen },
    ]),
  );
  // The schema refuses a card that leaves out its pages where there is not just one.
  const [only = ""] = Object.keys(sources);
  const models = file.models.map(({ vendor = name, prices, ...model }) => ({
    ...model,
    vendor,
    prices: prices.map((card): WholeCard => ({ ...card, sources: card.sources ?? [only] })),
  }));
  return { ...file, id, recordedOn, sources, models };
}
