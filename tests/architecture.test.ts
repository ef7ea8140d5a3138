/** The layers of docs/architecture.md hold, because lint enforces them; and lint does fire on what breaks them. */
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The project's own rules; only those that need a whole program are off, because a fixture is in none. */
const eslint = new ESLint({ cwd: root, overrideConfig: tseslint.configs.disableTypeChecked });

async function findings(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const forbidden: [what: string, filePath: string, code: string][] = [
  ["React in lib", "lib/bad.ts", 'import { useState } from "react";\nexport const x = useState;'],
  ["Next in lib", "lib/bad.ts", 'import { headers } from "next/headers";\nexport const x = headers;'],
  ["components in lib", "lib/bad.ts", 'import { Bill } from "@/components/estimator/bill";\nexport const x = Bill;'],
  [
    "components in lib, by a relative path",
    "lib/risks/bad.ts",
    'import { Bill } from "../../components/estimator/bill";\nexport const x = Bill;',
  ],
  ["app in lib", "lib/bad.ts", 'import { today } from "@/app/request";\nexport const x = today;'],
  ["the data in lib", "lib/bad.ts", 'import { kling } from "@/pricing-models/kling";\nexport const x = kling;'],
  ["Node in lib", "lib/bad.ts", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;'],
  ["the clock in lib", "lib/bad.ts", "export const x = Date.now();"],
  ["randomness in lib", "lib/bad.ts", "export const x = Math.random();"],
  ["the environment in lib", "lib/bad.ts", "export const x = process.env.HOME;"],
  ["the locale in lib", "lib/bad.ts", 'export const x = new Intl.NumberFormat("en");'],
  ["the network in lib", "lib/bad.ts", 'export const x = fetch("/");'],
  ["app in components", "components/bad.tsx", 'import { today } from "@/app/request";\nexport const x = today;'],
  [
    "the data in components",
    "components/bad.tsx",
    'import { kling } from "@/pricing-models/kling";\nexport const x = kling;',
  ],
  [
    "the loaded catalogue in components",
    "components/bad.tsx",
    'import { catalog } from "@/lib/catalog/data";\nexport const x = catalog;',
  ],
  ["the data in app", "app/bad.ts", 'import { kling } from "@/pricing-models/kling";\nexport const x = kling;'],
  [
    "the engine in data",
    "pricing-models/bad.ts",
    'import { decimal } from "@/lib/decimal";\nexport const x = decimal;',
  ],
  [
    "the schema's code in data",
    "pricing-models/bad.ts",
    'import { provider } from "@/lib/schema";\nexport const x = provider;',
  ],
  ["a function in data", "pricing-models/bad.ts", "export const price = () => 1;"],
  ["arithmetic in data", "pricing-models/bad.ts", 'export const price = "0." + "05";'],
];

describe("lint fires on", () => {
  it.each(forbidden)("%s", async (_, filePath, code) => {
    const found = await findings(filePath, code);
    expect(found.filter((message) => message.includes("See docs/architecture.md."))).not.toEqual([]);
  });
});

const allowed: [what: string, filePath: string, code: string][] = [
  ["lib in lib", "lib/good.ts", 'import { decimal } from "./decimal";\nexport const x = decimal;'],
  [
    "lib in components",
    "components/good.tsx",
    'import { formatDay } from "@/lib/format";\nexport const x = formatDay;',
  ],
  [
    "the loaded catalogue in app",
    "app/good.ts",
    'import { catalog } from "@/lib/catalog/data";\nexport const x = catalog;',
  ],
  [
    "types in data",
    "pricing-models/good.ts",
    'import type { ProviderFile } from "@/lib/schema";\nexport type X = ProviderFile;',
  ],
];

describe("lint lets pass", () => {
  it.each(allowed)("%s", async (_, filePath, code) => {
    expect(await findings(filePath, code)).toEqual([]);
  });
});
