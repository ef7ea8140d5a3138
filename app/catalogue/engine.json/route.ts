import { servedByName } from "@/app/json-file";
import { engineFile } from "./file";

/** For the pages of this build: what others read is /catalogue/v1.json. */
export const GET = (request: Request): Response =>
  servedByName(request, engineFile(new URL(request.url).searchParams.get("release") ?? undefined));
