import { focusOf } from "../../../core/attention/light.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import { isWaitingForYou } from "../../../core/conversation/due.ts";
import { pendingCall } from "../../../core/conversation/stepping.ts";
import { deviceWords, talkWords, thoughtWords } from "../../../words/talk.ts";
import type { Send } from "../view.ts";

type AskProps = { readonly talk: Conversation; readonly name: string; readonly send: Send };

/** Where time is not the player's business: one step on; and at each call a question with its true prize. */
export function Ask({ talk, name, send }: AskProps) {
  if (talk.settings.pace !== "untimed" || talk.phase !== "speaking") return null;
  const live = pendingCall(talk);
  if (!live) {
    const words =
      isWaitingForYou(talk) || focusOf(talk) !== "partner" ? talkWords.turnTo(name) : talkWords.goOn;
    return (
      <button type="button" class="go-on" onClick={() => send({ kind: "goOn" })}>
        {words}
      </button>
    );
  }
  const { call } = live;
  const attend = (to: "partner" | "thought" | typeof device) =>
    send({ kind: "talk", command: { kind: "attend", to } });
  const device = call.kind === "device" ? call.device : "phone";
  const question = call.kind === "thought" ? call.words : `${deviceWords[device].name}: ${call.draws}`;
  return (
    <fieldset class="ask" aria-label={question}>
      <p>{question}</p>
      <button type="button" onClick={() => attend(call.kind === "thought" ? "thought" : device)}>
        {call.kind === "thought" ? thoughtWords.follow : deviceWords[device].see}
      </button>
      <button type="button" onClick={() => attend("partner")}>
        {thoughtWords.stay(name)}
      </button>
    </fieldset>
  );
}
