/** What a model's page says of each outcome: every row has its name. */
import { describe, expect, it } from "vitest";
import { catalogue } from "@/lib/data";
import { policyViews } from "@/lib/views/page/model/facts";
import { modelOf } from "../../support/question";

describe("policy rows", () => {
  it("name every outcome that a provider treats apart", () => {
    const names = policyViews(modelOf("runway/gen4_turbo")).map(({ outcome }) => outcome);
    expect(names).toEqual([
      "Technical failure",
      "Moderated",
      "Refused before rendering",
      "Abandoned by the client",
      "Cancelled",
    ]);
  });

  it.each(catalogue.models.map((model) => [model.key, model] as const))(
    "%s: as many rows as policies, all named",
    (_, model) => {
      const rows = policyViews(model);
      expect(rows).toHaveLength(Object.values(model.policy).length);
      expect(rows.filter(({ outcome, rule, statement }) => !outcome || !rule || !statement)).toEqual([]);
    },
  );
});
