/** What the component tests share: real views of real models, and the check that a reader of any kind can read them. */
import { within } from "@testing-library/react";
import axe from "axe-core";
import { expect } from "vitest";
import { assumedRates } from "@/lib/data";
import { answer, focusOf as focusOfAnswer } from "@/lib/answer/answer";
import { readShownPlan } from "@/lib/ask/read-shown";
import type { Facts } from "@/lib/catalogue/facts";
import { buildView, type FocusView, type PricedFocus } from "@/lib/views/page";
import type { EstimatorView } from "@/lib/views/page/plan-types";
import type { Folds } from "@/components/estimator/opener";
import type { Opened } from "@/lib/ask/opened";
import { viewFocus } from "@/lib/views/page/focus";
import { withTests } from "@/lib/views/page/sent";
import type { SourceView } from "@/lib/views/page/types";
import { catalogue, known, providers } from "./catalogue";

export const today = "2026-11-22";
/** The whole catalogue: only for the guides, whose tables name models from all over it. */
export { catalogue } from "@/lib/data";
export { formAssumptions as assumptions } from "@/lib/data";

export const facts: Facts = { catalogue, exchange: assumedRates, today };

/** The page's view of a query string as it is sent, computed by the real engine. */
export const viewOf = (query: string): EstimatorView => withTests(buildView([...new URLSearchParams(query)], facts));

/** A page with its folded parts open or closed, where what opens them is not of interest. */
export const foldsOf = (query: string, opened: Partial<Opened> = {}): Folds => ({ query, opened, toggle: undefined });

/** Everything of the comparison open. */
export const allRows = "view.rows=all&view.unpriced=all";

/** The model in focus alone, without the comparison of the whole catalogue that a page has beside it. */
export function focusOf(query: string): FocusView {
  const { plan } = readShownPlan([...new URLSearchParams(query)], facts);
  return viewFocus(focusOfAnswer(answer(plan, facts)), assumedRates);
}

/** The view of a query whose model in focus has a price. */
export function pricedFocusOf(query: string): PricedFocus & FocusView {
  const focus = focusOf(query);
  if (focus.status !== "priced") throw new Error(`"${query}" is ${focus.status}, and the test is about a priced one`);
  return focus;
}

/** The catalogue as a browser fetches it. */
export const catalogueJson = JSON.stringify({ exchangeRates: assumedRates, providers, known });

/** A source as its link says it: with its day, unless its title has it. */
export const sourceText = ({ title, day }: SourceView): string => [title, day].filter(Boolean).join(", ");

/** What an element says, with its white space folded. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** The rows of a table's body, each as its cells. */
export const bodyRows = (table: HTMLElement): HTMLElement[][] =>
  within(table)
    .getAllByRole("row")
    .map((row) => within(row).queryAllByRole("cell"))
    .filter((cells) => cells.length > 0);

/** Opens every disclosure, so that what is folded away is checked as well. */
export function openAll(container: ParentNode): void {
  for (const disclosure of container.querySelectorAll("details")) disclosure.open = true;
}

/**
 * Fails with what axe finds. Colour contrast is left out: jsdom has no layout and no colours to compute it from. In a
 * fragment, landmarks are left out too, because they are the page's.
 */
export async function expectAccessible(container: Element | Document): Promise<void> {
  openAll(container);
  const whole = container instanceof Document;
  const { violations } = await axe.run(container, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: whole } },
    resultTypes: ["violations"],
  });
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ html }) => `  ${html}`).join("\n")}`,
  );
  expect(found.join("\n"), "axe").toBe("");
}
