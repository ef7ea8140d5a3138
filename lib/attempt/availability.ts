/** Whether a model can be used on a day, and how old what is known of its price is. */
import { sourceUrl, type CatalogModel } from "../catalogue";
import { ratesUsed, type GenerationCharges } from "./charges";
import { daysBetween, oldAfterDays } from "../numbers/days";
import { notes, type Note } from "./notes";

/** Whether the model can be used on the day: the reason why not, if not. */
export function availability({ model, provider }: CatalogModel, on: string): Note | undefined {
  const { stage, lastDay, firstDay, replacement, sourceIds } = model.status;
  const ended = lastDay !== undefined && lastDay !== "unknown" ? on > lastDay : stage === "retired";
  if (ended) {
    return notes.retired(lastDay ?? "unknown", replacement, sourceUrl(provider, sourceIds));
  }
  return firstDay !== undefined && on < firstDay ? notes.notYetAvailable(firstDay) : undefined;
}

/** What a reader must know about the age of the figures, and about the model's end. */
export function ageNotes({ model }: CatalogModel, generations: readonly GenerationCharges[], on: string): Note[] {
  const found: Note[] = [];
  const rates = ratesUsed(generations);
  const seen = rates.map(({ verifiedOn }) => verifiedOn);
  const dated = seen.filter((day) => day !== "unknown").sort();
  const oldest = dated[0];
  if (seen.includes("unknown")) found.push(notes.priceUndated());
  if (oldest !== undefined && daysBetween(oldest, on) > oldAfterDays)
    found.push(notes.priceOld(oldest, daysBetween(oldest, on)));
  const startless = rates.find(
    (rate) => rate.effectiveFrom === "unknown" && rate.verifiedOn !== "unknown" && on < rate.verifiedOn,
  );
  if (startless) found.push(notes.priceBegan(startless.verifiedOn));
  const { lastDay, replacement } = model.status;
  if (lastDay !== undefined && lastDay !== "unknown") found.push(notes.retiringSoon(lastDay, replacement));
  return found;
}
