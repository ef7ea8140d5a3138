import { inputRanges } from "@/lib/data";
import { jsonFile, served } from "@/app/json-file";

const file = jsonFile(JSON.stringify(inputRanges));

/** What others have seen of a plan's inputs, for a page that opens what moves its money. */
export const GET = (request: Request): Response => served(request, file);
