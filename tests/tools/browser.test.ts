import { expect, test } from "vitest";
import { findBrowser, findOrInstallBrowser, launchArgs, type Machine } from "../../src/tools/browser.ts";

test("CHROME is believed before anything is searched", () => {
  const machine = a({
    env: { CHROME: "/opt/mine", PATH: "/usr/bin" },
    files: ["/opt/mine", "/usr/bin/chromium"],
  });
  expect(findBrowser(machine)).toBe("/opt/mine");
});

test("a CHROME that is not there is an error, not a reason to search on", () => {
  const machine = a({ env: { CHROME: "/opt/gone", PATH: "/usr/bin" }, files: ["/usr/bin/chromium"] });
  expect(() => findBrowser(machine)).toThrow("CHROME says /opt/gone, but there is no such file");
});

test("on Linux the path is searched, folder by folder", () => {
  const machine = a({
    env: { PATH: "/home/me/bin::/usr/local/bin" },
    files: ["/usr/local/bin/chromium", "/home/me/bin/google-chrome"],
  });
  expect(findBrowser(machine)).toBe("/home/me/bin/google-chrome");
});

test("on a Mac and on Windows it is where such systems keep programs", () => {
  const chrome = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(
    findBrowser(a({ platform: "darwin", env: { HOME: "/Users/me" }, files: [`/Users/me${chrome}`] })),
  ).toBe(`/Users/me${chrome}`);
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
  expect(findBrowser(a({ platform: "win32", env, files: [edge] }))).toBe(edge);
});

test("a browser that Playwright keeps is good enough", () => {
  expect(findBrowser(a({ files: ["/cache/playwright/chrome"] }))).toBe("/cache/playwright/chrome");
});

test("without any, one sentence says what to install", () => {
  expect(() => findBrowser(a({}))).toThrow(/need Chrome, Chromium or Edge.*install one.*CHROME/);
});

test("root on Debian gets Debian's Chromium installed, once", () => {
  const machine = a({ isRoot: true, files: ["/etc/debian_version"], installs: "/usr/bin/chromium" });
  expect(findOrInstallBrowser(machine)).toBe("/usr/bin/chromium");
  expect(findOrInstallBrowser(machine)).toBe("/usr/bin/chromium");
  expect(machine.ran).toEqual(["apt-get update", "apt-get install -y chromium"]);
});

test("nothing is installed for those who are not root, not on Debian, or have said which browser", () => {
  const debian = ["/etc/debian_version"];
  for (const machine of [
    a({ files: debian, installs: "/usr/bin/chromium" }),
    a({ isRoot: true, installs: "/usr/bin/chromium" }),
    a({ isRoot: true, files: debian, env: { CHROME: "/opt/gone" }, installs: "/usr/bin/chromium" }),
  ]) {
    expect(() => findOrInstallBrowser(machine)).toThrow();
    expect(machine.ran).toEqual([]);
  }
});

test("an installation that fails ends in the same sentence", () => {
  const machine = a({ isRoot: true, files: ["/etc/debian_version"] });
  expect(() => findOrInstallBrowser(machine)).toThrow(/install one/);
  expect(machine.ran).toEqual(["apt-get update"]);
});

test("only root goes without the sandbox", () => {
  expect(launchArgs({ isRoot: true })).toContain("--no-sandbox");
  expect(launchArgs({ isRoot: false })).not.toContain("--no-sandbox");
});

type Given = {
  readonly platform?: NodeJS.Platform;
  readonly env?: Readonly<Record<string, string>>;
  readonly isRoot?: true;
  readonly files?: readonly string[];
  /** What apt-get brings; without it, apt-get fails. */
  readonly installs?: string;
};

/** A machine made up for a test: Linux, empty, and nobody is root, unless said otherwise. */
function a({ platform = "linux", env = {}, isRoot, files = [], installs }: Given) {
  const there = new Set(files);
  const ran: string[] = [];
  const machine: Machine & { readonly ran: readonly string[] } = {
    platform,
    env,
    isRoot: isRoot === true,
    playwrights: "/cache/playwright/chrome",
    exists: (path) => there.has(path),
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      if (installs !== undefined && args.includes("install")) there.add(installs);
      return installs !== undefined;
    },
    ran,
  };
  return machine;
}
