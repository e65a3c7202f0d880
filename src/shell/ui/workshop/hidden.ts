import type { Conversation } from "../../../core/conversation/conversation.ts";

/** What is not said in the turn as far as it was told; before it answers, what was not said of the last reply. */
export const hiddenNow = (talk: Conversation): readonly string[] =>
  talk.spoken.slice(talk.turn.firstLine).flatMap(({ line }) => line.hidden);
