import type { Conversation } from "../conversation/conversation.ts";
import { isPlayable } from "../conversation/hand.ts";
import { type Act, isHard, ROADBLOCKS, type Roadblock } from "../story/acts.ts";
import type { Reply } from "../story/story.ts";

const FAMILIES: readonly (readonly Act[])[] = [
  ["reflect", "reflectFeeling", "innerParaphrase"],
  ["validate", "appreciate", "acknowledge", "perspective"],
  ["askOpen", "askClosed"],
  ["repair", "explainWhy"],
  ["share", "suggest"],
  ["silence"],
];

/**
 * The reply that stands nearest to a line of the room's own: of its act; else of an act of the same kind; else the
 * one that goes about as deep. Of equals, the one that shares most words. Null when nothing can be said now.
 */
export function nearestReply(
  talk: Conversation,
  { words, act }: { readonly words: string; readonly act: Act | Roadblock },
): Reply | null {
  const said = new Set(wordsIn(words));
  const shared = (reply: Reply): number => wordsIn(reply.text).filter((word) => said.has(word)).length;
  const ranked = (talk.beat?.replies ?? [])
    .filter(({ index }) => isPlayable(talk, index))
    .map((reply) => ({ reply, away: distance(reply, act), shared: shared(reply) }))
    .sort((a, b) => a.away - b.away || b.shared - a.shared);
  return ranked[0]?.reply ?? null;
}

/** How far a reply is from an act: 0 the same, 1 of its family, then by depth. */
function distance(reply: Reply, act: Act | Roadblock): number {
  if (doesOf(reply) === act) return 0;
  if (isRoadblock(act)) {
    if (reply.roadblock === null) return 2 + reply.depth;
    return isHard(reply.roadblock) === isHard(act) ? 1 : 1.5;
  }
  if (reply.roadblock !== null) return 10;
  const family = FAMILIES.find((acts) => acts.includes(act));
  return reply.act && family?.includes(reply.act) ? 1 : 2 + Math.abs(reply.depth - 3.5);
}

/** What a reply does, in one word: its roadblock when it is one. */
export const doesOf = ({ act, roadblock }: Reply): Act | Roadblock | null => roadblock ?? act;

const isRoadblock = (act: Act | Roadblock): act is Roadblock =>
  (ROADBLOCKS as readonly string[]).includes(act);

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
