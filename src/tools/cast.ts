import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { type Person, readPerson } from "../core/story/evening.ts";
import type { Problem } from "../shell/ink/problem.ts";

/** Everybody in a folder of cast files, by the name that `# partner:` uses. */
export function readCast(folder: string, root: string) {
  const people: Record<string, Person> = {};
  const problems: Problem[] = [];
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".json")) : [];
  for (const name of names) {
    const file = join(folder, name);
    const person = parsed(readFileSync(file, "utf8"));
    if (typeof person !== "string") people[basename(name, ".json")] = person;
    else problems.push({ file: relative(root, file), line: 1, severity: "error", message: person });
  }
  return { people, problems };
}

function parsed(text: string): Person | string {
  try {
    return readPerson(JSON.parse(text));
  } catch (error) {
    return `This is not JSON (${error instanceof Error ? error.message : String(error)}).`;
  }
}
