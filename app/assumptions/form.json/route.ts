import { formAssumptions } from "@/lib/data";
import { jsonFile, served } from "@/app/json-file";

const file = jsonFile(JSON.stringify(formAssumptions));

/** Shares and prices to start from, for a form whose fields are opened. */
export const GET = (request: Request): Response => served(request, file);
