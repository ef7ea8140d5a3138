import { methodNotAllowed } from "../respond";
import { description } from "./description";

const text = JSON.stringify(description);

/** The description of the API for other programs. */
export const GET = (): Response =>
  new Response(text, {
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });

const refused = methodNotAllowed("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
