import { describe, expect, it } from "vitest";
import { assumedRates, catalogue } from "@/lib/data";
import { sendingAddress } from "@/lib/views/copy/correction";
import { viewCorrection } from "@/lib/views/page/correction";
import { correctionLink } from "@/lib/ask/correction-link";

const facts = { catalogue, exchange: assumedRates, today: "2026-11-22" };
const site = { release: "2026-11-22", origin: "https://clips.example", sendTo: undefined };
const of = (query: string, sendTo?: string) =>
  viewCorrection([...new URLSearchParams(query)], facts, { ...site, sendTo });
const shown = (query: string, sendTo?: string) => {
  const view = of(query, sendTo);
  if (view.status !== "shown") throw new Error(`"${query}" shows no price: ${view.message}`);
  return view;
};
const unknown = (query: string) => {
  const view = of(query);
  if (view.status !== "unknown") throw new Error(`"${query}" shows a price`);
  return view;
};

const klingPrice = "rate=720p-audio&model=kling/kling-v3";

describe("a price that is said to be wrong", () => {
  it("is named by rate, model, release, page and source, and leaves blanks for what is right", () => {
    const { text } = shown(klingPrice);
    expect(text.title).toBe("Wrong price: kling/kling-v3, 720p-audio");
    const lines = text.body.split("\n");
    expect(lines).toContain("- Model: `kling/kling-v3`");
    expect(lines).toContain("- Rate: `720p-audio`");
    expect(lines).toContain("- Release: 2026-11-22");
    expect(lines).toContain("- Page: https://clips.example/models/kling/kling-v3");
    expect(text.body).toMatch(/- Shown: Video \(.*720p · with sound.*\): 0\.9 units a second/);
    expect(text.body).toMatch(/- Its source: .*https:\/\/kling\.ai\//);
    expect(lines.filter((line) => /^- .*: $/.test(line))).toHaveLength(4);
  });

  it("has the link of the estimate where that shows it", () => {
    const query = "model=kling/kling-v3&duration=5&audio=on&on=2026-11-22";
    const { back, text } = shown(`rate=720p-audio&${query}`);
    expect(back.startsWith("/?model=kling/kling-v3")).toBe(true);
    expect(text.body).toContain(`- Page: https://clips.example${back}`);
    expect(back).toContain("audio=on");
  });

  it("leaves the other models of the plan out of its text, and leads back to all of them", () => {
    const { back, text } = shown("rate=720p-audio&model=kling/kling-v3,luma/ray-3.2&clips=5&on=2026-11-22");
    expect(back).toBe("/?model=kling/kling-v3,luma/ray-3.2&clips=5&on=2026-11-22");
    expect(text.body).toContain("- Page: https://clips.example/?model=kling/kling-v3&clips=5&on=2026-11-22\n");
  });

  it("can be any price of the catalogue", () => {
    for (const { key, rates, minimums } of catalogue.models) {
      for (const { id } of [...rates, ...minimums]) {
        const { text } = shown(correctionLink(id, `model=${key}`).slice("/correction?".length));
        expect(text.body).toContain(`\`${id}\``);
        expect(text.body).not.toMatch(/undefined|NaN/);
      }
    }
  });
});

describe("a link that names no price", () => {
  it("of a known model has its prices as links", () => {
    const { message, near } = unknown("rate=nope&model=kling/kling-v3");
    expect(message).toContain("“nope”");
    expect(near).toHaveLength(catalogue.find("kling/kling-v3")!.rates.length);
    expect(near.map(({ href }) => href)).toContain(`/correction?${klingPrice}`);
  });

  it("of an unknown model names the nearest", () => {
    expect(unknown("rate=720p&model=kling/kling-v3x").message).toContain("Did you mean kling/kling-v3");
  });

  it.each(["", "rate=720p", "model=", "rate=__proto__&model=constructor", `model=${"a".repeat(500)}`])(
    "%s asks for a model",
    (query) => expect(unknown(query).message).toMatch(/^The link names no model of the catalogue\. \S/),
  );

  it("of a model without a price says so", () => {
    expect(unknown("rate=x&model=kling/kling-v4").message).toContain("has no price on record");
  });

  it("quotes no more of it than a line", () => {
    expect(unknown(`model=kling/kling-v3&rate=${"x".repeat(5000)}`).message.length).toBeLessThan(250);
  });
});

describe("the address that sends it", () => {
  const text = { title: "Wrong price: a/b, c", body: "one & two\n- #3" };
  const encoded = "one%20%26%20two%0A-%20%233";
  const title = "Wrong%20price%3A%20a%2Fb%2C%20c";

  it.each([
    ["https://git.example/new", `https://git.example/new?title=${title}&body=${encoded}`],
    ["https://git.example/new?labels=price", `https://git.example/new?labels=price&title=${title}&body=${encoded}`],
    ["https://git.example/new?", `https://git.example/new?title=${title}&body=${encoded}`],
    ["https://git.example/new#form", `https://git.example/new?title=${title}&body=${encoded}#form`],
    ["mailto:a@clips.example", `mailto:a@clips.example?subject=${title}&body=${encoded}`],
    [
      "mailto:a@clips.example?cc=b@clips.example",
      `mailto:a@clips.example?cc=b@clips.example&subject=${title}&body=${encoded}`,
    ],
  ])("%s takes title and text", (address, wanted) => {
    expect(sendingAddress(address, text)).toBe(wanted);
  });

  it("is there where the host has named one, with the same text, and else is not", () => {
    const { send, text: copied } = shown(klingPrice, "https://git.example/new");
    expect(new URL(send!).searchParams.get("body")).toBe(copied.body);
    expect(shown(klingPrice).send).toBeUndefined();
  });
});
