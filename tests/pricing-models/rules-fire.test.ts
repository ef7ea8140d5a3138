import { describe, expect, it } from "vitest";
import { readCatalogue } from "@/lib/catalogue/read";
import type { Provider } from "@/lib/catalogue/schema";
import { provider } from "@/lib/catalogue/schema/provider";
import { rules } from "./rules";
import { cases } from "./support/broken";
import { soundProvider, type DraftModel } from "./support/fixture";
import type { Rule } from "./support/rule";
import { verdict } from "./support/verdict";

function faultsOf(rule: Rule, subject: Provider): string[] {
  if (rule.scope === "provider") return rule.check(subject);
  if (rule.scope === "model") return readCatalogue([subject]).models.flatMap((model) => rule.check(model));
  return rule.check({
    files: [{ path: "pricing-models/example-pictures.ts", providerId: subject.id }],
    exported: [subject],
  });
}

const ruleOf = (id: string): Rule => {
  const rule = rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule is called "${id}"`);
  return rule;
};

describe("a sound provider", () => {
  it.each(rules)("passes $id", (rule) => {
    expect(faultsOf(rule, provider.parse(soundProvider()))).toEqual([]);
  });
});

describe("a broken provider", () => {
  it.each(cases)("$rule: $name", ({ rule, breakIt, says }) => {
    const draft = soundProvider();
    breakIt(draft, draft.models[0]!);
    const faults = faultsOf(ruleOf(rule), provider.parse(draft));
    const telling = faults.filter((message) =>
      ["pricing-models/example-pictures.ts", ...says].every((words) => message.includes(words)),
    );
    if (telling.length === 0)
      expect.fail(`no message says ${says.join(" | ")}; said was:\n${faults.join("\n") || "nothing"}`);
  });
});

describe("the list of providers", () => {
  const sound = provider.parse(soundProvider());
  const rule = ruleOf("providers-are-listed");

  it("misses a file that index.ts does not export", () => {
    const files = [
      { path: "pricing-models/example-pictures.ts", providerId: "example-pictures" },
      { path: "pricing-models/new-pictures.ts", providerId: "new-pictures" },
    ];
    expect(rule.scope === "catalogue" && rule.check({ files, exported: [sound] })).toEqual([
      expect.stringMatching(
        /^pricing-models\/new-pictures\.ts: .* not exported\. Add its line to pricing-models\/index\.ts\.$/,
      ),
    ]);
  });

  it("sees an id that two providers share", () => {
    expect(rule.scope === "catalogue" && rule.check({ files: [], exported: [sound, sound] })).toEqual([
      expect.stringMatching(/^pricing-models\/example-pictures\.ts: .*"example-pictures".*Give one another id/),
    ]);
  });
});

describe("prices that are allowed to be missing", () => {
  const holes = (breakIt: (model: DraftModel) => void): string[] => {
    const draft = soundProvider();
    breakIt(draft.models[0]!);
    return faultsOf(ruleOf("one-price-each"), provider.parse(draft));
  };

  it("are those before the first dated price", () => {
    expect(holes((model) => (model.rates = model.rates.filter(({ id }) => id !== "silent-2025")))).toEqual([]);
  });

  it("are those after the last day", () => {
    expect(
      holes((model) => {
        model.rates[1]!.effectiveUntil = "2026-07-01";
        model.status = { stage: "retired", lastDay: "2026-06-30", sourceIds: ["guide"] };
      }),
    ).toEqual([]);
  });

  it("are those of a combination that is refused", () => {
    expect(
      holes((model) => {
        model.constraints.refusals = model.gaps!.map(({ when, reason, sourceIds }) => ({ when, reason, sourceIds }));
        delete model.gaps;
      }),
    ).toEqual([]);
  });

  it("are not those of a superseded figure without its correction", () => {
    expect(holes((model) => (model.rates[2]!.supersededOn = "2026-11-02"))).toEqual([
      expect.stringMatching(/hole, text-to-video, 720p.*audio on/),
      expect.stringMatching(/hole, video-to-video, 720p.*audio on/),
    ]);
  });
});

describe("links that the schema stops first", () => {
  it("are refused by the rule as well", () => {
    const sound = provider.parse(soundProvider());
    expect(faultsOf(ruleOf("links-are-clean"), { ...sound, pricingUrl: "http://example.com/pricing" })).toEqual([
      "pricing-models/example-pictures.ts, pricingUrl: http://example.com/pricing is not https. Write the https address of the page.",
    ]);
  });
});

describe("exceptions", () => {
  const subject = 'pricing-models/example-pictures.ts, model "reel-2", rate "audio"';
  const fault = `${subject}: its unitPrice is 0.`;
  const exception = { rule: "figures-are-positive", subject, reason: "The page says so." };

  it("hide the fault they name, and no other", () => {
    const other = fault.replace("audio", "silent");
    expect(verdict("figures-are-positive", [fault, other], [exception])).toEqual([other]);
    expect(verdict("dates-agree", [fault], [exception])).toEqual([fault]);
  });

  it("fail once they hide nothing", () => {
    expect(verdict("figures-are-positive", [], [exception])).toEqual([
      expect.stringMatching(
        /exceptions\.ts.*nothing is wrong any more with pricing-models\/example-pictures\.ts.*Delete this exception/,
      ),
    ]);
  });
});

describe("the proofs", () => {
  it("cover every rule", () => {
    const proven = new Set(["providers-are-listed", ...cases.map(({ rule }) => rule)]);
    expect(rules.map(({ id }) => id).filter((id) => !proven.has(id))).toEqual([]);
  });
});
