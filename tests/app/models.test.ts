import { describe, expect, it } from "vitest";
import { GET, POST } from "@/app/api/models/route";

type Listed = {
  provider: string;
  model: string;
  status: string;
  units: string[];
  audio: string;
  sound: { makes: string };
  modes: string[];
  resolutions: string[] | string;
};
type Answer = { version: number; on: string; models: Listed[]; issues: { code: string; field: string }[] };

const get = async (query: string) => {
  const response = GET(new Request(`http://localhost/api/models?${query}`));
  return { status: response.status, body: (await response.json()) as Answer };
};

describe("GET /api/models", () => {
  it("lists a model with what it can make and how sure its price is", async () => {
    const { body } = await get("provider=vertex-ai&on=2026-11-22");
    expect(body.version).toBe(1);
    expect(body.models.find(({ model }) => model === "veo-3.1-generate-001")).toEqual({
      provider: "vertex-ai",
      model: "veo-3.1-generate-001",
      name: "Veo 3.1",
      vendor: "Google",
      status: "ga",
      units: ["second", "resolution", "audio"],
      modes: ["text-to-video", "image-to-video", "extend", "first-last-frame", "reference-to-video"],
      durations: [{ kind: "set", seconds: ["4", "6", "8"] }],
      resolutions: ["720p", "1080p", "4k"],
      audio: "optional",
      sound: {
        makes: "optional",
        inPrice: "as-listed",
        basis: "own",
        sources: [
          {
            title: "calesthio/generative-media-skills, google-veo",
            url: "https://github.com/calesthio/generative-media-skills/blob/main/skills/providers/video-generation/google-veo/SKILL.md",
            seenOn: "2026-07-09",
          },
        ],
      },
      modesOfMaker: ["text-to-video", "image-to-video", "first-last-frame", "reference-to-video", "extend"],
      limitsSeenOn: "2026-09-25",
      verifiedOn: "2026-09-25",
      confidence: "high",
    });
  });

  it.each([
    ["provider=kling", ({ provider }: Listed) => provider === "kling"],
    ["unit=credit", ({ units }: Listed) => units.includes("credit")],
    ["mode=extend", ({ modes }: Listed) => modes.includes("extend")],
    ["resolution=4k", ({ resolutions }: Listed) => resolutions.includes("4k")],
    ["audio=on", ({ sound }: Listed) => sound.makes === "always" || sound.makes === "optional"],
    ["audio=off", ({ sound }: Listed) => sound.makes !== "always"],
    ["audio=never", ({ sound }: Listed) => sound.makes === "never"],
    ["audio=not-recorded", ({ sound }: Listed) => sound.makes === "not-recorded"],
    ["audio=unknown", ({ audio }: Listed) => audio === "unknown"],
    ["status=retired&on=2026-11-22", ({ status }: Listed) => status === "retired"],
  ])("filters by %s: those, and only those", async (query, matches) => {
    const all = (await get("on=2026-11-22")).body.models;
    const { body } = await get(query);
    expect(body.models.length).toBeGreaterThan(0);
    expect(body.models).toEqual(all.filter(matches));
  });

  it("knows a retired model as alive on a day before its last", async () => {
    const sora = async (on: string) =>
      (await get(`provider=openai&on=${on}`)).body.models.find(({ model }) => model === "sora-2");
    expect((await sora("2026-09-24"))!.status).toBe("deprecated");
    expect((await sora("2026-09-25"))!.status).toBe("retired");
  });

  it("refuses what it does not know, with every issue", async () => {
    const { status, body } = await get("unit=credits&foo=1&provider=kling&provider=luma&on=soon");
    expect(status).toBe(422);
    expect(body.issues.map(({ field, code }) => `${field} ${code}`)).toEqual([
      "unit not-one-of",
      "foo unknown-field",
      "provider given-twice",
      "on not-a-day",
    ]);
  });

  it("takes no other method", () => {
    expect(POST().status).toBe(405);
  });
});
