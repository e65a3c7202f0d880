import { SOFT_ROADBLOCKS } from "../../core/story/acts.ts";
import type { Reply } from "../../core/story/story.ts";
import type { Dice } from "./dice.ts";
import type { Held, Player } from "./player.ts";

/** What a player reaches for in a hand: the pieces that bots are made of. */
export type Taste = (replies: readonly Reply[], roll: Dice) => Reply;

/** The reply that scores highest; of equals, whichever the dice say. */
export const most =
  (score: (reply: Reply) => number): Taste =>
  (replies, roll) => {
    const best = Math.max(...replies.map(score));
    return roll.any(replies.filter((reply) => score(reply) >= best - 1e-9));
  };

/** One of those that fit; where none is on offer, any. */
export const prefer =
  (fits: (reply: Reply) => boolean): Taste =>
  (replies, roll) => {
    const fitting = replies.filter(fits);
    return roll.any(fitting.length > 0 ? fitting : replies);
  };

export const anyReply: Taste = (replies, roll) => roll.any(replies);

/** As well as can be said, explaining why when they are weary of it. */
export const deepest: Taste = (replies, roll) =>
  replies.find(({ act }) => act === "explainWhy") ??
  most(({ depth, roadblock }) => depth - (roadblock ? 1 : 0))(replies, roll);

/** Whatever gets in the way most. */
export const worst: Taste = most(({ depth, roadblock }) => (roadblock ? 5 : 0) - depth);

export const isKind = ({ roadblock }: Reply): boolean => SOFT_ROADBLOCKS.some((soft) => soft === roadblock);

/** How soft a reply sounds, by its words alone: what somebody goes by who does not listen. */
export function softness(reply: Reply): number {
  if (reply.act === "silence") return -1;
  const kind = reply.text.match(SOFT)?.length ?? 0;
  return (
    kind + (/^(?:you|it sounds|hey|oh)/iu.test(reply.text) ? 0.5 : 0) - (/[?!]/u.test(reply.text) ? 0.5 : 0)
  );
}

const SOFT =
  /\b(?:sorry|love|okay|hey|god|best|leave|sleep|bath|earned|only|all right|come and|nothing like|smart|meant well|shock|go on|you must be|it sounds|round here|never mind|good|not one)\b/giu;

const isSpoken = ({ act }: Reply): boolean => act !== "silence";
/** Spoken replies when there are any. */
export const spokenOf = (replies: readonly Reply[]): readonly Reply[] => {
  const spoken = replies.filter(isSpoken);
  return spoken.length > 0 ? spoken : replies;
};

/** Somebody attentive who breathes before answering what stings; `given` says what is otherwise. */
export const player = (id: string, does: string, taste: Taste, given: Partial<Player> = {}): Player => ({
  id,
  does,
  follows: () => false,
  deaf: false,
  breathes: () => true,
  picks: (held: Held, _talk, roll) => taste(held.replies, roll),
  guessError: 0.3,
  ...given,
});
