// Installs what package-lock.json names, unless that has been done already.
// Plain JavaScript with Node's own modules only: it runs before anything is installed, and on an old
// Node it must still live long enough to say so.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

const oldestNode = [20, 19];

const root = process.cwd();
const stamp = join(root, "node_modules", ".undivided-stamp");

refuseOldNode(process.versions.node);
const wanted = lockfileHash();
if (!isInstalled(wanted)) install(wanted);

/** @param {string} version such as "20.19.1" */
function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldMajor, oldMinor] = oldestNode;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  stop(
    `This needs Node ${oldestNode.join(".")} or newer; you have ${version}. Install a newer one from nodejs.org.`,
  );
}

/** What node_modules must agree with: the lockfile, whatever the line endings git gave it. */
function lockfileHash() {
  const lockfile = join(root, "package-lock.json");
  if (!existsSync(lockfile)) stop(`${lockfile} is missing: run this from the project's top folder.`);
  return createHash("sha256").update(readFileSync(lockfile, "utf8").replaceAll("\r\n", "\n")).digest("hex");
}

/** @param {string} hash of the lockfile */
function isInstalled(hash) {
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hash;
}

/** @param {string} hash written only once everything is in place, so that a broken install is done again */
function install(hash) {
  console.log("Installing the packages that package-lock.json names (once; then it is remembered) …");
  rmSync(stamp, { force: true });
  const [command, ...args] = npm(process.env.npm_execpath);
  // The tools that build and test are development packages: they are wanted even where NODE_ENV is "production".
  const done = spawnSync(command, [...args, "ci", "--include=dev"], {
    cwd: root,
    stdio: "inherit",
    shell: command === "npm.cmd",
  });
  if (done.error) stop(`npm could not be started (${done.error.message}).`);
  if (done.status !== 0) {
    stop("npm ci failed; the reason stands above. Check the network, then run the same command again.");
  }
  writeFileSync(stamp, hash);
}

/** The npm that called us, else the one on the path. @param {string | undefined} execPath npm's own word */
function npm(execPath) {
  if (!execPath || !/^npm/.test(basename(execPath))) {
    return [process.platform === "win32" ? "npm.cmd" : "npm"];
  }
  return /\.c?js$/.test(execPath) ? [process.execPath, execPath] : [execPath];
}

/** @param {string} sentence what is wrong and what to do */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}
