import { type Entry, GUIDE } from "../core/story/guide.ts";
import { type Place, VOCABULARY } from "../core/story/vocabulary.ts";

/** Between these the writer's guide is written by `npm run stories -- --guide`. */
const MARKERS = {
  begin: "<!-- the vocabulary: written by npm run stories -- --guide -->",
  end: "<!-- /the vocabulary -->",
} as const;

const PLACES = {
  top: "At the top, above everything else",
  line: "On a line (or on a line of its own above it)",
  choice: "On a reply, inside its brackets",
} as const satisfies Record<Place, string>;

/** A guide with its tables of words brought up to date; null when it has no place for them. */
export function withVocabulary(guide: string): string | null {
  const from = guide.indexOf(MARKERS.begin);
  const to = guide.indexOf(MARKERS.end);
  if (from < 0 || to < from) return null;
  return `${guide.slice(0, from + MARKERS.begin.length)}\n\n${vocabularyTables()}\n${guide.slice(to)}`;
}

/** Every word of every tag: what it means, what its value may be, and one that is right. From the reader's own table. */
function vocabularyTables(): string {
  return (["top", "line", "choice"] as const)
    .map((place) => `### ${PLACES[place]}\n\n${table(place)}\n`)
    .join("\n");
}

function table(place: Place): string {
  const entries: Readonly<Record<string, Entry>> = GUIDE[place];
  const rows = Object.entries(VOCABULARY[place]).map(([name, word]) => {
    const entry = entries[name];
    const often = word.times === "often" ? " (may stand more than once)" : "";
    return `| \`# ${name}\` | ${cell(entry?.means ?? "")}${often} | ${cell(word.wants)} | \`# ${cell(entry?.example ?? "")}\` |`;
  });
  return ["| tag | what it means | its value | for example |", "|---|---|---|---|", ...rows].join("\n");
}

/** A bar would end the cell. */
const cell = (text: string): string => text.replace(/\|/gu, "\\|");
