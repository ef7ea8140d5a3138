import { catalogueHash, catalogueText } from "./catalogue";

const etag = `"${catalogueHash}"`;

/**
 * The catalogue for the browser and for others: cached for good under its content's name, else asked for again. Under
 * the name of another content there is nothing: a page of another build must not compute with these prices.
 */
export function GET(request: Request): Response {
  const wanted = new URL(request.url).searchParams.get("v");
  if (wanted !== null && wanted !== catalogueHash)
    return new Response("Another catalogue is served now.", { status: 404, headers: { "Cache-Control": "no-store" } });
  const named = wanted === catalogueHash;
  const headers = {
    ETag: etag,
    "Cache-Control": named ? "public, max-age=31536000, immutable" : "public, no-cache",
    "Content-Type": "application/json; charset=utf-8",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(catalogueText, { headers });
}
