/** What the comparison in the browser is made of: loaded in one piece, because two would both carry what they share. */
export { indexCatalogue } from "@/lib/catalogue";
export const loadOwn = () => import("./own-compare-parts");
export { fieldOf, rankedSteps, readShown, setFlips, viewComparedPlan } from "@/lib/views/page/compare";
