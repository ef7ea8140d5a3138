import { describe, expect, it } from "vitest";
import type { CatalogueModel } from "@/lib/catalogue";
import { plain } from "@/lib/numbers/decimal";
import type { WorkedExample } from "@/lib/catalogue/schema";
import { checkExample, exampleJob } from "@/lib/attempt/worked-examples";
import { say } from "@/lib/views/sentences/remarks";
import { modelsOf, providers } from "./support/catalogue";
import { whyNotOffered } from "./support/examples";
import { describeJob } from "./support/jobs";
import { placeOf } from "./support/place";

const examples = providers.flatMap((provider) =>
  modelsOf(provider).flatMap((model) =>
    model.model.workedExamples.map((example) => [`${model.key}/${example.id}`, model, example] as const),
  ),
);

/** Everything that is wrong with an example, each with its remedy. */
function faultsOf(model: CatalogueModel, example: WorkedExample): string[] {
  const { expected, contradiction, on } = example;
  if (expected.cost === undefined && expected.credits === undefined && expected.tokens === undefined) {
    return ["it expects nothing. Write the cost, credits or tokens that the page prints."];
  }
  const job = exampleJob(model, example);
  const refused = whyNotOffered(model, job, on);
  if (refused) {
    return [
      `${refused} (${describeJob(job)} on ${on}). Mend the example's job, or the constraints if the page says so.`,
    ];
  }
  const sums = checkExample(model, example);
  if (sums.unpriced.length > 0) {
    return [
      `it is not priced in full: ${sums.unpriced.map((gap) => say(gap).message).join(" ")} (${describeJob(job)} on ${on}). Add the rate, or mend the job.`,
    ];
  }
  const wrong = sums.checked
    .filter(({ agrees }) => !agrees)
    .map(
      ({ figure, printed, calculated }) =>
        `${figure} ${printed} printed, ${calculated ? plain(calculated) : "none"} calculated`,
    );
  if (contradiction !== undefined) {
    return wrong.length > 0
      ? []
      : ["its sum is right now, but it is called a contradiction. Delete the field contradiction."];
  }
  return wrong.map(
    (difference) =>
      `${difference} (${describeJob(job)} on ${on}). Mend the rate or the example's job; ` +
      "if the provider's own sum contradicts its price, say how in contradiction.",
  );
}

describe("the providers' own sums", () => {
  it.each(examples)("%s", (_, model, example) => {
    const place = placeOf(model, `worked example "${example.id}"`);
    const faults = faultsOf(model, example).map((fault) => `${place}: ${fault}`);
    if (faults.length > 0) expect.fail(faults.join("\n"));
  });
});
