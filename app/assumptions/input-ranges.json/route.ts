import { inputRanges } from "@/lib/data";
import { served } from "../served";

/** What others have seen of a plan's inputs, for a page that opens what moves its money. */
export const GET = served(inputRanges);
