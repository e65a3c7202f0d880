import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Moment } from "../../../core/empathy/moments.ts";
import { lookOf } from "../../../scene/person/sitter.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import { momentKindWords } from "../../../words/moments.ts";
import { faceWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import type { Person, Send } from "../view.ts";
import { FaceFrame } from "./FaceFrame.tsx";
import { replyWords, shownOf } from "./shown.ts";

type MomentProps = {
  readonly moment: Moment;
  readonly talk: Conversation;
  readonly person: Person;
  readonly send: Send;
};

const words = afterwardsWords.moment;

/** How it may have landed, their face, what they did not say, and a line that differs in one thing (RUBRIC §5). */
export function MomentCard({ moment, talk, person, send }: MomentProps) {
  const shown = shownOf(talk, moment, person);
  if (!shown) return null;
  const { answer } = shown;
  const [hidden] = moment.hidden;
  return (
    <article class={`moment is-${moment.kind}`}>
      <div class="moment-told">
        <p class="kicker">{momentKindWords[moment.kind](person)}</p>
        <p class="told">{shown.told}</p>
      </div>
      {answer && (
        <figure class="moment-face">
          <FaceFrame id={`m${moment.event}`} look={lookOf(person.id)} face={answer.mood ?? "neutral"} />
          <figcaption>{faceWords(answer.mood ?? "neutral", answer.look ?? "you")}</figcaption>
        </figure>
      )}
      <dl>
        {answer && (
          <div class="is-answer">
            <dt>{words.answered(person)}</dt>
            <dd>{answer.text}</dd>
          </div>
        )}
        {hidden && (
          <div class="is-hidden">
            <dt>{words.thought(person)}</dt>
            <dd>{hidden}</dd>
          </div>
        )}
        {moment.instead && (
          <div class="is-instead">
            <dt>{words.instead}</dt>
            <dd>{replyWords(moment.instead)}</dd>
          </div>
        )}
      </dl>
      {shown.canReplay && (
        <button
          type="button"
          class="replay"
          onClick={() => send({ kind: "replayFrom", event: moment.event })}
        >
          <Icon name="arrow-u-up-left" /> {words.replay}
        </button>
      )}
    </article>
  );
}
