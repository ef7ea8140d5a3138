/** The short forms in which a file may be written, written out: what holds of each model, and prices by resolution alone. */

type Entry = Readonly<Record<string, unknown>>;

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `{ "720p": "0.05" }` is a row called 720p, of 720p; with a past its price is written as a row is. */
function withRows(card: unknown): unknown {
  if (!isEntry(card) || !isEntry(card["rows"])) return card;
  const rows = Object.entries(card["rows"]).map(([resolution, row]) => ({
    id: resolution,
    resolution,
    ...(isEntry(row) ? row : { price: row }),
  }));
  return { ...card, rows };
}

const withPrices = (model: unknown): unknown =>
  isEntry(model) && Array.isArray(model["prices"]) ? { ...model, prices: model["prices"].map(withRows) } : model;

/** What a model says itself comes first, of its limits one by one. */
function withEach(each: Entry, model: unknown): unknown {
  if (!isEntry(model)) return model;
  const [shared, own] = [each["constraints"], model["constraints"]];
  const constraints = isEntry(shared) && isEntry(own) ? { constraints: { ...shared, ...own } } : {};
  return { ...each, ...model, ...constraints };
}

/** A file without its short forms. What is no entry of a file stays as it is: the schema says what is wrong with it. */
export function writtenOut(file: unknown): unknown {
  if (!isEntry(file) || !Array.isArray(file["models"])) return file;
  const { each, ...rest } = file;
  const models: readonly unknown[] = file["models"];
  return { ...rest, models: models.map((model) => withPrices(isEntry(each) ? withEach(each, model) : model)) };
}
