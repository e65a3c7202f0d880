/**
 * What a face and a pair of hands can say, by the names authors use (ART.md's lists).
 * The story names them, the partner's affect moves between them, the scene draws them.
 */

/** Moods of a partner. The last two are only ever yours: `hardening` (an impulse forms) and `absorbed` (eyes on a screen). */
export const MOODS = [
  "neutral",
  "warm",
  "delighted",
  "hopeful",
  "hurt",
  "angry",
  "venting",
  "worried",
  "tired",
  "skeptical",
  "surprised",
  "annoyed",
  "moved",
  "withdrawn",
] as const;
export type Mood = (typeof MOODS)[number];

/** Moods of the one who listens, seen in a reflection or from the other chair (S5). */
export const LISTENER_MOODS = ["hardening", "absorbed"] as const;
export type ListenerMood = (typeof LISTENER_MOODS)[number];

/** Where the hands are. */
export const POSES = ["mug", "table", "phone", "crossed", "open", "cheek", "signing", "none"] as const;
export type Pose = (typeof POSES)[number];

/** Where the eyes go. */
export const GAZES = ["you", "away", "down", "phone", "tv"] as const;
export type Gaze = (typeof GAZES)[number];

/** The five faces that can be gone to bed with: "which face?" is asked among them (S11). */
export const BED_FACES = ["warm", "moved", "tired", "hurt", "withdrawn"] as const;
export type BedFace = (typeof BED_FACES)[number];
