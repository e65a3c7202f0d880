import { isHard, type Leak, type Roadblock } from "../story/acts.ts";

/** The numbers of RUBRIC §2, in its order. Points of heard and guard (0–100) and of weariness. */

/** A depth between missing the feeling (2) and saying back what was said (3): from here on a reply helps (Carkhuff). */
export const NEUTRAL_DEPTH = 2.5;

/** What a reply of full depth gives, and takes when it misses. `guardHalves`: a guard of 150 would let nothing in. */
export const REACH = { gain: 12, loss: 8, softens: 4, guardHalves: 150 } as const;

type Harm = { readonly heard: number; readonly guard: number };

/** What getting in the way does: Gordon's twelve, with Gottman's contempt, defensiveness and stonewalling. */
export const HARM = {
  hard: { heard: 8, guard: 14 },
  soft: { heard: 3, guard: 5 },
} as const satisfies Record<string, Harm>;

export const harmOf = (roadblock: Roadblock): Harm => (isHard(roadblock) ? HARM.hard : HARM.soft);

/** An apology, or taking back a misreading. */
export const REPAIR = 8;

/** What your face gives away raises their guard (S5). */
export const LEAKS = {
  contempt: 10,
  irritation: 5,
  sulk: 5,
  shock: 5,
  flat: 5,
} as const satisfies Record<Leak, number>;

/** Following a phone or television while they speak; less when you said why or put it away unasked (S2; ours). */
export const FOLLOWING = { followed: 4, mended: 2 } as const;

/** "I drifted. Could you say that again?" is honest and costs little, until it is asked once too often. */
export const REPEAT = { once: 1, often: 3, oftenFrom: 3 } as const;

/** How technique wearies (S8): points that a spoken reflection adds, and what lets it fade. */
export const WEARINESS = {
  /** with a because, or naming a feeling at this depth or more */
  rich: 0.3,
  richDepth: 4,
  own: 0.6,
  stock: 0.8,
  sameStem: 1.25,
  stemsRemembered: 2,
  /** full skill (1) halves it */
  skillSpares: 0.5,
  otherAct: 0.5,
  explained: 0.25,
  explainingAllows: 1.5,
} as const;

/** What the second complaint and every later one cost, for each point above tolerance; the first is free. */
export const COMPLAINT = { heard: 6, guard: 3 } as const;
