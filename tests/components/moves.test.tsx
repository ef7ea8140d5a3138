/** What moves the money: folded, open, and under the fields of the form. */
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Estimator } from "@/components/estimator/estimator";
import { MovesBody } from "@/components/estimator/moves";
import { inputRanges } from "@/lib/data";
import { buildView, modelGroups } from "@/lib/views/page";
import { withoutFolded, withTests } from "@/lib/views/page/sent";
import { movesSteps } from "@/lib/views/page/moves";
import { catalogue } from "./support/catalogue";
import { assumptions, catalogueJson, expectAccessible, facts, textOf, today } from "./support/render";

const veo = "model=vertex-ai/veo-3.1-generate-001";
const network = vi.fn<(url: string) => Promise<Response>>();
const answer = (url: string) =>
  Promise.resolve(new Response(url.startsWith("/assumptions") ? JSON.stringify(inputRanges) : catalogueJson));

beforeEach(() => {
  network.mockReset().mockImplementation(answer);
  vi.stubGlobal("fetch", network);
});

const viewOf = (query: string) =>
  buildView([...new URLSearchParams(query)], facts, (comparison, { exchange }) =>
    movesSteps(comparison, exchange, inputRanges),
  );

async function open(query: string) {
  window.history.replaceState(null, "", `/?${query}`);
  const initial = viewOf(query);
  render(
    <Estimator
      origin="https://clips.example"
      initial={withoutFolded(withTests(initial))}
      models={modelGroups(catalogue)}
      assumptions={assumptions}
      fields={false}
      catalogueUrl="/catalogue/v1.json?v=0"
      today={today}
    />,
  );
  await waitFor(() => expect(document.querySelector("main")).toBeTruthy());
  // A hand is laid on the page.
  fireEvent.pointerMove(document.body);
  return initial;
}

const section = () => document.getElementById("moves")!;
const opener = () => section().querySelector<HTMLAnchorElement>("a[aria-expanded]")!;
const rows = () => [...section().querySelectorAll("tbody tr")];
const lines = () => [...document.querySelectorAll<HTMLElement>(".field-line")];
const asked = () => network.mock.calls.map(([url]) => url).filter((url) => url.startsWith("/assumptions"));
const field = (id: string) => document.getElementById(id) as HTMLInputElement;

describe("folded", () => {
  // First of all, because the ranges are kept once they are there.
  it("where the ranges cannot be had, stays a link that the server answers", async () => {
    network.mockImplementation((url) =>
      url.startsWith("/assumptions") ? Promise.resolve(new Response("", { status: 500 })) : answer(url),
    );
    await open(veo);
    fireEvent.click(opener());
    await waitFor(() => expect(asked()).toHaveLength(1));
    await waitFor(() => expect(opener().getAttribute("aria-expanded")).toBe("false"));
    // jsdom goes nowhere: that the page does not ask again is all that can be seen of it.
    section().addEventListener("click", (clicked) => clicked.preventDefault(), { once: true });
    fireEvent.click(opener());
    await new Promise((later) => setTimeout(later, 300));
    expect(asked()).toHaveLength(1);
  });

  it("is a line with a way to it, and nothing of it is asked for", async () => {
    await open(`${veo}&clips=100&on=${today}`);
    expect(opener().getAttribute("href")).toBe(`?${veo}&on=${today}&view.moves=all#moves`);
    expect(opener().getAttribute("aria-expanded")).toBe("false");
    expect(textOf(section())).toBe("What moves itRanges others have seen");
    expect(section().parentElement!.className).toBe("print:hidden");
    await waitFor(() => expect(network).toHaveBeenCalledOnce());
    expect([asked(), lines()]).toEqual([[], []]);
  });

  it("opens in place, loads the ranges once, follows a change, and is folded again", async () => {
    await open(`${veo}&retry=0`);
    fireEvent.click(opener());
    await waitFor(() => expect(rows().length).toBeGreaterThan(5));
    expect(textOf(section())).toContain("your plan $160.00");
    expect(lines()).toHaveLength(5);
    fireEvent.change(field("clips"), { target: { value: "200" } });
    // 200 jobs at 1.60
    await waitFor(() => expect(textOf(section())).toContain("your plan $320.00"));
    fireEvent.click(opener());
    await waitFor(() => expect(rows()).toEqual([]));
    expect(lines()).toEqual([]);
    fireEvent.click(opener());
    await waitFor(() => expect(rows().length).toBeGreaterThan(5));
    expect(asked()).toHaveLength(1);
  });
});

describe("open in the address", () => {
  it("is there with the page, its lines under the fields", async () => {
    const { moves } = await open(`${veo}&view.moves=all`);
    await waitFor(() => expect(rows()).toHaveLength(moves!.rows.length));
    expect(lines().map((line) => line.textContent)).toEqual(
      ["duration", "resolution", "clips", "kept", "retry"].map((name) => moves!.fields[name]!.text),
    );
    for (const [name, line] of [
      ["clips", lines()[2]!],
      ["retry", lines()[4]!],
    ] as const)
      expect(line.closest(".field-row")!.contains(field(name))).toBe(true);
  });

  it("is dimmed and no way while it is of the plan before, and then is of the new one", async () => {
    await open(`${veo}&retry=0&view.moves=all`);
    await waitFor(() => expect(network).toHaveBeenCalled());
    fireEvent.change(field("clips"), { target: { value: "7" } });
    await waitFor(() => expect(lines().every(({ dataset }) => dataset["behind"] === "true")).toBe(true));
    await waitFor(() => expect(lines().every(({ dataset }) => dataset["behind"] === undefined)).toBe(true));
    expect(textOf(section())).toContain("your plan $11.20"); // 7 x 1.60
    expect(lines()).toHaveLength(5);
  });

  it("a flip sets the value it speaks of, and what is open stays open", async () => {
    const { moves } = await open(`${veo}&clips=100&view.moves=all`);
    const [name, said] = Object.entries(moves!.fields).find(([, { href }]) => href !== undefined)!;
    const link = lines()
      .map((line) => line.querySelector("a"))
      .find((a) => a?.textContent === said.text)!;
    expect(link.getAttribute("href")).toBe(`${said.href}&view.moves=all`);
    await waitFor(() => expect(network).toHaveBeenCalled());
    fireEvent.click(link);
    await waitFor(() => expect(window.location.search).toBe(said.href));
    expect(rows().length).toBeGreaterThan(5);
    expect(name).toBeTruthy();
  });

  it("is absent without a price", async () => {
    await open("model=kling/kling-v4&view.moves=all");
    expect(document.getElementById("moves")).toBeNull();
  });
});

describe("the section", () => {
  const show = (query: string) => {
    const { moves } = viewOf(`${query}&view.moves=all`);
    render(
      <main>
        <h1>Estimate</h1>
        <h2>What moves it</h2>
        <MovesBody moves={moves!} behind={false} opened={{ moves: true }} open={undefined} />
      </main>,
    );
    return moves!;
  };

  it("has a row for each range: the input, its ends, the plan's own, the money, who has seen it", () => {
    const { rows: wanted } = show(`${veo}&retry=0`);
    const [first] = within(screen.getByRole("table")).getAllByRole("row").slice(1);
    const { low, high, name } = wanted[0]!;
    expect(textOf(first)).toContain(
      `${name} ${low.share} to ${high.share}`.replace(/ %/g, "\u00a0%").replace(/\u00a0/g, " "),
    );
    expect(textOf(first)).toContain("yours 0 %");
    expect(textOf(first)).toContain(`${low.total} to ${high.total}`);
    expect(within(first!).getByRole("link").getAttribute("href")).toBe(wanted[0]!.source.url);
  });

  it("can be read by anybody", async () => {
    show(`${veo}&unusable=0.3`);
    await expectAccessible(document.body);
  });

  it("says where nothing can flip it", () => {
    show(`${veo}&duration=60`);
    expect(screen.getByText(/^No other model makes just this clip/)).toBeTruthy();
  });
});
