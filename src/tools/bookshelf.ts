import { readdirSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Evening, Person } from "../core/story/evening.ts";
import { readCard } from "../shell/ink/card.ts";
import { edition } from "../shell/ink/edition.ts";
import { type Problem, sayProblem } from "../shell/ink/problem.ts";
import { readCast } from "./cast.ts";
import { compileInk } from "./compileInk.ts";

/** A story compiled for the page; `json` is empty and `about` null when it does not compile. */
export type Bound = {
  readonly file: string;
  readonly json: string;
  /** full paths */
  readonly includes: readonly string[];
  readonly problems: readonly Problem[];
  readonly about: About | null;
};

/** `edition` changes when the words or the ways of the story change. */
type About = Omit<Evening, "url"> & { readonly edition: string };

export type Bookshelf = ReturnType<typeof bookshelf>;

/** The evenings of a project, each compiled when first asked for and kept until dropped. */
export function bookshelf(root: string) {
  const folder = join(root, "stories");
  const kept = new Map<string, Bound>();
  const one = (file: string): Bound => {
    const bound = kept.get(file) ?? bind(file, root);
    kept.set(file, bound);
    return bound;
  };
  return {
    one,
    files: () => eveningFiles(folder),
    all() {
      const bound = eveningFiles(folder).map(one);
      const { people, problems } = readCast(join(folder, "cast"), root);
      const wrong = [...problems, ...bound.flatMap((each) => each.problems), ...uncast(bound, people, root)];
      return { bound, people, problems: wrong };
    },
    /** whether a file is one of its own */
    holds: (path: string): boolean => path.startsWith(folder + sep) && /\.(ink|json)$/u.test(path),
    /** Forgets the evenings that a file belongs to; gives their files. */
    drop(path: string): readonly string[] {
      const touched = [...kept.values()].filter(({ file, includes }) => [file, ...includes].includes(path));
      for (const { file } of touched) kept.delete(file);
      return touched.map(({ file }) => file);
    },
    clear: () => kept.clear(),
  };
}

/** Every `stories/*.ink` is an evening, but for the engine's and those whose name begins with `_`. */
const eveningFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ink") && name !== "engine.ink" && !name.startsWith("_"))
    .sort()
    .map((name) => join(folder, name));

export const idOf = (file: string): string => basename(file, ".ink");

/** Where the page fetches a story, relative to itself. Built ones carry their edition in their name, to be kept for good. */
export const urlOf = ({ id, edition }: Pick<About, "id" | "edition">, forBuild: boolean): string =>
  forBuild ? `./stories/${id}-${edition}.json` : `./stories/${id}.json?${edition}`;

/** All errors as one, in the shape that Vite shows; null when there are none. */
export function toError(problems: readonly Problem[]) {
  const errors = problems.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return null;
  return {
    message: errors.map(sayProblem).join("\n"),
    plugin: "undivided-ink",
    id: first.file,
    loc: { file: first.file, line: first.line, column: 0 },
  };
}

function bind(file: string, root: string): Bound {
  const { json, includes, problems } = compileInk(file, root);
  if (json === null) return { file, json: "", includes, problems, about: null };
  const { id, title, partner, ladder, after, minutes } = readCard(idOf(file), json).value;
  const card = { id, title, partner, ladder, after, minutes };
  const { people } = readCast(join(root, "stories", "cast"), root);
  const spoken = withStanding(json, (partner === null ? undefined : people[partner])?.standing);
  return { file, json: spoken, includes, problems, about: { ...card, edition: edition(spoken) } };
}

/** The partner's words for asides go with the story: the page needs them when they speak, not before. */
const withStanding = (json: string, standing: Person["standing"] | undefined): string =>
  standing ? `${json.slice(0, json.lastIndexOf("}"))},"standing":${JSON.stringify(standing)}}` : json;

/** Partners that nobody plays. */
const uncast = (
  bound: readonly Bound[],
  people: Readonly<Record<string, Person>>,
  root: string,
): readonly Problem[] =>
  bound.flatMap(({ file, about }) => {
    const partner = about?.partner;
    if (!partner || Object.hasOwn(people, partner)) return [];
    const message = `"# partner: ${partner}" is nobody yet. Do you need stories/cast/${partner}.json?`;
    return [{ file: relative(root, file), line: 1, severity: "error", message }];
  });
