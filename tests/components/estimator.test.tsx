/** The estimator in the browser, with the real engine and the real catalogue: only the network is stood in for. */
import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { Estimator } from "@/components/estimator/estimator";
import { StartingPoints } from "@/components/estimator/starting-points";
import { startingPoints } from "@/components/estimator/starts";
import { modelGroups } from "@/lib/views/page";
import { smallTests } from "@/lib/risks/small-tests";
import { withoutFolded } from "@/lib/views/page/sent";
import { catalogue } from "./support/catalogue";
import {
  assumptions,
  catalogueJson,
  expectAccessible,
  openAll,
  pricedFocusOf,
  textOf,
  today,
  viewOf,
} from "./support/render";

const catalogueUrl = "/catalogue/v1.json?v=0123456789abcdef";
const answer = () => Promise.resolve(new Response(catalogueJson));
const network = vi.fn<(url: string) => Promise<Response>>();

beforeEach(() => {
  network.mockReset().mockImplementation(answer);
  vi.stubGlobal("fetch", network);
});

/** Opens the page at a query, as the server has computed it. */
function open(query: string) {
  window.history.replaceState(null, "", query === "" ? "/" : `/?${query}`);
  return render(
    <Estimator
      origin="https://clips.example"
      initial={viewOf(query)}
      models={modelGroups(catalogue)}
      assumptions={assumptions}
      fields
      catalogueUrl={catalogueUrl}
      today={today}
    />,
  );
}

/** On a page this long it takes a while to find out of every element whether it can be seen. */
const quick = { hidden: true };
/** The one control of a label. On a page this long a query by label asks every element for its labels. */
function labelled<Control extends HTMLElement>(name: string): Control {
  const labels = [...document.querySelectorAll("label")].filter((label) => textOf(label) === name);
  expect(labels, name).toHaveLength(1);
  return document.getElementById(labels[0]!.htmlFor) as Control;
}
const field = (label: string) => labelled<HTMLInputElement>(label);
const list = (label: string) => labelled<HTMLSelectElement>(label);
/** The models that the form has: the one in focus, then those compared with it. */
const models = () => document.querySelector<HTMLInputElement>(".estimate form [name=model]")!.value.split(",");
const model = () => ({ value: models()[0]! });

/** Finds a model by typed words and chooses the first. */
async function chooseModel(words: string, name: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(document.getElementById("model-choice")!);
  await user.type(await screen.findByRole("combobox", { name: /^Model, maker/, ...quick }), words);
  await waitFor(() => expect(textOf(document.querySelector("[role=option]"))).toContain(name));
  await user.keyboard("{Enter}");
}
/** The money to plan with, or why there is none. */
const figure = () => {
  const said = screen.getByRole("main", quick).querySelector("header [aria-live=polite]");
  return said?.id === "plan-with" ? (said.firstChild?.textContent ?? "") : textOf(said);
};
const copyLink = () => screen.getByText("Copy link").closest("a")!;
const address = () => window.location.search;
const becomes = (wanted: { figure?: string | RegExp; address?: string }) =>
  waitFor(() => {
    if (wanted.figure !== undefined) expect(figure()).toMatch(wanted.figure);
    if (wanted.address !== undefined) expect(address()).toBe(wanted.address);
  });

async function retype(name: string, text: string): Promise<void> {
  const user = userEvent.setup();
  await user.clear(field(name));
  await user.type(field(name), text);
}

/** Types over all of a field at once, as over what is marked. */
const overtype = (label: string, text: string) => fireEvent.change(field(label), { target: { value: text } });

const veo = "model=vertex-ai/veo-3.1-generate-001";
const day = "on=2026-11-22";

describe("while the prices are on their way", () => {
  it("says so once a change has waited for them, and answers when they are there", async () => {
    let arrive: (response: Response) => void = () => undefined;
    network.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    open(day);
    overtype("Clips a month", "50");
    const said = () => textOf(document.querySelector("main > .updating"));
    expect([said(), figure()]).toEqual(["", "$187"]);
    await waitFor(() => expect(said()).toBe("Updating: the prices are still loading."));
    expect(screen.getByRole("main", quick).getAttribute("aria-busy")).toBe("true");
    arrive(new Response(catalogueJson));
    await becomes({ figure: "$96.00" });
    expect([said(), screen.getByRole("main", quick).getAttribute("aria-busy")]).toEqual(["", null]);
  });
});

describe("the first paint", () => {
  it("is the server's figure, before anything is loaded", () => {
    open("clips=50");
    expect(figure()).toBe("$96.00");
    expect(network).not.toHaveBeenCalled();
  });

  it("says of which day the prices are, and has the link to this estimate", () => {
    open("on=2026-10-20");
    expect(screen.getByLabelText<HTMLInputElement>("Prices of this day").value).toBe("2026-10-20");
    expect(copyLink().getAttribute("href")).toBe(`?${veo}&on=2026-10-20`);
  });

  it("fetches nothing while it is only looked at", async () => {
    open("");
    await new Promise((later) => setTimeout(later, 400));
    expect(network).not.toHaveBeenCalled();
  });

  it.each([
    ["a pointer that moves", () => fireEvent.pointerMove(document.body)],
    ["a finger", () => fireEvent.pointerDown(document.body)],
    ["a key", () => fireEvent.keyDown(document.body, { key: "Tab" })],
    ["the focus", () => fireEvent.focusIn(document.body)],
    ["a wheel", () => fireEvent.scroll(window)],
  ])("fetches the catalogue once at the first sign of a hand, by the name of its content: %s", async (_, sign) => {
    open("");
    sign();
    sign();
    await waitFor(() => expect(network).toHaveBeenCalledExactlyOnceWith(catalogueUrl));
  });

  it("leads to the other pages with the plan, and says where one is", () => {
    const plan = `${veo}&${day}`;
    const carried = `plan=${plan.replaceAll("&", "%26")}`;
    open("");
    const links = within(screen.getByRole("navigation", { name: "Pages" })).getAllByRole("link");
    expect(
      links.map((link) => [link.textContent, link.getAttribute("href"), link.getAttribute("aria-current")]),
    ).toEqual([
      ["Estimate", `/?${plan}`, "page"],
      ["Compare", `/compare?${plan}`, null],
      ["Plan", `/plan?${plan}`, null],
      ["Test plan", `/test-plan?${plan}`, null],
      ["Risks", `/risks?${plan}`, null],
      ["Models", `/models?${carried}`, null],
      ["Guides", `/guides?${carried}`, null],
      ["Questions", `/faq?${carried}`, null],
      ["Changes", `/changes?${carried}`, null],
    ]);
  });
});

describe("plans to start from", () => {
  const starts = () => screen.queryByRole("navigation", { name: "Plans to start from" });
  const page = (fresh: boolean) => (
    <Estimator
      origin="https://clips.example"
      initial={viewOf("")}
      models={modelGroups(catalogue)}
      assumptions={assumptions}
      fields
      catalogueUrl={catalogueUrl}
      today={today}
      starts={fresh ? <StartingPoints /> : null}
    />
  );

  it("are there for whoever comes without one, and for nobody else", () => {
    const { rerender } = render(page(true));
    const links = within(starts()!).getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual(
      startingPoints.map(({ name, path = "/", query }) => [name, `${path}?${query}`]),
    );
    rerender(page(false));
    expect(starts()).toBeNull();
  });

  it("stay while the plan is changed, so that nothing jumps", async () => {
    render(page(true));
    await retype("Clips a month", "50");
    await becomes({ figure: "$96.00" });
    expect(starts()).not.toBeNull();
  });

  it.each(startingPoints.filter(({ path }) => path === undefined))(
    "$name: real, priced, written as a link writes it",
    ({ query }) => {
      const { issues, query: written } = viewOf(query);
      expect(issues).toEqual([]);
      expect(written).toBe(`${query}&${day}`);
      expect(pricedFocusOf(query).answer.amount).toMatch(/^\$/);
    },
  );

  it("the prototype holds its dollar", () => {
    const { query } = startingPoints.find(({ name }) => name.includes("one dollar"))!;
    expect(pricedFocusOf(query).answer.verdict?.verdict).toBe("fits");
  });
});

describe("the parts of the page", () => {
  const parts = () => screen.getAllByRole("heading", { level: 2, ...quick }).map(textOf);

  it.each([
    {
      name: "a plan paid ahead has all of them, from the figure to what it rests on",
      query: "model=kling/kling-v3",
      expect: [
        "Plan",
        "Cost",
        "The bill",
        "Alternatives",
        "Risks",
        "Certainty",
        "What moves it",
        "Credits",
        "Waiting",
        "Around the clip",
        "What this rests on",
      ],
    },
    {
      name: "without a price there is nothing to plan",
      query: "model=kling/kling-v4",
      expect: ["Plan", "Alternatives", "What this rests on"],
    },
  ])("$name", ({ query, expect: wanted }) => {
    open(query);
    expect(parts()).toEqual(wanted);
  });

  it("have names that no field has", () => {
    const { container } = open("model=kling/kling-v3");
    const ids = [...container.querySelectorAll("[id]")].map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it.each([
    { query: "", expect: true },
    { query: "retry=0", expect: false },
  ])("say what is at stake because nobody says only where something is: $query", ({ query, expect: wanted }) => {
    open(query);
    expect(screen.queryByText("At stake because nobody says") !== null).toBe(wanted);
  });

  it("lead from a risk to its page with the same plan", () => {
    open("clips=50");
    const risks = screen.getByRole("region", { name: "Risks" });
    const { id, title } = pricedFocusOf("clips=50").risks[0]!;
    const link = within(risks).getByText(title, { selector: "a" });
    expect(link.getAttribute("href")).toBe(`/risks/${id}?${veo}&clips=50&${day}`);
  });
});

describe("the whole page is accessible", () => {
  it.each([
    { name: "with a price", query: "audio=on&resolution=4k" },
    { name: "with a budget, credits and surroundings", query: "model=kling/kling-v3&budget=100&extra.tax=0.2" },
    {
      name: "without one, and with something wrong in the link",
      query: "model=openai/sora-2&audio=on&resolution=4k&clips=x&foo=1",
    },
  ])("$name", async ({ query }) => {
    document.title = "Clipcost";
    document.documentElement.lang = "en";
    open(query);
    await expectAccessible(document);
  });
});

const changes = [
  {
    name: "typing a number of clips",
    query: "",
    act: () => retype("Clips a month", "200"),
    expect: { figure: "$368", address: `?${veo}&clips=200&${day}` },
  },
  {
    name: "typing a length",
    query: "",
    act: () => retype("Length", "4"),
    expect: { figure: "$93.60", address: `?${veo}&duration=4&${day}` },
  },
  {
    name: "typing a percentage, money and groups of digits, which the address has in plain",
    query: "",
    act: () => {
      overtype("Share kept of good takes", "50 %");
      overtype("Budget", "$1.5k");
      overtype("Clips a month", "1,000");
    },
    expect: { figure: /^\$[\d,.]+$/, address: `?${veo}&clips=1000&unusable=0.5&budget=1500&${day}` },
  },
  {
    name: "a step of a length",
    query: "duration=3",
    act: () => userEvent.setup().click(screen.getByRole("button", { name: "Length: more", ...quick })),
    expect: { figure: "$93.60", address: `?${veo}&duration=4&${day}` },
  },
  {
    name: "a share, in percent",
    query: "clips=200",
    act: () => retype("Failed of attempts", "0"),
    expect: { figure: "$320", address: `?${veo}&clips=200&retry=0&${day}` },
  },
  {
    name: "what is kept of good takes",
    query: "retry=0&tries=1&counted=made",
    act: () => userEvent.setup().click(screen.getByRole("button", { name: "Keep 50 %", ...quick })),
    expect: { figure: "$160", address: `?${veo}&counted=made&retry=0&unusable=0.5&tries=1&${day}` },
  },
  {
    name: "a choice of resolution",
    query: "",
    act: () => userEvent.setup().click(screen.getByRole("radio", { name: "4k" })),
    expect: { figure: "$374", address: `?${veo}&resolution=4k&${day}` },
  },
  {
    name: "a choice of audio",
    query: "",
    act: () => userEvent.setup().click(screen.getByRole("radio", { name: "On" })),
    expect: { figure: "$374", address: `?${veo}&audio=on&${day}` },
  },
  {
    name: "a finding of the user",
    query: "policy.failed=not-billed",
    act: () => userEvent.setup().selectOptions(list("Failed jobs"), "billed"),
    expect: { figure: "$187", address: `?${veo}&policy.failed=billed&${day}` },
  },
  {
    name: "an option of the model",
    query: "model=luma/ray-3.2&duration=5&opt.hdr=on",
    act: () => userEvent.setup().selectOptions(list("HDR"), "off"),
    expect: { figure: "$30.00", address: `?model=luma/ray-3.2&duration=5&${day}` },
  },
  {
    name: "a currency with its rate, one after the other",
    query: "budget=1000",
    act: async () => {
      await userEvent.setup().selectOptions(list("Currency"), "EUR");
      await userEvent.setup().type(await screen.findByLabelText("One US dollar in EUR"), "0.5");
    },
    expect: { figure: "€93.60", address: `?${veo}&budget=1000&currency=EUR&fx.EUR=0.5&${day}` },
  },
  {
    name: "shares to start from, all at once",
    query: "clips=200",
    act: () => userEvent.setup().click(screen.getByText("Careful client")),
    expect: { figure: /^\$3\d\d$/, address: `?${veo}&clips=200&retry=0.05&moderated=0.02&${day}` },
  },
  {
    name: "something around the clip, which is not on the bill",
    query: "",
    act: () => retype("Tax", "20"),
    expect: { figure: "$225", address: `?${veo}&extra.tax=0.2&${day}` },
  },
  {
    name: "emptying a field, which is its default again",
    query: "clips=200",
    act: () => userEvent.setup().clear(field("Clips a month")),
    expect: { figure: "$187", address: `?${veo}&${day}` },
  },
];

/** The row of the comparison that is in focus. */
const current = () => screen.getAllByRole("row", quick).find((row) => row.getAttribute("aria-current") === "true");

/** The comparison is that of another plan, and says so. */
const isBehind = () => document.querySelector("#elsewhere")?.closest("[aria-busy=true]") !== null;

describe("the comparison", () => {
  it("follows a change, and never has figures of an older plan for those of the new one", async () => {
    open("");
    await retype("Clips a month", "200");
    await waitFor(() => {
      const stale = !current()?.textContent.includes("$368.00");
      if (figure() === "$368" && stale) expect(isBehind()).toBe(true);
      expect(stale).toBe(false);
    });
    await waitFor(() => expect(isBehind()).toBe(false));
    await retype("Clips a month", "300");
    await waitFor(() => expect(current()?.textContent).toContain("$548.80"));
    await waitFor(() => expect(isBehind()).toBe(false));
  });

  it("opens in place, stays open, and is closed again", async () => {
    open("");
    const rows = () => screen.getAllByRole("row", quick).filter((row) => row.closest("#elsewhere")).length;
    const [few, opener] = [rows(), screen.getByRole("link", { name: /^Show the other/, ...quick })];
    await userEvent.setup().click(opener);
    await waitFor(() => expect(rows()).toBeGreaterThan(few));
    expect(screen.getByRole("link", { name: /^Show the other/, ...quick }), "the keyboard stays where it is").toBe(
      opener,
    );
    expect([opener.getAttribute("aria-expanded"), address()]).toEqual(["true", ""]);
    await retype("Clips a month", "200");
    await waitFor(() => expect(current()?.textContent).toContain("$368.00"));
    expect(rows()).toBeGreaterThan(few);
    await userEvent.setup().click(opener);
    await waitFor(() => expect(rows()).toBe(few));
  });

  it("is open where the address says so, and no change writes that on", async () => {
    open("view.unpriced=all");
    expect(rowLink("openai/sora-2")).toBeTruthy();
    expect(copyLink().getAttribute("href")).toBe(`?${veo}&${day}`);
    await retype("Clips a month", "200");
    await becomes({ address: `?${veo}&clips=200&${day}` });
    expect(rowLink("openai/sora-2")).toBeTruthy();
  });
});

describe("what is sent folded", () => {
  it("the risks that are clear are listed when they are asked for", async () => {
    window.history.replaceState(null, "", "/");
    render(
      <Estimator
        origin="https://clips.example"
        initial={withoutFolded(viewOf(""))}
        models={modelGroups(catalogue, "Vertex AI")}
        assumptions={assumptions}
        fields
        catalogueUrl={catalogueUrl}
        today={today}
      />,
    );
    const { risks, clear } = pricedFocusOf("");
    const listed = () => document.querySelectorAll("#risks li").length;
    expect(risks.length - clear, "more are open").toBeGreaterThan(3);
    expect(listed()).toBe(3);
    await userEvent.setup().click(screen.getByRole("link", { name: /^Show the other \d+ open/, ...quick }));
    await waitFor(() => expect(listed()).toBe(risks.length));
    const list = () => textOf(document.querySelector("#risks"));
    // The tests come with the first change of what was sent.
    await waitFor(() => expect(list()).toContain(smallTests[risks[0]!.id]));
    for (const { id, explanation } of risks)
      for (const said of [explanation, smallTests[id]]) expect(list()).toContain(said);
  });

  it("without scripting, the models of one provider and a link to all of them", () => {
    const markup = renderToStaticMarkup(
      <Estimator
        origin="https://clips.example"
        initial={viewOf("clips=5")}
        models={modelGroups(catalogue, "Vertex AI")}
        assumptions={assumptions}
        fields
        catalogueUrl={catalogueUrl}
        today={today}
      />,
    );
    const page = new DOMParser().parseFromString(markup, "text/html");
    const own = catalogue.models.filter(({ provider }) => provider.name === "Vertex AI").length;
    const select = page.querySelector<HTMLSelectElement>("select[name=model]")!;
    expect(select.options).toHaveLength(own);
    expect(select.value).toBe("vertex-ai/veo-3.1-generate-001");
    const link = [...page.querySelectorAll("a")].find(
      (each) => textOf(each) === `List the other ${catalogue.models.length - own} models`,
    )!;
    expect(link.getAttribute("href")).toBe(`?${veo}&clips=5&${day}&view.models=all`);
    expect(link.closest(".without-script")).not.toBeNull();
  });

  it("all models are there to search once they are loaded, and the link to them is gone", async () => {
    render(
      <Estimator
        origin="https://clips.example"
        initial={viewOf("clips=5")}
        models={modelGroups(catalogue, "Vertex AI")}
        assumptions={assumptions}
        fields
        catalogueUrl={catalogueUrl}
        today={today}
      />,
    );
    expect(document.querySelector("form select[name=model]")).toBeNull();
    await userEvent.setup().click(document.getElementById("model-choice")!);
    const general = catalogue.models.filter(({ kind }) => kind === "general").length;
    await waitFor(() => expect(document.querySelectorAll("[role=option]")).toHaveLength(general));
    expect(screen.queryByRole("link", { name: /^List the other/, ...quick })).toBeNull();
    expect(model().value).toBe("vertex-ai/veo-3.1-generate-001");
  });
});

describe("a change", () => {
  it.each(changes)(
    "$name: figure and address follow, without a reload",
    async ({ query, act: change, expect: wanted }) => {
      open(query);
      const { length } = window.history;
      await change();
      await becomes(wanted);
      expect(window.history.length, "there is something to go back from").toBeGreaterThan(length);
      expect(network, "the catalogue is fetched once").toHaveBeenCalledOnce();
      expect(screen.queryByRole("alert", quick)).toBeNull();
      // Drawn on its own time: a figure may be the same before and after.
      await waitFor(() => expect(copyLink().getAttribute("href")).toBe(wanted.address));
    },
  );

  it("reaches every part of the page", async () => {
    open("");
    await retype("Clips a month", "200");
    await becomes({ figure: "$368" });
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^200 clips of 8 seconds/);
    await waitFor(() =>
      expect(screen.getByRole("region", { name: "The bill" }).textContent).toContain("$319.68\u00a0–\u00a0$355.20"),
    );
    // 230 billed jobs in 95 of 100 months, at $1.60
    await waitFor(() => expect(current()?.textContent).toContain("$368.00"));
    expect(screen.getByRole("link", { name: /a month, 95 % sure/ }).textContent).toContain("$368");
  });

  it("made while the catalogue is still on its way waits for it, and the last one counts", async () => {
    let arrive = (response: Response): void => void response;
    network.mockImplementation(() => new Promise((resolve) => (arrive = resolve)));
    open("");
    await retype("Clips a month", "200");
    expect(field("Clips a month").value).toBe("200");
    expect(figure(), "the figure waits").toBe("$187");
    await retype("Length", "4");
    arrive(new Response(catalogueJson));
    await becomes({ figure: "$184", address: `?${veo}&duration=4&clips=200&${day}` });
    expect(network).toHaveBeenCalledOnce();
  });
});

const unreadable = [
  {
    name: "a word for a number",
    label: "Clips a month",
    text: "many",
    query: "clips=200",
    expect: {
      issue: /^Write a whole number such as 100\. Still worked out with 200\./,
      figure: "$368",
      address: `?${veo}&clips=200&${day}`,
    },
  },
  {
    name: "more than all of them",
    label: "Failed of attempts",
    text: "150 %",
    query: "retry=0.2",
    expect: {
      issue: /Write a plain number such as 0\.1\. Still worked out with 20 %\./,
      figure: "$213",
      address: `?${veo}&retry=0.2&${day}`,
    },
  },
  {
    name: "a length out of range, where the default was before",
    label: "Length",
    text: "900",
    query: "",
    expect: {
      issue: /^Must be between 0\.1 and 600\. Worked out with 8 s, the default\./,
      figure: "$187",
      address: `?${veo}&${day}`,
    },
  },
  {
    name: "a budget, where there was none",
    label: "Budget",
    text: "lots",
    query: "clips=200",
    expect: {
      issue: /^Write a plain number such as 500\. No budget is set\./,
      figure: "$368",
      address: `?${veo}&clips=200&${day}`,
    },
  },
];

describe("what cannot be read", () => {
  it.each(unreadable)(
    "$name keeps its text, says what to write, and the last value that could be read stands in",
    async ({ label, text, query, expect: wanted }) => {
      open(query);
      overtype(label, text);
      await waitFor(() => expect(field(label).getAttribute("aria-invalid")).toBe("true"));
      expect(field(label).value).toBe(text);
      expect(textOf(document.getElementById(`${field(label).id}-issue`))).toMatch(wanted.issue);
      expect(field(label).getAttribute("aria-describedby")).toContain(`${field(label).id}-issue`);
      await becomes({ figure: wanted.figure, address: wanted.address });

      overtype(label, "0.5");
      overtype(label, "5");
      await userEvent.setup().clear(field(label));
      await waitFor(() => expect(field(label).getAttribute("aria-invalid")).toBe("false"));
    },
  );

  it("is not what another address says: nothing of the last plan stands in for that", async () => {
    open("clips=200");
    overtype("Length", "4");
    await becomes({ address: `?${veo}&duration=4&clips=200&${day}` });
    window.history.pushState(null, "", "?clips=many");
    act(() => void window.dispatchEvent(new PopStateEvent("popstate")));
    await becomes({ figure: "$187" });
    expect(field("Clips a month").value).toBe("many");
  });

  it("stays while another field is changed", async () => {
    open("clips=many");
    await retype("Length", "4");
    await becomes({ figure: "$93.60", address: `?${veo}&duration=4&${day}` });
    expect(field("Clips a month").value).toBe("many");
    expect(field("Clips a month").getAttribute("aria-invalid")).toBe("true");
  });

  it("stays on a jump within the page", async () => {
    open("clips=50");
    overtype("Clips a month", "many");
    await waitFor(() => expect(field("Clips a month").getAttribute("aria-invalid")).toBe("true"));
    await becomes({ address: `?${veo}&clips=50&${day}` });
    const popped = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
    fireEvent.click(screen.getByRole("link", { name: /a month/ }));
    await act(async () => void (await popped));
    expect(window.location.hash).toBe("#bill-figure");
    expect(field("Clips a month").value).toBe("many");
  });

  it("keeps the name of a model that nobody has, and gives another's figure to it at no time", async () => {
    const nowhere = /^Not in the catalogue/;
    open("model=luma/ray,luma/ray-3.2&duration=5");
    expect([...models(), figure()]).toEqual(["luma/ray", "luma/ray-3.2", expect.stringMatching(nowhere)]);
    await retype("Clips a month", "200");
    await becomes({
      figure: nowhere,
      address: `?model=luma/ray,luma/ray-3.2&duration=5&clips=200&${day}`,
    });
  });

  it("keeps the models that exist in the set when one behind the first does not", async () => {
    open("model=luma/ray-3.2,luma/ray,kling/kling-v3&duration=5");
    expect(models()).toEqual(["luma/ray-3.2", "kling/kling-v3"]);
    await retype("Clips a month", "200");
    await becomes({ figure: "$60.00", address: `?model=luma/ray-3.2,kling/kling-v3&duration=5&clips=200&${day}` });
  });

  it("names a key that no field has, also after a change", async () => {
    open("seconds=5");
    await retype("Clips a month", "200");
    await becomes({ address: `?${veo}&clips=200&${day}` });
    expect(screen.getByRole("status").textContent).toContain("seconds=5 Unknown setting.");
  });
});

/** A row of the comparison, by the key of its model. */
const rowLink = (key: string) =>
  screen
    .getAllByRole("link", quick)
    .find(
      (link) =>
        link.closest("#elsewhere") &&
        new URLSearchParams(link.getAttribute("href") ?? "").get("model")?.split(",")[0] === key,
    );

/** Opens a part of the comparison in place and follows the link of one of its models. */
async function clickRow(part: RegExp, key: string): Promise<void> {
  const user = userEvent.setup();
  await user.click(screen.getByRole("link", { name: part, ...quick }));
  await waitFor(() => expect(rowLink(key)).toBeTruthy());
  await user.click(rowLink(key)!);
}

const focuses = [
  {
    name: "typed words, with what they ask of the clip",
    query: "clips=200",
    act: () => chooseModel("kling 3 1080 sound", "Kling 3.0"),
    expect: {
      figure: /^\$[\d,.]+$/,
      address: `?model=kling/kling-v3&resolution=1080p&audio=on&clips=200&${day}`,
    },
  },
  {
    name: "the list of models",
    query: "clips=200",
    act: () => chooseModel("fal lite", "Veo 3.1 Lite"),
    expect: { figure: "$55.20", address: `?model=fal/veo3.1-lite&clips=200&${day}` },
  },
  {
    name: "a row of the comparison",
    query: "clips=200",
    act: () => clickRow(/^Show the other/, "fal/veo3.1-lite"),
    expect: { figure: "$55.20", address: `?model=fal/veo3.1-lite&clips=200&${day}` },
  },
  {
    name: "a model that cannot make it",
    query: "",
    act: () => clickRow(/See each$/, "openai/sora-2"),
    expect: { figure: /^Retired/, address: `?model=openai/sora-2&${day}` },
  },
  {
    name: "a row, without the options and findings of the last model",
    query: "model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed",
    act: () => clickRow(/^Show the other/, "fal/veo3.1-lite"),
    expect: { figure: /^\$[\d,.]+$/, address: `?model=fal/veo3.1-lite&duration=5&${day}` },
  },
  {
    name: "one of several that are compared by name: all stay named",
    query: "model=luma/ray-3.2,fal/veo3.1-lite&duration=5",
    act: () => userEvent.setup().click(rowLink("fal/veo3.1-lite")!),
    expect: { figure: /^\$[\d,.]+$/, address: `?model=fal/veo3.1-lite,luma/ray-3.2&duration=5&${day}` },
  },
];

describe("another model in focus", () => {
  it.each(focuses)("by $name, adds an entry to go back from", async ({ query, act: choose, expect: wanted }) => {
    open(query);
    const before = address();
    const [inFocus, shown] = [model().value, figure()];
    const { length } = window.history;
    await choose();
    await becomes(wanted);
    expect(window.history.length).toBe(length + 1);
    const key = new URLSearchParams(wanted.address).get("model")!.split(",")[0]!;
    expect(model().value).toBe(key);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toContain(catalogue.find(key)!.model.name);

    act(() => window.history.back());
    await waitFor(() => expect(address()).toBe(before));
    await waitFor(() => expect(model().value).toBe(inFocus));
    await becomes({ figure: shown });

    act(() => window.history.forward());
    await becomes(wanted);
    expect(model().value).toBe(key);
  });

  it("takes the day of the page where the link's own day is cleared", async () => {
    open("on=2026-04-06");
    openAll(document);
    await userEvent.setup().clear(field("Prices of"));
    await becomes({ address: `?${veo}&on=${today}` });
    expect(screen.getByText("22 Nov 2026 · USD")).toBeTruthy();
  });

  it("goes back to what was edited before", async () => {
    open("");
    overtype("Clips a month", "200");
    await becomes({ address: `?${veo}&clips=200&${day}` });
    await chooseModel("fal lite", "Veo 3.1 Lite");
    await becomes({ figure: "$55.20" });
    overtype("Clips a month", "400");
    await becomes({ figure: "$109", address: `?model=fal/veo3.1-lite&clips=400&${day}` });
    // However soon it came after the first edit of the same field: another model was chosen between.
    act(() => window.history.back());
    await becomes({ figure: "$55.20", address: `?model=fal/veo3.1-lite&clips=200&${day}` });
    act(() => window.history.back());
    await becomes({ figure: "$368", address: `?${veo}&clips=200&${day}` });
    expect(field("Clips a month").value).toBe("200");
  });
});

describe("the way back from a change", () => {
  const undo = () => screen.queryByText(/^Undo /, { selector: "button" });

  it("is the browser's, and leads to the plan as it was", async () => {
    open("");
    expect(undo()).toBeNull();
    overtype("Clips a month", "200");
    await becomes({ figure: "$368", address: `?${veo}&clips=200&${day}` });
    await waitFor(() => expect(undo()?.textContent).toBe("Undo “200 clips”"));
    fireEvent.click(screen.getByRole("radio", { name: "On" }));
    await becomes({ address: `?${veo}&audio=on&clips=200&${day}` });
    await waitFor(() => expect(undo()?.textContent).toBe("Undo “sound on”"));
    fireEvent.click(undo()!);
    await becomes({ figure: "$368", address: `?${veo}&clips=200&${day}` });
    await waitFor(() => expect(undo()?.textContent).toBe("Undo “200 clips”"));
    fireEvent.click(undo()!);
    await becomes({ figure: "$187", address: "" });
    expect(field("Clips a month").value).toBe("100");
    await waitFor(() => expect(undo()).toBeNull());
  });

  it("names what a lever changes; the focus stays on the page where lever and button go", async () => {
    open("clips=100&budget=150");
    const lever = document.querySelector<HTMLElement>(".lever")!;
    lever.focus();
    fireEvent.click(lever);
    await waitFor(() => expect(undo()?.textContent).toMatch(/^Undo “(?!several changes|default).+”$/));
    await waitFor(() => expect(document.contains(lever)).toBe(false));
    expect(document.activeElement).toBe(screen.getByRole("main", quick));
    undo()!.focus();
    fireEvent.click(undo()!);
    await waitFor(() => expect(undo()).toBeNull());
    expect(document.activeElement?.id).toBe("plan");
  });

  it("takes edits of one field that follow each other as one change", async () => {
    open("");
    for (const clips of ["2", "20", "200"]) {
      overtype("Clips a month", clips);
      await becomes({ address: `?${veo}&clips=${clips}&${day}` });
    }
    act(() => window.history.back());
    await becomes({ address: "" });
  });

  it("is not there for a text that changes nothing", async () => {
    open("");
    overtype("Clips a month", "many");
    await becomes({ address: `?${veo}&${day}` });
    expect(undo()).toBeNull();
  });
});

describe("the form on a narrow screen", () => {
  const narrow = (matches: boolean) =>
    vi.stubGlobal("matchMedia", () => ({ matches, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
  const edit = () => screen.getByText("Edit plan", { selector: "a" });
  const isInert = () => screen.getByRole("main", quick).hasAttribute("inert");

  it("is a sheet: the page is inert, Escape closes it, and the button has the focus again", async () => {
    narrow(false);
    open("");
    const user = userEvent.setup();
    edit().focus();
    await user.click(edit());
    const sheet = screen.getByRole("dialog", { name: "Plan", ...quick });
    expect([isInert(), document.activeElement]).toEqual([true, sheet]);
    expect(textOf(sheet)).toContain("$187a month, 95 % sure");
    await user.keyboard("{Escape}");
    expect([isInert(), document.activeElement]).toEqual([false, edit()]);
    expect(screen.queryByRole("dialog", quick)).toBeNull();
  });

  it("is opened by a link into it, with the group that holds what it names", async () => {
    narrow(false);
    Element.prototype.scrollIntoView = vi.fn();
    open("");
    window.location.hash = "#around-fields";
    await screen.findByRole("dialog", { name: "Plan", ...quick });
    expect(document.querySelector("#around-fields")!.closest("details")!.open).toBe(true);
  });

  it("stays where it is where there is room beside the answer", async () => {
    narrow(true);
    open("");
    await userEvent.setup().click(edit());
    expect(screen.queryByRole("dialog", quick)).toBeNull();
  });
});

describe("without a connection", () => {
  const refusals = [
    { name: "a network that fails", refuse: () => Promise.reject(new TypeError("Failed to fetch")) },
    { name: "a server that fails", refuse: () => Promise.resolve(new Response("no", { status: 503 })) },
    { name: "an answer that is no catalogue", refuse: () => Promise.resolve(new Response("<html>")) },
  ];

  it.each(refusals)("$name is told, what was typed is kept, and the next change tries again", async ({ refuse }) => {
    network.mockImplementation(refuse);
    const { container } = open("");
    await retype("Clips a month", "200");
    const alert = await screen.findByRole("alert", quick);
    expect(alert.textContent).toMatch(/^The prices could not be loaded/);
    expect(field("Clips a month").value).toBe("200");
    expect(figure(), "the figure stays the server's").toBe("$187");
    expect(address(), "and so does the address").toBe("");
    expect(container.querySelectorAll("[aria-invalid=true]")).toHaveLength(0);

    network.mockClear().mockImplementation(answer);
    await retype("Length", "4");
    await becomes({ figure: "$184", address: `?${veo}&duration=4&clips=200&${day}` });
    expect(screen.queryByRole("alert", quick)).toBeNull();
    expect(network).toHaveBeenCalledOnce();
  });

  it("keeps the model, the option and the finding that were chosen", async () => {
    network.mockImplementation(() => Promise.reject(new TypeError("Failed to fetch")));
    open("model=luma/ray-3.2&duration=5&opt.hdr=on");
    const user = userEvent.setup();
    await user.selectOptions(list("HDR"), "off");
    await user.selectOptions(list("Failed jobs"), "billed");
    await screen.findByRole("alert", quick);
    expect(list("HDR").value).toBe("off");
    expect(list("Failed jobs").value).toBe("billed");
    await user.selectOptions(list("Model"), "fal/veo3.1-lite");
    expect(model().value).toBe("fal/veo3.1-lite");
  });
});

describe("on paper", () => {
  it("has everything that is asked, and the address that opens it again", () => {
    const { container } = open("clips=500&unusable=0.5&budget=800&moderated=0.02&opt.voice-control=on&extra.tax=0.19");
    const printed = textOf(container.querySelector("main > :last-child"));
    expect(printed).toContain(
      "Inputs: clips counted as kept; 50 % of good takes kept; 10 % of attempts fail; 2 % are moderated; at most 3 tries a clip; polled every 10 s, 1 job at a time; a budget of $800; 95 % sure; prices of 22 Nov 2026 in USD; extra.tax=0.19.",
    );
    expect(printed).toContain(
      `This estimate: https://clips.example/?${viewOf("clips=500&unusable=0.5&budget=800&moderated=0.02&extra.tax=0.19").query}`,
    );
  });
});
