import type { Conversation } from "../core/conversation/conversation.ts";
import { handOf } from "../core/conversation/hand.ts";
import { pendingCall } from "../core/conversation/stepping.ts";
import type { Gesture } from "../shell/input/keys.ts";
import type { Intent } from "../shell/ui/view.ts";

/** What a key means for the talk as it stands; null when it means nothing now. */
export function intentOf(gesture: Gesture, talk: Conversation, paused: boolean): Intent | null {
  if (gesture.kind === "pause") return { kind: "pause", paused: !paused };
  if (paused) return gesture.kind === "comeBack" ? { kind: "pause", paused: false } : null;
  const hand = handOf(talk);
  switch (gesture.kind) {
    case "card": {
      const card = hand.cards[gesture.place - 1];
      if (card) return card.kind === "faint" ? null : say(card.reply.index);
      const asks = hand.canAskRepeat && gesture.place === hand.cards.length + 1;
      return asks ? { kind: "talk", command: { kind: "askRepeat" } } : answerCall(gesture.place, talk);
    }
    case "silence":
      return hand.silence ? say(hand.silence.index) : null;
    case "comeBack":
      return { kind: "talk", command: { kind: "attend", to: "partner" } };
    case "breathe":
      return { kind: "talk", command: { kind: "breathe" } };
    case "takeBack":
      return { kind: "talk", command: { kind: "takeBack" } };
    case "putAway":
      return putAway(talk);
    case "goOn":
      return { kind: "goOn" };
    case "leaveNow":
      return null;
  }
}

const say = (index: number): Intent => ({ kind: "talk", command: { kind: "reply", index } });

/** Stepped through, a call is a question with two answers: 1 follows, 2 stays. */
function answerCall(place: number, talk: Conversation): Intent | null {
  const call = pendingCall(talk)?.call;
  if (!call || place > 2) return null;
  const to = place === 2 ? "partner" : call.kind === "thought" ? "thought" : call.device;
  return { kind: "talk", command: { kind: "attend", to } };
}

/** Puts away what is followed, else what calls, else nothing. */
function putAway(talk: Conversation): Intent | null {
  const on = talk.focus.at(-1)?.on;
  const calling = talk.calls.flatMap(({ call }) => (call.kind === "device" ? [call.device] : []));
  const device = on === "tv" || on === "phone" ? on : calling[0];
  return device ? { kind: "talk", command: { kind: "putAway", device } } : null;
}
