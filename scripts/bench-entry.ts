/** What the benchmark drives: the public engine and the real catalogue. */
export { assumedRates, catalog } from "@/lib/data";
export { chargeGeneration } from "@/lib/attempt/charges";
export { compare } from "@/lib/month/compare";
export { askQuestion, attemptCost } from "@/lib/month/estimate";
export { monthDistributions } from "@/lib/month/distribution";
export { planGenerations } from "@/lib/attempt/generations";
export { assessRisks } from "@/lib/risks";
export { parseWorkflow } from "@/lib/ask/parse";
