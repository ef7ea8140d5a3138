/** The comparison as the server sends it, in all its states. */
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Compare } from "@/components/compare/compare";
import { viewCompare } from "@/lib/views/page/compare";
import { assumptions, facts, today } from "./support/render";

function markupOf(query: string, editing = false): string {
  return renderToStaticMarkup(
    <Compare
      initial={viewCompare([...new URLSearchParams(query)], facts)}
      editing={editing}
      assumptions={assumptions}
      fields={false}
      catalogueUrl="/catalogue/v1.json"
      origin="https://clips.example"
      today={today}
    />,
  );
}

const textOf = (markup: string): string => markup.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");

describe("what is sent", () => {
  it.each([
    ["no models", ""],
    ["one model", "model=kling/kling-v3"],
    ["one model and a budget", "model=kling/kling-v3&budget=100"],
    ["two models", "model=kling/kling-v3,fal/veo3.1&budget=800"],
    ["models of which none has a price", "model=openai/sora-2,openai/sora-2-pro&budget=5"],
    ["a clip that no model makes", "duration=600&resolution=8k&fps=240&audio=on"],
    ["a plan that costs nothing certain", "model=kling/kling-v3,fal/veo3.1&clips=1&retry=0&unusable=0"],
    [
      "everything open",
      "model=kling/kling-v3,fal/veo3.1&budget=10&view.rows=all&view.unpriced=all&view.flips=all&view.kind=all",
    ],
    ["another currency", "model=kling/kling-v3,fal/veo3.1&currency=JPY&budget=100000"],
    ["an empty list", "view.q=zzz"],
  ])("%s: is text and figures alone", (_, query) => {
    expect(textOf(markupOf(query))).not.toMatch(/undefined|NaN|\[object|Infinity|e\+\d/);
  });
});

describe("a set of more models than stand side by side", () => {
  it("says how many stand in the field alone", () => {
    const models =
      "kling/kling-v3,fal/veo3.1,luma/ray-3.2,openai/sora-2,xai/grok-imagine-video,vertex-ai/veo-3.1-generate-001,vertex-ai/veo-3.1-lite-generate-001";
    expect(textOf(markupOf(`model=${models}`))).toContain("The link names 1 more, which stand in the field below.");
  });
});

it("without a set says what to do, and with one model what is missing", () => {
  expect(textOf(markupOf(""))).toContain("No model is chosen yet. Add up to six, or tick them in the field below");
  expect(textOf(markupOf("model=kling/kling-v3"))).toContain("Add a second model, or tick one in the field below");
});

it("leads from every model to its estimate, which keeps the set, and to the set without it", () => {
  const markup = markupOf("model=kling/kling-v3,fal/veo3.1&clips=50&on=2026-11-22").replaceAll("&amp;", "&");
  expect(markup).toContain('href="/?model=fal/veo3.1,kling/kling-v3&clips=50&on=2026-11-22"');
  expect(markup).toContain('"/compare?model=fal/veo3.1&clips=50&on=2026-11-22"');
});
