import { formAssumptions } from "@/lib/data";
import { served } from "../served";

/** Shares and prices to start from, for a form whose fields are opened. */
export const GET = served(formAssumptions);
