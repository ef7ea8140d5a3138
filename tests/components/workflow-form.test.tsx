import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createRef, useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Made } from "@/components/hooks/use-address";
import { formValues, type FormValues } from "@/lib/ask/form";
import { WorkflowForm } from "@/components/estimator/workflow-form";
import { ShareField } from "@/components/ui/share-field";
import { modelGroups } from "@/lib/views/page";
import { extraNames, levyNames } from "@/lib/ask/extras";
import { fields } from "@/lib/ask/fields";
import { outcomes } from "@/lib/ask/plan";
import { catalogue } from "./support/catalogue";
import { assumptions, expectAccessible, openAll, textOf, viewOf } from "./support/render";

const models = modelGroups(catalogue);

type More = { last?: Made; open?: boolean; folded?: boolean };

function renderForm(query: string, typed: FormValues = {}, { last, open = false, folded = false }: More = {}) {
  const view = viewOf(query);
  const change = vi.fn<(patch: FormValues) => void>();
  const focus = vi.fn<(key: string) => void>();
  const goBack = vi.fn<() => void>();
  const close = vi.fn<() => void>();
  const values = { ...formValues(view.plan, view.typed), ...typed };
  const { container } = render(
    <WorkflowForm
      view={view}
      models={models}
      unlisted={0}
      folded={{ all: !folded, assumptions }}
      values={values}
      change={change}
      focus={focus}
      offline={false}
      last={last}
      goBack={goBack}
      sheet={{ open, close, ref: createRef(), answer: <p>the answer</p> }}
    />,
  );
  return { container, change, focus, goBack, close };
}

const theForm = () => screen.getByRole<HTMLFormElement>("form", { name: "Plan" });
type Control = HTMLInputElement | HTMLSelectElement;

/** The control of a label: a text box, a list, or for a group of choices the one that is chosen. */
function control(role: string, label: string): Control {
  // A date has no role of its own.
  if (role === "date") return screen.getByLabelText<Control>(label);
  if (role !== "radiogroup") return screen.getByRole<Control>(role, { name: label });
  return within(screen.getByRole("radiogroup", { name: label })).getByRole<Control>("radio", { checked: true });
}

const controls = [
  { key: "mode", role: "combobox", label: "Mode", value: "text-to-video" },
  { key: "duration", role: "spinbutton", label: "Length", value: "8" },
  { key: "resolution", role: "radiogroup", label: "Resolution at least", value: "720p" },
  { key: "audio", role: "radiogroup", label: "Sound", value: "off" },
  { key: "aspect", role: "radiogroup", label: "Shape", value: "16:9" },
  { key: "clips", role: "textbox", label: "Clips a month", value: "100" },
  { key: "counted", role: "radiogroup", label: "Clips are counted as", value: "kept" },
  { key: "unusable", role: "textbox", label: "Discarded of good takes", value: "0 %" },
  { key: "retry", role: "textbox", label: "Failed of attempts", value: "10 %" },
  { key: "tries", role: "combobox", label: "Attempts a clip, at most", value: "3" },
  { key: "budget", role: "textbox", label: "Budget", value: "" },
  { key: "certainty", role: "radiogroup", label: "Certainty", value: "95" },
  { key: "on", role: "date", label: "Prices of", value: "2026-11-22" },
  { key: "currency", role: "combobox", label: "Currency", value: "USD" },
  { key: "delivery", role: "combobox", label: "Results by", value: "poll" },
  { key: "latency", role: "textbox", label: "A job takes", value: "" },
  { key: "concurrency", role: "textbox", label: "Jobs at once", value: "1" },
  { key: "poll", role: "spinbutton", label: "Poll every", value: "10" },
  { key: "images", role: "textbox", label: "Input images", value: "0" },
  { key: "inputVideo", role: "textbox", label: "Input video", value: "0" },
  { key: "fps", role: "textbox", label: "Frames a second", value: "" },
  { key: "tier", role: "combobox", label: "Service tier", value: "standard" },
  { key: "moderated", role: "textbox", label: "Moderated of attempts", value: "0 %" },
  { key: "timeout", role: "textbox", label: "Timeouts of attempts", value: "0 %" },
  { key: "duplicates", role: "textbox", label: "Duplicates of submissions", value: "0 %" },
  { key: "policy.failed", role: "combobox", label: "Failed jobs", value: "" },
  { key: "policy.moderated", role: "combobox", label: "Moderated jobs", value: "" },
  { key: "policy.timeout", role: "combobox", label: "Abandoned jobs", value: "" },
  ...[
    ["image", "Input image, an attempt"],
    ["promptTokens", "Tokens to rewrite a prompt"],
    ["tokenPrice", "Language model, 1M tokens"],
    ["speech", "Speech or music, a second"],
    ["upscale", "Upscaling, a second"],
    ["storage", "Storage, a GB and month"],
    ["months", "Months kept"],
    ["delivery", "Delivery, a GB"],
    ["views", "Views of a clip"],
    ["bitrate", "Bitrate of a clip"],
    ["memory", "Memory while waiting"],
    ["compute", "Compute, a GB-second"],
    ["tax", "Tax"],
    ["fee", "Card or exchange fee"],
  ].map(([name, label]) => ({ key: `extra.${name}`, role: "textbox", label: label!, value: "" })),
];

describe("every field", () => {
  it("is labelled in words, and is sent under its key", () => {
    const { container } = renderForm("");
    openAll(container);
    // One form for all of them; what is not found or differs is told of each.
    const found = controls.map(({ role, label }) => {
      try {
        const { name, value } = control(role, label);
        return { key: name, role, label, value };
      } catch (error) {
        return { role, label, missing: String(error).split("\n")[0] };
      }
    });
    expect(found).toEqual(controls);
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
    // Shares are sent in percent.
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
    role: "spinbutton",
    label: "Length",
    expect: { value: "eight", says: "Write a plain number such as 8. Worked out with 8 s, the default." },
  },
  {
    name: "a part of a clip",
    query: "clips=1.5",
    role: "textbox",
    label: "Clips a month",
    expect: { value: "1.5", says: "Write a whole number such as 100. Worked out with 100, the default." },
  },
  {
    name: "a share that is too high, as a percentage",
    query: "retry=96+%25",
    role: "textbox",
    label: "Failed of attempts",
    expect: { value: "96 %", says: "Must be between 0 % and 95 %. Worked out with 10 %, the default." },
  },
  {
    name: "an interval out of range",
    query: "poll=0",
    role: "spinbutton",
    label: "Poll every",
    expect: { value: "0", says: "Must be between 0.1 and 3,600. Worked out with 10 s, the default." },
  },
  {
    name: "a day that is not in the calendar",
    query: "on=2026-02-30",
    role: "textbox",
    label: "Prices of",
    expect: {
      value: "2026-02-30",
      says: "Write a day such as 2026-11-22. Worked out with 22 Nov 2026, today.",
    },
  },
  {
    name: "a resolution that does not exist is kept among the choices",
    query: "resolution=9000p",
    role: "radiogroup",
    label: "Resolution at least",
    expect: {
      value: "9000p",
      says: /^Must be 240p, .* or 4k\. Worked out with 720p, the default\. 2k, 9000p: not recorded for Veo 3\.1$/,
    },
  },
  {
    name: "a currency that is not offered, which stays to be seen",
    query: "currency=XAU",
    role: "combobox",
    label: "Currency",
    expect: {
      value: "XAU",
      says: /^Must be USD, .* or NZD\. Worked out with USD, the default\.$/,
    },
  },
  {
    name: "a model that does not exist, with the nearest that does",
    query: "model=luma/ray",
    role: "button",
    label: "Model luma/ray not in the catalogue",
    expect: {
      value: "",
      order: "No such model in the catalogue. Did you mean luma/ray-3.2? It was left out.",
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
      name: "Sound",
      description: "Must be on or off. Worked out with off, the default.",
    });
    expect(group.getAttribute("aria-invalid")).toBe("true");
    expect(within(group).queryByRole("radio", { checked: true })).toBeNull();
    await expectAccessible(container);
  });

  it("marks nothing where everything can be read", () => {
    const { container } = renderForm("");
    expect(container.querySelectorAll("[aria-invalid=true]")).toHaveLength(0);
  });
});

const resolutions = [
  {
    name: "a model with few: the other common ones are struck through, and can be chosen",
    query: "",
    expect: { offered: ["720p", "1080p", "4k"], missing: ["2k, not recorded for Veo 3.1"] },
  },
  {
    name: "a model that does not say: none is struck through",
    query: "model=fal/hailuo-02-pro",
    expect: { offered: ["360p", "480p", "720p", "1080p", "2k", "4k"], missing: [] },
  },
  {
    name: "an uncommon one of the model is in its place",
    query: "model=minimax/MiniMax-Hailuo-2.3&resolution=768p",
    expect: {
      offered: ["768p", "1080p"],
      missing: ["720p", "2k", "4k"].map((value) => `${value}, not recorded for Hailuo 2.3`),
    },
  },
];

/** What the choices of a group are called: those on offer by their value alone. */
function choicesOf(label: string) {
  const group = screen.getByRole("radiogroup", { name: label });
  const names = within(group)
    .getAllByRole<HTMLInputElement>("radio")
    .map(({ value, labels }) => ({ value, name: textOf(labels![0]) }));
  return {
    offered: names.filter(({ value, name }) => name === value).map(({ name }) => name),
    missing: names.filter(({ value, name }) => name !== value).map(({ name }) => name),
  };
}

describe("what a model offers", () => {
  it.each(resolutions)("resolutions of $name", async ({ query, expect: wanted }) => {
    const { container, change } = renderForm(query);
    expect(choicesOf("Resolution at least")).toEqual(wanted);
    await userEvent.setup().click(screen.getByRole("radio", { name: /^2k/ }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ resolution: "2k" });
    await expectAccessible(container);
  });

  it.each([
    { name: "those of the model", query: "", expect: { offered: ["16:9", "9:16"], missing: [] } },
    {
      name: "that of the link as well",
      query: "aspect=1:1",
      expect: { offered: ["16:9", "9:16"], missing: ["1:1, not recorded for Veo 3.1"] },
    },
    {
      name: "the common ones where it does not say",
      query: "model=fal/hailuo-2.3-standard",
      expect: { offered: ["16:9", "1:1", "9:16"], missing: [] },
    },
  ])("shapes: $name", ({ query, expect: wanted }) => {
    renderForm(query);
    expect(choicesOf("Shape")).toEqual(wanted);
  });

  it("says why a choice is struck through to whoever comes to it", () => {
    renderForm("");
    const why = "2k: not recorded for Veo 3.1";
    expect(screen.getByRole("radiogroup", { name: "Resolution at least", description: why })).toBeTruthy();
    expect(screen.getByRole("radio", { name: /^2k/ }).closest("label")!.title).toBe("not recorded for Veo 3.1");
  });

  it("marks the modes that it does not have", () => {
    renderForm("model=runway/gen4_turbo&mode=image-to-video");
    const words = within(control("combobox", "Mode")).getAllByRole("option").map(textOf);
    expect(words).toContain("Image to video");
    expect(words).toContain("Text to video, not recorded");
  });
});

const instead = [
  { query: "resolution=2k", key: "resolution", says: "no 2k here: billed as 4k" },
  { query: "duration=7", key: "duration", says: "no 7 s here: billed as 8 s" },
  { query: "duration=10", key: "duration", says: "too long for one job: made as 6 + 4 s" },
  { query: "model=minimax/MiniMax-H3", key: "audio", says: "always with sound here, and priced with it" },
  { query: "aspect=1:1", key: "aspect", says: "Not recorded at 1:1. It makes 16:9, 9:16, seen on 25 Sep 2026." },
  {
    query: "model=luma/ray-3.2&audio=on",
    key: "audio",
    says: "Makes no sound, seen on 8 Oct 2026. With audio off it can be priced.",
  },
  { query: "tier=fast", key: "tier", says: "Has no fast tier on record. It has standard, seen on 25 Sep 2026." },
];

describe("what is made instead", () => {
  it.each(instead)("stands under the field that asks: $query", ({ query, key, says }) => {
    const { container } = renderForm(query);
    openAll(container);
    const note = document.getElementById(`${key}-made`);
    expect(textOf(note)).toBe(says);
    expect(container.querySelectorAll(`[aria-describedby~="${key}-made"]`)).toHaveLength(1);
  });

  it("is nowhere where everything is made as asked", () => {
    const { container } = renderForm("");
    expect(container.querySelectorAll("[id$='-made']")).toHaveLength(0);
  });
});

const steps = [
  { key: "duration", label: "Length", query: "", press: "{ArrowUp}", value: "9" },
  { key: "duration", label: "Length", query: "", press: "{ArrowDown}", value: "7" },
  { key: "duration", label: "Length", query: "duration=7.5", press: "{ArrowUp}", value: "8" },
  { key: "duration", label: "Length", query: "duration=7.5", press: "{ArrowDown}", value: "7" },
  { key: "duration", label: "Length", query: "duration=eight", press: "{ArrowUp}", value: "1" },
  { key: "poll", label: "Poll every", query: "", press: "{ArrowUp}", value: "15" },
  { key: "poll", label: "Poll every", query: "poll=0.7", press: "{ArrowDown}", value: "0.5" },
];

describe("a stepper", () => {
  it.each(steps)("of $key goes to the next round value: $query $press", async ({ key, label, query, press, value }) => {
    const byKey = renderForm(query);
    const user = userEvent.setup();
    screen.getByRole("spinbutton", { name: label }).focus();
    await user.keyboard(press);
    expect(byKey.change).toHaveBeenCalledExactlyOnceWith({ [key]: value });
    cleanup();
    const { change } = renderForm(query);
    await user.click(screen.getByRole("button", { name: `${label}: ${press === "{ArrowUp}" ? "more" : "less"}` }));
    expect(change).toHaveBeenCalledExactlyOnceWith({ [key]: value });
  });

  it("goes on from what it shows, whether or not the page has taken that up", async () => {
    const { change } = renderForm("duration=7");
    const length = screen.getByRole<HTMLInputElement>("spinbutton", { name: "Length" });
    length.focus();
    await userEvent.setup().keyboard("{ArrowUp}{ArrowUp}");
    expect(change.mock.calls).toEqual([[{ duration: "8" }], [{ duration: "9" }]]);
    expect(length.value).toBe("9");
  });

  it("says its value with its unit, and stops at its ends", async () => {
    const { change } = renderForm("duration=1");
    const length = screen.getByRole("spinbutton", { name: "Length" });
    expect([length.getAttribute("aria-valuenow"), length.getAttribute("aria-valuetext")]).toEqual(["1", "1 s"]);
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Length: less" }).disabled).toBe(true);
    length.focus();
    await userEvent.setup().keyboard("{ArrowDown}");
    expect(change).not.toHaveBeenCalled();
  });

  it("has no value of a text that is no number", () => {
    renderForm("duration=eight");
    const length = screen.getByRole("spinbutton", { name: "Length" });
    expect([length.hasAttribute("aria-valuenow"), length.hasAttribute("aria-valuetext")]).toEqual([false, false]);
  });
});

/** Types over what a field says, all at once, as from a clipboard. */
const paste = (input: HTMLElement, text: string) => fireEvent.change(input, { target: { value: text } });

describe("a share", () => {
  it.each([
    { text: "15", value: "0.15" },
    { text: "15 %", value: "0.15" },
    { text: "15%", value: "0.15" },
    { text: "0.15", value: "0.15" },
    { text: ".5", value: "0.5" },
    { text: "1", value: "0.01" },
    { text: "0.5 %", value: "0.005" },
    { text: "0", value: "0" },
    { text: "", value: "" },
    { text: "100 %", value: "1" },
    { text: "150 %", value: "150 %" },
    { text: "lots", value: "lots" },
    { text: "1,5", value: "0.015" },
  ])("typed as $text is $value", ({ text, value }) => {
    const { change } = renderForm("");
    paste(screen.getByRole("textbox", { name: "Failed of attempts" }), text);
    expect(change).toHaveBeenCalledExactlyOnceWith({ retry: value });
  });

  it("is shown in percent, with its sign again once the field is left", () => {
    function Field() {
      const [value, setValue] = useState("0.1");
      return <ShareField name="retry" label="Failed" value={value} onChange={setValue} />;
    }
    render(<Field />);
    const field = screen.getByRole<HTMLInputElement>("textbox", { name: "Failed" });
    expect(field.value).toBe("10 %");
    paste(field, "15");
    expect(field.value, "as it is typed").toBe("15");
    fireEvent.blur(field);
    expect(field.value).toBe("15 %");
  });
});

describe("the share kept", () => {
  const kept = () => screen.getByRole<HTMLInputElement>("textbox", { name: "Share kept of good takes" });

  it.each([
    { query: "", shows: "100 %" },
    { query: "unusable=0.5", shows: "50 %" },
    { query: "unusable=0.125", shows: "87.5 %" },
    { query: "unusable=half", shows: "half" },
  ])("is what is not discarded: $query", ({ query, shows }) => {
    renderForm(query);
    expect(kept().value).toBe(shows);
    expect(kept().name, "what is sent is the share discarded").toBe("");
  });

  it.each([
    { text: "30", value: "0.7" },
    { text: "30 %", value: "0.7" },
    { text: "0.3", value: "0.7" },
    { text: "100", value: "0" },
    { text: "120", value: "120" },
    { text: "half", value: "half" },
  ])("typed as $text discards $value", ({ text, value }) => {
    const { change } = renderForm("");
    paste(kept(), text);
    expect(change).toHaveBeenCalledExactlyOnceWith({ unusable: value });
  });

  it.each([
    { name: "Keep 30 %", value: "0.7" },
    { name: "Keep 50 %", value: "0.5" },
    { name: "Keep 80 %", value: "0.2" },
  ])("$name is one tap", async ({ name, value }) => {
    const { change } = renderForm("unusable=0.5");
    const pick = screen.getByRole("button", { name });
    expect(pick.getAttribute("aria-pressed")).toBe(String(value === "0.5"));
    await userEvent.setup().click(pick);
    expect(change).toHaveBeenCalledExactlyOnceWith({ unusable: value });
  });

  it("says what is wrong in its own words, not in those of what is discarded", async () => {
    const { container } = renderForm("unusable=half");
    const says = "Write how many of the good takes you keep: 5 % to 100 %.";
    expect(screen.getByRole("textbox", { name: "Share kept of good takes", description: says })).toBe(kept());
    await expectAccessible(container);
  });
});

describe("the way back", () => {
  it.each<{ last: Made; says: string }>([
    { last: { name: "resolution", text: "2k" }, says: "2k" },
    { last: { name: "duration", text: "10" }, says: "10 s" },
    { last: { name: "clips", text: "500" }, says: "500 clips" },
    { last: { name: "retry", text: "0.2" }, says: "20 %" },
    { last: { name: "unusable", text: "0.5" }, says: "50 % kept" },
    { last: { name: "audio", text: "on" }, says: "sound on" },
    { last: { name: "mode", text: "image-to-video" }, says: "image to video" },
    { last: { name: "on", text: "2026-10-20" }, says: "20 Oct 2026" },
    { last: { name: "model", text: "luma/ray-3.2" }, says: "Ray 3.2" },
    { last: { name: "budget", text: "" }, says: "default" },
    { last: { name: "tries", text: "6" }, says: "6 tries" },
    { last: { name: "", text: "" }, says: "several changes" },
    { last: { name: "aspect", text: "constructor" }, says: "constructor" },
  ])("names the change: $says", async ({ last, says }) => {
    const { goBack } = renderForm("", {}, { last });
    await userEvent.setup().click(await screen.findByRole("button", { name: `Undo “${says}”` }));
    expect(goBack).toHaveBeenCalledOnce();
  });

  it("is not there before a change", () => {
    renderForm("");
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBeNull();
  });
});

describe("as a sheet over the page", () => {
  it("is a dialog with the answer in its foot, closed by its button or its cross", async () => {
    const { container, close } = renderForm("", {}, { open: true });
    const dialog = screen.getByRole("dialog", { name: "Plan" });
    expect(dialog.getAttribute("aria-modal")).toBe("true");
    expect(textOf(dialog)).toContain("the answer");
    await userEvent.setup().click(within(dialog).getByRole("button", { name: "Done" }));
    await userEvent.setup().click(within(dialog).getByRole("link", { name: "Close the plan" }));
    expect(close).toHaveBeenCalledTimes(2);
    await expectAccessible(container);
  });

  it("is a plain form while it is closed", () => {
    renderForm("");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(theForm().hasAttribute("data-open")).toBe(false);
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

const summary = (title: string) =>
  [...document.querySelectorAll("summary")].find((line) => textOf(line).startsWith(title))!;

const groups = [
  { title: "Day and currency", query: "", holds: "22 Nov 2026 · USD" },
  { title: "Day and currency", query: "currency=CNY&on=2026-10-20", holds: "20 Oct 2026 · CNY" },
  { title: "Waiting", query: "", holds: "11.1 h in all" },
  { title: "Waiting", query: "model=openai/sora-2", holds: "not known" },
  { title: "Inputs", query: "", holds: "none" },
  { title: "Inputs", query: "images=2&inputVideo=5&fps=24", holds: "2 images · 5 s of video · 24 fps" },
  { title: "Inputs and options", query: "model=luma/ray-3.2&opt.hdr=on", holds: "HDR on" },
  { title: "Outcomes", query: "", holds: "none" },
  { title: "Outcomes", query: "moderated=0.02&policy.failed=billed", holds: "2 % moderated · tested" },
  { title: "Around the clip", query: "", holds: "nothing added" },
  { title: "Around the clip", query: "retry=0&extra.speech=0.02", holds: "$16.00" },
];

const disclosures = [
  { name: "are closed, whatever the link says in them", query: "extra.tax=0.2&images=2&tries=5", expect: [] },
  { name: "open for something wrong in them", query: "concurrency=many", expect: ["Waiting"] },
  { name: "and only the one that it is in", query: "moderated=lots&on=soon", expect: ["Day and currency", "Outcomes"] },
  { name: "stay closed for something wrong outside", query: "clips=many", expect: [] },
];

describe("the quiet groups", () => {
  it.each(groups)("$title says what it holds: $holds, with $query", ({ title, query, holds }) => {
    renderForm(query);
    expect(textOf(summary(title))).toBe(title + holds);
  });

  it.each(disclosures)("$name", ({ query, expect: wanted }) => {
    const { container } = renderForm(query, {}, { folded: true });
    const open = [...container.querySelectorAll<HTMLDetailsElement>(".plan-group[open] > summary")];
    expect(open.map((line) => line.childNodes[1]!.textContent)).toEqual(wanted);
  });

  const named = (name: string) => theForm().elements.namedItem(name) as HTMLInputElement | null;

  it("are sent as the link has them, without their fields, until they are opened", async () => {
    renderForm("extra.tax=0.2&images=2&moderated=0.05&policy.failed=billed&on=2026-10-20", {}, { folded: true });
    const sent = Object.fromEntries(
      [...theForm().querySelectorAll<HTMLInputElement>(".plan-group input")].map(({ type, name, value }) => {
        expect(type).toBe("hidden");
        return [name, value];
      }),
    );
    expect(sent).toEqual({
      "extra.tax": "0.2",
      images: "2",
      moderated: "0.05",
      "policy.failed": "billed",
      on: "2026-10-20",
    });
    await userEvent.setup().click(summary("Outcomes"));
    await screen.findByLabelText("Moderated of attempts");
    expect(named("moderated")!.type).toBe("text");
    expect(named("policy.failed")!.tagName).toBe("SELECT");
    expect([named("images")!.type, named("timeout")!.value]).toEqual(["hidden", "0 %"]);
  });

  it("have a way to their fields without a script, on the page that has all of them", () => {
    const { container } = renderForm("clips=50", {}, { folded: true });
    const ways = [...container.querySelectorAll(".plan-group a.without-script")];
    expect(ways.map((way) => way.getAttribute("href"))).toEqual(
      ["day", "waiting", "input", "outcome", "around"].map(
        (group) => `?${viewOf("clips=50").query}&view.fields=all#${group}-fields`,
      ),
    );
  });

  it("leave the polling interval in view", () => {
    renderForm("");
    expect(screen.getByRole("spinbutton", { name: "Poll every" }).closest("details")).toBeNull();
  });

  it.each([
    {
      name: "a rate is asked for a currency that needs one",
      query: "currency=EUR&fx.EUR=0.9",
      expect: "One US dollar in EUR",
    },
    { name: "and for one that lacks it", query: "currency=CHF", expect: "One US dollar in CHF" },
    { name: "but not for the dollar", query: "", expect: undefined },
    { name: "nor for a currency that does not exist", query: "currency=XYZ", expect: undefined },
  ])("$name", ({ query, expect: wanted }) => {
    const { container } = renderForm(query);
    openAll(container);
    const rates = screen.queryAllByRole("textbox", { name: /^One US dollar in/ });
    expect(rates.map((rate) => textOf((rate as HTMLInputElement).labels![0]))).toEqual(wanted ? [wanted] : []);
  });

  it.each([
    {
      name: "the checks while polling",
      query: "",
      label: "Results by",
      role: "combobox",
      expect: "about 3,996 status checks a month",
    },
    {
      name: "no checks with a webhook",
      query: "delivery=webhook",
      label: "Results by",
      role: "combobox",
      expect: "A webhook reports each job; nothing is polled.",
    },
    {
      name: "how long a job takes, as published",
      query: "",
      label: "A job takes",
      role: "textbox",
      expect: "6 min a job, the long end of what is published",
    },
    {
      name: "how long a job takes, as assumed",
      query: "model=luma/ray-3.2",
      label: "A job takes",
      role: "textbox",
      expect: "2 min a job, our assumption: nothing is published",
    },
    {
      name: "how long a job takes, as stated",
      query: "latency=90",
      label: "A job takes",
      role: "textbox",
      expect: "1 min 30 s a job, as you say",
    },
  ])("says $name", ({ query, label, role, expect: wanted }) => {
    const { container } = renderForm(query);
    openAll(container);
    expect(screen.getByRole(role, { name: label, description: wanted })).toBeTruthy();
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
    expect(screen.getByRole("textbox", { name: "Tax", description: "of what the provider is paid" })).toHaveProperty(
      "value",
      "20 %",
    );
    const fee = screen.getByRole("textbox", {
      name: "Card or exchange fee",
      description: "of what the provider is paid, with its tax",
    });
    expect(fee).toHaveProperty("value", "3 %");
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
    await userEvent.setup().type(screen.getByRole("spinbutton", { name: "Length" }), "0");
    expect(change).toHaveBeenCalledExactlyOnceWith({ duration: "80" });
  });

  it("does not leave the page on Enter", async () => {
    renderForm("");
    const submitted = vi.fn();
    theForm().addEventListener("submit", submitted);
    await userEvent.setup().type(screen.getByRole("spinbutton", { name: "Length" }), "{Enter}");
    expect(submitted).toHaveBeenCalledOnce();
    expect((submitted.mock.calls[0]![0] as Event).defaultPrevented).toBe(true);
  });
});

describe("the mark of a currency", () => {
  const shown = (typed: string, query = "") => {
    const { container } = renderForm(query, { budget: typed });
    const box = container.querySelector("[name=budget]")!.parentElement!;
    return box.querySelector(".control-mark")?.textContent?.trim();
  };

  it.each([
    { typed: "", query: "", expect: "$" },
    { typed: "800", query: "", expect: "$" },
    { typed: "$800", query: "", expect: undefined },
    { typed: " $ 800", query: "", expect: undefined },
    { typed: "$800", query: "currency=EUR&fx.EUR=0.9", expect: "€" },
  ])("stands before '$typed' once ($query)", ({ typed, query, expect: wanted }) => {
    expect(shown(typed, query)).toBe(wanted);
  });
});
