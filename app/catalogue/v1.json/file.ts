/** The catalogue as one JSON text, made once, with the hash that names its content. */
import { jsonFile } from "@/app/json-file";
import { knowledge } from "@/lib/data";

export const catalogueFile = jsonFile(JSON.stringify({ version: 1, ...knowledge }));
