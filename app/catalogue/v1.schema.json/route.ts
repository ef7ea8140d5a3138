import { z } from "zod";
import { provider } from "@/lib/catalogue/schema/provider";

const schema = z.toJSONSchema(
  z.strictObject({
    version: z.literal(1),
    exchangeRates: z.record(
      z.string(),
      z.strictObject({ perUsd: z.string(), on: z.iso.date(), source: z.string(), note: z.string() }),
    ),
    providers: z.array(provider),
  }),
  { target: "draft-2020-12", io: "output" },
);
const text = JSON.stringify(schema);

/** The JSON Schema of /catalogue/v1.json, made from the schema that the files are parsed with. */
export const GET = (): Response =>
  new Response(text, {
    headers: { "Content-Type": "application/schema+json; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
