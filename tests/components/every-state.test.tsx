/**
 * One model of each state, shown: no state of the data may break a part of the page or repeat a key in it. What the
 * page is made of is asked for every model in tests/lib/views/page/every-model.test.ts.
 */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { AnswerPanel } from "@/components/estimator/answer-panel";
import { Bill } from "@/components/estimator/bill";
import { AroundTheClip, Credits, Waiting } from "@/components/estimator/fact-rows";
import { ProvenanceNotes } from "@/components/estimator/provenance";
import { RiskChecklist } from "@/components/estimator/risk-checklist";
import { Spread } from "@/components/estimator/spread";
import { Waterfall } from "@/components/estimator/waterfall";
import { unitsOf } from "@/lib/catalogue/units-of";
import { catalogue } from "./support/catalogue";
import { focusOf, foldsOf, viewOf } from "./support/render";

const everything = "images=1&inputVideo=5&moderated=0.05&budget=100&extra.tax=0.2&extra.memory=1";
const page = viewOf("budget=100");

function renderFocus(query: string) {
  const focus = focusOf(query);
  const { container } = render(
    <main>
      <AnswerPanel view={{ ...page, focus }} levers={page.comparison.levers} behind={false} open={undefined} />
      <Bill focus={focus} query={query} />
      {focus.status === "priced" ? (
        <>
          <Waterfall planned={focus.planned} />
          <Spread
            percentiles={focus.percentiles}
            {...(focus.spread ? { spread: focus.spread } : {})}
            {...(focus.chance ? { chance: focus.chance } : {})}
          />
          <Credits rows={focus.prepaid} />
          <Waiting rows={focus.waiting} />
          <AroundTheClip rows={focus.surroundings} />
          <RiskChecklist
            risks={focus.risks}
            clear={focus.clear}
            unpublished={focus.unpublished}
            {...foldsOf(query, { clear: true })}
          />
        </>
      ) : null}
      <ProvenanceNotes focus={focus} />
    </main>,
  );
  return { focus, container };
}

const priced = [
  { unit: "second", query: "model=vertex-ai/veo-3.1-generate-001&duration=10" },
  { unit: "credit", query: "model=kling/kling-v3&duration=10" },
  { unit: "resolution", query: "model=byteplus/dreamina-seedance-2-0-260128&duration=10" },
  { unit: "task", query: "model=fal/hailuo-2.3-standard&duration=10" },
  {
    unit: "audio",
    query: "model=vidu/viduq2&mode=reference-to-video&duration=8&audio=on",
  },
  {
    unit: "credit",
    query: "model=kling/kling-v2-6&duration=10&resolution=1080p&audio=on&opt.voice-control=on",
  },
];

const others = [
  { status: "partial", query: "model=gemini-api/gemini-omni-1.2-flash&mode=image-to-video&duration=10" },
  { status: "unpriced", query: "model=kling/kling-v4" },
  { status: "retired", query: "model=openai/sora-2" },
];

function expectReadable(query: string) {
  const shown = renderFocus(`${query}&${everything}`);
  expect(screen.getByRole("heading", { level: 1, hidden: true }).textContent).toContain(shown.focus.name);
  expect(shown.container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
  return shown;
}

describe("a priced model reads well", () => {
  it.each(priced)("billed by $unit", ({ unit, query }) => {
    const { focus } = expectReadable(query);
    expect(focus.status).toBe("priced");
    expect(unitsOf(catalogue.find(focus.key)!.model)).toContain(unit);
  });
});

describe("a model without a full price reads well", () => {
  it.each(others)("$status", ({ status, query }) => {
    const { focus } = expectReadable(query);
    expect(focus.status).toBe(status);
  });
});
