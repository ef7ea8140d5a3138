import { createHash } from "node:crypto";
import { inputRanges } from "@/lib/data";

const text = JSON.stringify(inputRanges);
const etag = `"${createHash("sha256").update(text).digest("hex").slice(0, 16)}"`;

/** What others have seen of a plan's inputs, for a page that opens what moves its money. */
export function GET(request: Request): Response {
  const headers = {
    ETag: etag,
    "Cache-Control": "public, no-cache",
    "Content-Type": "application/json; charset=utf-8",
  };
  if (request.headers.get("if-none-match")?.includes(etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers });
}
