/** Links of several workloads, and the plans that are read of them. */
import { expect } from "vitest";
import { readWorkloads } from "@/lib/ask/workloads";
import { context, entriesOf } from "./question";

export const readWhole = (query: string) => readWorkloads(entriesOf(query), context);
export const planOfLink = (query: string) => {
  const { plan, issues } = readWhole(query);
  expect(issues).toEqual([]);
  return plan;
};

export const three =
  "name=Adverts&model=vertex-ai/veo-3.1-fast-generate-001&clips=120&budget=1000" +
  "&2.name=Product turns&2.model=kling/kling-v3&2.clips=240&2.duration=5&3.name=Social&3.model=kling/kling-v3&3.clips=200";
