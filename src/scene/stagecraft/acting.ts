import type { Face } from "../../core/conversation/face.ts";
import type { Gaze, Pose } from "../../core/story/looks.ts";
import { fromAffect, leaning } from "../person/affect.ts";
import { alive } from "../person/life.ts";
import { faceOf } from "../person/moods.ts";
import { DIALS, mix, type Params } from "../person/params.ts";
import { approach } from "./dials.ts";

/**
 * What the partner shall play: the face of the talk, how far they have turned away from you (0–1), and whether
 * their hands say the words. */
export type Cue = { readonly face: Face; readonly away: number; readonly signs: boolean };

/** Something on its way from one of a few to another. */
type Change<T> = { readonly from: T; readonly to: T; readonly since: number };

/** The partner between two moments. Pure: `act` gives the next one. */
export type Acting = {
  readonly at: number;
  /** the face at rest, before gaze, speech and life */
  readonly rest: Params;
  readonly pose: Change<Pose>;
  readonly gaze: Change<Gaze>;
  /** 0–1: words are coming */
  readonly speaking: number;
  /** since when they have seen you look elsewhere; null when they have not */
  readonly saw: number | null;
};

/** ms: a mood's way into the face; a hand's; an eye's; a mouth's. */
const TAKES = { mood: 220, pose: 460, gaze: 300, mouth: 80 } as const;
/** They look at what you look at for this long, then down and away, ms. */
const LOOKS_AFTER = 1500;
/** The cool edge of light that parts them from the room. */
const RIM = 0.9;
/** A dial as near as this has arrived. */
const NEAR = 0.003;

/** In place at once: how an evening begins, and what reduced motion shows. */
export function placed(cue: Cue, now: number, before?: Acting): Acting {
  const saw = cue.face.sees ? (before?.saw ?? now) : null;
  const pose = poseOf(cue);
  const gaze = gazeOf(cue, saw === null ? 0 : now - saw);
  return {
    at: now,
    rest: restOf(cue),
    pose: { from: pose, to: pose, since: now - TAKES.pose },
    gaze: { from: gaze, to: gaze, since: now - TAKES.gaze },
    speaking: Number(cue.face.speaking),
    saw,
  };
}

/** The partner at `now`, a little nearer to what the cue says. */
export function act(before: Acting, cue: Cue, now: number): Acting {
  const ms = Math.max(0, now - before.at);
  const saw = cue.face.sees ? (before.saw ?? now) : null;
  return {
    at: now,
    rest: towards(before.rest, restOf(cue), ms),
    pose: turned(before.pose, poseOf(cue), { now, takes: TAKES.pose }),
    gaze: turned(before.gaze, gazeOf(cue, saw === null ? 0 : now - saw), { now, takes: TAKES.gaze }),
    speaking: approach(before.speaking, Number(cue.face.speaking), { ms, pace: TAKES.mouth, near: 0.02 }),
    saw,
  };
}

export type Life = { readonly seed: number; readonly calm: boolean };

/** The drawing's parameters: the face at rest, alive. */
export function paramsOf(acting: Acting, { face }: Cue, { seed, calm }: Life): Params {
  const { at, rest, pose, gaze, speaking } = acting;
  const share = shareOf(gaze, at, TAKES.gaze);
  const looking = share >= 1 || gaze.from === gaze.to ? gaze.to : { ...gaze, share };
  const posed = { ...rest, pose: pose.to, poseFrom: pose.from, poseMix: shareOf(pose, at, TAKES.pose) };
  return alive(posed, { now: at, seed, speaking, gaze: looking, mood: face.mood, calm });
}

/** The mood, coloured by how heard they feel; turned away when you are elsewhere and they see it (ART.md). */
function restOf({ face, away }: Cue): Params {
  const own = { ...leaning(faceOf(face.mood), fromAffect(face.affect)), rim: RIM };
  return away > 0
    ? mix(own, { ...faceOf("withdrawn"), rim: RIM, tear: own.tear, gazeX: 0 }, 0.85 * away)
    : own;
}

/** Hands that sign stop where you look away, as words do not. */
const poseOf = ({ face, away, signs }: Cue): Pose => {
  if (away > 0.5) return "crossed";
  return signs && face.speaking ? "signing" : face.pose;
};

function gazeOf({ face, away }: Cue, ms: number): Gaze {
  if (face.sees && ms < LOOKS_AFTER) return face.sees;
  return away > 0.5 ? "down" : face.look;
}

/** A change that has begun is finished before the next begins: hands and eyes do not jump. */
function turned<T>(
  change: Change<T>,
  to: T,
  time: { readonly now: number; readonly takes: number },
): Change<T> {
  if (to === change.to || time.now - change.since < time.takes) return change;
  return { from: change.to, to, since: time.now };
}

const shareOf = <T>(change: Change<T>, at: number, takes: number): number =>
  change.from === change.to ? 1 : Math.min(1, Math.max(0, (at - change.since) / takes));

function towards(from: Params, to: Params, ms: number): Params {
  const next: { -readonly [K in keyof Params]: Params[K] } = { ...to };
  for (const dial of DIALS) next[dial] = approach(from[dial], to[dial], { ms, pace: TAKES.mood, near: NEAR });
  return next;
}
