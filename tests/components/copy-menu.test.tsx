import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CopyMenu } from "@/components/estimator/copy-menu";
import { markdown, sheet, summary } from "@/lib/views/copy/texts";
import { expectAccessible, viewOf } from "./support/render";

const { comparison, ...plan } = viewOf("clips=500&budget=800");
const copied = { plan, comparison, address: `http://localhost:3000/?${plan.query}` };

describe("the menu of copies", () => {
  const writeText = vi.fn<(text: string) => Promise<void>>();
  beforeEach(() => {
    writeText.mockReset().mockResolvedValue();
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
  });
  const show = () => render(<CopyMenu plan={plan} comparison={comparison} />);

  it.each([
    { label: /^Summary/, text: summary(copied) },
    { label: /^Markdown/, text: markdown(copied) },
    { label: /^Table/, text: sheet(copied) },
  ])("copies $label, with the whole address, and says so", async ({ label, text }) => {
    show();
    await userEvent.click(screen.getByRole("button", { name: label, hidden: true }));
    await screen.findByText("Copied");
    expect(writeText).toHaveBeenCalledExactlyOnceWith(text);
  });

  it("says that it cannot, where the clipboard is refused", async () => {
    writeText.mockRejectedValue(new Error("refused"));
    show();
    await userEvent.click(screen.getByRole("button", { name: /^Summary/, hidden: true }));
    await screen.findByText("The clipboard cannot be written here");
  });

  it("leads to a file and to what the API answers, and is accessible", async () => {
    const { container } = show();
    expect(screen.getByRole("link", { name: /^CSV/, hidden: true }).getAttribute("href")).toBe(
      `/estimate.csv?${plan.query}`,
    );
    expect(screen.getByRole("link", { name: /^JSON/, hidden: true }).getAttribute("href")).toBe(
      `/api/estimate?${plan.query}`,
    );
    await expectAccessible(container);
  });
});
