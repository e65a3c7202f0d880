import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { BedFace } from "../../../core/story/looks.ts";
import type { Card, Sentence, Verdict } from "../../../core/story/story.ts";

/** How the evening ended for the partner: what they told somebody else, and what weighed. */
export type Night = {
  readonly verdict: Verdict | null;
  /** the face they took to bed; null when no author said */
  readonly face: BedFace | null;
  /** id of the sentence that weighed most */
  readonly sentence: string | null;
  /** the sentences to choose from */
  readonly sentences: readonly Sentence[];
};

/** The latest truth told on the way holds; before any, the card's (STORIES; RUBRIC §3.7). */
export function nightOf(talk: Conversation, card: Card): Night {
  const lines = talk.spoken.map(({ line }) => line);
  const told = lines.findLast(({ truth }) => truth !== null);
  const truth = told?.truth ?? card.truth;
  return {
    verdict: lines.findLast(({ verdict }) => verdict !== null)?.verdict ?? null,
    face: lines.findLast(({ bedFace }) => bedFace !== null)?.bedFace ?? truth?.face ?? null,
    sentence: truth?.sentence ?? null,
    sentences: told && told.sentences.length > 0 ? told.sentences : card.sentences,
  };
}
