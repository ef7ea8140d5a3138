import { forGood, served } from "@/app/json-file";
import { releaseDays, releaseFile } from "../record";

/** A release as it was written, for good; under any other name there is nothing, and the answer says where the index is. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file: name } = await params;
  const file = name.endsWith(".json") ? releaseFile(name.slice(0, -".json".length)) : undefined;
  if (file) return served(request, file, forGood);
  const message = `No release is on record there. The newest is of ${releaseDays.at(-1)}.`;
  return Response.json(
    { error: { code: "no-such-release", message }, index: "/catalogue/releases.json" },
    { status: 404 },
  );
}
