/** All of lib that the browser loads after the first paint. */
export { indexCatalogue } from "@/lib/catalogue";
export { buildView } from "@/lib/views/page";
