import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { chromium } from "@playwright/test";

/** What the search may look at and do; handed in, so that tests can play any machine. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isRoot: boolean;
  /** Where Playwright would keep a browser of its own. */
  readonly playwrights: string;
  exists(path: string): boolean;
  /** Runs a command to its end; true if it went well. */
  run(command: string, args: readonly string[]): boolean;
};

/** An installed Chrome, Chromium or Edge. Throws one sentence that says what to install. */
export function findBrowser(machine: Machine = thisMachine()): string {
  const named = machine.env.CHROME;
  if (named) {
    if (machine.exists(named)) return named;
    throw new Error(`CHROME says ${named}, but there is no such file. Correct it, or leave it out.`);
  }
  const found = places(machine).find((path) => machine.exists(path));
  if (found) return found;
  throw new Error(
    "The browser tests need Chrome, Chromium or Edge, and none was found: install one, or name it in the environment variable CHROME.",
  );
}

/** Finds a browser; as root on Debian, installs Debian's Chromium first if there is none. */
export function findOrInstallBrowser(machine: Machine = thisMachine()): string {
  const isDebian = machine.platform === "linux" && machine.exists("/etc/debian_version");
  const mayInstall = isDebian && machine.isRoot && !machine.env.CHROME;
  if (mayInstall && !places(machine).some((path) => machine.exists(path))) {
    console.log("No browser here: installing Debian's Chromium (once) …");
    const installed =
      machine.run("apt-get", ["update"]) && machine.run("apt-get", ["install", "-y", "chromium"]);
    if (!installed) console.error("apt-get could not install chromium; the reason stands above.");
  }
  return findBrowser(machine);
}

/** Every path where a browser may be, the likeliest first. */
function places(machine: Machine): readonly string[] {
  return [...usualPlaces(machine), machine.playwrights].filter((path) => path !== "");
}

function usualPlaces({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case "darwin":
      return ["", env.HOME ?? ""].flatMap((home) =>
        ["Google Chrome", "Chromium", "Microsoft Edge"].map(
          (name) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`,
        ),
      );
    case "win32":
      return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          win32.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          win32.join(folder, "Chromium", "Application", "chrome.exe"),
          win32.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ]);
    default:
      return [
        ...(env.PATH ?? "")
          .split(":")
          .flatMap((folder) =>
            ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
              .filter(() => folder !== "")
              .map((name) => posix.join(folder, name)),
          ),
        "/usr/bin/chromium",
        "/snap/bin/chromium",
        "/opt/google/chrome/chrome",
        "/opt/microsoft/msedge/msedge",
      ];
  }
}

function thisMachine(): Machine {
  return {
    platform: process.platform,
    env: process.env,
    isRoot: process.getuid?.() === 0,
    playwrights: chromium.executablePath(),
    exists: existsSync,
    run: (command, args) =>
      spawnSync(command, args, {
        stdio: ["ignore", "inherit", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status === 0,
  };
}

/** How a browser is started for tests and measurements, whatever is to be tested. */
export function launchArgs({ isRoot }: Pick<Machine, "isRoot"> = thisMachine()): readonly string[] {
  return [
    ...(isRoot ? ["--no-sandbox"] : []),
    "--disable-dev-shm-usage",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--no-first-run",
    "--no-pings",
  ];
}

/** The talk must play without WebGL: most tests run so. */
export const withoutWebgl = ["--disable-gpu", "--disable-webgl", "--disable-3d-apis"] as const;

/** WebGL in software, for the few tests that look at the stage. */
export const withWebgl = [
  "--use-gl=angle",
  "--use-angle=swiftshader",
  "--enable-unsafe-swiftshader",
] as const;
