import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Senses, Turn } from "../../core/story/story.ts";
import type { Desk } from "../players/desk.ts";

/** Ways that somebody can feel when they are asked again: each may have words of its own. */
const FEELINGS = [
  { feltHeard: 80, guard: 5 },
  { feltHeard: 60, guard: 20 },
  { feltHeard: 40, guard: 30 },
  { feltHeard: 30, guard: 50 },
  { feltHeard: 15, guard: 75 },
] as const;

/** More often than this nobody asks in one evening. */
const TIMES = 5;
const PLACES = 3;

/** Has everything told that stands beside the talk: asked again and again, in every mood, at a few places. */
export function tellAsides({ story }: Desk, talks: readonly Conversation[]): void {
  const open = talks.filter(({ phase }) => phase === "answering");
  const places = open.filter((_, i) => i % Math.max(1, Math.floor(open.length / PLACES)) === 0);
  for (const talk of places) {
    for (const feeling of FEELINGS) {
      const senses: Senses = {
        ...feeling,
        weariness: 0,
        known: talk.known,
        ended: talk.earlier?.ending ?? null,
      };
      for (const knot of ["repeat", "faltered"] as const) {
        let turns: readonly Turn[] = talk.turns;
        for (let i = 0; i < TIMES; i++) {
          turns = [...turns, { say: { kind: "aside", knot }, senses }];
          story.tell(turns);
        }
      }
    }
  }
}
