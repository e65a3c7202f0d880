import type { Conversation } from "../../../../src/core/conversation/conversation.ts";
import { decide } from "../../../../src/core/conversation/decide.ts";
import { isWaitingForYou, nextDue } from "../../../../src/core/conversation/due.ts";
import type { Command, Log } from "../../../../src/core/conversation/event.ts";
import { evolve } from "../../../../src/core/conversation/evolve.ts";
import { handOf } from "../../../../src/core/conversation/hand.ts";
import { UNOPENED } from "../../../../src/core/conversation/opening.ts";
import type { Pace } from "../../../../src/core/conversation/pace.ts";
import { open } from "../../../../src/core/conversation/play.ts";
import type { Reply, Story } from "../../../../src/core/story/story.ts";

export const STYLES = ["drifting", "scrolling", "listening"] as const;
export type Style = (typeof STYLES)[number];
export type PlayedEvening = { readonly log: Log; readonly talk: Conversation };

/**
 * A whole evening played by one of three people: one who follows whatever calls and says the first thing that comes,
 * one whom only telephone and television have, and one who stays, breathes, and goes as deep as the hand allows.
 */
export function playedBy(style: Style, story: Story, pace: Pace = "normal"): PlayedEvening {
  let log: Log = [];
  let talk = UNOPENED;
  const take = (events: Log): void => {
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
  };
  const send = (command: Command, at: number): void => take(decide(talk, command, { at, story }));
  take([open({ story, seed: 3, pace })]);
  send({ kind: "begin" }, 0);
  for (let i = 0; i < 2000 && talk.phase !== "ended" && talk.phase !== "stumbled"; i++) {
    if (talk.phase === "answering") answer();
    else if (isWaitingForYou(talk))
      send({ kind: "attend", to: "partner" }, talk.at + (style === "listening" ? 700 : 3200));
    else attend();
  }
  return { log, talk };

  function answer(): void {
    const hand = handOf(talk);
    if (style !== "drifting" && hand.canBreathe) {
      send({ kind: "breathe" }, talk.at + 900);
      return;
    }
    const reply = chosen();
    if (reply) send({ kind: "reply", index: reply.index }, talk.at + 2600);
    else throw new Error("there is nothing to say");
  }

  function chosen(): Reply | null {
    const hand = handOf(talk);
    const open = [
      ...hand.cards.filter(({ kind }) => kind !== "faint").map(({ reply }) => reply),
      ...(hand.silence ? [hand.silence] : []),
    ];
    const wanted = (reply: Reply): number =>
      style !== "drifting"
        ? reply.depth + (reply.impulse ? -9 : 0)
        : (reply.impulse ? 9 : 0) - reply.depth * ((talk.given.length % 3) - 0.5);
    return open.reduce<Reply | null>((best, one) => (best && wanted(best) >= wanted(one) ? best : one), null);
  }

  function attend(): void {
    const on = talk.focus.at(-1)?.on;
    const last = log.at(-1);
    const device = talk.calls.find(({ call }) => call.kind === "device");
    if (
      style !== "listening" &&
      last?.kind === "callBegan" &&
      device?.call.kind === "device" &&
      on === "partner"
    ) {
      send({ kind: "attend", to: device.call.device }, talk.at + 1100);
      return;
    }
    const change = talk.focus.at(-1);
    const away =
      on === "partner" || change === undefined ? null : change.at + (style === "listening" ? 600 : 6200);
    const due = nextDue(talk)?.at ?? Number.POSITIVE_INFINITY;
    if (away !== null && away <= due) {
      send({ kind: "attend", to: "partner" }, Math.max(talk.at, away));
      return;
    }
    const thought = talk.calls.find(({ call }) => call.kind === "thought");
    if (style !== "drifting" && thought && on === "partner") {
      send({ kind: "attend", to: "partner" }, thought.at + 800);
      return;
    }
    send({ kind: "wait" }, Math.min(due, talk.at + 60_000));
  }
}
