import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CopyComparison } from "@/components/compare/copy-comparison";
import { markdown, sheet, summary } from "@/lib/views/copy/comparison";
import { viewCompare } from "@/lib/views/page/compare";
import { expectAccessible, facts } from "./support/render";

const link =
  "model=kling/kling-v3,vertex-ai/veo-3.1-generate-001&clips=500&budget=800&view.provider=fal&view.sort=clip&view.rows=all";
const { field, shown, ...plan } = viewCompare([...new URLSearchParams(link)], facts);
const query = `${plan.query}&${shown}`;
const copied = { plan, field, address: `http://localhost:3000/?${query}` };

describe("the menu of copies of a comparison", () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
  });
  const show = (late = false) => render(<CopyComparison plan={plan} field={field} shown={shown} late={late} />);

  it.each([
    { label: /^Summary/, text: summary(copied) },
    { label: /^Markdown/, text: markdown(copied) },
    { label: /^Table/, text: sheet(copied) },
  ])("copies $label, with set, filter and order in the address, and says so", async ({ label, text }) => {
    show();
    await userEvent.click(screen.getByRole("button", { name: label, hidden: true }));
    await screen.findByText("Copied");
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
    expect(text).toContain("view.provider=fal&view.sort=clip");
  });

  it("leads to the files of just this: as CSV with the filter, as JSON of plan and models", async () => {
    const { container } = show();
    const href = (name: RegExp) => screen.getByRole("link", { name, hidden: true }).getAttribute("href");
    expect(href(/^Copy link/)).toBe(`?${query}`);
    expect(href(/^CSV/)).toBe(`/compare/comparison.csv?${query}`);
    expect(href(/^JSON/)).toBe(`/api/estimate?${plan.query}`);
    expect(href(/^JSON/)).not.toContain("view.");
    await expectAccessible(container);
  });

  it("copies nothing while the field is of the plan before", () => {
    show(true);
    for (const name of [/^Summary/, /^Markdown/, /^Table/])
      expect(screen.getByRole("button", { name, hidden: true }).hasAttribute("disabled")).toBe(true);
  });
});
