import { askEachTime, forGood, served } from "@/app/json-file";
import { catalogueFile } from "./catalogue";

/**
 * The catalogue for the browser and for others: cached for good under its content's name, else asked for again. Under
 * the name of another content there is nothing: a page of another build must not compute with these prices.
 */
export function GET(request: Request): Response {
  const wanted = new URL(request.url).searchParams.get("v");
  if (wanted !== null && wanted !== catalogueFile.name)
    return new Response("Another catalogue is served now.", { status: 404, headers: { "Cache-Control": "no-store" } });
  return served(request, catalogueFile, wanted === null ? askEachTime : forGood);
}
