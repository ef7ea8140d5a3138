import { describe, expect, it, vi } from "vitest";
import { formValues } from "@/lib/ask/form";
import { fieldAccess } from "@/components/estimator/field-access";
import { percentOf, shareOf } from "@/components/ui/percent";
import { fields } from "@/lib/ask/fields";
import { viewOf } from "./support/render";

const valuesOf = (query: string) => {
  const { plan, typed } = viewOf(query);
  return formValues(plan, typed);
};

const rows: { name: string; query: string; expect: Record<string, string> }[] = [
  {
    name: "defaults where nothing is said",
    query: "",
    expect: {
      model: "vertex-ai/veo-3.1-generate-001",
      mode: "text-to-video",
      duration: "8",
      resolution: "720p",
      aspect: "16:9",
      fps: "",
      audio: "off",
      images: "0",
      inputVideo: "0",
      tier: "standard",
      clips: "100",
      retry: "0.1",
      moderated: "0",
      timeout: "0",
      unusable: "0",
      duplicates: "0",
      tries: "3",
      delivery: "poll",
      poll: "10",
      latency: "",
      concurrency: "1",
      budget: "",
      currency: "USD",
      on: "2026-11-22",
    },
  },
  {
    name: "what the link says, in its shortest form",
    query: "duration=05.50&clips=007&retry=0.250&fps=24.0",
    expect: { duration: "5.5", clips: "7", retry: "0.25", fps: "24" },
  },
  {
    name: "options, findings and rates under their own keys",
    query: "model=luma/ray-3.2&duration=5&opt.hdr=on&policy.failed=billed&fx.EUR=0.9&currency=EUR",
    expect: { "opt.hdr": "on", "policy.failed": "billed", "fx.EUR": "0.9", currency: "EUR" },
  },
  {
    name: "text that cannot be read, as it was typed",
    query: "clips=a few&duration=-1&resolution=9000p&policy.failed=maybe&fx.EUR=cheap",
    expect: { clips: "a few", duration: "-1", resolution: "9000p", "policy.failed": "maybe", "fx.EUR": "cheap" },
  },
  {
    name: "the plain value of what could be read",
    query: "clips=1,000&retry=20%25&budget=$800",
    expect: { clips: "1000", retry: "0.2", budget: "800" },
  },
  { name: "keys that do not exist", query: "seconds=5", expect: { seconds: "5" } },
  {
    name: "all models that exist, also when one of the link does not",
    query: "model=luma/ray-3.2,luma/ray,fal/veo3.1",
    expect: { model: "luma/ray-3.2,fal/veo3.1" },
  },
  {
    name: "the model that the link asks for first, also when it does not exist",
    query: "model=luma/ray,luma/ray-3.2,fal/veo3.1",
    expect: { model: "luma/ray,luma/ray-3.2,fal/veo3.1" },
  },
];

describe("the texts of the form", () => {
  it.each(rows)("$name", ({ query, expect: wanted }) => {
    expect(valuesOf(query)).toMatchObject(wanted);
  });

  it("has a text for every key of the query string", () => {
    const values = valuesOf("");
    for (const { key } of fields) expect(values, key).toHaveProperty([key]);
  });

  it("asks for the same plan again", () => {
    const query =
      "model=luma/ray-3.2&mode=image-to-video&duration=5&images=2&clips=30&opt.hdr=on&policy.failed=billed&on=2026-10-20";
    const { plan } = viewOf(query);
    const said = Object.entries(valuesOf(query)).filter(([, text]) => text !== "");
    expect(viewOf(new URLSearchParams(said).toString()).plan).toEqual(plan);
  });
});

describe("access to a field", () => {
  const change = vi.fn();
  const query = "clips=a few&foo=1";
  const { bind } = fieldAccess(viewOf(query), valuesOf(query), change);

  it.each([
    { name: "duration", expect: { value: "8", issue: undefined } },
    {
      name: "clips",
      expect: { value: "a few", issue: "Write a whole number such as 100. Worked out with 100, the default." },
    },
    { name: "latency", expect: { value: "", issue: undefined } },
    { name: "opt.unheard-of", expect: { value: "", issue: undefined } },
  ])("$name has its text and what is wrong with it", ({ name, expect: wanted }) => {
    expect(bind(name)).toMatchObject({ name, ...wanted });
  });

  it("changes its own key only", () => {
    bind("duration").onChange("12", bind("duration").name);
    expect(change).toHaveBeenCalledExactlyOnceWith("12", "duration");
  });
});

describe("a share as a percentage", () => {
  it.each([
    { text: "0.1", share: "10 %", rest: "90 %" },
    { text: "0", share: "0 %", rest: "100 %" },
    { text: "0.005", share: "0.5 %", rest: "99.5 %" },
    { text: "0.95", share: "95 %", rest: "5 %" },
    { text: "", share: "", rest: "" },
    { text: "a tenth", share: "a tenth", rest: "a tenth" },
    { text: "10%", share: "10%", rest: "10%" },
    { text: "7", share: "700 %", rest: "7" },
  ])("$text", ({ text, share, rest }) => {
    expect(percentOf(text, "share")).toBe(share);
    expect(percentOf(text, "rest")).toBe(rest);
  });

  it.each(["0.1", "0", "0.005", "0.95", "0.333333"])("%s is read as it is shown", (share) => {
    expect(shareOf(percentOf(share, "share"), "share")).toBe(share);
    expect(shareOf(percentOf(share, "rest"), "rest")).toBe(share);
  });
});
