/** What the price report reads. */
export { assumedRates, catalogue } from "@/lib/data";
export { compare } from "@/lib/budget/compare";
export { daysBetween, oldestDay } from "@/lib/numbers/days";
export { questionOf } from "@/lib/month/estimate";
export { readPlan } from "@/lib/ask/read";
