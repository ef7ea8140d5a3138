import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { CopyLink } from "@/components/ui/copy-link";
import { expectAccessible } from "./support/render";

const query = "model=luma/ray-3.2&duration=5&on=2026-11-22";
const link = () => screen.getByRole("link");
const said = () => link().querySelector("[aria-live=polite]")?.textContent;

type Clipboard = { writeText: (text: string) => Promise<void> } | undefined;
const withClipboard = (clipboard: Clipboard) => vi.stubGlobal("navigator", { ...navigator, clipboard });

const rows: { name: string; clipboard: Clipboard; expect: string }[] = [
  { name: "says that the link is copied", clipboard: { writeText: () => Promise.resolve() }, expect: "Copied" },
  {
    name: "says where the link is when copying is refused",
    clipboard: { writeText: () => Promise.reject(new Error("refused")) },
    expect: "Copy it from the address bar",
  },
  {
    name: "says where the link is when there is no clipboard",
    clipboard: undefined,
    expect: "Copy it from the address bar",
  },
];

describe("the link to this estimate", () => {
  beforeEach(() => void vi.useFakeTimers());

  it.each(rows)("$name", async ({ clipboard, expect: wanted }) => {
    withClipboard(clipboard);
    const { container } = render(<CopyLink query={query} />);
    expect(said()).toBe("Copy link");
    await act(async () => {
      fireEvent.click(link());
      await Promise.resolve();
    });
    expect(said()).toBe(wanted);
    expect(window.location.search, "the address replays the estimate").toBe(`?${query}`);

    act(() => void vi.advanceTimersByTime(2499));
    expect(said()).toBe(wanted);
    act(() => void vi.advanceTimersByTime(1));
    expect(said()).toBe("Copy link");
    vi.useRealTimers();
    await expectAccessible(container);
  });

  it("copies the whole address with the day pinned", () => {
    const writeText = vi.fn(() => Promise.resolve());
    withClipboard({ writeText });
    render(<CopyLink query={query} />);
    fireEvent.click(link());
    expect(writeText).toHaveBeenCalledExactlyOnceWith(`${window.location.origin}/?${query}`);
  });

  it("is the link itself without scripting", () => {
    render(<CopyLink query={query} />);
    expect(link().getAttribute("href")).toBe(`?${query}`);
    expect(link().textContent).toContain("Link to this");
  });

  it("adds no entry to the history", () => {
    withClipboard(undefined);
    const { length } = window.history;
    render(<CopyLink query={query} />);
    fireEvent.click(link());
    expect(window.history.length).toBe(length);
  });
});
