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
  ["React in lib", "lib/month/bad.ts", 'import { useState } from "react";\nexport const x = useState;'],
  ["Next in lib", "lib/month/bad.ts", 'import { headers } from "next/headers";\nexport const x = headers;'],
  [
    "components in lib",
    "lib/month/bad.ts",
    'import { Bill } from "@/components/estimator/bill";\nexport const x = Bill;',
  ],
  [
    "components in lib, by a relative path",
    "lib/risks/bad.ts",
    'import { Bill } from "../../components/estimator/bill";\nexport const x = Bill;',
  ],
  ["app in lib", "lib/month/bad.ts", 'import { today } from "@/app/request";\nexport const x = today;'],
  ["the data in lib", "lib/month/bad.ts", 'import { kling } from "@/pricing-models/kling";\nexport const x = kling;'],
  ["Node in lib", "lib/month/bad.ts", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;'],
  ["the clock in lib", "lib/month/bad.ts", "export const x = Date.now();"],
  ["randomness in lib", "lib/month/bad.ts", "export const x = Math.random();"],
  ["the environment in lib", "lib/month/bad.ts", "export const x = process.env.HOME;"],
  ["the locale in lib", "lib/month/bad.ts", 'export const x = new Intl.NumberFormat("en");'],
  ["the network in lib", "lib/month/bad.ts", 'export const x = fetch("/");'],
  ["a flat file in lib", "lib/bad.ts", 'import { decimal } from "./numbers/decimal";\nexport const x = decimal;'],
  [
    "the loaded catalogue in a room",
    "lib/views/bad.ts",
    'import { catalogue } from "../data";\nexport const x = catalogue;',
  ],
  ["app in components", "components/bad.tsx", 'import { today } from "@/app/request";\nexport const x = today;'],
  [
    "the data in components",
    "components/bad.tsx",
    'import { kling } from "@/pricing-models/kling";\nexport const x = kling;',
  ],
  [
    "the loaded catalogue in components",
    "components/bad.tsx",
    'import { catalogue } from "@/lib/data";\nexport const x = catalogue;',
  ],
  ["the data in app", "app/bad.ts", 'import { kling } from "@/pricing-models/kling";\nexport const x = kling;'],
  [
    "the engine in data",
    "pricing-models/bad.ts",
    'import { decimal } from "@/lib/numbers/decimal";\nexport const x = decimal;',
  ],
  [
    "the schema's code in data",
    "pricing-models/bad.ts",
    'import { provider } from "@/lib/catalogue/schema";\nexport const x = provider;',
  ],
  ["a function in data", "pricing-models/bad.ts", "export const price = () => 1;"],
  ["arithmetic in data", "pricing-models/bad.ts", 'export const price = "0." + "05";'],
];

const rooms = [
  "numbers",
  "catalogue",
  "words",
  "ask",
  "attempt",
  "month",
  "budget",
  "risks",
  "test",
  "answer",
  "views",
];
const later = rooms.flatMap((room, at) =>
  rooms.slice(at + 1).flatMap((other): [string, string, string][] => [
    [`${other} in ${room}`, `lib/${room}/bad.ts`, `import { x } from "../${other}/some";\nexport const y = x;`],
    [`${other} deep in ${room}`, `lib/${room}/deep/bad.ts`, `import { x } from "../../${other}";\nexport const y = x;`],
  ]),
);
const earlier = rooms.flatMap((room, at) =>
  rooms
    .slice(0, at)
    .map((other): [string, string, string] => [
      `${other} in ${room}`,
      `lib/${room}/good.ts`,
      `import { x } from "../${other}/some";\nexport const y = x;`,
    ]),
);

describe("lint fires on", () => {
  it.each([...forbidden, ...later])("%s", async (_, filePath, code) => {
    const found = await findings(filePath, code);
    expect(found.filter((message) => message.includes("See docs/architecture.md."))).not.toEqual([]);
  });
});

const allowed: [what: string, filePath: string, code: string][] = [
  [
    "an earlier room in lib",
    "lib/month/good.ts",
    'import { decimal } from "../numbers/decimal";\nexport const x = decimal;',
  ],
  [
    "lib in components",
    "components/good.tsx",
    'import { formatDay } from "@/lib/words/format";\nexport const x = formatDay;',
  ],
  [
    "the loaded catalogue in app",
    "app/good.ts",
    'import { catalogue } from "@/lib/data";\nexport const x = catalogue;',
  ],
  [
    "types in data",
    "pricing-models/good.ts",
    'import type { ProviderCards } from "@/lib/catalogue/cards";\nexport type X = ProviderCards;',
  ],
];

describe("lint lets pass", () => {
  it.each([...allowed, ...earlier])("%s", async (_, filePath, code) => {
    expect(await findings(filePath, code)).toEqual([]);
  });
});

/** The rule needs types: the fixture is a small program of its own, which the project's lint passes by. */
it("lint fires on what is looked up in an open table with brackets, and on nothing else", async () => {
  const typed = new ESLint({
    cwd: root,
    ignore: false,
    overrideConfig: {
      files: ["tests/fixtures/lint/**"],
      languageOptions: {
        parserOptions: { projectService: false, project: "tests/fixtures/lint/tsconfig.json", tsconfigRootDir: root },
      },
      rules: { "clipcost/own-lookups": "error" },
    },
  });
  const [result] = await typed.lintFiles("tests/fixtures/lint/lookups.ts");
  expect(result!.messages).toEqual([expect.objectContaining({ ruleId: "clipcost/own-lookups", line: 8 })]);
});
