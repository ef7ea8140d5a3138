/** What the benchmark drives: the public engine and the real catalogue. */
export { assumedRates, catalogue } from "@/lib/data";
export { readPlan } from "@/lib/ask/read";
export { chargeGeneration } from "@/lib/attempt/charges";
export { planGenerations } from "@/lib/attempt/generations";
export { compare } from "@/lib/budget/compare";
export { monthDistribution } from "@/lib/month/distribution";
export { attemptCost, questionOf } from "@/lib/month/estimate";
export { distributionOf } from "@/lib/month/kept";
export { assessRisks } from "@/lib/risks";
