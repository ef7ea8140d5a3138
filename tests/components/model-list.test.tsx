import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { ModelFilter } from "@/components/catalogue/model-filter";
import { ModelList } from "@/components/catalogue/model-list";
import { ModelTable } from "@/components/catalogue/model-table";
import { PageLinks } from "@/components/catalogue/page-links";
import { readPlan } from "@/lib/ask/read";
import { viewModelList } from "@/lib/views/page/model-list";
import { viewModelRow } from "@/lib/views/page/model/row";
import { daysBriefly } from "@/lib/words/days";
import { daysBefore } from "@/lib/words/format";
import { expectAccessible, facts, textOf } from "./support/render";

const plan = "clips=500&unusable=0.5&budget=800&on=2026-11-22";
const listOf = (query: string, carried?: string) =>
  viewModelList(
    [...new URLSearchParams(query)],
    carried === undefined ? undefined : readPlan(new URLSearchParams(carried), facts).plan,
    facts,
  );
const said = () => textOf(screen.getByRole("status"));

describe("the list of models", () => {
  it("is a table: a name that leads to the estimate, the money, the verdict in a word, the day that leads to the prices", async () => {
    const list = listOf("view.audio=on&view.kind=all", plan);
    const { container } = render(<ModelList {...list} />);
    const row = screen.getByRole("row", { name: /^Veo 3\.1 Vertex AI/ });
    const [veo] = list.rows.filter(({ key }) => key === "vertex-ai/veo-3.1-generate-001");
    const name = within(row).getByRole("rowheader");
    expect(within(name).getByRole("link", { name: "Veo 3.1" }).getAttribute("href")).toBe(veo?.estimate);
    expect(within(row).getAllByRole("cell").map(textOf).slice(0, 3)).toEqual(["Vertex AI", veo?.price, "Over"]);
    const seen = within(row).getByRole("link", { name: `Prices of Veo 3.1 at Vertex AI, seen ${veo?.seen}` });
    expect(seen.getAttribute("href")).toBe(veo?.page);
    expect(said()).toBe(list.place);
    await expectAccessible(container);
  });

  it("says of an old price the days: in few letters, and in words to whoever hears it", () => {
    const list = listOf("view.q=kling 2.6&view.provider=kling");
    render(<ModelList {...list} />);
    const [kling] = list.rows.filter(({ key }) => key === "kling/kling-v2-6");
    const link = screen.getByRole("link", {
      name: `Prices of Kling 2.6 at Kling AI, seen ${kling?.seen}, ${kling?.before}`,
    });
    expect(kling?.before).toBe(daysBefore("2026-08-13", facts.today));
    expect(textOf(link.querySelector("[aria-hidden]"))).toBe(
      `${kling?.seen}, ${daysBriefly(kling?.before ?? "")}`.replace("\u00a0", " "),
    );
  });

  const compareOf = (name: RegExp) => within(screen.getByRole("row", { name })).getAllByRole("cell").at(-1)!;

  it("has a way into the comparison at the end of a row: by itself where no plan is carried", () => {
    render(<ModelList {...listOf("view.q=veo 3.1")} />);
    const link = within(compareOf(/^Veo 3\.1 Vertex AI/)).getByRole("link", { name: "+ Compare Veo 3.1 at Vertex AI" });
    expect(link.getAttribute("href")).toBe(`/compare?model=vertex-ai/veo-3.1-generate-001&on=${facts.today}`);
  });

  it("adds it to the models of the plan, with what the filter wants; those are in the set", () => {
    const named = `model=kling/kling-v3,luma/ray-3.2&${plan}`;
    const { rerender } = render(<ModelList {...listOf("view.q=veo 3.1&view.audio=on", named)} />);
    const link = within(compareOf(/^Veo 3\.1 Vertex AI/)).getByRole("link");
    expect(link.getAttribute("href")).toBe(
      "/compare?model=kling/kling-v3,luma/ray-3.2,vertex-ai/veo-3.1-generate-001&audio=on&clips=500&unusable=0.5&budget=800&on=2026-11-22",
    );
    rerender(<ModelList {...listOf("view.q=kling 3.0", named)} />);
    expect(textOf(compareOf(/^Kling 3\.0 Kling AI/))).toBe("In the set");
  });

  it("says by what it is ordered, in a head of links", () => {
    render(<ModelList {...listOf("view.sort=-seen")} />);
    const heads = screen.getAllByRole("columnheader");
    const ordered = heads.filter((head) => head.hasAttribute("aria-sort"));
    expect(ordered.map((head) => [textOf(head), head.getAttribute("aria-sort")])).toEqual([
      ["Price seen ↓", "descending"],
    ]);
    const links = heads.flatMap((head) => within(head).queryAllByRole("link"));
    expect(links.map((link) => [textOf(link), link.getAttribute("href")])).toEqual([
      ["Model", "/models?view.sort=name"],
      ["Provider", "/models?view.sort=provider"],
      ["Money to plan with", "/models"],
      ["Longest", "/models?view.sort=-length"],
      ["Price seen ↓", "/models?view.sort=seen"],
    ]);
  });

  it("has the other kinds one link away, with how many there are", () => {
    const list = listOf("view.kind=edit");
    render(<ModelList {...list} />);
    const kinds = within(screen.getByRole("navigation", { name: "Kinds of models" })).queryAllByRole("link");
    expect(kinds.map((link) => textOf(link))).toEqual(list.kinds.map(({ name, count }) => `${name} ${count}`));
    expect(kinds.filter((link) => link.hasAttribute("aria-current"))).toHaveLength(1);
  });

  it("says what to do where it is empty", async () => {
    const list = listOf("view.q=luma&view.resolution=240p");
    const { container } = render(<ModelList {...list} />);
    expect(said()).toBe(list.empty?.text);
    expect(screen.queryByRole("table")).toBeNull();
    const ways = within(screen.getByRole("list")).getAllByRole("link");
    expect(ways.map((link) => [textOf(link), link.getAttribute("href")])).toEqual(
      list.empty?.ways.map(({ label, href }) => [label, href]),
    );
    await expectAccessible(container);
  });
});

describe("the filter", () => {
  it("is a form that sends what is set, the kind and the plan", async () => {
    const { container } = render(
      <ModelFilter
        filter={
          listOf("view.q=kling&view.provider=kling&view.audio=on&view.kind=all&view.fits=yes&view.sort=-seen", plan)
            .filter
        }
        action="/models"
        along={[["plan", plan]]}
      />,
    );
    const form = screen.getByRole<HTMLFormElement>("search");
    expect(form.getAttribute("action")).toBe("/models");
    const sent = [...new FormData(form)].filter(([, text]) => text !== "");
    expect(sent).toEqual([
      ["plan", plan],
      ["view.kind", "all"],
      ["view.q", "kling"],
      ["view.provider", "kling"],
      ["view.audio", "on"],
      ["view.sort", "-seen"],
      ["view.fits", "yes"],
    ]);
    expect(textOf(container.querySelector("summary"))).toBe("Filter and order Kling AI, with sound, fits $800");
    await expectAccessible(container);
  });
});

describe("the pages of a list", () => {
  const links = () =>
    within(screen.getByRole("navigation", { name: "Pages of the list" }))
      .getAllByRole("link")
      .map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")]);
  const page = (at: number, current: boolean) => ({ page: at, href: `/models?view.page=${at}`, current });

  it("are plain links", async () => {
    const { container } = render(<PageLinks pages={[page(1, false), page(2, true), page(3, false)]} />);
    expect(links()).toEqual([
      ["Previous", "/models?view.page=1", null],
      ["1", "/models?view.page=1", null],
      ["2", "/models?view.page=2", "page"],
      ["3", "/models?view.page=3", null],
      ["Next", "/models?view.page=3", null],
    ]);
    await expectAccessible(container);
  });

  it("begin and end where the list does", () => {
    const { rerender } = render(<PageLinks pages={[page(1, true), page(2, false)]} />);
    expect(links().map(([text]) => text)).toEqual(["1", "2", "Next"]);
    rerender(<PageLinks pages={[page(1, false), page(2, true)]} />);
    expect(links().map(([text]) => text)).toEqual(["Previous", "1", "2"]);
  });

  it("are none where there is one", () => {
    const { container } = render(<PageLinks pages={[page(1, true)]} />);
    expect(container.innerHTML).toBe("");
  });
});

it("the models of a provider are counted", () => {
  const rows = facts.catalogue.models.slice(0, 3).map((model) => viewModelRow(model, facts.today));
  const { container, rerender } = render(<ModelTable rows={rows} />);
  expect(textOf(container.querySelector("p"))).toBe("3 models");
  rerender(<ModelTable rows={rows.slice(0, 1)} />);
  expect(textOf(container.querySelector("p"))).toBe("1 model");
});
