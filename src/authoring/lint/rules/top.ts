import type { Sentence } from "../../../core/story/story.ts";
import type { Page } from "../../page/page.ts";
import type { Place } from "../../page/place.ts";
import { type Breach, quoted, type Rule, unless, whole } from "../rule.ts";

const NEEDED = [
  "title",
  "you",
  "partner",
  "about",
  "minutes",
  "ladder",
  "notes",
  "goal",
  "room",
  "truth",
] as const;

export const TOP: readonly Rule[] = [
  {
    id: "top",
    what: "The card before the evening is whole.",
    remedy: `Above the first knot stand ${NEEDED.map((word) => `"# ${word}:"`).join(", ")}.`,
    breaches: (reading) =>
      NEEDED.filter((word) => !reading.page.top.some((tag) => tag.word === word)).map((word) =>
        whole(reading, `there is no "# ${word}:" at the top`),
      ),
  },
  {
    id: "sentences",
    what: "Three sentences stand beside every truth, one of them the true one.",
    remedy: 'Write three "# sentence: name: words" beside the truth, and name one of them in it.',
    breaches: ({ page }) =>
      truthsOf(page).flatMap(({ at, sentence, sentences }) =>
        unless(sentences.length === 3 && sentences.some(({ id }) => id === sentence), () => ({
          at,
          what: `beside this truth (sentence=${sentence}) stand ${sentences.length} sentences: ${sentences.map(({ id }) => id).join(", ") || "none"}`,
        })),
      ),
  },
  {
    id: "sentence-said",
    what: "Every sentence to choose from was said.",
    remedy: "Quote the line word for word, or let somebody say it.",
    breaches: ({ page }) =>
      truthsOf(page).flatMap(({ at, sentences }) =>
        sentences.flatMap((one): readonly Breach[] =>
          unless(isSaid(page, one), () => ({ at, what: `nobody says ${quoted(one.words)}` })),
        ),
      ),
  },
];

type Weighs = { readonly at: Place; readonly sentence: string; readonly sentences: readonly Sentence[] };

function truthsOf(page: Page): readonly Weighs[] {
  const at = page.top.find(({ word }) => word === "truth")?.at ?? { file: page.file, line: 1 };
  const { truth, sentences } = page.card;
  const top = truth ? [{ at, sentence: truth.sentence, sentences }] : [];
  const turning = page.lines.flatMap(({ at, line }) =>
    line.truth ? [{ at, sentence: line.truth.sentence, sentences: line.sentences }] : [],
  );
  return [...top, ...turning];
}

function isSaid(page: Page, { words }: Sentence): boolean {
  const wanted = bare(words);
  return page.lines.some(({ line }) => bare(line.text).includes(wanted));
}

const bare = (words: string): string => words.toLowerCase().replace(/[.\s]+$/u, "");
