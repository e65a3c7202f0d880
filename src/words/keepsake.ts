import type { KeepItem } from "../core/couples/keepsake.ts";
import { otherSide, SIDES, type Side } from "../core/couples/side.ts";
import { type Names, nameOf } from "./couples.ts";
import { deckWords } from "./deck.ts";
import { calledWords, feltWords } from "./ourTurn.ts";
import { qualityWords } from "./qualities.ts";

/** Words of the page to keep. */
export const keepsakeWords = {
  choosing: "What may stand on the page?",
  secret: "A thing stands there only if you both say so. What does not is not missed aloud.",
  all: "All of it",
  none: "None of it",
  some: (count: number) => (count === 0 ? "Keep nothing" : "Keep these"),
  page: ({ left, right }: Names): string => (left && right ? `${left} and ${right}` : "Two of us"),
  emptyHow: "That is a good evening, too. It was had, and nobody has to file it.",
  print: "Print",
  picture: "Save as a picture",
  text: "Save as text",
  saved: "Saved.",
  notSaved: "That could not be saved. Printing may still work.",
  file: "two-of-us",
  forget: {
    does: "Forget this evening",
    sure: "All of it goes from this device: what you said, chose, wrote and kept. It does not come back.",
    no: "Not yet",
    yes: "Forget it",
  },
  done: "Back to the table",
  made: "Made at one table, by two people. Undivided.",
  forks: "The evening we watched",
  said: "said aloud",
  ownSaid: "Something that was said aloud",
  silence: "nothing, and stayed",
} as const;

/** One thing that may be kept: a small heading, and what stands under it. */
export type KeepLine = { readonly heading: string; readonly lines: readonly string[] };

/** An item in words. */
export function keepLine(item: KeepItem, names: Names): KeepLine {
  switch (item.kind) {
    case "question":
      return { heading: "What we talked about", lines: [deckWords[item.question]] };
    case "felt":
      return {
        heading: "How understood we felt",
        lines: SIDES.map((side) => `${calledWords(names, side)}: ${feltWords(item.felt[side])}`),
      };
    case "quality":
      return {
        heading: `${calledWords(names, item.by)} sees in ${nameOf(names, otherSide(item.by))}`,
        lines: [seenWords(item.said)],
      };
    case "fork":
      return { heading: `“${item.fork.said}”`, lines: answersTo(item.fork, names) };
  }
}

function seenWords({ quality, words }: QualityItem["said"]): string {
  const name = quality === "own" ? null : qualityWords[quality].name;
  if (words === null) return name ? `${name}, ${keepsakeWords.said}` : keepsakeWords.ownSaid;
  return name ? `${name}: ${words}` : words;
}

function answersTo({ chose, same }: ForkItem["fork"], names: Names): readonly string[] {
  const say = (side: Side): string => chose[side] ?? keepsakeWords.silence;
  return same
    ? [`Both of us: ${say("left")}`]
    : SIDES.map((side) => `${calledWords(names, side)}: ${say(side)}`);
}

type QualityItem = Extract<KeepItem, { kind: "quality" }>;
type ForkItem = Extract<KeepItem, { kind: "fork" }>;

/** A part of the page: what belongs together stands together. */
export type KeepSection = {
  readonly heading: string;
  readonly entries: readonly { readonly title: string | null; readonly lines: readonly string[] }[];
};

/** The page, part by part, in the order of the items. */
export function keepSections(kept: readonly KeepItem[], names: Names): readonly KeepSection[] {
  const sections: { heading: string; entries: KeepSection["entries"] }[] = [];
  for (const item of kept) {
    const { heading, lines } = keepLine(item, names);
    const isFork = item.kind === "fork";
    const entry = { title: isFork ? heading : null, lines };
    const under = isFork ? keepsakeWords.forks : heading;
    const there = sections.find((section) => section.heading === under);
    if (there) there.entries = [...there.entries, entry];
    else sections.push({ heading: under, entries: [entry] });
  }
  return sections;
}

/** The page as plain text. */
export const keepText = (sections: readonly KeepSection[], names: Names): string =>
  [
    keepsakeWords.page(names),
    ...sections.map(({ heading, entries }) =>
      [heading, ...entries.flatMap(({ title, lines }) => [...(title ? [title] : []), ...lines])].join("\n"),
    ),
    keepsakeWords.made,
  ].join("\n\n");
