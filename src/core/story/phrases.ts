import { between, type Kind, named, oneOf, pairs } from "./kinds.ts";
import { BED_FACES } from "./looks.ts";
import {
  type Call,
  DEFAULT_STARTS,
  DEVICES,
  type Need,
  type Sentence,
  type StartLight,
  type Starts,
  type Truth,
  type Verdict,
} from "./story.ts";

/** Tags whose value is a small phrase of its own (STORIES §1). */

const TV_PICTURES = ["off", "quiz", "football", "film", "news"] as const;
const LIGHTS: readonly StartLight[] = ["partner", "tv", "phone"];

export const tv: Kind<{ readonly picture: string; readonly says: string }> = {
  wants: `a picture (${TV_PICTURES.join(", ")}), then what it says at the start`,
  reads: (value) => {
    const [, picture, says = ""] = /^(\S+)(?:\s+(.+))?$/u.exec(value) ?? [];
    return TV_PICTURES.some((known) => known === picture) && picture ? { picture, says } : undefined;
  },
};

export const room: Kind<string> = {
  wants: "a room and perhaps a time of day: living-room evening",
  reads: (value) => (/^[a-z-]+( [a-z-]+)?$/u.test(value) ? value : undefined),
};

export const starts: Kind<Starts> = {
  wants: "any of heard=0–100 guard=0–100 tolerance=0.1–10 light=partner|tv|phone",
  reads: (value) => {
    const given = pairs(value);
    if (!given || ![...given.keys()].every((key) => Object.hasOwn(DEFAULT_STARTS, key))) return undefined;
    const read = <T>(kind: Kind<T>, key: keyof Starts, otherwise: T): T | undefined => {
      const text = given.get(key);
      return text === undefined ? otherwise : kind.reads(text);
    };
    const heard = read(between(0, 100), "heard", DEFAULT_STARTS.heard);
    const guard = read(between(0, 100), "guard", DEFAULT_STARTS.guard);
    const tolerance = read(between(0.1, 10), "tolerance", DEFAULT_STARTS.tolerance);
    const light = read(oneOf(LIGHTS), "light", DEFAULT_STARTS.light);
    if (heard === undefined || guard === undefined || tolerance === undefined || !light) return undefined;
    return { heard, guard, tolerance, light };
  },
};

export const truth: Kind<Truth> = {
  wants: `feeling=… strength=1–5 face=${BED_FACES.join("|")} sentence=… cause="…" need="…"`,
  reads: (value) => {
    const given = pairs(value);
    if (given?.size !== 6) return undefined;
    const { feeling, sentence, cause, need } = Object.fromEntries(given);
    const strength = between(1, 5).reads(given.get("strength") ?? "");
    const face = oneOf(BED_FACES).reads(given.get("face") ?? "");
    return feeling && sentence && cause && need && strength && face
      ? { feeling, strength, face, sentence, cause, need }
      : undefined;
  },
};

export const sentence: Kind<Sentence> = named("a name, a colon, the sentence", (id, words) => ({
  id,
  words,
}));

export const need: Kind<Need> = named(
  "a fact, a colon, the words of the card that are missing without it",
  (fact, words) => ({
    fact,
    words,
  }),
);

/** `tv: WHAT DRAWS / WHAT FOLLOWING GIVES`; the first " / " parts the two. */
export const call: Kind<Call> = {
  wants: `a thing (${DEVICES.join(", ")}), perhaps legitimate, a colon, what draws / what following gives`,
  reads: (value) => {
    const [, thing, legitimate, rest] = /^(\w+)( legitimate)?:\s*(.+)$/u.exec(value) ?? [];
    const device = DEVICES.find((known) => known === thing);
    if (!device || rest === undefined) return undefined;
    const [draws = "", ...gives] = rest.split(" / ");
    return { kind: "device", device, legitimate: legitimate !== undefined, draws, gives: gives.join(" / ") };
  },
};

/** `Bins. Green or blue?`, or `answer LABEL: one's own clever answer`. */
export const thought: Kind<Call> = {
  wants: "the thought; or answer, a reply's label, a colon, the thought",
  reads: (value) => {
    const [, answer, clever] = /^answer ([a-z0-9-]+):\s*(.+)$/u.exec(value) ?? [];
    if (answer !== undefined && clever !== undefined) return { kind: "thought", words: clever, answer };
    return value === "" || /^answer\b/u.test(value)
      ? undefined
      : { kind: "thought", words: value, answer: null };
  },
};

/** `HEADING / words / Name: words / …`; a name and a colon open the other one's bubble. */
export const verdict: Kind<Verdict> = {
  wants: "a heading, then bubbles, with / between; a name and a colon open the other's",
  reads: (value) => {
    const [heading = "", ...said] = value.split(" / ").map((part) => part.trim());
    const bubbles = said.map((words) => {
      const [, from, theirs] = /^(\p{Lu}[\p{L}\p{M}'’ -]{0,23}): (.+)$/u.exec(words) ?? [];
      return from !== undefined && theirs !== undefined ? { from, words: theirs } : { from: null, words };
    });
    return heading === "" || bubbles.length === 0 || said.includes("") ? undefined : { heading, bubbles };
  },
};
