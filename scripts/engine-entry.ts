/** The pricing engine as its size is measured: from a workflow to bills, without catalogue and zod. */
export { indexCatalogue } from "@/lib/catalogue";
export { compare } from "@/lib/budget/compare";
export { questionOf, estimateModel } from "@/lib/month/estimate";
