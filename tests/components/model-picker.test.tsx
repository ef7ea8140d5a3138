/** The search for a model, with the real engine over the small catalogue. */
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadEngine, type Engine } from "@/components/hooks/engine";
import { ModelField } from "@/components/estimator/model-field";
import { ModelDialog } from "@/components/ui/model-dialog";
import type { FormValues } from "@/lib/ask/form";
import { modelGroups } from "@/lib/views/page";
import { catalogue } from "./support/catalogue";
import { catalogueJson, expectAccessible, textOf, today, viewOf } from "./support/render";

const models = modelGroups(catalogue);
const focus = vi.fn<(key: string, patch?: FormValues) => void>();
let engine: Engine;

beforeEach(async () => {
  vi.stubGlobal("fetch", () => Promise.resolve(new Response(catalogueJson)));
  engine = await loadEngine("/catalogue/v1.json", today);
  focus.mockReset();
});

const fieldOf = (query: string, props: { engine?: Engine; offline?: boolean } = { engine }) => {
  const view = viewOf(query);
  const chosen = view.plan.workloads[0].models.join(",");
  return (
    <ModelField
      view={view}
      chosen={chosen}
      models={models}
      focus={focus}
      engine={props.engine}
      offline={props.offline ?? false}
    />
  );
};

const control = () => screen.getByRole("button", { name: /^Model / });
const sent = (container: ParentNode) => container.querySelector<HTMLInputElement>("input[name=model]")?.value;

/** Opens the search over a plan and waits until its rows have prices. */
async function open(query = "") {
  const user = userEvent.setup();
  const shown = render(fieldOf(query));
  await user.click(control());
  const search = await screen.findByRole("combobox");
  await priced();
  return { ...shown, user, search };
}

const options = () => screen.queryAllByRole("option");
const names = () => options().map((option) => textOf(option.firstElementChild?.firstElementChild));
const priced = () => waitFor(() => expect(textOf(options()[0])).toMatch(/\$|not priced|retired/));
const highlighted = () => document.getElementById(screen.getByRole("combobox").getAttribute("aria-activedescendant")!);

describe("closed", () => {
  it("is a control that says model, maker, provider and money, and sends the models of the plan", () => {
    const { container } = render(fieldOf("model=kling/kling-v3,fal/veo3.1&clips=50"));
    expect(textOf(control())).toBe("Kling 3.0 Kuaishou · on Kling AI$98.00");
    expect(control().getAttribute("aria-expanded")).toBe("false");
    expect(sent(container)).toBe("kling/kling-v3,fal/veo3.1");
    expect(container.querySelector("select")).toBeNull();
  });

  it.each([
    ["model=openai/sora-2", "retired"],
    ["model=kling/kling-v4", "not priced"],
  ])("says of %s that it is %s", (query, says) => {
    render(fieldOf(query));
    expect(textOf(control()).endsWith(says)).toBe(true);
  });

  it("is a plain list of the same name before there is a script, whose choices keep the compared models", () => {
    const page = new DOMParser().parseFromString(
      renderToStaticMarkup(fieldOf("model=luma/ray-3.2,fal/veo3.1")),
      "text/html",
    );
    const list = page.querySelector<HTMLSelectElement>(".without-script select[name=model]")!;
    expect(list.options).toHaveLength(catalogue.models.length);
    expect(list.value).toBe("luma/ray-3.2,fal/veo3.1");
    const other = [...list.options].find(({ value }) => value.startsWith("kling/kling-v3,"))!;
    expect(other.value).toBe("kling/kling-v3,luma/ray-3.2,fal/veo3.1");
    expect(page.querySelector(".with-script button")).not.toBeNull();
    expect(page.querySelector("input[name=model]"), "the key is sent once").toBeNull();
  });

  it("is the plain list where nothing can be computed", async () => {
    render(fieldOf("", { offline: true }));
    await userEvent.setup().selectOptions(screen.getByRole("combobox", { name: "Model" }), "luma/ray-3.2");
    expect(focus).toHaveBeenCalledExactlyOnceWith("luma/ray-3.2");
  });
});

describe("opened", () => {
  it("is a field in a dialog, by hand or by its keys", async () => {
    const user = userEvent.setup();
    render(fieldOf(""));
    await user.keyboard("{Control>}k{/Control}");
    expect(await screen.findByRole("dialog", { name: "Choose a model" })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("combobox")));
    expect(control().getAttribute("aria-expanded")).toBe("true");
  });

  it("says that the models are on their way until they are there", async () => {
    const { rerender } = render(fieldOf("", {}));
    await userEvent.setup().click(control());
    expect(textOf(await screen.findByRole("status"))).toBe("The models and their prices are being loaded.");
    rerender(fieldOf(""));
    await priced();
  });

  it("lists general models with their money in this plan, the cheapest first, and marks the chosen one", async () => {
    await open("clips=50");
    const general = catalogue.models.filter(({ kind }) => kind === "general");
    expect(options()).toHaveLength(general.length);
    const selected = options().filter((option) => option.getAttribute("aria-selected") === "true");
    expect(selected.map(textOf)).toEqual(["Veo 3.1 Google · on Vertex AI $96.00"]);
    const states = options().map((option) => {
      const money = textOf(option.lastElementChild);
      return money.startsWith("$") ? "priced" : money;
    });
    expect([...new Set(states)], "each state is one block").toEqual(["priced", "not priced", "retired"]);
    expect(states.lastIndexOf("priced")).toBeLessThan(states.indexOf("not priced"));
    expect(states.lastIndexOf("not priced")).toBeLessThan(states.indexOf("retired"));
  });

  it("finds by maker, version and what is made; marks what was typed; says how it was read and how many there are", async () => {
    const { user, search } = await open();
    await user.type(search, "kling3 1080 sound");
    await waitFor(() => expect(names()).toEqual(["Kling 3.0"]));
    const marks = [...options()[0]!.querySelectorAll("mark")].map(textOf);
    expect(marks).toEqual(["Kling", "3"]);
    expect(textOf(screen.getByRole("status"))).toBe(
      "1 model. 1080p read as a resolution and sound as wanted; 1 of 1 model for “kling3” makes it",
    );
  });

  it("shows the money of what the words ask, not of the plan as it was", async () => {
    const { user, search } = await open();
    await user.type(search, "veo 3.1 lite");
    await waitFor(() => expect(names()[0]).toBe("Veo 3.1 Lite"));
    await priced();
    const silent = textOf(options()[0]!.lastElementChild);
    await user.type(search, " sound");
    await priced();
    expect(textOf(options()[0]!.lastElementChild)).not.toBe(silent);
  });

  it("says what to do where nothing matches", async () => {
    const { user, search } = await open();
    await user.type(search, "kling 2k");
    expect(options()).toEqual([]);
    expect(textOf(screen.getByRole("status"))).toBe(
      "None of 4 models for “kling” makes 2k. Leave one of these words out.",
    );
  });

  it("is accessible, with matches and without", async () => {
    const { user, search } = await open("model=kling/kling-v3");
    await expectAccessible(document);
    await user.type(search, "nothing like it");
    await expectAccessible(document);
  });
});

describe("the keyboard", () => {
  it("moves with arrows, Home and End, and chooses with Enter", async () => {
    const { user, search } = await open();
    await user.type(search, "veo");
    await priced();
    const all = names();
    expect(textOf(highlighted()), "the first is highlighted").toContain(all[0]);
    await user.keyboard("{ArrowDown}");
    expect(highlighted()).toBe(options()[1]);
    await user.keyboard("{End}");
    expect(highlighted()).toBe(options().at(-1));
    await user.keyboard("{Home}{ArrowDown}{Enter}");
    expect(focus).toHaveBeenCalledOnce();
    expect(catalogue.find(focus.mock.calls[0]![0])?.model.name).toBe(all[1]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("closes with Escape and chooses nothing; nor does leaving the field by Tab", async () => {
    const { user } = await open();
    await user.tab();
    expect(screen.getByRole("dialog")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(focus).not.toHaveBeenCalled();
    expect(control().getAttribute("aria-expanded")).toBe("false");
  });

  it("types and chooses at once: the model, and what the words asked for", async () => {
    const { user, search } = await open("model=fal/veo3.1");
    await user.type(search, "kling 3 1080 sound{Enter}");
    expect(focus).toHaveBeenCalledExactlyOnceWith("kling/kling-v3", { resolution: "1080p", audio: "on" });
  });

  it("chooses the model that is in focus already, with what the words ask of it", async () => {
    const { user, search } = await open("model=kling/kling-v3");
    await user.type(search, "kling 3 4k{Enter}");
    expect(focus).toHaveBeenCalledExactlyOnceWith("kling/kling-v3", { resolution: "4k" });
  });
});

it("a click on a row chooses it", async () => {
  const { user } = await open();
  const option = options().find((each) => textOf(each).includes("Ray 3.2"))!;
  await user.click(within(option).getByText("Ray 3.2"));
  expect(focus).toHaveBeenCalledExactlyOnceWith("luma/ray-3.2", {});
});

describe("into the comparison", () => {
  const leave = vi.fn<(href: string) => void>();
  const link = "/compare?model=fal/veo3.1,luma/ray-3.2";

  beforeEach(() => leave.mockReset());

  async function search(query: string, compare?: typeof leave) {
    const user = userEvent.setup();
    const close = vi.fn();
    const dialog = (
      <ModelDialog engine={engine} plan={viewOf(query)} chosen="" choose={focus} {...{ compare, close }} />
    );
    render(dialog);
    await priced();
    return { user, close, field: screen.getByRole("combobox") };
  }
  const words = (name: string) =>
    options()
      .find((option) => textOf(option).startsWith(name))!
      .querySelector(".option-compare");

  it("Alt and Enter take the highlighted model there instead of choosing it", async () => {
    const { user, field, close } = await search("model=fal/veo3.1&clips=50", leave);
    await user.type(field, "ray 3.2");
    await waitFor(() => expect(names()).toEqual(["Ray 3.2"]));
    await user.keyboard("{Alt>}{Enter}{/Alt}");
    expect(leave).toHaveBeenCalledExactlyOnceWith(`${link}&clips=50&on=${today}`);
    expect(focus).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledOnce();
  });

  it("takes along what the words ask for, in the place of what the plan has", async () => {
    const { user, field } = await search("model=fal/veo3.1&resolution=4k", leave);
    await user.type(field, "kling 3 1080 sound{Alt>}{Enter}{/Alt}");
    expect(leave).toHaveBeenCalledExactlyOnceWith(
      `/compare?model=fal/veo3.1,kling/kling-v3&on=${today}&resolution=1080p&audio=on`,
    );
  });

  it("a press on the words at the end of a row does as well; they are no control and no part of its name", async () => {
    const { user } = await search("model=fal/veo3.1", leave);
    expect(options().every((option) => option.querySelector("a, button, [tabindex]") === null)).toBe(true);
    expect(words("Ray 3.2")?.getAttribute("aria-hidden")).toBe("true");
    await user.click(words("Ray 3.2")!);
    expect(leave).toHaveBeenCalledExactlyOnceWith(`${link}&on=${today}`);
    expect(focus).not.toHaveBeenCalled();
  });

  it("is not offered for a model of the set, and says how it is done", async () => {
    await search("model=luma/ray-3.2,fal/veo3.1", leave);
    expect(words("Ray 3.2")).toBeNull();
    expect(words("Kling 3.0")).not.toBeNull();
    expect(screen.getByText("Enter chooses · Alt Enter compares")).toBeTruthy();
    await expectAccessible(document);
  });

  it("is not there where choosing compares already", async () => {
    const { user, field } = await search("model=fal/veo3.1");
    expect(words("Kling 3.0")).toBeNull();
    expect(screen.queryByText(/compares/)).toBeNull();
    await user.type(field, "ray 3.2");
    await waitFor(() => expect(names()).toEqual(["Ray 3.2"]));
    await user.keyboard("{Alt>}{Enter}{/Alt}");
    expect(focus).toHaveBeenCalledExactlyOnceWith("luma/ray-3.2", {});
  });
});
