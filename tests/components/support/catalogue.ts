/** The catalogue of the component tests: real providers with two dozen of their models, so that a page is short. */
import { knownWithExamples, withExamples } from "@/lib/attempt/worked-examples";
import { indexCatalogue } from "@/lib/catalogue";
import { knownModels } from "@/lib/catalogue/known";
import { providers as all } from "@/lib/data";

/** Each model that is here, and what it is here for. */
const chosen: Record<string, string> = {
  "vertex-ai/veo-3.1-generate-001": "the default; stitches a clip of ten seconds; resolution and audio in its price",
  "vertex-ai/veo-3.1-lite-generate-001": "stops below 4k",
  "vertex-ai/veo-3.0-generate-001": "offered until a day that is near",
  "gemini-api/gemini-omni-1.2-flash": "billed by tokens a second, in all six modes, some of them priced in part",
  "fal/veo3.1": "the default's twin at a reseller",
  "fal/veo3.1-lite": "the cheapest of those twins, to change the focus to",
  "fal/hailuo-2.3-standard": "billed by the clip, and only in lengths of its own",
  "fal/hailuo-02-pro": "says nothing of its resolutions",
  "fal/ltx-2-fast": "starts above 720p, so the resolution is raised",
  "fal/ltx-2.5-fast": "a prepaid test of it has every job",
  "fal/kling-v4": "a priced reseller of a model that its maker leaves unpriced",
  "fal/seedance-2.5": "billed by the second where its maker bills tokens",
  "ltx/ltx-2-5-fast": "billed by the second and nothing else special",
  "kling/kling-v3": "credits in packs, with an option and a surcharge for sound",
  "kling/kling-v2-6": "options that depend on each other",
  "kling/kling-v4": "no published price",
  "luma/ray-3.2": "HDR and other options, an edit of a video, no sound",
  "openai/sora-2": "retired",
  "runway/gen4_turbo": "credits without packs, and one mode: image to video",
  "runway/seedance2": "a model of its credit that takes text",
  "runway/wan3": "credits by the second with few modes",
  "minimax/MiniMax-Hailuo-2.3": "768p, a resolution that few have",
  "minimax/MiniMax-H3": "always makes sound",
  "vidu/viduq2": "sound that is metered by itself",
  "xai/grok-imagine-video": "pays by the second and for an input",
  "xai/grok-imagine-video-1.5": "pays for an input image",
  "xai/grok-imagine-video-1.5-lite": "a plan to start from",
  "replicate/wan-video-wan-2.2-t2v-fast": "a plan to start from, on one dollar",
  "byteplus/dreamina-seedance-2-0-260128": "tokens of pixels: resolution alone",
  "alibaba-cn/wan2.7-t2v": "billed in CNY",
};

export const providers = all
  .map((provider) => ({
    ...provider,
    models: provider.models.filter(({ id }) => `${provider.id}/${id}` in chosen),
  }))
  .filter(({ models }) => models.length > 0);

const uncounted = knownModels(providers);
export const catalogue = withExamples(indexCatalogue(providers, uncounted));
/** As a browser is given it. */
export const known = knownWithExamples(uncounted, catalogue);

const absent = Object.keys(chosen).filter((key) => catalogue.find(key) === undefined);
if (absent.length > 0) throw new Error(`the catalogue has no such model any more: ${absent.join(", ")}`);
