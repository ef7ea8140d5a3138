/** Which model of the catalogue a listed one is: the one place where names of lists are read. */
import type { Catalogue, CatalogueModel } from "@/lib/catalogue";

/** Providers of a LiteLLM cost map whose video models are in the catalogue, by `litellm_provider`, and what stands before their models. */
export const liteLlmProviders: ReadonlyMap<string, { provider: string; prefix: string }> = new Map([
  ["gemini", { provider: "gemini-api", prefix: "gemini/" }],
  ["vertex_ai-video-models", { provider: "vertex-ai", prefix: "vertex_ai/" }],
  ["openai", { provider: "openai", prefix: "openai/" }],
  ["azure", { provider: "azure-openai", prefix: "azure/" }],
  ["runwayml", { provider: "runway", prefix: "runwayml/" }],
  ["xai", { provider: "xai", prefix: "xai/" }],
]);

/** OpenRouter's ids have the maker before the model: "google/veo-3.1" is `openrouter/veo-3.1`. */
export const withoutMaker = (id: string): string => id.slice(id.indexOf("/") + 1);

/** Ids are alike whatever stands between their numbers: "seedance-1-5-pro" is "seedance-1.5-pro". */
const alike = (id: string): string => id.toLowerCase().replaceAll(/[._]/g, "-");

/** The model of the catalogue that a listed one is; nothing where it is not there. */
export const modelFor = (catalogue: Catalogue, provider: string, modelId: string): CatalogueModel | undefined =>
  catalogue.find(`${provider}/${modelId}`) ??
  catalogue.models.find((entry) => entry.provider.id === provider && alike(entry.model.id) === alike(modelId));
