import { heardWords } from "../attention/hearing.ts";
import type { SpokenLine } from "../attention/spoken.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { FactId } from "../story/story.ts";
import { answeringLines, knownThen } from "./told.ts";

/**
 * The moment that is seen again from the partner's seat (DESIGN §1, Afterwards): the loss that hurts most, or, with
 * nothing lost, the moment they decided to tell you more.
 */
export type OtherChair =
  | {
      readonly kind: "loss";
      /** index in `spoken` */
      readonly spoken: number;
      /** word by word: false is a word that was "…" for you */
      readonly heard: readonly boolean[];
    }
  | { readonly kind: "opening"; readonly spoken: number };

/** What makes a lost line hurt (ours), in points. A fact counts for each later card that stood faint for want of it. */
const HURT = { faintCard: 4, feeling: 2, hot: 2, more: 2, called: 1, lostShare: 1 } as const;

/** Null when nothing has been said. */
export function otherChair(talk: Conversation): OtherChair | null {
  return greatestLoss(talk) ?? opening(talk);
}

function greatestLoss(talk: Conversation): OtherChair | null {
  const faint = faintFacts(talk);
  let most = 0;
  let loss: OtherChair | null = null;
  talk.spoken.forEach((spoken, index) => {
    if (spoken.kind !== "told" && spoken.kind !== "free") return;
    const heard = heardWords(spoken, talk.focus);
    const lost = heard.filter((word) => !word).length;
    if (lost === 0) return;
    const hurt = hurtOf(spoken, faint) + (HURT.lostShare * lost) / heard.length;
    if (hurt <= most) return;
    most = hurt;
    loss = { kind: "loss", spoken: index, heard };
  });
  return loss;
}

function hurtOf({ line }: SpokenLine, faint: ReadonlyMap<FactId, number>): number {
  const cards = line.facts.reduce((sum, fact) => sum + (faint.get(fact) ?? 0), 0);
  const covered = line.calls.length > 0 || line.through !== null;
  return (
    HURT.faintCard * cards +
    (line.feeling ? HURT.feeling : 0) +
    (line.hot === null ? 0 : HURT.hot) +
    (line.more ? HURT.more : 0) +
    (covered ? HURT.called : 0)
  );
}

/** For each fact, how many cards stood faint for want of it. */
function faintFacts(talk: Conversation): ReadonlyMap<FactId, number> {
  const faint = new Map<FactId, number>();
  const hands = [
    ...talk.given.map(({ replies }, place) => ({ replies, known: knownThen(talk, place) })),
    ...(talk.phase === "answering" && talk.beat ? [{ replies: talk.beat.replies, known: talk.known }] : []),
  ];
  for (const { replies, known } of hands) {
    for (const { needs } of replies) {
      for (const fact of new Set(needs.map((need) => need.fact))) {
        if (!known.includes(fact)) faint.set(fact, (faint.get(fact) ?? 0) + 1);
      }
    }
  }
  return faint;
}

/** A line that says there is more, else the first words after the reply that made them feel heard most, else their first. */
function opening(talk: Conversation): OtherChair | null {
  const more = talk.spoken.findLastIndex(({ kind, line }) => kind === "told" && line.more);
  const risen = talk.given
    .map(({ partnerBefore, partnerAfter }, place) => ({
      rise: partnerAfter.heard - partnerBefore.heard,
      first: answeringLines(talk, place)[0],
    }))
    .reduce<{ rise: number; first: SpokenLine | undefined }>(
      (best, one) => (one.first && one.rise > best.rise ? one : best),
      { rise: 0, first: undefined },
    );
  const first = talk.spoken.findIndex(({ kind }) => kind === "told");
  const index = more >= 0 ? more : risen.first ? talk.spoken.indexOf(risen.first) : first;
  return index >= 0 ? { kind: "opening", spoken: index } : null;
}
