import { ACTS, LEAKS, ROADBLOCKS, STEMS } from "./acts.ts";
import { between, type Kind, mark, oneOf, slug, words } from "./kinds.ts";
import { BED_FACES, GAZES, MOODS, POSES } from "./looks.ts";
import { call, need, room, sentence, starts, thought, truth, tv, verdict } from "./phrases.ts";
import { LADDER } from "./story.ts";

/** One word of the vocabulary: what its value may be, and whether it may stand more than once in one place. */
export type Word<T> = Kind<T> & { readonly times: "once" | "often" };

const once = <T>(kind: Kind<T>): Word<T> => ({ ...kind, times: "once" });
const often = <T>(kind: Kind<T>): Word<T> => ({ ...kind, times: "often" });

/**
 * All words of all tags (STORIES §1). The reader and the checks are made of this table; what each word means stands in
 * `guide.ts`, under the same names.
 */
export const VOCABULARY = {
  top: {
    title: once(words),
    you: once(words),
    partner: once(slug),
    about: once(words),
    minutes: once(between(1, 60)),
    ladder: once(oneOf(LADDER)),
    notes: once(words),
    goal: once(words),
    room: once(room),
    tv: once(tv),
    start: once(starts),
    after: once(slug),
    truth: once(truth),
    sentence: often(sentence),
  },
  line: {
    who: once(slug),
    mood: once(oneOf(MOODS)),
    pose: once(oneOf(POSES)),
    look: once(oneOf(GAZES)),
    cue: once(oneOf(["face"])),
    fact: often(slug),
    joy: once(mark),
    feeling: once(mark),
    more: once(mark),
    wants: once(oneOf(["ear", "ideas"])),
    hot: once(words),
    call: often(call),
    through: once(words),
    thought: often(thought),
    said: often(words),
    misheard: often(words),
    hidden: often(words),
    discuss: often(words),
    vote: once(mark),
    image: once(words),
    truth: once(truth),
    sentence: often(sentence),
    ending: once(slug),
    verdict: once(verdict),
    "bed-face": once(oneOf(BED_FACES)),
  },
  choice: {
    act: once(oneOf(ACTS)),
    depth: once(between(1, 5)),
    fit: once(between(0, 1)),
    because: once(mark),
    stem: once(oneOf(STEMS)),
    own: once(mark),
    roadblock: once(oneOf(ROADBLOCKS)),
    label: once(slug),
    like: once(slug),
    needs: often(need),
    impulse: once(mark),
    leak: once(oneOf(LEAKS)),
    from: once(oneOf(["answer"])),
  },
} as const;

/** Where a tag can stand: at the top of the story, on a line, or inside the brackets of a choice. */
export type Place = keyof typeof VOCABULARY;
