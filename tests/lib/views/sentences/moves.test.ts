/** Whose figures a range is, in words. */
import { expect, it } from "vitest";
import { catalogue, inputRanges } from "@/lib/data";
import { measuredWith, saySample, sayScope } from "@/lib/views/sentences/moves";

const names = catalogue.models.map(({ model }) => model.name);
const scopes = inputRanges.filter(({ input }) => input !== "extra.bitrate").map(({ scope }) => scope);

it.each(scopes.map((scope) => [scope]))("%s", (scope) => {
  const measured = measuredWith(scope, names);
  if (measured !== undefined) expect(scope).toContain(measured);
});

it("a scope names the model that was measured, or none", () => {
  const known = new Map(scopes.map((scope) => [scope.slice(0, 20), measuredWith(scope, names)]));
  expect(Object.fromEntries(known)).toEqual({
    "Veo at one gateway: ": "Veo",
    "Grok Imagine Video t": "Grok Imagine Video",
    "LTX-2 on hosting of ": "LTX-2",
    "Seedance 2.5 through": "Seedance 2.5",
    "LTX-2 at one gateway": "LTX-2",
    "Kling from one accou": "Kling",
    "Avatar videos of Jog": "Avatar",
    "Veo 3.1 on Vertex AI": "Veo 3.1",
    "Sora 2, prompts that": "Sora 2",
    "Grok Imagine Video, ": "Grok Imagine Video",
    "Seedance 2.5, clips ": "Seedance 2.5",
    "Veo 3, a television ": "Veo 3",
    "Advertising and broa": undefined,
    "Teaching material, 3": undefined,
    "One game animation f": undefined,
    "A quiet looping back": "MiniMax H3 Max",
    "Wan 3.0 behind a gat": "Wan 3.0",
  });
});

it("says first that another model was measured: 3.1 is not 3", () => {
  const say = (scope: string, ...model: string[]) => sayScope(scope, model, names);
  expect(say("Veo at one gateway", "Veo 3.1 Fast")).toEqual({ text: "Veo at one gateway", other: false });
  expect(say("Veo 3, one film", "Veo 3.1")).toEqual({
    text: "Measured with another model: Veo 3, one film",
    other: true,
  });
  expect(say("Veo 3.1 on Vertex AI", "Veo 3.1 (preview)")).toMatchObject({ other: false });
  expect(say("Veo 3.1 on Vertex AI", "Veo 3.1 Fast")).toMatchObject({ other: true });
  expect(say("Seedance 2.5 through Replicate", "Doubao Seedance 2.5", "Seedance 2.5")).toMatchObject({ other: false });
  expect(say("Teaching material", "Veo 3.1")).toEqual({ text: "Teaching material", other: false });
});

it("says how many were looked at, or that nobody says", () => {
  expect(saySample(9)).toBe("9\u00a0looked at");
  expect(saySample("unknown")).toBe("sample not said");
});
