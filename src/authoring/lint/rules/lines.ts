import { wordsOf } from "../../../core/attention/tempo.ts";
import type { PageLine } from "../../page/page.ts";
import { quoted, type Reading, type Rule, unless, whole } from "../rule.ts";

const LONGEST = 25;
const MEDIAN = [9, 15] as const;
/** …and this short may a fifth be. */
const SHORT = { words: 7, share: 0.2 } as const;

const wordsIn = ({ line }: PageLine): number =>
  wordsOf(line.text).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Lines that the partner says, or that nobody else is named for. */
const spoken = ({ page }: Reading): readonly PageLine[] =>
  page.lines.filter(({ line }) => line.text !== "" && line.who === null && /\p{L}/u.test(line.text));

/** What only somebody who teaches would say (craft 9). */
const LESSON =
  /\b(?:feel(?:ing)? heard|felt heard|hold(?:ing)? space|validat(?:e[sd]?|ing|ion)|active listening|really listened|boundar(?:y|ies)|self-care|process my|my triggers?|I feel seen|communicat(?:e|ion) better)\b/iu;

export const LINES: readonly Rule[] = [
  {
    id: "long-line",
    what: `A line has at most ${LONGEST} words and one idea.`,
    remedy: "Break it where they take a breath.",
    breaches: (reading) =>
      spoken(reading)
        .filter((one) => wordsIn(one) > LONGEST)
        .map((one) => ({ at: one.at, what: `${wordsIn(one)} words: ${quoted(one.line.text)}` })),
  },
  {
    id: "median-line",
    what: `Half of the lines have ${MEDIAN[0]} to ${MEDIAN[1]} words.`,
    remedy: "Speech, not prose; but not grunts, either.",
    breaches: (reading) => {
      const lengths = spoken(reading)
        .map(wordsIn)
        .sort((a, b) => a - b);
      const median = lengths[lengths.length >> 1] ?? MEDIAN[0];
      return unless(median >= MEDIAN[0] && median <= MEDIAN[1], () =>
        whole(reading, `the median line has ${median} words`),
      );
    },
  },
  {
    id: "short-lines",
    what: `At most a fifth of the lines have fewer than ${SHORT.words} words.`,
    remedy: "Keep the short ones for the moments that deserve them.",
    breaches: (reading) => {
      const lengths = spoken(reading).map(wordsIn);
      const short = lengths.filter((words) => words < SHORT.words).length;
      return unless(short <= SHORT.share * lengths.length, () =>
        whole(reading, `${short} of ${lengths.length} lines have fewer than ${SHORT.words} words`),
      );
    },
  },
  {
    id: "twice",
    what: "No line is said twice.",
    remedy: "Write it anew: every silence, too, is answered differently.",
    breaches: (reading) => {
      const seen = new Map<string, PageLine>();
      return spoken(reading).flatMap((one) => {
        const other = seen.get(one.line.text);
        seen.set(one.line.text, one);
        if (!other || (other.at.line === one.at.line && other.at.file === one.at.file)) return [];
        return [{ at: one.at, what: `also in line ${other.at.line}: ${quoted(one.line.text)}` }];
      });
    },
  },
  {
    id: "lesson",
    what: "The partner never says the lesson.",
    remedy: "Let them say what happened instead.",
    breaches: (reading) =>
      spoken(reading)
        .filter(({ line }) => LESSON.test(line.text))
        .map(({ at, line }) => ({ at, what: `a therapist's words: ${quoted(line.text)}` })),
  },
];
