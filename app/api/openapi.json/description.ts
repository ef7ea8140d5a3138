/** The description of the API: fields from where they are read, answers from the schema that their tests hold them to. */
import { z } from "zod";
import { catalog } from "@/lib/data";
import { filterWords } from "@/lib/ask/filter";
import { displayCurrencies } from "@/lib/catalogue/exchange";
import { estimateAnswer, modelsAnswer, refusal } from "@/lib/views/json/schema";
import { modes, resolutions } from "@/lib/catalogue/vocabulary";
import { extraNames, extraRanges } from "@/lib/ask/extras";
import { fields } from "@/lib/ask/fields";
import { outcomes } from "@/lib/ask/workflow";

/** What each plain field means; its key, default and bounds are those of `fields`. */
const meanings: Record<keyof typeof fields, string> = {
  mode: "What the job starts from.",
  durationSeconds: "Wanted seconds of the finished clip, 0.1 to 600.",
  resolution: "The least that will do.",
  aspect: "Aspect ratio, such as 9:16.",
  fps: "Frames a second; the model's own unless given.",
  audio: "Whether sound is wanted.",
  images: "Input images.",
  inputVideoSeconds: "Seconds of input video.",
  tier: "Service tier, where a model has one.",
  clips: "Clips wanted a month.",
  retry: "Share of attempts that fail technically, 0 to 0.95.",
  moderated: "Share of attempts that are moderated.",
  timeout: "Share of attempts that outlast the client.",
  unusable: "Share of made clips that cannot be used.",
  duplicates: "Share of submissions that create a second job.",
  tries: "Attempts allowed a clip, 1 to 10.",
  delivery: "How a result is learned of.",
  pollIntervalSeconds: "Seconds between status checks.",
  latencySeconds: "Seconds a job takes; the model's own, else a named assumption.",
  concurrency: "Jobs at once.",
  budget: "Monthly budget in the display currency.",
  currency: "Display currency.",
};

const choices: Partial<Record<keyof typeof fields, readonly string[]>> = {
  mode: modes,
  resolution: resolutions,
  audio: ["on", "off"],
  delivery: ["poll", "webhook"],
  currency: displayCurrencies,
};

type Parameter = { key: string; description: string; schema: Record<string, unknown> };

const plainFields = (Object.keys(fields) as (keyof typeof fields)[]).map((name): Parameter => {
  const { key, fallback } = fields[name];
  const values = choices[name];
  return {
    key,
    description: meanings[name],
    schema: {
      type: typeof fallback === "number" ? "integer" : "string",
      ...(values ? { enum: values } : {}),
      ...(fallback === undefined ? {} : { default: fallback }),
    },
  };
});

const text = (key: string, description: string, schema: Record<string, unknown> = {}): Parameter => ({
  key,
  description,
  schema: { type: "string", ...schema },
});

const workflowFields: Parameter[] = [
  text("model", "provider/model, comma-separated; every model of the catalogue where none is named."),
  ...plainFields,
  ...outcomes.map((outcome) =>
    text(`policy.${outcome}`, "Your own finding for the first model.", { enum: ["billed", "not-billed"] }),
  ),
  ...extraNames.map((name) =>
    text(`extra.${name}`, `Beside the provider's bill; ${extraRanges[name].least} to ${extraRanges[name].most}.`),
  ),
  text("on", "The day whose prices hold.", { format: "date" }),
];

const patterns = "Also opt.<name> for an option of the first model and fx.<CUR> for units of a currency a US dollar.";

const filterFields: Parameter[] = [
  ...Object.entries(filterWords(catalog)).map(([key, words]) => text(key, "Keeps what has it.", { enum: words })),
  text("q", "Words of the model's, vendor's or provider's name."),
  text("on", "The day whose stages hold.", { format: "date" }),
];

const inQuery = ({ key, description, schema }: Parameter) => ({ name: key, in: "query", description, schema });

const schemaOf = (answer: z.ZodType) => z.toJSONSchema(answer, { target: "draft-2020-12", io: "output" });

const json = (description: string, answer: z.ZodType) => ({
  description,
  content: { "application/json": { schema: schemaOf(answer) } },
});

const refusals = (codes: readonly string[]) =>
  Object.fromEntries(codes.map((code) => [code, json("Every issue at once.", refusal)]));

const body = {
  required: true,
  content: {
    "application/json": {
      schema: {
        type: "object",
        description: patterns,
        properties: Object.fromEntries(
          workflowFields.map(({ key, description, schema }) => [
            key,
            { ...schema, type: ["string", "number"], description },
          ]),
        ),
      },
    },
  },
};

/** The whole description, version 3.1 of OpenAPI. */
export const description = {
  openapi: "3.1.0",
  info: {
    title: "Clipcost",
    version: "1",
    description:
      "What an AI video workflow will really cost. Amounts are decimal strings; the estimate is educational.",
  },
  paths: {
    "/api/estimate": {
      get: {
        operationId: "estimate",
        summary: "Estimate a workflow on the named models, or on all of them, cheapest first.",
        description: patterns,
        parameters: workflowFields.map(inQuery),
        responses: { 200: json("The estimates.", estimateAnswer), ...refusals(["422"]) },
      },
      post: {
        operationId: "estimateFromBody",
        summary: "The same fields as one flat JSON object.",
        requestBody: body,
        responses: { 200: json("The estimates.", estimateAnswer), ...refusals(["400", "413", "422"]) },
      },
    },
    "/api/models": {
      get: {
        operationId: "models",
        summary: "The models of the catalogue, filtered.",
        parameters: filterFields.map(inQuery),
        responses: { 200: json("The models.", modelsAnswer), ...refusals(["422"]) },
      },
    },
  },
};
