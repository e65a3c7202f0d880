import { focusOf, slipped } from "../../core/attention/light.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import { passersBy } from "./ambient.ts";
import { type Blip, blipsBetween } from "./blips.ts";
import { type Cue, cuesBetween } from "./cues.ts";
import { type Music, musicAt } from "./music.ts";
import type { Room } from "./rooms.ts";

/** A moment as the ears have it: what is on the page, and when. */
export type Look = {
  readonly screen: "title" | "card" | "talk" | "afterwards" | "elsewhere";
  /** the evening that is played, or that has just been */
  readonly talk: Conversation | null;
  /** where it takes place */
  readonly room: Room;
  /** whether the television has a part in it */
  readonly hasTv: boolean;
  /** the partner's name in the cast; null for plain Ink, and for who speaks with their hands */
  readonly person: string | null;
  /** the device is being handed over */
  readonly handing: boolean;
  /** ms of talk time */
  readonly now: number;
  /** ms of a clock that goes on while nobody speaks */
  readonly wall: number;
  /** when this screen was opened, by the same clock */
  readonly since: number;
  readonly paused: boolean;
};

/** What should be heard at a moment. Shares are 0–1 of each sound's own loudness. */
export type Soundscape = {
  readonly room: { readonly name: Room; readonly gain: number; readonly muffled: number };
  /** one's own thoughts, as they carry the light away */
  readonly drift: number;
  readonly television: number;
  readonly music: Music;
  /** what has begun since the last look; each is given once */
  readonly cues: readonly Cue[];
  readonly blips: readonly Blip[];
};

/** How loud the room is behind a page that stands over it. */
const BEHIND = 0.4;
/** How dark the room is while something else in it has you. */
const ELSEWHERE = 0.55;

/**
 * What is heard at `now`, and what has begun since `before` (null: nothing was heard yet, and nothing old is heard
 * now). A reading of the talk and the clock: the same two looks always sound the same.
 */
export function soundscapeOf(before: Look | null, now: Look): Soundscape {
  const talk = now.screen === "talk" ? now.talk : null;
  const carried = talk ? carriedIn(talk, now.now) : 0;
  const elsewhere = talk !== null && focusOf(talk) !== "partner" && focusOf(talk) !== "thought";
  const earlier = before && isSameEvening(before, now) ? before : null;
  return {
    room: {
      name: now.screen === "talk" || now.screen === "afterwards" ? now.room : "street",
      gain: now.screen === "elsewhere" ? 0 : now.paused || now.screen === "afterwards" ? BEHIND : 1,
      muffled: Math.max(carried, elsewhere ? ELSEWHERE : 0),
    },
    drift: now.paused ? 0 : carried,
    television: talk && !now.paused ? televisionIn(talk, now, carried) : 0,
    music: musicAt(now, { carried, elsewhere }),
    cues: [...(before ? cuesBetween(before, now, earlier) : []), ...(before ? passersBy(before, now) : [])],
    blips: earlier ? blipsBetween(earlier, now) : [],
  };
}

/** Whether what has happened since is the same evening going on: another one, or a branch of it, begins in silence. */
const isSameEvening = (before: Look, { talk }: Look): boolean =>
  talk !== null &&
  before.talk !== null &&
  before.talk.story.id === talk.story.id &&
  before.talk.story.seed === talk.story.seed &&
  before.talk.events <= talk.events;

/** 0–1: how far a thought has carried the light; things in the room carry it otherwise. */
function carriedIn(talk: Conversation, now: number): number {
  const on = focusOf(talk);
  if (on === "thought") return 1;
  const hasThought = talk.calls.some(({ call }) => call.kind === "thought");
  return on === "partner" && hasThought ? slipped(talk, now) : 0;
}

/** The television murmurs behind whoever speaks, comes forward when it calls, and is clear when it is watched. */
function televisionIn(talk: Conversation, { hasTv }: Look, carried: number): number {
  if (!hasTv || talk.away.includes("tv")) return 0;
  if (focusOf(talk) === "tv") return 1;
  const calls = talk.calls.some(({ call }) => call.kind === "device" && call.device === "tv");
  return (calls ? 0.75 : 0.4) * (1 - 0.6 * carried);
}
