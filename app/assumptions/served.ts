import { createHash } from "node:crypto";

/** Data of the build as JSON, by the name of its content: asked for again, it is not sent again. */
export function served(data: unknown): (request: Request) => Response {
  const text = JSON.stringify(data);
  const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;
  return (request) => {
    const headers = {
      ETag: etag,
      "Cache-Control": "public, no-cache",
      "Content-Type": "application/json; charset=utf-8",
    };
    if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
    return new Response(text, { headers });
  };
}
