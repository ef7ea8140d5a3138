/** Plan to link: one order, defaults unwritten, the day pinned. */
import { describe, expect, it } from "vitest";
import { withFocus } from "@/lib/ask/plan";
import { focusQuery, planEntries, writePlan } from "@/lib/ask/write";
import { readOf } from "../support/question";

const rewritten = (query: string) => writePlan(readOf(query));

describe("links", () => {
  it.each([
    ["nothing but the day, where all is default", "", "on=2026-11-22"],
    [
      "defaults unwritten",
      "mode=text-to-video&duration=8&resolution=720p&aspect=16:9&audio=off&images=0&inputVideo=0&tier=standard&clips=100&retry=0.1&moderated=0&timeout=0&unusable=0&duplicates=0&tries=3&delivery=poll&poll=10&concurrency=1&currency=USD&on=2026-11-22",
      "on=2026-11-22",
    ],
    ["readable models", "model=luma%2Fray-3.2,fal/veo3.1&on=2026-11-22", "model=luma/ray-3.2,fal/veo3.1&on=2026-11-22"],
    ["readable shapes", "aspect=9%3A16", "aspect=9:16&on=2026-11-22"],
    ["amounts in their shortest form", "duration=07.500&retry=0.20", "duration=7.5&retry=0.2&on=2026-11-22"],
    ["a default choice unwritten", "model=luma/ray-3.2&opt.hdr=off", "model=luma/ray-3.2&on=2026-11-22"],
    [
      "everything, in one order, whatever the order given",
      "test=5.0&on=2026-11-01&extra.tax=0.2&extra.image=0.04&fx.JPY=150&fx.CNY=7.1&currency=CNY&budget=500&concurrency=4&latency=95&poll=5&delivery=webhook&tries=5&duplicates=0.01&unusable=0.3&timeout=0.02&moderated=0.03&retry=0.2&clips=250&tier=batch&inputVideo=4&images=2&audio=on&fps=24&aspect=9:16&resolution=1080p&duration=5&mode=image-to-video&policy.timeout=not-billed&policy.failed=billed&opt.operation=reframe&opt.hdr=on&model=luma/ray-3.2",
      "model=luma/ray-3.2&mode=image-to-video&duration=5&resolution=1080p&aspect=9:16&fps=24&audio=on&images=2&inputVideo=4&tier=batch&clips=250&retry=0.2&moderated=0.03&timeout=0.02&unusable=0.3&duplicates=0.01&tries=5&delivery=webhook&poll=5&latency=95&concurrency=4&budget=500&currency=CNY&opt.hdr=on&opt.operation=reframe&policy.failed=billed&policy.timeout=not-billed&extra.image=0.04&extra.tax=0.2&fx.CNY=7.1&fx.JPY=150&on=2026-11-01&test=5",
    ],
  ])("%s", (_, query, link) => {
    expect(rewritten(query)).toBe(link);
    expect(rewritten(link)).toBe(link);
  });
});

it("a written link is read as the same plan", () => {
  const plan = readOf(
    "model=kling/kling-v3&duration=12&audio=on&opt.voice-control=on&policy.timeout=billed&extra.promptTokens=800&extra.tokenPrice=2.5&extra.fee=0.03&test=2.5",
  );
  expect(readOf(writePlan(plan))).toEqual(plan);
});

it("the pairs are those of the link", () => {
  expect(planEntries(readOf("model=luma/ray-3.2&duration=5"))).toEqual([
    ["model", "luma/ray-3.2"],
    ["duration", "5"],
    ["on", "2026-11-22"],
  ]);
});

describe("the link to another model", () => {
  const named = "model=luma/ray-3.2,kling/kling-v3&duration=5&clips=20&opt.hdr=on&policy.failed=billed&on=2026-11-22";

  it.each([
    ["takes the place of the only one", "model=kling/kling-v3&clips=20", "model=fal/veo3.1&clips=20&on=2026-11-22"],
    [
      "goes before those that are compared by name; options and findings stay behind",
      named,
      "model=fal/veo3.1,luma/ray-3.2,kling/kling-v3&duration=5&clips=20&on=2026-11-22",
    ],
  ])("%s", (_, query, link) => {
    expect(focusQuery(readOf(query), "fal/veo3.1")).toBe(link);
    expect(writePlan(withFocus(readOf(query), "fal/veo3.1"))).toBe(link);
  });

  it("to the same model is the link itself", () => {
    expect(focusQuery(readOf(named), "luma/ray-3.2")).toBe(named);
  });
});
