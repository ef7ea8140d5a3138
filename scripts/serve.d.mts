import type { ChildProcess, SpawnOptions } from "node:child_process";

export function serve(
  standalone: string,
  port: number,
  options?: SpawnOptions,
): Promise<{ url: string; server: ChildProcess }>;
