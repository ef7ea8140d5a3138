import { served } from "@/app/json-file";
import { releaseIndex } from "../releases/record";

/** Every release with its day, its hash, what it holds, and what moved since the one before. */
export const GET = (request: Request): Response => served(request, releaseIndex());
