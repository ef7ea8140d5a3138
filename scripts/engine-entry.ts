/** The pricing engine as its size is measured: from a workflow to bills, without catalogue and zod. */
export { indexCatalog } from "@/lib/catalog";
export { compare } from "@/lib/compare";
export { askQuestion, estimateModel } from "@/lib/estimate";
