import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Assessment } from "../../../core/empathy/assessment.ts";
import { goalFrom } from "../../../core/empathy/goal.ts";
import { afterwardsWords } from "../../../words/afterwards.ts";
import { goalWords } from "../../../words/moments.ts";
import type { Person, Send } from "../view.ts";
import { MomentCard } from "./MomentCard.tsx";
import { Step } from "./Step.tsx";
import { firstMoment } from "./shown.ts";
import { Ways } from "./Ways.tsx";

type MomentStepProps = {
  readonly assessment: Assessment;
  readonly evening: string;
  readonly talk: Conversation;
  readonly person: Person;
  readonly send: Send;
  readonly back: () => void;
  readonly next: () => void;
};

const words = afterwardsWords.moment;

/** One moment, and one small thing for today. Here one may stop; the rest is for who wants to look closer. */
export function MomentStep({ assessment, evening, talk, person, send, back, next }: MomentStepProps) {
  const moment = firstMoment(assessment.moments);
  const goal = goalFrom(assessment);
  return (
    <div class="paper-step">
      <Step
        title={words.title}
        back={back}
        next={next}
        nextWords={words.closer}
        ways={<Ways evening={evening} send={send} />}
      >
        {moment ? (
          <MomentCard moment={moment} talk={talk} person={person} send={send} />
        ) : (
          <p class="quiet-line">{words.none}</p>
        )}
        {goal && (
          <p class="today">
            <span class="kicker">{words.today}</span>
            {goalWords[goal].today}
          </p>
        )}
      </Step>
    </div>
  );
}
