import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageLinks } from "@/components/catalogue/page-links";
import { pageOf } from "@/lib/ask/page";
import { viewModelRow } from "@/lib/views/page/model/row";
import { catalogue, expectAccessible, today } from "./support/render";

const rows = catalogue.models.slice(0, 3).map((model) => viewModelRow(model, today));
const said = () => screen.getByRole("status").textContent;

describe("the list of models", () => {
  it("says how many there are, or which of how many", () => {
    const { rerender } = render(<ModelTable rows={rows} />);
    expect(said()).toBe("3 models");
    rerender(<ModelTable rows={rows} position={{ first: 51, last: 53, all: 307 }} />);
    expect(said()).toBe("51 to 53 of 307 models");
    rerender(<ModelTable rows={rows} position={pageOf(rows, "")} />);
    expect(said()).toBe("3 models");
  });
});

it("says what to do where it has none", () => {
  const { rerender } = render(<ModelTable rows={[]} />);
  expect(said()).toBe("No model fits all of these. Leave out one of the words or filters.");
  rerender(<ModelTable rows={[]} none="No name has “foo” in it." />);
  expect(said()).toBe("No model fits all of these. No name has “foo” in it.");
});

describe("the pages of a list", () => {
  const entries = [
    ["q", "kling 3"],
    ["audio", "on"],
  ] as const;
  const links = () =>
    within(screen.getByRole("navigation", { name: "Pages of the list" }))
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")]);

  it("are plain links that keep filter and plan", async () => {
    const { container } = render(<PageLinks page={2} pages={3} entries={entries} plan="clips=5&on=2026-11-22" />);
    const rest = "plan=clips%3D5%26on%3D2026-11-22";
    expect(links()).toEqual([
      ["Previous", `/models?q=kling+3&audio=on&${rest}`, null],
      ["1", `/models?q=kling+3&audio=on&${rest}`, null],
      ["2", `/models?q=kling+3&audio=on&page=2&${rest}`, "page"],
      ["3", `/models?q=kling+3&audio=on&page=3&${rest}`, null],
      ["Next", `/models?q=kling+3&audio=on&page=3&${rest}`, null],
    ]);
    await expectAccessible(container);
  });

  it("begin and end where the list does", () => {
    const { rerender } = render(<PageLinks page={1} pages={2} entries={[]} />);
    expect(links().map(([text, href]) => [text, href])).toEqual([
      ["1", "/models"],
      ["2", "/models?page=2"],
      ["Next", "/models?page=2"],
    ]);
    rerender(<PageLinks page={2} pages={2} entries={[]} />);
    expect(links().map(([text]) => text)).toEqual(["Previous", "1", "2"]);
  });

  it("are none where there is one", () => {
    const { container } = render(<PageLinks page={1} pages={1} entries={[]} />);
    expect(container.innerHTML).toBe("");
  });
});
