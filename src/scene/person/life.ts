import type { Gaze, ListenerMood, Mood } from "../../core/story/looks.ts";
import { clamp, lerp } from "../draw/shape.ts";
import type { Params } from "./params.ts";
import { chance, eased, slotOf } from "./rhythm.ts";
import { signed } from "./signs.ts";

/** Eyes on their way from one place to another: 0 still there, 1 arrived. */
export interface GazeShift {
  readonly from: Gaze;
  readonly to: Gaze;
  readonly share: number;
}

/** A moment in somebody's life. */
export interface Moment {
  /** Milliseconds; only differences matter. */
  readonly now: number;
  /** Whose life: the same seed lives the same life. */
  readonly seed: number;
  /** How strongly words are being said, 0–1. */
  readonly speaking: number;
  readonly gaze: Gaze | GazeShift;
  readonly mood: Mood | ListenerMood;
  /** Reduced motion: no breath, no blink, nothing that moves by itself. */
  readonly calm: boolean;
}

/** Where the eyes go, and how far the head follows. The telephone lies lower right, the television behind, right. */
const TARGETS = {
  you: { gazeX: 0, gazeY: 0, yaw: 0, pitch: 0 },
  away: { gazeX: -0.75, gazeY: -0.15, yaw: -0.28, pitch: 0 },
  down: { gazeX: 0.05, gazeY: 0.85, yaw: 0.04, pitch: 0.16 },
  phone: { gazeX: 0.68, gazeY: 0.75, yaw: 0.26, pitch: 0.14 },
  tv: { gazeX: 0.9, gazeY: -0.1, yaw: 0.62, pitch: -0.04 },
} as const satisfies Record<Gaze, Pick<Params, "gazeX" | "gazeY" | "yaw" | "pitch">>;

/** On these moods the eyes drop when they leave yours; on others they go aside. */
const LOW: ReadonlySet<Mood | ListenerMood> = new Set<Mood>([
  "hurt",
  "withdrawn",
  "tired",
  "moved",
  "worried",
]);

/** A face that lives: it looks, blinks, breathes and speaks. The mood stays what it is; this only plays around it. */
export function alive(params: Params, moment: Moment): Params {
  const looking = looked(params, moment.gaze);
  if (moment.calm) return { ...looking, breath: 0, blink: 0 };
  const living = stirred(glanced(looking, moment), moment);
  if (!signs(living)) return spoken(living, moment);
  const { now, seed, speaking } = moment;
  return signed(spoken(living, { ...moment, speaking: speaking * MOUTHING }), now, seed, speaking);
}

/** How much of a speaker's mouth goes with hands that sign. */
const MOUTHING = 0.45;

const signs = ({ pose, poseFrom }: Params): boolean => pose === "signing" || poseFrom === "signing";

/** The mood's own gaze yields to where there is something to see. */
function looked(params: Params, gaze: Gaze | GazeShift): Params {
  const { from, to, share } = typeof gaze === "string" ? { from: gaze, to: gaze, share: 1 } : gaze;
  const t = eased(share);
  const pull = lerp(from === "you" ? 0 : 1, to === "you" ? 0 : 1, t);
  const aim = (dial: keyof (typeof TARGETS)["you"]): number =>
    lerp(TARGETS[from][dial], TARGETS[to][dial], t);
  return {
    ...params,
    gazeX: params.gazeX * (1 - 0.8 * pull) + aim("gazeX"),
    gazeY: params.gazeY * (1 - 0.8 * pull) + aim("gazeY"),
    yaw: clamp(params.yaw * (1 - 0.6 * pull) + aim("yaw"), -1, 1),
    pitch: params.pitch + aim("pitch"),
  };
}

/** Eye contact comes in bouts of about 3 s with short looks away; speakers look away a little longer (ART.md). */
const BOUT = 3700;
/** The eyes are never quite still. */
const FLICK = 640;

function glanced(params: Params, { now, seed, gaze, mood, speaking }: Moment): Params {
  const bout = slotOf(now, BOUT);
  const away = 600 + 350 * chance(seed, bout.index, 1) + 250 * speaking;
  const left = BOUT - bout.since;
  const out = typeof gaze === "string" && gaze === "you" ? eased((away - left) / 130) * eased(left / 130) : 0;
  const side = chance(seed, bout.index, 2) < 0.5 ? -1 : 1;
  const low = LOW.has(mood) || chance(seed, bout.index, 3) < 0.3;
  const flick = slotOf(now, FLICK);
  const drift = (axis: number): number =>
    0.07 *
    lerp(
      chance(seed, flick.index - 1, axis) - 0.5,
      chance(seed, flick.index, axis) - 0.5,
      eased(flick.since / 60),
    );
  return {
    ...params,
    gazeX: params.gazeX + out * side * (low ? 0.3 : 0.6) + drift(4),
    gazeY: params.gazeY + out * (low ? 0.6 : -0.18) + drift(5),
    yaw: params.yaw + out * side * 0.06,
    pitch: params.pitch + out * (low ? 0.06 : -0.02),
  };
}

/** A blink every 2.5 to 5 s. */
const BLINK_EVERY = 3750;
const BLINK_JITTER = 1250;
const BLINK_TAKES = 130;
const BREATH_TAKES = 4300;

function stirred(params: Params, { now, seed, mood }: Moment): Params {
  const slot = slotOf(now, BLINK_EVERY);
  const at = BLINK_EVERY / 2 + (chance(seed, slot.index, 6) - 0.5) * BLINK_JITTER;
  const takes = BLINK_TAKES * (mood === "tired" ? 1.7 : 1);
  const share = (slot.since - at) / takes;
  const blink = eased(share / 0.4) * eased((1 - share) / 0.6);
  const wave = (period: number): number => Math.sin((now / period + chance(seed, 0, 7)) * 2 * Math.PI);
  return {
    ...params,
    blink: Math.max(params.blink, blink),
    breath: 0.5 - 0.5 * Math.cos((now / BREATH_TAKES + chance(seed, 0, 8)) * 2 * Math.PI),
    yaw: params.yaw + 0.022 * wave(6700) + 0.012 * wave(2900),
    pitch: params.pitch + 0.02 * wave(5300),
    roll: params.roll + 0.006 * wave(7900),
  };
}

/** A syllable; some are stressed, some hardly open the mouth. */
const SYLLABLE = 185;

function spoken(params: Params, { now, seed, speaking }: Moment): Params {
  if (speaking <= 0) return params;
  const said = slotOf(now, SYLLABLE);
  const stress = (index: number): number => 0.35 + 0.65 * chance(seed, index, 9);
  const swing = Math.sin((said.since / SYLLABLE) * Math.PI) * stress(said.index);
  const emphasis = lerp(stress(said.index - 1), stress(said.index), eased(said.since / SYLLABLE)) - 0.67;
  const vowel =
    lerp(chance(seed, said.index - 1, 10), chance(seed, said.index, 10), eased(said.since / 90)) - 0.5;
  const wide = params.open * 0.35 + 0.04 + (0.3 + params.open * 0.35) * swing;
  return {
    ...params,
    open: lerp(params.open, wide, speaking),
    wide: params.wide + vowel * 0.5 * speaking,
    press: params.press * (1 - 0.8 * speaking),
    round: params.round + clamp(-vowel) * 0.5 * speaking,
    browIn: params.browIn + emphasis * 0.12 * speaking,
    browOut: params.browOut + emphasis * 0.14 * speaking,
    pitch: params.pitch + emphasis * 0.07 * speaking,
  };
}
