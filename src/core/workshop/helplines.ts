/** Somebody to call, in one country. `hours` in words; "" where nobody knows. */
export type Helpline = {
  readonly country: string;
  readonly name: string;
  readonly number: string;
  readonly hours: string;
};

export type Helplines = readonly Helpline[];

/** What is wrong in a file of helplines, and in which line of it. Line 0: the file as a whole. */
export type HelplineProblem = { readonly line: number; readonly message: string };

/** More than this is no list that anybody finds a number in. */
const MOST = 300;
/** Letters; a list of 300 has about 30,000. */
const LARGEST = 200_000;

/** Reads an edited `helplines.json`: a list, each with country, name and number; `hours` may be left out. */
export function readHelplines(text: string): Helplines | HelplineProblem {
  if (text.length > LARGEST) return { line: 0, message: "The file is too large to be a list of helplines." };
  const json = parsed(text.replace(/^\uFEFF/u, ""));
  if ("problem" in json) return json.problem;
  const { value } = json;
  if (!Array.isArray(value)) return { line: 1, message: 'The file is a list: it begins with "[".' };
  if (value.length === 0) return { line: 1, message: "The list is empty. Somebody may need a number." };
  if (value.length > MOST) return { line: 0, message: `More than ${MOST} entries.` };
  const lines = linesOfEntries(text);
  const read = value.map((entry: unknown, i) => readOne(entry, lines[i] ?? 0));
  return read.find(isProblem) ?? read.filter((one): one is Helpline => !isProblem(one));
}

export const isProblem = (read: Helpline | Helplines | HelplineProblem): read is HelplineProblem =>
  "message" in read;

const FIELDS = ["country", "name", "number", "hours"] as const;
/** Longer, and it does not fit a line of paper. */
const LONGEST = 120;

function readOne(entry: unknown, line: number): Helpline | HelplineProblem {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    return { line, message: 'Every entry stands in braces: { "country": …, "name": …, "number": … }.' };
  const given = new Map<string, unknown>(Object.entries(entry));
  for (const [key, value] of given) {
    const field = FIELDS.find((one) => one === key);
    if (!field) return { line, message: `"${key}" is not one of ${FIELDS.join(", ")}.` };
    if (typeof value !== "string") return { line, message: `"${key}" stands in quotation marks.` };
    if (value.length > LONGEST) return { line, message: `"${key}" is longer than ${LONGEST} letters.` };
  }
  const field = (name: (typeof FIELDS)[number]): string => String(given.get(name) ?? "").trim();
  const missing = (["country", "name", "number"] as const).find((name) => field(name) === "");
  if (missing) return { line, message: `This entry has no "${missing}".` };
  if (!/^[+*#()\d][\d\s()+*#/-]*$/u.test(field("number")))
    return { line, message: `"${field("number")}" is not a number that a phone can dial.` };
  return {
    country: field("country"),
    name: field("name"),
    number: field("number"),
    hours: field("hours"),
  };
}

type Parsed = { readonly value: unknown } | { readonly problem: HelplineProblem };

function parsed(text: string): Parsed {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const said = error instanceof Error ? error.message : "";
    const line = lineIn(said) ?? lineAt(text, positionIn(said, text));
    return {
      problem: { line, message: "A comma, a brace or a quotation mark is missing here, or one is too many." },
    };
  }
}

/** Browsers say where in different words: "line 4 column 3", "at position 118", or not at all. */
const lineIn = (said: string): number | null => {
  const [, line] = /\bline (\d+)\b/u.exec(said) ?? [];
  return line === undefined ? null : Number(line);
};

function positionIn(said: string, text: string): number {
  const [, position] = /\bposition (\d+)\b/u.exec(said) ?? [];
  return position === undefined ? text.length : Number(position);
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split("\n").length;

/** The line that each entry of a list begins in; the text is known to be JSON. */
function linesOfEntries(text: string): readonly number[] {
  const lines: number[] = [];
  let depth = 0;
  let line = 1;
  let inWords = false;
  /** a bracket or a comma of the list itself was the last sign */
  let awaits = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (sign === "\n") line++;
    if (inWords) {
      if (sign === "\\") i++;
      else if (sign === '"') inWords = false;
      continue;
    }
    if (/\s/u.test(sign)) continue;
    if (awaits && sign !== "]") lines.push(line);
    if (sign === '"') inWords = true;
    if (sign === "[" || sign === "{") depth++;
    if (sign === "]" || sign === "}") depth--;
    awaits = depth === 1 && (sign === "," || (sign === "[" && lines.length === 0));
  }
  return lines;
}
