import { focusOf, slipped } from "../../core/attention/light.ts";
import { wordsOf } from "../../core/attention/tempo.ts";
import { faceOf } from "../../core/conversation/face.ts";
import { chance } from "../person/rhythm.ts";
import type { Look } from "./soundscape.ts";

/** A syllable of nobody's language: which mouth, how high (1 is as recorded), how loud 0–1. */
export type Blip = {
  readonly name: "blip-a" | "blip-e" | "blip-o" | "blip-m";
  readonly pitch: number;
  readonly gain: number;
};

const MOUTHS = ["blip-a", "blip-e", "blip-o", "blip-m"] as const;

/** How high each of the cast speaks. */
const PITCH: Readonly<Record<string, number>> = {
  mina: 1.32,
  dayo: 0.82,
  theo: 0.96,
  walter: 0.72,
  clive: 0.78,
};

/** A syllable for each word that has begun since; what you do not hear is not there. */
export function blipsBetween(before: Look, now: Look): readonly Blip[] {
  const { talk, person } = now;
  const line = talk?.line;
  if (!talk || !line || !person || focusOf(talk) !== "partner") return [];
  const { arousal } = faceOf(talk, now.now).affect;
  const near = 1 - slipped(talk, now.now);
  return wordsOf(line.line.text).flatMap((word, i) => {
    const at = line.at + (i === 0 ? 0 : (line.wordEnds[i - 1] ?? 0));
    if (at <= before.now || at > now.now) return [];
    const lean = 0.94 + 0.12 * chance(word.length, i, line.at);
    const name = MOUTHS[Math.floor(MOUTHS.length * chance(word.length, i, 40))] ?? "blip-a";
    return [{ name, pitch: pitchOf(person) * (0.94 + 0.2 * arousal) * lean, gain: near }];
  });
}

/** Whoever is not in the table has a voice of their own all the same. */
const pitchOf = (person: string): number =>
  PITCH[person] ??
  0.75 +
    0.6 *
      chance(
        [...person].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7),
        0,
        41,
      );
