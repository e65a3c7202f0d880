import { clamp, lerp } from "../draw/shape.ts";
import type { Dial, Params } from "./params.ts";

/** How somebody feels between the lines, as the engine keeps it. */
export interface Affect {
  /** Unpleasant (-1) to pleasant (1). */
  readonly valence: number;
  /** Calm (0) to stirred (1). */
  readonly arousal: number;
  /** Closed (0) to open towards you (1). */
  readonly openness: number;
}

/** What is added to a mood, dial by dial. */
export type Lean = Readonly<Partial<Record<Dial, number>>>;

/** Beyond this the head and the body have no drawing. */
const BOUNDED: readonly Dial[] = ["yaw", "bodyYaw", "lean"];

/**
 * The small addition that affect makes to any mood (ART.md, "The rig"): openness leans in, closedness leans back and
 * turns away, up to .6; pleasure and strain only tinge the face.
 */
export function fromAffect({ valence, arousal, openness }: Affect): Lean {
  const closed = clamp(1 - openness * 2);
  const away = closed * closed * 0.6;
  const strain = clamp(-valence) * arousal;
  return {
    lean: lerp(-0.5, 0.45, openness),
    bodyYaw: away,
    yaw: away * 0.7,
    smile: valence * 0.1,
    browIn: clamp(-valence) * 0.12 * (1 - arousal),
    furrow: strain * 0.2,
    shrug: strain * 0.25 - clamp(-valence) * (1 - arousal) * 0.15,
    blush: clamp(valence) * 0.15,
    lidL: (arousal - 0.5) * 0.1,
    lidR: (arousal - 0.5) * 0.1,
  };
}

/** A mood with a lean added, within what can be drawn. */
export function leaning(params: Params, lean: Lean): Params {
  const sum: { -readonly [K in keyof Params]: Params[K] } = { ...params };
  for (const dial of Object.keys(lean) as Dial[]) {
    const value = params[dial] + (lean[dial] ?? 0);
    sum[dial] = BOUNDED.includes(dial) ? clamp(value, -1, 1) : value;
  }
  return sum;
}
