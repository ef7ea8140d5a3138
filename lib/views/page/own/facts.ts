/** The facts of a plan with prices or models of its own: the catalogue laid over with them, each figure marked. */
import { readOwnPrices, saysOwn } from "../../../ask/own-prices";
import { onField } from "../../../ask/fields";
import type { Issue } from "../../../ask/issues";
import type { Entries } from "../../../ask/read";
import { plainEntries } from "../../../ask/typed";
import type { Facts } from "../../../catalogue/facts";
import { withModels, withOwnModels, withOwnPrices, type OwnModels } from "../../../catalogue/own";
import { ownCautions } from "../../sentences/own";

/** What a plan is read from and answered with. */
export type OwnFacts = { entries: Entries; facts: Facts; issues: Issue[] };

export type OwnWanted = {
  /** The own models of the link, as they were decoded. */
  models?: OwnModels | undefined;
  /** The model that is shown where the link names none. */
  otherwise?: string | undefined;
  /** Only what is plain is read, as the API reads. */
  strict?: boolean;
};

/** The day whose prices hold, as far as it can be read. */
function dayOf(entries: Entries, { today }: Facts): string {
  const [[, text] = ["", ""]] = plainEntries(
    entries.filter(([key]) => key === onField.key),
    today,
  );
  const read = onField.read(text.trim());
  return "value" in read ? read.value : today;
}

/**
 * The catalogue on the terms of a link, with the pairs that it is read from: a text that cannot be taken has an issue and
 * is left out. A link that says nothing of its own has the facts that there are.
 */
export function ownFacts(entries: Entries, facts: Facts, { models, otherwise, strict = false }: OwnWanted): OwnFacts {
  if (!saysOwn(entries)) return { entries, facts, issues: [] };
  const listed = models ? withOwnModels(facts.catalogue, models) : facts.catalogue;
  const read = readOwnPrices(entries, listed, { otherwise, ...(strict ? {} : { today: facts.today }) });
  const on = dayOf(entries, facts);
  const catalogue = withModels(withOwnPrices(listed, read.own), (model) =>
    model.own ? { ...model, cautions: [...model.cautions, ...ownCautions(model, on)] } : model,
  );
  return { entries: read.entries, facts: { ...facts, catalogue }, issues: read.issues };
}
