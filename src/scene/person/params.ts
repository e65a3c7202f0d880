import type { Pose } from "../../core/story/looks.ts";
import { lerp } from "../draw/shape.ts";

/**
 * Everything a person's picture depends on, beside who they are. Signs are the picture's: x grows to screen right,
 * y downwards. All numbers may be mixed freely; what lies beyond the range still draws.
 */
export interface Params {
  /** Head turned to screen left (-1) or right (1). */
  readonly yaw: number;
  /** Head thrown back (-1) or bowed (1). */
  readonly pitch: number;
  /** Head tilted, radians, clockwise; -.3 to .3. */
  readonly roll: number;
  /** Chin drawn back (-1) or head pushed forward (1). */
  readonly jut: number;
  /** Eyes to screen left (-1) or right (1). */
  readonly gazeX: number;
  /** Eyes up (-1) or down (1). */
  readonly gazeY: number;
  /** The catchlights in the eyes: 0 dull, 1 alive. */
  readonly glint: number;
  /** How far the screen-left eye is open: 0 shut, 1 at rest, 1.4 staring. */
  readonly lidL: number;
  /** The same of the screen-right eye. */
  readonly lidR: number;
  /** A blink on top of the lids: 0 none, 1 shut. */
  readonly blink: number;
  /** Lower lids pushed up by smiling cheeks, 0–1; with a full smile the eyes close to arcs. */
  readonly squint: number;
  /** Lower lids straight and tight, 0–1 (anger). */
  readonly tense: number;
  /** Inner ends of the brows down (-1) or up (1). */
  readonly browIn: number;
  /** Outer ends of the brows down (-1) or up (1). */
  readonly browOut: number;
  /** Brows drawn together, 0–1. */
  readonly furrow: number;
  /** Screen-right brow up and the other down (1), or the other way round (-1). */
  readonly browSkew: number;
  /** Corners of the mouth down (-1) or up (1). */
  readonly smile: number;
  /** Mouth open, 0–1. */
  readonly open: number;
  /** Mouth narrow (-1) or wide (1). */
  readonly wide: number;
  /** Open mouth oval and without teeth, 0–1 (surprise). */
  readonly round: number;
  /** Open mouth square, its corners drawn down, 0–1 (complaint). */
  readonly square: number;
  /** Lips pressed to a line, 0–1. */
  readonly press: number;
  /** Screen-left corner up and the other down (1), or the other way round (-1). */
  readonly skew: number;
  /** Mouth pulled to screen left (-1) or right (1). */
  readonly aside: number;
  /** Warmth in the cheeks, 0–1. */
  readonly blush: number;
  /** Heat over brow, cheeks, ears and neck, 0–1 (anger). */
  readonly flush: number;
  /** Red rims of the eyes and a red tip of the nose, 0–1 (hurt). */
  readonly sore: number;
  /** 0–.5 a wet lid, from .5 a tear that runs down one cheek until it lies there (1). */
  readonly tear: number;
  /** Body turned to screen left (-1) or right (1). */
  readonly bodyYaw: number;
  /** Leaning back (-1) or in (1). */
  readonly lean: number;
  /** Shoulders hanging (-1) or up (1). */
  readonly shrug: number;
  /** Breath held: 0 out, 1 in. */
  readonly breath: number;
  /** How bright the warm light is, 0–1. */
  readonly key: number;
  /** How bright the cool edge is, 0–1. */
  readonly rim: number;
  /** Where the screen-left hand is while it signs: towards the middle (-1) or out (1). */
  readonly handLX: number;
  /** Up to the chin (-1) or down (1). */
  readonly handLY: number;
  /** Fingers towards the middle (-1) or out (1). */
  readonly handLTurn: number;
  /** Open (0), pointing (.5), a fist (1). */
  readonly handLCurl: number;
  /** The same of the screen-right hand. */
  readonly handRX: number;
  readonly handRY: number;
  readonly handRTurn: number;
  readonly handRCurl: number;
  /** Where the hands are, or are going. */
  readonly pose: Pose;
  /** Where the hands come from. */
  readonly poseFrom: Pose;
  /** How far they are on the way from `poseFrom` (0) to `pose` (1). */
  readonly poseMix: number;
}

/** The keys that are numbers: all but the poses. */
export type Dial = { [K in keyof Params]: Params[K] extends number ? K : never }[keyof Params];

/** A face at rest, hands around a mug, looking at you. */
export const NEUTRAL: Params = {
  yaw: 0,
  pitch: 0,
  roll: 0,
  jut: 0,
  gazeX: 0,
  gazeY: 0,
  glint: 1,
  lidL: 1,
  lidR: 1,
  blink: 0,
  squint: 0,
  tense: 0,
  browIn: 0,
  browOut: 0,
  furrow: 0,
  browSkew: 0,
  smile: 0.08,
  open: 0,
  wide: 0,
  round: 0,
  square: 0,
  press: 0,
  skew: 0,
  aside: 0,
  blush: 0.25,
  flush: 0,
  sore: 0,
  tear: 0,
  bodyYaw: 0,
  lean: 0,
  shrug: 0,
  breath: 0,
  key: 1,
  rim: 0.5,
  handLX: 0,
  handLY: 0,
  handLTurn: 0,
  handLCurl: 0.2,
  handRX: 0,
  handRY: 0,
  handRTurn: 0,
  handRCurl: 0.2,
  pose: "mug",
  poseFrom: "mug",
  poseMix: 1,
};

/** Every dial, in the order of `NEUTRAL`. */
export const DIALS: readonly Dial[] = (Object.keys(NEUTRAL) as (keyof Params)[]).filter(isDial);

function isDial(key: keyof Params): key is Dial {
  return typeof NEUTRAL[key] === "number";
}

/**
 * A share `t` (0–1) of the way from `a` to `b`. Hands change poses by fading, so a mix of a mix keeps the pose that is
 * mostly seen.
 */
export function mix(a: Params, b: Params, t: number): Params {
  const mixed: { -readonly [K in keyof Params]: Params[K] } = { ...b };
  for (const dial of DIALS) mixed[dial] = lerp(a[dial], b[dial], t);
  if (a.pose === b.pose) return { ...mixed, poseFrom: a.poseFrom };
  return { ...mixed, poseFrom: a.poseMix < 0.5 ? a.poseFrom : a.pose, poseMix: t * b.poseMix };
}
