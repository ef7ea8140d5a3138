import { servedByName } from "@/app/json-file";
import { catalogueFile } from "./file";

/** The catalogue for others: cached for good under its content's name, else asked for again. */
export const GET = (request: Request): Response => servedByName(request, catalogueFile);
