/** What the engine in the browser is made of: loaded in one piece, because two would both carry what they share. */
export { indexCatalogue } from "@/lib/catalogue";
export const loadOwn = () => import("./own-parts");
export { comparisonSteps, compareSteps, modelGroups, viewFocusedPlan } from "@/lib/views/page";
