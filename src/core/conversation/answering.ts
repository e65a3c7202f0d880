import { GLANCE, hearing } from "../attention/hearing.ts";
import { endOf, type SpokenLine } from "../attention/spoken.ts";
import type { Answer } from "../partner/answer.ts";
import type { Leak } from "../story/acts.ts";
import type { Reply } from "../story/story.ts";
import type { Conversation } from "./conversation.ts";
import { isJoyful } from "./hand.ts";

/** What giving this reply would be, in its circumstances: the turn's hearing, its sting, the breath, the leak. */
export function answerOf(talk: Conversation, reply: Reply): Answer {
  const lines = turnLines(talk);
  return {
    act: reply.act,
    depth: reply.depth,
    fit: reply.fit,
    because: reply.because,
    own: reply.own,
    stem: reply.stem,
    roadblock: reply.roadblock,
    hot: lines.some((spoken) => spoken.line.hot !== null),
    feeling: lines.some((spoken) => spoken.line.feeling),
    breath: talk.turn.breathed,
    ...hearing(lines, talk.focus),
    leak: leakOf(talk),
    followed: followedDevice(talk, lines),
    mended: talk.turn.mended,
    interrupted: talk.phase === "speaking",
  };
}

/** The lines of this turn that count as speech. */
const turnLines = (talk: Conversation): readonly SpokenLine[] =>
  talk.spoken.slice(talk.turn.firstLine).filter((spoken) => spoken.kind === "told");

/** What the face gives away: an impulse answered without a breath, or joy breathed away (S5, Gable). */
function leakOf(talk: Conversation): Leak | null {
  if (talk.turn.stung && !talk.turn.breathed) {
    return talk.beat?.replies.find((reply) => reply.impulse)?.leak ?? "irritation";
  }
  return isJoyful(talk) && talk.turn.breathed && !talk.turn.stung ? "flat" : null;
}

/** Whether a phone or television was followed for more than a glance while the partner spoke, or made them falter. */
function followedDevice(talk: Conversation, lines: readonly SpokenLine[]): boolean {
  if (talk.turn.faltered) return true;
  return talk.focus.some((change, i) => {
    if (change.on === "partner" || change.on === "thought" || change.by === "start") return false;
    const until = talk.focus[i + 1]?.at ?? talk.at;
    const spokenOver = lines.reduce(
      (ms, line) => ms + Math.max(0, Math.min(until, endOf(line)) - Math.max(change.at, line.at)),
      0,
    );
    return until - change.at > GLANCE && spokenOver > GLANCE;
  });
}
