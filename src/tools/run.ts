import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The project's top folder: every tool is started from there by npm. */
export const top = process.cwd();

/** Where each command-line program keeps its JavaScript; starting that with Node is the same on every system. */
const programs = {
  biome: "@biomejs/biome/bin/biome",
  playwright: "@playwright/test/cli.js",
  tsc: "typescript/bin/tsc",
  tsx: "tsx/dist/cli.mjs",
  vite: "vite/bin/vite.js",
  vitest: "vitest/vitest.mjs",
} as const;

export type Program = keyof typeof programs;

export type Command = {
  readonly program: Program;
  readonly args: readonly string[];
  /** Added to this process's own environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** "shown" prints as it goes; "kept" holds the output back, for the caller to print or not. */
  readonly output: "shown" | "kept";
  /** After so many milliseconds it is stopped and counts as failed. */
  readonly limit: number;
};

/** How a command ended; `output` is empty when it was shown. */
export type Ended = { readonly ok: boolean; readonly output: string };

/** Runs one of the installed programs to its end. Never rejects: what goes wrong is in `Ended`. */
export function run(command: Command): Promise<Ended> {
  const file = join(top, "node_modules", programs[command.program]);
  if (!existsSync(file)) {
    return Promise.resolve({ ok: false, output: `${file} is missing: run npm ci.` });
  }
  const stream = command.output === "shown" ? "inherit" : "pipe";
  const child = spawn(process.execPath, [file, ...command.args], {
    cwd: top,
    env: { ...process.env, ...(command.output === "kept" ? { NO_COLOR: "1" } : {}), ...command.env },
    stdio: ["ignore", stream, stream],
  });
  let output = "";
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on("data", keep);
  child.stderr?.on("data", keep);
  return new Promise((resolve) => {
    let late = false;
    const clock = setTimeout(() => {
      late = true;
      child.kill("SIGTERM");
      setTimeout(() => child.kill("SIGKILL"), 5_000).unref();
    }, command.limit);
    child.on("error", (error) => {
      clearTimeout(clock);
      resolve({ ok: false, output: error.message });
    });
    child.on("close", (code) => {
      clearTimeout(clock);
      if (late) output += `\nStopped: it took longer than ${Math.round(command.limit / 1000)} s.`;
      resolve({ ok: code === 0 && !late, output });
    });
  });
}
