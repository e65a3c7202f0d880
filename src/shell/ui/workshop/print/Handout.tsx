import type { Helplines } from "../../../../core/workshop/helplines.ts";
import {
  momentsOf,
  questionsOf,
  questionsOfTurn,
  type Sheet,
  type SheetMoment,
} from "../../../../core/workshop/sheet.ts";
import { handoutWords as words } from "../../../../words/handout.ts";
import { HelplineTable } from "./Helplines.tsx";
import { Blank, PaperHead, Rules } from "./Paper.tsx";
import { lastWords } from "./saidLine.ts";
import { Threes } from "./Threes.tsx";

type HandoutProps = { readonly sheet: Sheet; readonly helplines: Helplines };

/** For everybody in the room: the skill, three moments, questions, three sheets to cut, and space to write. */
export function Handout({ sheet, helplines }: HandoutProps) {
  const { card } = sheet;
  const moments = momentsOf(sheet);
  const questions = questionsOf(sheet).filter(
    (question) => !moments.some((moment) => questionsOfTurn(moment).includes(question)),
  );
  return (
    <article class="leaf is-handout">
      <PaperHead kind={words.kind} title={card.title}>
        <div class="blanks">
          <Blank label={words.name} />
          <Blank label={words.date} />
        </div>
      </PaperHead>
      <section class="keep">
        <h2>{words.skill}</h2>
        <p>{words.skillLead}</p>
        <ol class="steps">
          {words.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {card.goal && (
          <p class="goal">
            <b>{words.tonight}:</b> {card.goal}
          </p>
        )}
      </section>
      <section class="keep">
        <h2>{words.week}</h2>
        {words.weekLines.map((line) => (
          <Blank key={line} label={line} />
        ))}
      </section>
      <section class="keep handout-safety">
        <p>{words.safety}</p>
        <HelplineTable lines={helplines} />
      </section>
      {moments.length > 0 && (
        <section>
          {moments.map((moment) => (
            <MomentPart key={moment.number} moment={moment} />
          ))}
        </section>
      )}
      {questions.length > 0 && (
        <section class="new-page">
          <div class="with-next">
            <h2>{words.questions}</h2>
            <p>{words.questionsHow}</p>
          </div>
          {questions.map((question) => (
            <div key={question} class="question keep">
              <p>{question}</p>
              <Rules count={3} />
            </div>
          ))}
        </section>
      )}
      <Threes />
    </article>
  );
}

/** How many lines before a moment are printed: what was just said, and what came before it. */
const SAID = 3;

function MomentPart({ moment }: { readonly moment: SheetMoment }) {
  const spoken = moment.replies.filter(({ reply }) => !reply.fromAnswer);
  const seen = lastWords(moment.lines, SAID);
  return (
    <section class="moment new-page">
      <h2>{words.moment(moment.number)}</h2>
      <p>{words.momentsHow}</p>
      <p class="moment-could">{words.was}</p>
      <div class="moment-said">
        {seen.map(({ line }) => (
          <p key={line.text}>
            {line.image && <small>{line.image}</small>}
            {line.text}
          </p>
        ))}
      </div>
      <p class="moment-could">{words.could}</p>
      <ul class="ticks">
        {spoken.map(({ reply }) => (
          <li key={reply.text}>
            <span class="tick" aria-hidden="true" />
            {reply.act === "silence" ? words.quiet : reply.text}
          </li>
        ))}
      </ul>
      <Rules count={3} label={words.yours} />
      <Rules count={2} label={words.heard} />
      {questionsOfTurn(moment).map((question) => (
        <Rules key={question} count={3} label={question} />
      ))}
      <Rules count={3} label={words.next} />
    </section>
  );
}
