import { answerModel } from "@/lib/views/json/model";
import { catalogue } from "@/lib/data";
import { filterModels } from "@/lib/ask/filter";
import { today } from "../../request";
import { methodNotAllowed, refuse, respond } from "../respond";

/** The catalogue's models, filtered by the words of the query string. */
export function GET(request: Request): Response {
  const { models, on, issues } = filterModels(catalogue, new URL(request.url).searchParams, today());
  if (issues.length > 0) return refuse(422, issues);
  return respond({ version: 1, on, models: models.map((model) => answerModel(model, on)) });
}

const refused = methodNotAllowed("GET");
export { refused as POST, refused as PUT, refused as PATCH, refused as DELETE };
