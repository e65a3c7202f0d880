import { type Affect, affectOf } from "../partner/affect.ts";
import type { Gaze, Mood, Pose } from "../story/looks.ts";
import type { Line } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";

/** What the partner's face and hands say at a moment. */
export type Face = {
  readonly mood: Mood;
  readonly pose: Pose;
  readonly look: Gaze;
  readonly speaking: boolean;
  readonly affect: Affect;
  /** they have seen you look at something else (S2); a thought they never see (S3) */
  readonly sees: "phone" | "tv" | null;
};

/** The face answers this long before the words, ms (DESIGN §1.6). */
const FACE_FIRST = 450;
/** …and this long after a reply. */
const FACE_ANSWERS = 400;
/** How long they need to see where you look, ms. */
const NOTICES = 900;

const HEAT = {
  neutral: 0.2,
  warm: 0.3,
  delighted: 0.8,
  hopeful: 0.4,
  hurt: 0.5,
  angry: 0.9,
  venting: 0.9,
  worried: 0.5,
  tired: 0.1,
  skeptical: 0.3,
  surprised: 0.7,
  annoyed: 0.5,
  moved: 0.6,
  withdrawn: 0.15,
} as const satisfies Record<Mood, number>;

/** The face at `now`: the moods that authors wrote, coloured by how heard they feel, answering before the words. */
export function faceOf(talk: Conversation, now: number): Face {
  const lines = seenLines(talk, now);
  const mood = lines.findLast((line) => line.mood !== null)?.mood ?? "neutral";
  const pose = lines.findLast((line) => line.pose !== null)?.pose ?? "mug";
  const current = lines.at(-1);
  return {
    mood,
    pose,
    look: current?.look ?? "you",
    speaking: talk.line !== null,
    affect: affectOf(talk.partner, HEAT[mood]),
    sees: seen(talk, now),
  };
}

/** Whose faces have been seen by now: every line begun, and the next one if its face is already there. */
function seenLines(talk: Conversation, now: number): readonly Line[] {
  const said = talk.spoken.map((spoken) => spoken.line);
  const next = talk.line ? undefined : talk.queue[0]?.line;
  if (!next) return said;
  const answers = talk.spoken.length === talk.turn.firstLine && talk.given.length > 0;
  const at = answers ? talk.at + FACE_ANSWERS : talk.nextAt - FACE_FIRST;
  return now >= Math.min(at, talk.nextAt) ? [...said, next] : said;
}

function seen(talk: Conversation, now: number): Face["sees"] {
  const change = talk.focus.at(-1);
  if (!change || change.on === "partner" || change.on === "thought") return null;
  if (now - change.at < NOTICES && change.by !== "start") return null;
  return change.on === "phone" ? "phone" : "tv";
}
