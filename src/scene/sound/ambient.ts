import { chance, slotOf } from "../person/rhythm.ts";
import type { Cue } from "./cues.ts";
import { ROOM } from "./rooms.ts";
import type { Look } from "./soundscape.ts";

/** In each stretch of this length, ms, somebody may pass. */
const STRETCH = 43_000;

/** Cars and neighbours: the world goes on, rarely, and always the same for the same evening. */
export function passersBy(before: Look, now: Look): readonly Cue[] {
  if (now.paused || before.since !== now.since || now.screen === "elsewhere" || now.screen === "card")
    return [];
  const room = now.screen === "title" ? "street" : now.room;
  const seed = now.talk?.story.seed ?? 1;
  const slot = slotOf(now.wall - now.since, STRETCH);
  return (["traffic", "neighbours"] as const)
    .filter((name, kind) => {
      const at = now.since + (slot.index + chance(seed, slot.index, 20 + kind)) * STRETCH;
      const comes = chance(seed, slot.index, 30 + kind) < ROOM[room].passes[name];
      return comes && before.wall < at && at <= now.wall;
    })
    .map((name) => ({ key: `${now.since} ${slot.index} ${name}`, name }));
}
