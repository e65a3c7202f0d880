import { focusOf } from "../../core/attention/light.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Device } from "../../core/story/story.ts";
import type { Look } from "./soundscape.ts";

/**
 * Sounds that are heard once, and where: −1 left … 1 right. `calls` and `listening` duck the music and the room; the
 * interface does not.
 */
export const CUES = {
  "phone-buzz": { side: 0.45, kind: "calls" },
  "phone-message": { side: 0.3, kind: "calls" },
  "phone-away": { side: 0.4, kind: "listening" },
  "tv-burst": { side: 0.6, kind: "calls" },
  "tv-off": { side: 0.6, kind: "listening" },
  doorbell: { side: -0.75, kind: "calls" },
  kettle: { side: -0.5, kind: "calls" },
  "kettle-click": { side: -0.5, kind: "calls" },
  traffic: { side: -0.6, kind: "passes" },
  neighbours: { side: 0.15, kind: "passes" },
  breath: { side: 0, kind: "listening" },
  attuned: { side: 0, kind: "listening" },
  sting: { side: 0, kind: "listening" },
  page: { side: 0, kind: "interface" },
  card: { side: -0.25, kind: "interface" },
  "hand-open": { side: -0.25, kind: "interface" },
  "hand-over": { side: 0, kind: "interface" },
  debrief: { side: 0, kind: "interface" },
} as const satisfies Readonly<
  Record<string, { readonly side: number; readonly kind: "calls" | "listening" | "passes" | "interface" }>
>;
export type CueName = keyof typeof CUES;

/** One sound that begins. `key` is its own in a visit: who hears it twice plays it once. */
export type Cue = { readonly key: string; readonly name: CueName };

/** What has begun between two looks; `earlier` is the first of them if it was at the same evening, else null. */
export function cuesBetween(before: Look, now: Look, earlier: Look | null): readonly Cue[] {
  const pages = turned(before, now);
  const talk = now.screen === "talk" ? now.talk : null;
  const was = earlier?.talk;
  if (!talk || !was || !earlier) return pages;
  const key = (name: CueName, of: number | string): Cue => ({ key: `${talk.story.id} ${of} ${name}`, name });
  return [
    ...pages,
    ...called(earlier, now, talk).map(([name, of]) => key(name, of)),
    ...done(was, talk).map((name) => key(name, talk.events)),
  ];
}

/** A page is turned; the last one has a sound of its own. */
function turned(before: Look, now: Look): readonly Cue[] {
  if (now.handing && !before.handing) return [{ key: `${now.wall} hand-over`, name: "hand-over" }];
  if (before.screen === now.screen || now.screen === "elsewhere") return [];
  const name = now.screen === "afterwards" ? "debrief" : "page";
  return [{ key: `${now.since} ${name}`, name }];
}

/** When a thing that calls is heard, ms after it began, if nobody minds it. */
const RINGS = {
  phone: ["phone-buzz", [0, 2800, 5600]],
  tv: ["tv-burst", [0]],
  doorbell: ["doorbell", [0, 4600]],
  kettle: ["kettle", [0]],
} as const satisfies Record<Device, readonly [CueName, readonly number[]]>;

function called(before: Look, now: Look, talk: Conversation): readonly (readonly [CueName, string])[] {
  return talk.calls.flatMap(({ id, at, call }) => {
    if (call.kind === "thought") return [];
    const [name, rings] = RINGS[call.device];
    const known = before.talk?.calls.some((live) => live.id === id) ?? false;
    const minded = focusOf(talk) === call.device;
    return rings
      .filter((after) => (after === 0 ? !known : !minded && isBetween(before, now, at + after)))
      .map((after) => [name, `call ${id} ${after}`] as const);
  });
}

const isBetween = (before: Look, now: Look, at: number): boolean => before.now < at && at <= now.now;

/** What hands have done, and what has happened to the talk, since. */
function done(was: Conversation, talk: Conversation): readonly CueName[] {
  const hand = talk.phase === "answering" && was.phase !== "answering";
  const moved = talk.focus.length > was.focus.length ? talk.focus.at(-1) : undefined;
  const cameBack = moved?.on === "partner" && moved.by !== "rest" && was.focus.at(-1)?.on === "thought";
  const noticed = moved?.by === "notice" && was.calls.some(({ call }) => call.kind === "thought");
  return [
    ...(cameBack || noticed ? (["attuned"] as const) : []),
    ...(moved?.on === "phone" ? (["phone-message"] as const) : []),
    ...talk.away.filter((device) => !was.away.includes(device)).flatMap(putAway),
    ...(kettleWasSeenTo(was, talk) ? (["kettle-click"] as const) : []),
    ...(talk.turn.stung && !was.turn.stung ? (["sting"] as const) : []),
    ...(talk.turn.breathed && !was.turn.breathed ? (["breath"] as const) : []),
    ...(talk.given.length > was.given.length ? (["card"] as const) : []),
    ...(hand ? (["hand-open"] as const) : []),
  ];
}

function putAway(device: Device): readonly CueName[] {
  if (device === "phone") return ["phone-away"];
  return device === "tv" ? ["tv-off"] : [];
}

const kettleWasSeenTo = (was: Conversation, talk: Conversation): boolean => {
  const boils = ({ calls }: Conversation) =>
    calls.some(({ call }) => call.kind === "device" && call.device === "kettle");
  return boils(was) && !boils(talk);
};
