import tseslint from "typescript-eslint";

/**
 * A table whose keys are any text is not looked up with brackets: what was typed may be `constructor`, which every
 * object has. A map has no such keys, and `own` asks for the table's own.
 */
const ownLookups = {
  meta: {
    type: "problem",
    schema: [],
    messages: { open: "What is typed may be `constructor`: a Map, or own(table, key)." },
  },
  create({ sourceCode: { parserServices }, report }) {
    const { getTypeAtLocation } = parserServices;
    if (!getTypeAtLocation) return {};
    return {
      "MemberExpression[computed=true]"({ object, property }) {
        const open = getTypeAtLocation(object).getStringIndexType() !== undefined;
        if (open && property.type !== "Literal") report({ node: property, messageId: "open" });
      },
    };
  },
};

/** A boundary of the house: which imports a layer must not have, and why. */
const boundary = (files, patterns, globals = []) => ({
  files,
  rules: {
    "no-restricted-imports": "off",
    "@typescript-eslint/no-restricted-imports": ["error", { patterns }],
    ...(globals.length > 0
      ? { "no-restricted-properties": ["error", ...globals], "no-restricted-globals": ["error", ...bannedGlobals] }
      : {}),
  },
});

const reason = "See docs/architecture.md.";
const noFramework = {
  regex: "^(react|react-dom|next)(/|$)",
  message: `lib is pure: no React, no Next. ${reason}`,
};
const noUpward = (layers) => ({
  regex: `^(@/|(\\.\\./)+)(${layers})(/|$)`,
  message: `This layer must not know ${layers.replaceAll("|", ", ")}. ${reason}`,
});
/**
 * The rooms of lib in the order in which a question passes through them. A room imports only those before it: this is
 * where the order stands, and docs/architecture.md draws it.
 */
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
const noLaterRoom = (room) => ({
  regex: `^(@/lib/|(\\.\\./)+)(${[...rooms.slice(rooms.indexOf(room) + 1), "data"].join("|")})(/|$)`,
  message: `${room} comes before it: a room imports only the rooms before it. ${reason}`,
});
const noNode = {
  regex: "^(node:|fs$|path$|os$|http$|crypto$|child_process$)",
  message: `No machine in here. ${reason}`,
};
const noData = {
  regex: "^(@/|(\\.\\./)+)pricing-models(/|$)",
  message: `Only lib/data.ts reads pricing-models. ${reason}`,
};
const noParsedData = {
  regex: "^@/lib/data$",
  message: `Components are given what they show; only app loads the catalogue. ${reason}`,
};

const impure = [
  { object: "Date", property: "now", message: `The day is a parameter. ${reason}` },
  { object: "Math", property: "random", message: `lib is deterministic. ${reason}` },
  { object: "process", property: "env", message: `lib has no environment. ${reason}` },
];
const bannedGlobals = [
  "window",
  "document",
  "fetch",
  "localStorage",
  "sessionStorage",
  "navigator",
  "process",
  "Intl",
].map((name) => ({
  name,
  message: `lib is pure. ${reason}`,
}));

export default tseslint.config(
  { ignores: ["node_modules/", ".next/", ".cache/", "next-env.d.ts", "tests/fixtures/lint/"] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    plugins: { clipcost: { rules: { "own-lookups": ownLookups } } },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-console": "error",
      eqeqeq: "error",
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "clipcost/own-lookups": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
    },
  },
  { files: ["**/*.mjs"], ...tseslint.configs.disableTypeChecked },
  {
    files: ["tests/**", "scripts/**"],
    rules: {
      "max-lines-per-function": "off",
      "no-console": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "clipcost/own-lookups": "off",
    },
  },
  // These tests share the modules that they load, see vitest.config.ts.
  {
    files: ["tests/{lib,app,pricing-models}/**", "tests/*.test.ts"],
    ignores: ["**/*.apart.test.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        ...["mock", "doMock", "resetModules"].map((property) => ({
          object: "vi",
          property,
          message: "Call the file *.apart.test.ts: then it runs apart, see vitest.config.ts.",
        })),
      ],
    },
  },
  // A guide is a text with figures in it: long as texts are, without branches.
  { files: ["app/*/content/**"], rules: { "max-lines-per-function": "off" } },
  ...rooms.map((room) =>
    boundary([`lib/${room}/**`], [noFramework, noUpward("app|components"), noNode, noData, noLaterRoom(room)], impure),
  ),
  boundary(
    ["lib/*.ts"],
    [{ regex: ".", message: `lib has no flat file beside data.ts: it belongs in a room. ${reason}` }],
  ),
  boundary(["lib/data.ts"], [noFramework, noUpward("app|components"), noNode, noLaterRoom("catalogue")], impure),
  boundary(["components/**"], [noUpward("app"), noNode, noData, noParsedData]),
  boundary(["app/**", "proxy.ts"], [noData]),
  boundary(
    ["pricing-models/**"],
    [
      {
        regex: "^(?!\\./|\\.\\./shapes/|@/lib/catalogue/(cards|exchange|assumptions)$)",
        message: `A data file imports types of lib/catalogue, shapes and its neighbours, and nothing else. ${reason}`,
      },
      { regex: "^@/lib/catalogue/", allowTypeImports: true, message: `Types only. ${reason}` },
    ],
  ),
  {
    files: ["pricing-models/**"],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: ":function", message: `Data has no functions. ${reason}` },
        { selector: "BinaryExpression", message: `Data has no arithmetic: copy the published figure. ${reason}` },
        { selector: "CallExpression", message: `Data calls nothing. ${reason}` },
        { selector: "NewExpression", message: `Data makes nothing. ${reason}` },
      ],
    },
  },
);
