/** Bundles parts of lib for scripts, so that what is measured is what runs: plain JavaScript, no test runner around it. */
import { build, transformWithEsbuild } from "vite";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Builds one entry of the project as a module and returns its code. */
export async function bundle(entry, { minify = false, external = [] } = {}) {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    resolve: { alias: { "@": root } },
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: join(root, entry), formats: ["es"], fileName: "bundle" },
      rollupOptions: { external },
    },
  });
  const [{ output }] = [result].flat();
  if (!minify) return output[0].code;
  // Vite leaves the white space of a library's modules alone; a browser would get it without.
  return (await transformWithEsbuild(output[0].code, "bundle.js", { minify: true, target: "es2022" })).code;
}

/** Builds and loads one entry of the project. */
export async function load(entry) {
  const file = join(mkdtempSync(join(tmpdir(), "clipcost-")), "bundle.mjs");
  writeFileSync(file, await bundle(entry));
  return import(pathToFileURL(file).href);
}
