import { wordsOf } from "../../core/attention/tempo.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import { breathHurts, decide } from "../../core/conversation/decide.ts";
import { isWaitingForYou, nextDue } from "../../core/conversation/due.ts";
import type { Command } from "../../core/conversation/event.ts";
import { evolve } from "../../core/conversation/evolve.ts";
import { handOf } from "../../core/conversation/hand.ts";
import { UNOPENED } from "../../core/conversation/opening.ts";
import { open } from "../../core/conversation/play.ts";
import { from, happen } from "../../core/conversation/settle.ts";
import { pendingCall } from "../../core/conversation/stepping.ts";
import { assessAnswers } from "../../core/empathy/assess.ts";
import type { Assessment } from "../../core/empathy/assessment.ts";
import { ALL_OBSERVED } from "../../core/empathy/findings.ts";
import type { Call, Earlier, Story } from "../../core/story/story.ts";
import { type Dice, dice } from "./dice.ts";
import type { Held, Player } from "./player.ts";
import type { Move } from "./trail.ts";

/** A talk that was played to its end, and everything needed to have it again. */
export type Played = {
  readonly player: string;
  readonly seed: number;
  readonly trail: readonly Move[];
  readonly talk: Conversation;
};

/** No evening is longer than this many replies. */
const REPLIES = 60;

/**
 * Plays the real conversation to its end, stepping through it as the untimed mode does: the same rules for the hand,
 * for hearing and for the partner, at the normal pace in talk time, and no clock. `seed` throws the player's dice and
 * lays the cards.
 */
export function play(story: Story, player: Player, seed: number, earlier: Earlier | null = null): Played {
  const roll = dice(seed);
  const trail: Move[] = [];
  let talk = openTalk(story, seed, earlier);
  while (isGoingOn(talk)) {
    if (talk.phase === "speaking") {
      const follows = (call: Call): boolean => {
        const isFollowed = player.follows(call, roll);
        trail.push(isFollowed ? "follow" : "stay");
        return isFollowed;
      };
      talk = hearOn(talk, { story, follows, deaf: player.deaf });
    } else {
      const held = heldIn(talk);
      if (held.replies.length === 0) break;
      talk = answer(talk, { story, player, roll, trail });
    }
  }
  return { player: player.id, seed, trail, talk };
}

/** A talk opened and begun; its first words are on their way. */
export function openTalk(story: Story, seed: number, earlier: Earlier | null = null): Conversation {
  const opened = evolve(UNOPENED, open({ story, seed, pace: "untimed", earlier }));
  return command(opened, story, { kind: "begin" });
}

const isGoingOn = (talk: Conversation): boolean =>
  (talk.phase === "speaking" || talk.phase === "answering") &&
  talk.trouble === null &&
  talk.given.length < REPLIES;

/** How somebody listens: whether they go after a call, and whether they look at the phone through every line. */
export type Hearing = {
  readonly story: Story;
  readonly follows: (call: Call) => boolean;
  readonly deaf: boolean;
};

/** What happens next while they speak: a call is answered, or time goes on to whatever is due. */
export function hearOn(talk: Conversation, { story, follows, deaf }: Hearing): Conversation {
  const pending = pendingCall(talk);
  if (pending) {
    const { call } = pending;
    const to = call.kind === "thought" ? "thought" : call.device;
    return command(talk, story, { kind: "attend", to: follows(call) ? to : "partner" });
  }
  const due = nextDue(talk);
  if (due === null || isWaitingForYou(talk)) return command(talk, story, { kind: "attend", to: "partner" });
  const next = happen(from(talk), due, story).talk;
  const isNew = next.line !== null && talk.line === null;
  if (deaf && isNew && next.line?.kind === "told")
    return command(next, story, { kind: "attend", to: "phone" });
  const isBack = next.line === null && next.phase === "speaking" && next.focus.at(-1)?.on !== "partner";
  return isBack && talk.line !== null ? command(next, story, { kind: "attend", to: "partner" }) : next;
}

type Answering = {
  readonly story: Story;
  readonly player: Player;
  readonly roll: Dice;
  readonly trail: Move[];
};

function answer(talk: Conversation, { story, player, roll, trail }: Answering): Conversation {
  const breathes = heldIn(talk).canBreathe && player.breathes(heldIn(talk), roll);
  const ready = breathes ? command(talk, story, { kind: "breathe" }) : talk;
  if (breathes) trail.push("breathe");
  const { index } = player.picks(heldIn(ready), ready, roll);
  trail.push(index);
  return command(ready, story, { kind: "reply", index });
}

/** A command at the talk's own time. */
export const command = (talk: Conversation, story: Story, given: Command): Conversation =>
  decide(talk, given, { at: talk.at, story }).reduce(evolve, talk);

export function heldIn(talk: Conversation): Held {
  const hand = handOf(talk);
  const cards = hand.cards.filter(({ kind }) => kind !== "faint").map(({ reply }) => reply);
  return {
    replies: hand.silence ? [...cards, hand.silence] : cards,
    canBreathe: hand.canBreathe && !breathHurts(talk),
  };
}

/** How a played talk is read. Stepped through or not, the players were there all the time. */
export const assessPlayed = (talk: Conversation, guessError: number): Assessment =>
  assessAnswers({
    answers: talk.given.map((given) => given.answer),
    starts: talk.starts,
    skill: talk.skill,
    guessError,
    observed: ALL_OBSERVED,
  });

/** ms a choice takes besides reading, and a word of a card (200 a minute). Ours. */
const CHOOSING = 5000;
const READING = 300;

/** About how long a talk takes a person at the normal pace, in minutes. */
export function minutesOf(talk: Conversation): number {
  const cards = talk.given.flatMap(({ replies }) => replies.map(({ text }) => wordsOf(text).length));
  const read = cards.reduce((sum, words) => sum + words * READING, 0);
  return (talk.at + read + talk.given.length * CHOOSING) / 60_000;
}
