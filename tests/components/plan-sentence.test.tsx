/** On a narrow screen the plan is a sentence, with the way to change it. */
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { PlanSentence } from "@/components/estimator/plan-sentence";
import { expectAccessible, textOf, viewOf } from "./support/render";

it.each([
  ["", "Veo 3.1 at Vertex AI: 100 clips of 8 seconds, text to video, 720p, silent."],
  ["model=openai/sora-2&clips=1", "Sora 2 at OpenAI API: 1 clip of 8 seconds, text to video, 720p, silent."],
  // a name that the catalogue does not have is of no provider
  ["model=nobody/nothing", "nobody/nothing: 100 clips of 8 seconds, text to video, 720p, silent."],
])("%s", async (query, sentence) => {
  const { container } = render(<PlanSentence view={viewOf(query)} edit={vi.fn()} />);
  expect(textOf(container.querySelector("p"))).toBe(sentence);
  await expectAccessible(container);
});

it("opens the form in place, and is a link to it without a script", async () => {
  const edit = vi.fn();
  render(<PlanSentence view={viewOf("")} edit={edit} />);
  const link = screen.getByRole("link", { name: "Edit plan" });
  expect(link.getAttribute("href")).toBe("#plan");
  await userEvent.setup().click(link);
  expect(edit).toHaveBeenCalledOnce();
});
