import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

const script = resolve("src/tools/install.mjs");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "undivided-install-"));
  lockfile("one");
  npmThat("succeeds");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a fresh machine is given its packages, development packages included", () => {
  expect(install().status).toBe(0);
  expect(installations()).toEqual(["ci --include=dev"]);
});

test("what is installed is not installed again, until the lockfile changes", () => {
  install();
  install();
  expect(installations()).toHaveLength(1);
  lockfile("two");
  install();
  expect(installations()).toHaveLength(2);
});

test("a lockfile that git checked out with other line endings is the same lockfile", () => {
  lockfile("one\ntwo\n");
  install();
  lockfile("one\r\ntwo\r\n");
  install();
  expect(installations()).toHaveLength(1);
});

test("a failed installation says so, fails, and is tried again", () => {
  npmThat("fails");
  const failed = install();
  expect(failed.status).toBe(1);
  expect(failed.stderr).toContain("npm ci failed");
  npmThat("succeeds");
  expect(install().status).toBe(0);
  expect(installations()).toHaveLength(2);
});

test("an installation that breaks off leaves no stamp of an earlier one", () => {
  install();
  lockfile("two");
  npmThat("fails");
  install();
  lockfile("one");
  npmThat("succeeds");
  install();
  expect(installations()).toHaveLength(3);
});

test.each(["18.20.4", "20.18.3"])(
  "Node %s is refused before anything is touched, in one sentence",
  (version) => {
    const { status, stderr } = install({ node: version });
    expect(status).toBe(1);
    expect(stderr).toBe(
      `This needs Node 20.19 or newer; you have ${version}. Install a newer one from nodejs.org.\n`,
    );
    expect(installations()).toEqual([]);
  },
);

test.each(["20.19.0", "22.0.0"])("Node %s will do", (version) => {
  expect(install({ node: version }).status).toBe(0);
});

test("outside the project it says where to run it", () => {
  rmSync(join(folder, "package-lock.json"));
  expect(install().stderr).toContain("run this from the project's top folder");
});

/** Runs the script in the made-up project; `node` is the version that it is made to believe in. */
function install({ node = process.versions.node }: { readonly node?: string } = {}) {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: ${JSON.stringify(node)} } });`;
  const code = `${pretend} await import(${JSON.stringify(pathToFileURL(script).href)});`;
  return spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, npm_execpath: join(folder, "npm-cli.cjs") },
  });
}

/** An npm that writes down what it was asked and leaves an empty node_modules, as a real one would a full one. */
function npmThat(ends: "succeeds" | "fails"): void {
  writeFileSync(
    join(folder, "npm-cli.cjs"),
    `const fs = require("node:fs");
     fs.appendFileSync("asked.txt", process.argv.slice(2).join(" ") + "\\n");
     fs.mkdirSync("node_modules", { recursive: true });
     process.exit(${ends === "fails" ? 1 : 0});`,
  );
}

function lockfile(text: string): void {
  writeFileSync(join(folder, "package-lock.json"), text);
}

function installations(): readonly string[] {
  const asked = join(folder, "asked.txt");
  return existsSync(asked) ? readFileSync(asked, "utf8").trimEnd().split("\n") : [];
}
