/// <reference types="vite/client" />
import { describe, expect, it } from "vitest";
import { durationRule } from "@/lib/catalogue/schema/model";
import { readProvider } from "@/lib/catalogue/cards";

const files = import.meta.glob<Record<string, unknown>>(
  ["../../pricing-models/*.ts", "../../pricing-models/*/index.ts"],
  { eager: true },
);

describe("every provider of pricing-models has the shape of price cards", () => {
  const providers = Object.entries(files).filter(([path]) => !path.endsWith("pricing-models/index.ts"));
  it.each(providers)("%s", (path, exports) => {
    const values = Object.values(exports);
    expect(values, `${path} exports one provider and nothing else`).toHaveLength(1);
    expect(readProvider(path, values[0]).id, `${path} is named after its provider's id`).toBe(
      path.match(/([^/]+?)(\/index)?\.ts$/)?.[1],
    );
    expect(JSON.parse(JSON.stringify(values[0])), `${path} survives a JSON round trip`).toEqual(values[0]);
  });
});

it("refuses a step of 0, which would never end", () => {
  const range = { kind: "range", min: "4", max: "8", step: "0" };
  expect(durationRule.safeParse(range).error?.issues[0]?.message).toBe("a decimal above zero");
  expect(durationRule.safeParse({ ...range, step: "2" }).success).toBe(true);
});
