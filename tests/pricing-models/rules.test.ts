import { describe, expect, it } from "vitest";
import { exceptions } from "./exceptions";
import { rules } from "./rules";
import { catalogueFiles, modelsOf, providers } from "./support/catalogue";
import type { Rule } from "./support/rule";
import { verdict } from "./support/verdict";

/** What one rule says of the whole catalogue. Models are indexed only here, so that other rules can still explain. */
function faultsOf(rule: Rule): string[] {
  if (rule.scope === "catalogue") return rule.check(catalogueFiles);
  if (rule.scope === "provider") return providers.flatMap((provider) => rule.check(provider));
  return providers.flatMap((provider) => modelsOf(provider).flatMap((model) => rule.check(model)));
}

describe.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  it(rule.description, () => {
    const said = verdict(id, faultsOf(rule), exceptions);
    if (said.length > 0) expect.fail(`${rule.description}\n\n${said.map((message) => `- ${message}`).join("\n\n")}\n`);
  });
});

describe("exceptions", () => {
  it("name a rule that exists, and a reason", () => {
    const ids = rules.map(({ id }) => id);
    expect(exceptions.filter(({ rule, reason }) => !ids.includes(rule) || reason.trim() === "")).toEqual([]);
  });
});
