/** The list of models as a schema. */
import { z } from "zod";
import { confidence, day, unitKind, unknown } from "../../catalogue/schema/primitives";

export const modelsAnswer = z.strictObject({
  version: z.literal(1),
  on: day,
  models: z.array(
    z.strictObject({
      provider: z.string(),
      model: z.string(),
      name: z.string(),
      vendor: z.string(),
      status: z.enum(["ga", "preview", "deprecated", "retired"]),
      units: z.array(unitKind),
      modes: z.array(z.string()),
      durations: z.array(z.record(z.string(), z.unknown())),
      resolutions: z.union([z.array(z.string()), unknown]),
      audio: z.enum(["always", "optional", "never", "unknown"]).describe("What its own row says."),
      sound: z
        .strictObject({
          makes: z.enum(["always", "optional", "never", "not-recorded", "unknown"]),
          inPrice: z.enum(["as-listed", "same-price", "with-sound", "without-sound", "priced-apart", "not-recorded"]),
          basis: z.enum(["own", "seller", "maker", "none"]),
          sources: z.array(z.strictObject({ title: z.string(), url: z.url(), seenOn: z.union([day, unknown]) })),
        })
        .describe(
          "Whether it makes sound, and what a price is of that has no part for it: by its own row, by what was seen at its seller, or by its maker's model wherever that is sold. `not-recorded`: none of them says.",
        ),
      modesOfMaker: z
        .array(z.string())
        .describe(
          "What its maker's model takes. One that is not among `modes` is not recorded here, which is no refusal.",
        ),
      limitsSeenOn: z.union([day, unknown]).describe("The newest day on which its prices and limits were seen."),
      verifiedOn: z.union([day, unknown]),
      confidence,
    }),
  ),
});
