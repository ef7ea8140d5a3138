/** All of lib that the browser loads after the first paint. */
export { indexCatalog } from "@/lib/catalog";
export { buildView } from "@/lib/view";
