/** What the comparison in the browser is made of: loaded in one piece, because two would both carry what they share. */
export { indexCatalogue } from "@/lib/catalogue";
/** Behind the engine, so that it carries nothing of it again. */
export const loadOwn = async () => {
  const { onOwnTerms } = await import("./own-compare-parts");
  return onOwnTerms;
};
export { fieldOf, rankedSteps, readShown, setFlips, viewComparedPlan } from "@/lib/views/page/compare";
