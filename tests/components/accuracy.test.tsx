import { fireEvent, render, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Accuracy } from "@/components/catalogue/accuracy";
import { CorrectionForm } from "@/components/catalogue/correction";
import { viewAccuracy } from "@/lib/views/page/accuracy";
import { viewCorrection } from "@/lib/views/page/correction";
import { bodyRows, catalogue, expectAccessible, facts, textOf } from "./support/render";

const view = viewAccuracy([["view.provider", "fal"]], { catalogue, today: "2026-11-22" });

describe("the sums of a provider beside the engine's", () => {
  it("stand under their verdicts, each row with its own place", async () => {
    const { container } = render(<Accuracy view={view} plan={undefined} />);
    for (const { verdict, lists } of view.groups) {
      const section = container.querySelector<HTMLElement>(`#${verdict}`)!;
      const shown = within(section)
        .getAllByRole("table")
        .flatMap((table) => bodyRows(table));
      const rows = lists.flatMap((list) => list.rows);
      expect(shown).toHaveLength(rows.length);
      rows.forEach((row, index) => {
        const [job, printed, calculated, difference, source] = shown[index]!.map(textOf);
        expect(job).toContain(row.name);
        expect([printed, calculated]).toEqual([row.printed, row.calculated].map((text) => text.replace(/\s/g, " ")));
        expect(difference).toContain(row.result.replace(/\s/g, " "));
        if (row.reason) expect(difference).toContain(row.reason.replace(/\s/g, " "));
        expect(source).toContain(row.sources[0]!.title);
        expect(container.querySelector(`[id="${row.place}"]`)).not.toBeNull();
      });
    }
    await expectAccessible(container);
  });

  it("carry the plan along to the models and back to the provider's own", () => {
    render(<Accuracy view={view} plan="clips=5" />);
    const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href") ?? "");
    expect(hrefs).toContain("/accuracy?view.provider=fal&plan=clips=5");
    expect(hrefs.some((href) => /^\/models\/fal\/.*\?plan=clips=5#examples$/.test(href))).toBe(true);
  });
});

describe("the text that corrects a price", () => {
  const site = { release: "2026-11-22", origin: "https://clips.example" };
  const asked = [
    ["rate", "720p-audio"],
    ["model", "kling/kling-v3"],
  ] as const;
  const form = (sendTo: string | undefined) => {
    const found = viewCorrection(asked, facts, { ...site, sendTo });
    if (found.status !== "shown") throw new Error(found.message);
    return { view: found, ...render(<CorrectionForm view={found} />) };
  };

  it("can be read, marked and copied, and is sent nowhere", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    const { view: shown, container } = form(undefined);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /^The text, with blanks/ });
    expect([field.value, field.readOnly]).toEqual([shown.text.body, true]);
    fireEvent.click(screen.getByRole("button", { name: "Copy the text" }));
    expect(writeText).toHaveBeenCalledWith(shown.text.body);
    expect(await screen.findByText("Copied")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /^Send it/ })).toBeNull();
    await expectAccessible(container);
    vi.unstubAllGlobals();
  });

  it("has a link that sends it where the host has an address", () => {
    const { view: shown } = form("https://git.example/new");
    const link = screen.getByRole("link", { name: "Send it to whoever runs this site" });
    expect(link.getAttribute("href")).toBe(shown.send);
    expect(link.getAttribute("rel")).toBe("nofollow noopener noreferrer");
  });
});
