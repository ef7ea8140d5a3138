/** What the benchmark drives: the public engine and the real catalogue. */
export { assumedRates, catalog } from "@/lib/catalog/data";
export { chargeGeneration } from "@/lib/charges";
export { compare } from "@/lib/compare";
export { askQuestion, attemptCost } from "@/lib/estimate";
export { monthDistributions } from "@/lib/distribution";
export { planGenerations } from "@/lib/generations";
export { assessRisks } from "@/lib/risks";
export { parseWorkflow } from "@/lib/workflow/parse";
