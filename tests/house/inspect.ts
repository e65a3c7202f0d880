import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** Something refused: where, and by which rule ("noDefaultExport" of Biome, "TS2304" of TypeScript). */
export type Refusal = { readonly file: string; readonly line: number; readonly rule: string };

/** Files to be planted, by path from the top, and what each says. */
export type Plants = Readonly<Record<string, string>>;

/**
 * Plants files into a copy of the core with the project's real rules, and returns all that TypeScript (in the core)
 * and Biome (everywhere) say about them. The real src is never touched.
 */
export function inspect(plants: Plants): readonly Refusal[] {
  const copy = mkdtempSync(join(tmpdir(), "undivided-house-"));
  try {
    for (const kept of ["biome.json", "tsconfig.json", "package.json", "src/core"]) {
      cpSync(resolve(kept), join(copy, kept), { recursive: true });
    }
    symlinkSync(resolve("node_modules"), join(copy, "node_modules"), "junction");
    for (const [file, text] of Object.entries(plants)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    const files = Object.keys(plants);
    return [...biome(copy, files), ...typescript(copy)].filter(({ file }) => files.includes(file));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

type BiomeReport = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly location: { readonly path: string; readonly start: { readonly line: number } };
  }[];
};

function biome(folder: string, files: readonly string[]): readonly Refusal[] {
  const args = ["lint", "--reporter=json", "--max-diagnostics=none", "--diagnostic-level=error", ...files];
  const said = node(folder, "@biomejs/biome/bin/biome", args);
  const report: BiomeReport = JSON.parse(said);
  return report.diagnostics.map(({ category, location }) => ({
    file: location.path,
    line: location.start.line,
    rule: category.split("/").at(-1) ?? category,
  }));
}

function typescript(folder: string): readonly Refusal[] {
  const said = node(folder, "typescript/bin/tsc", ["-p", "src/core", "--pretty", "false"]);
  return [...said.matchAll(/^(\S+)\((\d+),\d+\): error (TS\d+)/gm)].map(
    ([, file = "", line = "", rule = ""]) => ({ file, line: Number(line), rule }),
  );
}

function node(folder: string, program: string, args: readonly string[]): string {
  const ended = spawnSync(process.execPath, [join(folder, "node_modules", program), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (ended.error) throw ended.error;
  return ended.stdout;
}
