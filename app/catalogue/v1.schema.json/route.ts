import { z } from "zod";
import { mode, onOff, resolution } from "@/lib/catalogue/schema/primitives";
import { provider } from "@/lib/catalogue/schema/provider";
import { modelKinds } from "@/lib/catalogue/vocabulary";

const [, ...kinds] = modelKinds;

const seconds = z.string().describe("Decimal text, or unknown.");

const latency = z.strictObject({
  id: z.string(),
  how: z.enum(["measured", "documented"]),
  by: z.string(),
  models: z.array(z.string()).min(1),
  of: z.string().describe("What it was measured or documented for."),
  when: z
    .strictObject({
      mode: mode.optional(),
      resolution: resolution.optional(),
      audio: onOff.optional(),
      durationSeconds: z.string().optional(),
    })
    .optional(),
  low: seconds,
  typical: seconds,
  high: seconds,
  sample: z.union([z.int(), z.literal("unknown")]).describe("Jobs that were run for it."),
  seenOn: z.string(),
  source: z.strictObject({ title: z.string(), url: z.url() }),
});

const schema = z.toJSONSchema(
  z.strictObject({
    version: z.literal(1),
    exchangeRates: z.record(
      z.string(),
      z.strictObject({ perUsd: z.string(), on: z.iso.date(), source: z.string(), note: z.string() }),
    ),
    providers: z.array(provider),
    kinds: z
      .record(z.string(), z.enum(kinds))
      .optional()
      .describe("What a model is for, by provider/model. One that is not listed is general."),
    families: z
      .array(
        z.strictObject({ id: z.string(), maker: z.string(), name: z.string(), models: z.array(z.string()).min(1) }),
      )
      .optional()
      .describe("Which models are one maker's model, at whatever seller: `models` are of the form provider/model."),
    latencies: z
      .array(latency)
      .optional()
      .describe(
        "Seconds that a job takes, as it was measured or is documented elsewhere than where the provider is read.",
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
