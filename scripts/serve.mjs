/** A built app as it is hosted: a folder that has its server and all that it serves, and needs nothing beside it. */
import { spawn } from "node:child_process";
import { cpSync, existsSync } from "node:fs";
import { join } from "node:path";

/** Adds to the folder what Next leaves out of it: the files of `public`, and scripts, styles and fonts. */
export function complete(app, standalone) {
  for (const part of ["public", join(".next", "static")])
    if (existsSync(join(app, part))) cpSync(join(app, part), join(standalone, part), { recursive: true });
}

async function answers(url, server) {
  for (let attempt = 0; attempt < 100 && server.exitCode === null; attempt += 1) {
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`nothing answers at ${url}`);
}

/** Starts the server of such a folder, for this machine alone, and waits until it answers. */
export async function serve(standalone, port, options = {}) {
  const server = spawn(process.execPath, ["server.js"], {
    stdio: "ignore",
    ...options,
    cwd: standalone,
    env: { ...(options.env ?? process.env), PORT: String(port), HOSTNAME: "127.0.0.1" },
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(url, server);
  } catch (error) {
    server.kill();
    throw error;
  }
  return { url, server };
}
