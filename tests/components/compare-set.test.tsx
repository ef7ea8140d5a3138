/** The heads of the columns of a set: what can be done with a model, by hand and by plain links. */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Compare } from "@/components/compare/compare";
import { SiteHeader } from "@/components/site-header";
import { viewCompare } from "@/lib/views/page/compare";
import { assumptions, catalogueJson, expectAccessible, facts, textOf, today } from "./support/render";

const veo = "vertex-ai/veo-3.1-generate-001";
const set = `model=luma/ray-3.2,kling/kling-v3,${veo}`;
const quick = { hidden: true };

beforeEach(() => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(catalogueJson)));
});

function open(query: string) {
  window.history.replaceState(null, "", `/compare?${query}`);
  return render(
    <Compare
      initial={viewCompare([...new URLSearchParams(query)], facts)}
      editing={false}
      assumptions={assumptions}
      fields={false}
      catalogueUrl="/catalogue/v1.json"
      origin="https://clips.example"
      today={today}
    />,
  );
}

const table = () => screen.getByRole("table", { name: /^Models side by side/, ...quick });
const heads = () => within(table()).getAllByRole("columnheader", quick).slice(1);
const names = () => heads().map((head) => textOf(head.querySelector(".title-link")));
const actions = (head: HTMLElement) =>
  [...head.querySelector(".set-actions")!.children].map((action) => action.getAttribute("aria-label"));
const address = () => new URLSearchParams(window.location.search);

/** Swaps the model of a column for the first that the words find. */
async function swap(name: string, words: string, found: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: `Swap ${name} for another model`, ...quick }));
  await user.type(await screen.findByRole("combobox", { name: /^Model, maker/, ...quick }), words);
  await waitFor(() => expect(textOf(document.querySelector("[role=option]"))).toContain(found));
  await user.keyboard("{Enter}");
}

describe("the head of a column", () => {
  it("moves the model, swaps it and takes it away, as far as there is a place to move to", async () => {
    open(set);
    expect(heads().map(actions)).toEqual([
      ["Move Ray 3.2 to the right", "Swap Ray 3.2 for another model", "Remove Ray 3.2"],
      [
        "Move Kling 3.0 to the left",
        "Move Kling 3.0 to the right",
        "Swap Kling 3.0 for another model",
        "Remove Kling 3.0",
      ],
      ["Move Veo 3.1 to the left", "Swap Veo 3.1 for another model", "Remove Veo 3.1"],
    ]);
    await expectAccessible(table());
  });

  it("leads by links to the same with another set; only to swap takes a script", () => {
    open(`${set}&clips=50&on=2026-11-22`);
    const hrefs = [...heads()[1]!.querySelectorAll<HTMLAnchorElement>(".set-actions a")];
    expect(hrefs.map((link) => link.getAttribute("href"))).toEqual([
      `/compare?model=kling/kling-v3,luma/ray-3.2,${veo}&clips=50&on=2026-11-22`,
      `/compare?model=luma/ray-3.2,${veo},kling/kling-v3&clips=50&on=2026-11-22`,
      `/compare?model=luma/ray-3.2,${veo}&clips=50&on=2026-11-22`,
    ]);
    expect(heads()[1]!.querySelector("button.scripted")).not.toBeNull();
  });
});

describe("to swap a model", () => {
  it("puts the one that is chosen in its place, writes the address and keeps the focus with the column", async () => {
    open(`${set}&clips=50`);
    await swap("Kling 3.0", "veo 3.1 lite", "Veo 3.1 Lite");
    await waitFor(() => expect(names()).toEqual(["Ray 3.2", "Veo 3.1 Lite", "Veo 3.1"]));
    await waitFor(() => expect(address().get("clips")).toBe("50"));
    const [first, second, third] = address().get("model")!.split(",");
    expect([first, third]).toEqual(["luma/ray-3.2", veo]);
    expect(second).toContain("veo3.1-lite");
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Swap Veo 3.1 Lite for another model");
  });

  it("leaves the options of the first behind, and takes what the words ask for", async () => {
    open(`${set}&opt.hdr=on&duration=5`);
    await swap("Ray 3.2", "veo 3.1 vertex 1080 sound", "Veo 3.1");
    await waitFor(() => expect(names().length).toBeLessThanOrEqual(3));
    await waitFor(() => expect(address().get("resolution")).toBe("1080p"));
    expect([address().has("opt.hdr"), address().get("audio"), address().get("duration")]).toEqual([false, "on", "5"]);
  });
});

describe("the navigation", () => {
  const link = (query: string | undefined) => {
    const { unmount } = render(<SiteHeader current="/" query={query} />);
    const found = screen.getByRole("link", { name: /^Compare/ });
    const said = [found.textContent, found.getAttribute("aria-label"), found.getAttribute("href")];
    unmount();
    return said;
  };

  it("says how many models the plan names, where that is more than one", () => {
    expect(link(`${set}&clips=5`)).toEqual(["Compare3", "Compare, 3 models", `/compare?${set}&clips=5`]);
    expect(link(`model=${veo}`)).toEqual(["Compare", null, `/compare?model=${veo}`]);
    expect(link(undefined)).toEqual(["Compare", null, "/compare"]);
  });
});
