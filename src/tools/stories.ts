import { argv, exit } from "node:process";
import { checkStories } from "./stories/check.ts";

/**
 * `npm run stories`: every evening against every rule; 1 when there is a problem.
 *   -- FILE.ink …              these only, ours or plain Ink
 *   -- --thorough | --json     longer and closer | for machines
 */

const args = argv.slice(2);
const files = args.filter((arg) => !arg.startsWith("--"));
exit(checkStories({ files, thorough: args.includes("--thorough"), json: args.includes("--json") }));
