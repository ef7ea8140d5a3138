import { z } from "zod";
import {
  exchangeAssumptions,
  familyOvershoots,
  kindsOfModels,
  modelFamilies,
  modelLatencies,
  vendorModels,
} from "@/lib/catalogue/schema/assumptions";
import { provider } from "@/lib/catalogue/schema/provider";

const schema = z.toJSONSchema(
  z.strictObject({
    version: z.literal(1),
    exchangeRates: exchangeAssumptions,
    providers: z.array(provider),
    kinds: kindsOfModels
      .optional()
      .describe("What a model is for, by provider/model. One that is not listed is general."),
    families: modelFamilies
      .optional()
      .describe("Which models are one maker's model, at whatever seller: `models` are of the form provider/model."),
    latencies: modelLatencies
      .optional()
      .describe(
        "Seconds that a job takes, as it was measured or is documented elsewhere than where the provider is read.",
      ),
    vendorModels: vendorModels
      .optional()
      .describe(
        "What one maker's model makes and takes wherever it is sold: it holds of a model whose own constraints.audio is unknown.",
      ),
    overshoots: familyOvershoots
      .optional()
      .describe(
        "How far bills of a maker's models were measured above the published rule: it holds of models that are billed by the picture and that measure nothing themselves for such a job.",
      ),
  }),
  { target: "draft-2020-12", io: "output" },
);
const text = JSON.stringify(schema);

/** The JSON Schema of /catalogue/v1.json, made from the schema that the files are parsed with. */
export const GET = (): Response =>
  new Response(text, {
    headers: { "Content-Type": "application/schema+json; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
