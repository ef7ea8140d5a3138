import { createHash } from "node:crypto";

/** A text of JSON with the name of its content, made once for all who ask for it. */
export type JsonFile = { text: string; sha256: string; name: string };

export function jsonFile(text: string): JsonFile {
  const sha256 = createHash("sha256").update(text).digest("hex");
  return { text, sha256, name: sha256.slice(0, 16) };
}

const askEachTime = "public, no-cache";
export const forGood = "public, max-age=31536000, immutable";

/** The file as an answer; to whoever names what it has, that it is still the same. */
export function served(request: Request, { text, name }: JsonFile, cacheControl = askEachTime): Response {
  const etag = `"${name}"`;
  const headers = { ETag: etag, "Cache-Control": cacheControl, "Content-Type": "application/json; charset=utf-8" };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}

/**
 * A file of the catalogue, cached for good under its content's name (`?v=`), else asked for again. Under the name of
 * another content there is nothing: a page of another build must not compute with these prices.
 */
export function servedByName(request: Request, file: JsonFile): Response {
  const wanted = new URL(request.url).searchParams.get("v");
  if (wanted !== null && wanted !== file.name)
    return new Response("Another catalogue is served now.", { status: 404, headers: { "Cache-Control": "no-store" } });
  return served(request, file, wanted === null ? askEachTime : forGood);
}
