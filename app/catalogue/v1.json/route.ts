import { catalogueHash, catalogueText } from "./catalogue";

const etag = `"${catalogueHash}"`;

/** The catalogue for the browser and for others: cached for good under its content's name, else asked for again. */
export function GET(request: Request): Response {
  const named = new URL(request.url).searchParams.get("v") === catalogueHash;
  const headers = {
    ETag: etag,
    "Cache-Control": named ? "public, max-age=31536000, immutable" : "public, no-cache",
    "Content-Type": "application/json; charset=utf-8",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(catalogueText, { headers });
}
