/** Every model of the catalogue, shown: no state of the data may break a part of the page or repeat a key in it. */
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Bill } from "@/components/estimator/bill";
import { AroundTheClip, Credits, Waiting } from "@/components/estimator/fact-rows";
import { Headline } from "@/components/estimator/headline";
import { ProvenanceNotes } from "@/components/estimator/provenance";
import { RiskChecklist } from "@/components/estimator/risk-checklist";
import { Spread } from "@/components/estimator/spread";
import { Waterfall } from "@/components/estimator/waterfall";
import { catalog, focusOf, foldsOf, viewOf } from "./support/render";

const page = viewOf("");

const cases = catalog.models.flatMap(({ key, model }) => model.modes.map((mode) => ({ key, mode })));

it.each(cases)("$key, $mode", ({ key, mode }) => {
  const query = `model=${key}&mode=${mode}&duration=10&images=1&inputVideo=5&moderated=0.05&budget=100&extra.tax=0.2&extra.memory=1`;
  const focus = focusOf(query);
  const { container } = render(
    <main>
      <Headline view={{ ...page, focus }} />
      <Bill focus={focus} />
      {focus.status === "priced" ? (
        <>
          <Waterfall planned={focus.planned} />
          <Spread focus={focus} />
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
  expect(screen.getByRole("heading", { level: 1, hidden: true }).textContent).toContain(focus.name);
  expect(container.textContent).not.toMatch(/undefined|NaN|\[object|Infinity/);
});
