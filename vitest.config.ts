import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Tests that put another module in the place of one: they run apart, where the others share what they have loaded. */
const apart = ["tests/**/*.apart.test.ts"];

export default defineConfig({
  test: {
    // Without this one core of two is left idle.
    maxWorkers: "100%",
    projects: [
      {
        resolve: { alias },
        test: {
          name: "node",
          environment: "node",
          include: ["tests/{lib,pricing-models,app}/**/*.test.ts", "tests/*.test.ts"],
          exclude: apart,
          // The catalogue is parsed once a worker, not once a file.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      { resolve: { alias }, test: { name: "apart", environment: "node", include: apart, testTimeout: 60_000 } },
      {
        resolve: { alias },
        esbuild: { jsx: "automatic" },
        test: {
          name: "jsdom",
          environment: "jsdom",
          include: ["tests/components/**/*.test.tsx"],
          setupFiles: ["tests/components/setup.ts"],
          isolate: false,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: ["tests/browser/support/server.ts"],
          // A test waits for one Chromium or for the server: two at a time keep both cores busy.
          fileParallelism: true,
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // What a page comes to, it comes to later on a machine that is busy.
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
