/** What the price report reads. */
export { assumedRates, catalog } from "@/lib/catalog/data";
export { compare } from "@/lib/compare";
export { daysBetween } from "@/lib/days";
export { askQuestion } from "@/lib/estimate";
export { parseWorkflow } from "@/lib/workflow/parse";
