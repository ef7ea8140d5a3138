import { z } from "zod";
import { confidence, mode, onOff, resolution } from "@/lib/catalogue/schema/primitives";
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

const page = z.strictObject({
  title: z.string(),
  url: z.url(),
  seenOn: z.string().describe("A day, or unknown of a copy without one."),
});

const sound = z
  .union([
    z.strictObject({ makes: z.enum(["always", "never", "not-recorded"]) }),
    z.strictObject({
      makes: z.literal("optional"),
      inPrice: z.enum(["same-price", "with-sound", "without-sound", "priced-apart", "not-recorded"]),
    }),
  ])
  .describe(
    "Whether it makes sound, and of one that can do both, which of them a price without a part for sound is of: both (same-price), one while the other is another price, or one of them without saying which (priced-apart).",
  );

const vendorModel = z.strictObject({
  id: z.string().describe("Of the family."),
  sound,
  modes: z.array(mode).optional(),
  confidence,
  sources: z.array(page).min(1),
  sellers: z
    .array(z.strictObject({ model: z.string(), sound, finding: z.string(), sources: z.array(page).min(1) }))
    .optional()
    .describe("What was seen to hold at a seller instead."),
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
    vendorModels: z
      .array(vendorModel)
      .optional()
      .describe(
        "What one maker's model makes and takes wherever it is sold: it holds of a model whose own constraints.audio is unknown.",
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
