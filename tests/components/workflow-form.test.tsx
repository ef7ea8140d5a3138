import { fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { formValues, type FormValues } from "@/lib/ask/form";
import { WorkflowForm } from "@/components/estimator/workflow-form";
import { modelGroups } from "@/lib/views/page";
import { extraNames, levyNames } from "@/lib/ask/extras";
import { fields } from "@/lib/ask/fields";
import { outcomes } from "@/lib/ask/plan";
import { catalogue } from "./support/catalogue";
import { assumptions, expectAccessible, openAll, textOf, viewOf } from "./support/render";

const models = modelGroups(catalogue);

function renderForm(query: string, typed: FormValues = {}) {
  const view = viewOf(query);
  const change = vi.fn<(patch: FormValues) => void>();
  const focus = vi.fn<(key: string) => void>();
  const values = { ...formValues(view.plan, view.typed), ...typed };
  const { container } = render(
    <WorkflowForm
      view={view}
      models={models}
      unlisted={0}
      assumptions={assumptions}
      values={values}
      change={change}
      focus={focus}
      offline={false}
    />,
  );
  return { container, change, focus };
}

const theForm = () => screen.getByRole<HTMLFormElement>("form", { name: "Workflow" });
type Control = HTMLInputElement | HTMLSelectElement;

/** The control of a label: a text box, a list, or for a group of choices the one that is chosen. */
function control(role: string, label: string): Control {
  if (role !== "radiogroup") return screen.getByRole<Control>(role, { name: label });
  return within(screen.getByRole("radiogroup", { name: label })).getByRole<Control>("radio", { checked: true });
}

const controls = [
  { key: "mode", role: "combobox", label: "Mode", value: "text-to-video" },
  { key: "duration", role: "textbox", label: "Duration", value: "8" },
  { key: "resolution", role: "radiogroup", label: "Resolution, at least", value: "720p" },
  { key: "audio", role: "radiogroup", label: "Audio", value: "off" },
  { key: "clips", role: "textbox", label: "Clips a month", value: "100" },
  { key: "retry", role: "textbox", label: "Retry rate", value: "0.1" },
  { key: "poll", role: "textbox", label: "Polling interval", value: "10" },
  { key: "images", role: "textbox", label: "Input images", value: "0" },
  { key: "inputVideo", role: "textbox", label: "Input video", value: "0" },
  { key: "aspect", role: "textbox", label: "Aspect ratio", value: "16:9" },
  { key: "fps", role: "textbox", label: "Frames a second", value: "" },
  { key: "tier", role: "textbox", label: "Service tier", value: "standard" },
  { key: "moderated", role: "textbox", label: "Moderated", value: "0" },
  { key: "timeout", role: "textbox", label: "Given up on", value: "0" },
  { key: "unusable", role: "textbox", label: "Unusable takes", value: "0" },
  { key: "duplicates", role: "textbox", label: "Duplicate jobs", value: "0" },
  { key: "tries", role: "textbox", label: "Attempts a clip, at most", value: "3" },
  { key: "policy.failed", role: "combobox", label: "Failed jobs", value: "" },
  { key: "policy.moderated", role: "combobox", label: "Moderated jobs", value: "" },
  { key: "policy.timeout", role: "combobox", label: "Abandoned jobs", value: "" },
  { key: "delivery", role: "combobox", label: "Results by", value: "poll" },
  { key: "latency", role: "textbox", label: "A job takes", value: "" },
  { key: "concurrency", role: "textbox", label: "Jobs at once", value: "1" },
  { key: "budget", role: "textbox", label: "Monthly budget", value: "" },
  { key: "currency", role: "combobox", label: "Currency", value: "USD" },
  { key: "on", role: "textbox", label: "Prices of the day", value: "2026-11-22" },
  ...[
    ["image", "Input images, an attempt"],
    ["promptTokens", "Tokens to rewrite a prompt"],
    ["tokenPrice", "A million tokens"],
    ["speech", "Speech, music, a second"],
    ["upscale", "Upscaling, a second"],
    ["storage", "Storage, a GB and month"],
    ["months", "Months kept"],
    ["delivery", "Delivery, a GB"],
    ["views", "Views of a clip"],
    ["bitrate", "Bitrate of a clip"],
    ["memory", "Memory while waiting"],
    ["compute", "A GB-second of memory"],
    ["tax", "Tax on the bill"],
    ["fee", "Card or exchange fee"],
  ].map(([name, label]) => ({ key: `extra.${name}`, role: "textbox", label: label!, value: "" })),
];

describe("every field", () => {
  it.each(controls)("$key is labelled $label, and is sent under its key", ({ key, role, label, value }) => {
    const { container } = renderForm("");
    openAll(container);
    const found = control(role, label);
    expect(found.name).toBe(key);
    expect(found.value).toBe(value);
  });

  it("covers the whole query string", () => {
    const { container } = renderForm("");
    openAll(container);
    const keys = [
      ...fields.map(({ key }) => key),
      ...outcomes.map((outcome) => `policy.${outcome}`),
      ...[...extraNames, ...levyNames].map((name) => `extra.${name}`),
    ];
    expect(controls.map(({ key }) => key).sort()).toEqual(["on", ...keys].sort());
    const sent = [...new Set(new FormData(theForm()).keys())];
    expect(sent.sort()).toEqual(["model", ...controls.map(({ key }) => key)].sort());
  });

  it("makes a plain form, which asks for the same estimate without scripting", () => {
    renderForm("model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed&clips=30&retry=0.2&budget=100");
    const sent = [...new FormData(theForm())].filter((pair): pair is [string, string] => typeof pair[1] === "string");
    expect(theForm().method).toBe("get");
    expect(theForm().getAttribute("action")).toBe("/");
    expect(within(theForm()).getByRole("button", { name: "Update the estimate" })).toBeTruthy();
    expect(viewOf(new URLSearchParams(sent).toString()).query).toBe(
      "model=luma/ray-3.2&duration=5&clips=30&retry=0.2&budget=100&opt.hdr=on&policy.failed=billed&on=2026-11-22",
    );
  });

  it.each([
    { name: "as it opens", query: "" },
    { name: "with options and another currency", query: "model=luma/ray-3.2&opt.hdr=on&currency=EUR&fx.EUR=0.9" },
    { name: "with a model that has no price", query: "model=openai/sora-2&delivery=webhook" },
    {
      name: "with something wrong in every kind of field",
      query: "clips=x&resolution=9p&audio=loud&mode=dream&policy.failed=maybe",
    },
  ])("is accessible: $name", async ({ query }) => {
    const { container } = renderForm(query);
    await expectAccessible(container);
  });
});

const options = [
  {
    key: "opt.operation",
    label: "What is done to the source video",
    chosen: "edit",
    query: "model=luma/ray-3.2&mode=video-to-video&inputVideo=5",
  },
  { key: "opt.hdr", label: "HDR", chosen: "off", query: "model=luma/ray-3.2" },
  { key: "opt.hdr", label: "HDR", chosen: "on", query: "model=luma/ray-3.2&opt.hdr=on" },
  {
    key: "opt.voice-control",
    label: "Voice control",
    chosen: "on",
    query: "model=kling/kling-v3&opt.voice-control=on",
  },
];

describe("an option of the model in focus", () => {
  it.each(options)("$key is a field of its own, at $chosen", async ({ key, label, chosen, query }) => {
    const { container, change } = renderForm(query);
    openAll(container);
    const list = control("combobox", label) as HTMLSelectElement;
    expect([list.name, list.value]).toEqual([key, chosen]);
    const other = [...list.options].find(({ value }) => value !== chosen)!.value;
    await userEvent.setup().selectOptions(list, other);
    expect(change).toHaveBeenCalledExactlyOnceWith({ [key]: other });
    await expectAccessible(container);
  });

  it("shows the choice while its figures are on their way", () => {
    const { container } = renderForm("model=luma/ray-3.2", { "opt.hdr": "on", "policy.failed": "billed" });
    openAll(container);
    expect(control("combobox", "HDR").value).toBe("on");
    expect(control("combobox", "Failed jobs").value).toBe("billed");
  });

  it("is not there for a model without options", () => {
    const { container } = renderForm("");
    expect(container.querySelector("[name^='opt.']")).toBeNull();
  });
});

const issues = [
  {
    name: "a number that is none",
    query: "duration=eight",
    role: "textbox",
    label: "Duration",
    expect: { value: "eight", says: "Write a plain number such as 8. The default is used." },
  },
  {
    name: "a part of a clip",
    query: "clips=1.5",
    role: "textbox",
    label: "Clips a month",
    expect: { value: "1.5", says: "Write a whole number such as 100. The default is used." },
  },
  {
    name: "a share that is meant as a percentage",
    query: "retry=10",
    role: "textbox",
    label: "Retry rate",
    expect: {
      value: "10",
      says: "Write a share between 0 and 0.95: 0.1 for 10 %. The default is used. 10 % of attempts fail; at most 3 a clip",
      order:
        "10 % of attempts fail; at most 3 a clip Write a share between 0 and 0.95: 0.1 for 10 %. The default is used.",
    },
  },
  {
    name: "an interval out of range",
    query: "poll=0",
    role: "textbox",
    label: "Polling interval",
    expect: {
      value: "0",
      order: "about 3,996 status checks a month Must be between 0.1 and 3600. The default is used.",
    },
  },
  {
    name: "a day that is not in the calendar",
    query: "on=2026-02-30",
    role: "textbox",
    label: "Prices of the day",
    expect: { value: "2026-02-30", says: "Write a day of the calendar as 2026-11-22. The default is used." },
  },
  {
    name: "a resolution that does not exist is kept among the choices",
    query: "resolution=9000p",
    role: "radiogroup",
    label: "Resolution, at least",
    expect: { value: "9000p", says: /^Must be 240p, .* or 4k\. The default is used\.$/ },
  },
  {
    name: "a currency without a rate, which asks for one",
    query: "currency=CHF",
    role: "combobox",
    label: "Currency",
    expect: {
      value: "CHF",
      says: "Say how many CHF one US dollar is, such as fx.CHF=1. The default is used.",
    },
  },
  {
    name: "a model that does not exist, with the nearest that does",
    query: "model=luma/ray",
    role: "button",
    label: "Model Veo 3.1 Google · on Vertex AI",
    expect: {
      value: "",
      order: "billed by the second No such model in the catalogue. Did you mean luma/ray-3.2? The default is used.",
    },
  },
];

describe("what cannot be read", () => {
  it.each(issues)("$name", async ({ query, role, label, expect: wanted }) => {
    const { container } = renderForm(query);
    openAll(container);
    const found = control(role, label);
    expect(found.value, "the typed text is kept").toBe(wanted.value);
    const description = "order" in wanted ? wanted.order : wanted.says;
    const described = screen.getByRole(role, { name: label, description });
    expect(described.getAttribute("aria-invalid")).toBe("true");
    const invalid = [...container.querySelectorAll("[aria-invalid=true]")];
    expect(invalid, "and nothing else is marked").toEqual([described]);
    await expectAccessible(container);
  });

  it("has no choice of an unreadable kind, and says so", async () => {
    const { container } = renderForm("audio=loud");
    const group = screen.getByRole("radiogroup", {
      name: "Audio",
      description: "Must be on or off. The default is used.",
    });
    expect(group.getAttribute("aria-invalid")).toBe("true");
    expect(within(group).queryByRole("radio", { checked: true })).toBeNull();
    await expectAccessible(container);
  });

  it("marks nothing where everything can be read", () => {
    const { container } = renderForm("");
    expect(container.querySelectorAll("[aria-invalid=true]")).toHaveLength(0);
  });

  it("says of a share what is computed with, not what was typed", () => {
    const { container } = renderForm("retry=lots&moderated=2");
    openAll(container);
    expect(container.textContent).toContain("10 % of attempts fail; at most 3 a clip");
    expect(screen.getByRole("textbox", { name: "Moderated", description: /^0 % of attempts/ })).toBeTruthy();
  });
});

const resolutions = [
  {
    name: "a model with few: the others are quiet, and can be chosen",
    query: "",
    expect: {
      offered: ["720p", "1080p", "4k"],
      quiet: ["360p", "480p", "2k"],
    },
  },
  {
    name: "a model that does not say: none is quiet",
    query: "model=fal/hailuo-02-pro",
    expect: { offered: ["360p", "480p", "720p", "1080p", "2k", "4k"], quiet: [] },
  },
  {
    name: "an uncommon one of the link is added",
    query: "model=minimax/MiniMax-Hailuo-2.3&resolution=768p",
    expect: { offered: ["1080p", "768p"], quiet: ["360p", "480p", "720p", "2k", "4k"] },
  },
];

describe("resolutions", () => {
  it.each(resolutions)("$name", async ({ query, expect: wanted }) => {
    const { container, change } = renderForm(query);
    const group = screen.getByRole("radiogroup", { name: "Resolution, at least" });
    const names = within(group)
      .getAllByRole<HTMLInputElement>("radio")
      .map(({ value, labels }) => [value, textOf(labels![0])] as const);
    expect(names.filter(([value, name]) => name === value).map(([value]) => value)).toEqual(wanted.offered);
    expect(names.filter(([value, name]) => name === `${value}, not offered here`).map(([value]) => value)).toEqual(
      wanted.quiet,
    );
    await userEvent.setup().click(within(group).getByRole("radio", { name: /^2k/ }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ resolution: "2k" });
    await expectAccessible(container);
  });
});

const sliders = [
  { key: "duration", label: "Duration, slider", query: "", at: 6, text: "8 s", to: "8", value: "10" },
  { key: "clips", label: "Clips a month, slider", query: "", at: 5, text: "100 clips", to: "13", value: "100000" },
  { key: "retry", label: "Retry rate, slider", query: "", at: 4, text: "10 %", to: "0", value: "0" },
  { key: "poll", label: "Polling interval, slider", query: "", at: 4, text: "10 s", to: "1", value: "1" },
  { key: "clips", label: "Clips a month, slider", query: "clips=130", at: 5, text: "100 clips", to: "6", value: "200" },
  { key: "duration", label: "Duration, slider", query: "duration=600", at: 14, text: "60 s", to: "0", value: "2" },
  { key: "duration", label: "Duration, slider", query: "duration=eight", at: 0, text: "2 s", to: "6", value: "8" },
];

describe("a slider", () => {
  it.each(sliders)("of $key at $text, with $query", ({ key, label, query, at, text, to, value }) => {
    const { change } = renderForm(query);
    const slider = screen.getByRole<HTMLInputElement>("slider", { name: label });
    expect([Number(slider.value), slider.getAttribute("aria-valuetext")]).toEqual([at, text]);
    expect(slider.name, "only the typed number is sent").toBe("");
    fireEvent.change(slider, { target: { value: to } });
    expect(change).toHaveBeenCalledExactlyOnceWith({ [key]: value });
  });
});

describe("the model", () => {
  const choice = () => screen.getByRole("button", { name: /^Model / });
  const sentModel = () => new FormData(theForm()).get("model");

  it.each([
    { query: "", by: "on Vertex AI", expect: "billed by the second" },
    { query: "model=fal/hailuo-2.3-standard", by: "on fal", expect: "billed by the clip" },
    { query: "model=kling/kling-v3", by: "on Kling AI", expect: "billed by credits" },
    { query: "model=kling/kling-v4", by: "on Kling AI", expect: "no published price" },
  ])("says who bills it and by what, with $query", ({ query, by, expect: wanted }) => {
    renderForm(query);
    expect(textOf(choice())).toContain(by);
    const { description } = describedBy(choice());
    expect(description.startsWith(wanted), description).toBe(true);
  });

  it.each([
    {
      name: "is the one chosen while its figures are on their way",
      model: "luma/ray-3.2,fal/veo3.1",
      shown: "Ray 3.2",
      expect: "luma/ray-3.2,fal/veo3.1",
    },
    {
      name: "is the one in focus where the address names none that exists",
      model: "luma/ray",
      shown: "Veo 3.1",
      expect: "vertex-ai/veo-3.1-generate-001",
    },
  ])("$name", ({ model, shown, expect: wanted }) => {
    renderForm("", { model });
    expect(sentModel()).toBe(wanted);
    expect(textOf(choice()).startsWith(shown)).toBe(true);
  });
});

function describedBy(element: HTMLElement): { description: string } {
  const ids = (element.getAttribute("aria-describedby") ?? "").split(" ");
  return { description: ids.map((id) => textOf(document.getElementById(id))).join(" ") };
}

const disclosures = [
  {
    name: "stays closed when the link is about the first fields",
    query: "model=luma/ray-3.2&duration=5&clips=3",
    expect: false,
  },
  { name: "opens for what the link says in it", query: "budget=100", expect: true },
  { name: "opens for an option", query: "model=luma/ray-3.2&opt.hdr=on", expect: true },
  { name: "opens for what surrounds the clip", query: "extra.tax=0.2", expect: true },
  { name: "opens for something wrong in it", query: "tries=many", expect: true },
  { name: "stays closed for something wrong outside", query: "clips=many", expect: false },
];

describe("the fields beyond the first", () => {
  it.each(disclosures)("$name", ({ query, expect: wanted }) => {
    renderForm(query);
    const more = screen.getByText("Inputs, outcomes, waiting, extras, money").closest("details")!;
    expect(more.open).toBe(wanted);
  });

  it.each([
    {
      name: "a rate is asked for a currency that needs one",
      query: "currency=EUR&fx.EUR=0.9",
      expect: "EUR for one US dollar",
    },
    { name: "and for one that lacks it", query: "currency=CHF", expect: "CHF for one US dollar" },
    { name: "but not for the dollar", query: "", expect: undefined },
    { name: "nor for a currency that does not exist", query: "currency=XYZ", expect: undefined },
  ])("$name", ({ query, expect: wanted }) => {
    const { container } = renderForm(query);
    openAll(container);
    const rates = screen.queryAllByRole("textbox", { name: /for one US dollar$/ });
    expect(rates.map((rate) => textOf((rate as HTMLInputElement).labels![0]))).toEqual(wanted ? [wanted] : []);
  });

  it.each([
    {
      name: "the checks while polling",
      query: "",
      label: "Polling interval",
      expect: "about 3,996 status checks a month",
    },
    {
      name: "no checks with a webhook",
      query: "delivery=webhook",
      label: "Polling interval",
      expect: "A webhook reports each job; nothing is polled.",
    },
    {
      name: "how long a job takes, as published",
      query: "",
      label: "A job takes",
      expect: "6 min a job, the long end of what is published",
    },
    {
      name: "how long a job takes, as assumed",
      query: "model=luma/ray-3.2",
      label: "A job takes",
      expect: "2 min a job, our assumption: nothing is published",
    },
    {
      name: "how long a job takes, as stated",
      query: "latency=90",
      label: "A job takes",
      expect: "1 min 30 s a job, as you say",
    },
  ])("says $name", ({ query, label, expect: wanted }) => {
    const { container } = renderForm(query);
    openAll(container);
    expect(screen.getByRole("textbox", { name: label, description: wanted })).toBeTruthy();
  });
});

describe("shares to start from", () => {
  const preset = (name: string) => screen.getByText<HTMLAnchorElement>(name, { selector: "a" });

  it.each(assumptions.presets)("$name is a link to the plan with them", ({ name, values }) => {
    renderForm("clips=50&budget=10");
    const { query, plan } = viewOf(preset(name).getAttribute("href")!);
    const { retry, ...others } = values;
    expect(plan.workloads[0].month).toMatchObject({ failed: retry, ...others, clips: 50 });
    expect(plan.budget).toBe("10");
    expect(`?${query}`).toBe(preset(name).getAttribute("href"));
  });

  it.each(assumptions.presets)("$name fills all its fields at once", ({ name, values }) => {
    const { change } = renderForm("");
    expect(fireEvent.click(preset(name)), "the page is not loaded again").toBe(false);
    expect(change).toHaveBeenCalledExactlyOnceWith({ ...values, tries: String(values.tries) });
  });

  it.each(["metaKey", "ctrlKey", "shiftKey"])("with %s opens as any link", (key) => {
    const { change } = renderForm("");
    let prevented = true;
    const follow = (event: Event) => {
      prevented = event.defaultPrevented;
      event.preventDefault();
    };
    window.addEventListener("click", follow, { once: true });
    fireEvent.click(preset("Careful client"), { [key]: true });
    expect(prevented).toBe(false);
    expect(change).not.toHaveBeenCalled();
  });

  it.each(assumptions.presets)("$name says what it assumes, with its evidence", ({ name, basis, evidence }) => {
    renderForm("");
    const item = preset(name).closest("li")!;
    const folded = within(item).getByText("what it assumes").closest("details")!;
    expect(folded.open).toBe(false);
    expect(textOf(folded)).toContain(basis);
    expect([...folded.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(
      evidence.map(({ url }) => url),
    );
  });

  it.each([
    { query: "", expect: [] },
    { query: "retry=0.05&moderated=0.02", expect: ["Careful client"] },
    { query: "retry=0.05&moderated=0.02&tries=4", expect: [] },
  ])("are marked where the plan has them: $query", ({ query, expect: wanted }) => {
    const { container } = renderForm(query);
    const marked = [...container.querySelectorAll("a[aria-current]")];
    expect(marked.map((link) => link.textContent)).toEqual(wanted);
  });
});

describe("what surrounds the clip", () => {
  it("is off, with an example and its source beside the fields that have one", () => {
    const { container } = renderForm("");
    openAll(container);
    const storage = screen.getByRole<HTMLInputElement>("textbox", {
      name: "Storage, a GB and month",
      description: "e.g. 0.023 USD per GB and month: devnotes on AWS S3 pricing, undated",
    });
    expect([storage.value, storage.placeholder]).toEqual(["", "off"]);
    expect(textOf(storage.parentElement)).toBe("USD");
  });

  it("lists every example with what is known about it", () => {
    const { container } = renderForm("");
    openAll(container);
    const list = textOf(screen.getByText("Examples, and how far to trust them").closest("details"));
    for (const { label, note, source } of assumptions.examples)
      expect([list.includes(label), list.includes(note), list.includes(source.title)]).toEqual([true, true, true]);
  });

  it("has its prices in the currency of the page, and its shares in percent", () => {
    const { container } = renderForm("currency=EUR&fx.EUR=0.9&extra.tax=0.2&extra.fee=0.03");
    openAll(container);
    expect(textOf(screen.getByLabelText("Upscaling, a second").parentElement)).toBe("EUR");
    expect(screen.getByRole("textbox", { name: "Tax on the bill", description: "20 % of the bill" })).toBeTruthy();
    expect(
      screen.getByRole("textbox", { name: "Card or exchange fee", description: "3 % of the bill and its tax" }),
    ).toBeTruthy();
  });

  it("says beside the field what it lacks", async () => {
    const { container } = renderForm("extra.promptTokens=800&extra.storage=cheap");
    openAll(container);
    const invalid = [...container.querySelectorAll<HTMLInputElement>("[aria-invalid=true]")];
    expect(invalid.map(({ name, value }) => [name, value])).toEqual([
      ["extra.promptTokens", "800"],
      ["extra.storage", "cheap"],
    ]);
    await expectAccessible(container);
  });
});

describe("typing", () => {
  it("changes the field that is typed in", async () => {
    const { change } = renderForm("");
    await userEvent.setup().type(screen.getByRole("textbox", { name: "Duration" }), "0");
    expect(change).toHaveBeenCalledExactlyOnceWith({ duration: "80" });
  });

  it("does not leave the page on Enter", async () => {
    renderForm("");
    const submitted = vi.fn();
    theForm().addEventListener("submit", submitted);
    await userEvent.setup().type(screen.getByRole("textbox", { name: "Duration" }), "{Enter}");
    expect(submitted).toHaveBeenCalledOnce();
    expect((submitted.mock.calls[0]![0] as Event).defaultPrevented).toBe(true);
  });
});
