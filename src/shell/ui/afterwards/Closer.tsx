import { useMemo } from "preact/hooks";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Assessment } from "../../../core/empathy/assessment.ts";
import type { Card } from "../../../core/story/story.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import type { Person, Send } from "../view.ts";
import { HowRead } from "./HowRead.tsx";
import { MomentCard } from "./MomentCard.tsx";
import { Ribbon } from "./Ribbon.tsx";
import { ribbonOf } from "./ribbon.ts";
import { Step } from "./Step.tsx";
import { firstMoment } from "./shown.ts";
import { Ways } from "./Ways.tsx";

type CloserProps = {
  readonly assessment: Assessment;
  readonly talk: Conversation;
  readonly card: Card;
  readonly person: Person;
  readonly page: { readonly w: number };
  readonly send: Send;
  readonly back: () => void;
};

const words = afterwardsWords.closer;

/** Look closer: the ribbon of attention, the other moments, and how this was read. */
export function Closer({ assessment, talk, card, person, page, send, back }: CloserProps) {
  const ribbon = useMemo(() => ribbonOf(talk, card), [talk, card]);
  const first = firstMoment(assessment.moments);
  const others = assessment.moments.filter((moment) => moment !== first);
  return (
    <div class="closer">
      <Step title={words.title} back={back} next={null} ways={<Ways evening={card.id} send={send} />}>
        <h3>{words.ribbon}</h3>
        <Ribbon ribbon={ribbon} page={page} />
        {others.length > 0 && <h3>{words.moments}</h3>}
        <div class="moments">
          {others.map((moment) => (
            <MomentCard key={moment.event} moment={moment} talk={talk} person={person} send={send} />
          ))}
        </div>
        <HowRead assessment={assessment} talk={talk} send={send} />
        <button type="button" class="plain" onClick={() => send({ kind: "exportLog", which: "this" })}>
          {afterwardsWords.keep}
        </button>
      </Step>
    </div>
  );
}
