/** What could not be read as a schema: beside an answer, and in the place of one. */
import { z } from "zod";

export const issueAnswer = z.strictObject({
  code: z.string(),
  field: z.string(),
  message: z.string(),
  value: z.string(),
});

/** What a request that cannot be answered gets: every issue at once. */
export const refusal = z.strictObject({ version: z.literal(1), issues: z.array(issueAnswer).min(1) });
