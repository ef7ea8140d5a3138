/** The catalogue as the engine in the browser is given it: what is known of each model is put to it, once, here. */
import type { JsonFile } from "@/app/json-file";
import { catalogue, knownOfModels } from "@/lib/data";
import { engineFileOf, indexedRelease, isOlder, knowledgeOf } from "../releases/known";
import { newestRelease } from "../releases/record";

const newestFile = engineFileOf(newestRelease, knowledgeOf(newestRelease), knownOfModels, catalogue);

/** Of an older release, else of the newest. */
export const engineFile = (release?: string): JsonFile =>
  release !== undefined && isOlder(release) ? indexedRelease(release).file() : newestFile;

/** Named by its content, so that a page never computes with a catalogue of another build, or of another release. */
export function catalogueUrl(release?: string): string {
  const { name } = engineFile(release);
  return `/catalogue/engine.json?${release === undefined ? "" : `release=${release}&`}v=${name}`;
}
