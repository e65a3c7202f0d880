import type { Call } from "../../../../core/story/story.ts";
import {
  isMarkedTurn,
  questionsOfTurn,
  type SheetLine,
  type SheetTurn,
} from "../../../../core/workshop/sheet.ts";
import { partWords, whenWords, sheetWords as words } from "../../../../words/handout.ts";
import { SheetReplyRow } from "./SheetReplyRow.tsx";
import { spokenOf } from "./saidLine.ts";

type TurnProps = {
  readonly turn: SheetTurn;
  /** null: nobody answers here */
  readonly number: number | null;
  readonly name: string;
};

/** A turn on the facilitator's sheet: what is said, seen and not said; then the replies, a row each. */
export function SheetTurnPart({ turn, number, name }: TurnProps) {
  const cue = turn.lines.some(({ line }) => line.cueFace);
  return (
    <section class="turn">
      <div class="turn-told">
        <h2>
          <span class="turn-number">{number === null ? words.way : words.turn(number)}</span>
          {partWords(turn.knot)}
          {isMarkedTurn(turn) && <span class="mark is-vote">{words.vote}</span>}
          {cue && <span class="mark">{words.face}</span>}
        </h2>
        {spokenOf(turn.lines).map((line, i, all) => (
          <Told key={i} told={line} before={all[i - 1] ?? null} />
        ))}
        {questionsOfTurn(turn).map((question) => (
          <p key={question} class="turn-ask">
            <b>{words.ask}:</b> {question}
          </p>
        ))}
      </div>
      {turn.replies.length > 0 && (
        <table class="sheet-replies" aria-label={words.replies}>
          <tbody>
            {turn.replies.map((reply, i) => (
              <SheetReplyRow key={i} reply={reply} name={name} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

type ToldProps = { readonly told: SheetLine; readonly before: SheetLine | null };

/** One line of speech, with all that hangs on it. What two lines in one place have in common stands once. */
function Told({ told: { line, when }, before }: ToldProps) {
  const isOther = before !== null && line.image !== null && line.image === before.line.image;
  return (
    <div class="told">
      {line.image && !isOther && <p class="told-seen">{line.image}</p>}
      <p class="told-words">
        {isOther && <small>{words.or} </small>}
        {line.who !== null && <b>{line.who}: </b>}
        {line.text}
        {line.mood && (
          <small> ({[line.mood, line.look && LOOKS[line.look]].filter(Boolean).join(", ")})</small>
        )}
        {when !== null && <small class="when"> {words.when(whenWords(when))}</small>}
      </p>
      <Asides line={line} said={before?.line ?? null} />
    </div>
  );
}

type AsidesProps = { readonly line: SheetLine["line"]; readonly said: SheetLine["line"] | null };

function Asides({ line, said }: AsidesProps) {
  const calls = line.calls.filter((call) => !said?.calls.some((one) => callWords(one) === callWords(call)));
  const hidden = line.hidden.filter((thought) => !said?.hidden.includes(thought));
  return (
    <>
      {line.hot !== null && line.hot !== said?.hot && <Aside name={words.stings} is={line.hot} />}
      {calls.map((call) => (
        <Aside key={callWords(call)} name={callName(call)} is={callWords(call)} />
      ))}
      {hidden.map((thought) => (
        <Aside key={thought} name={words.hidden} is={thought} kind="is-hidden" />
      ))}
    </>
  );
}

const callWords = (call: Call): string => (call.kind === "device" ? call.draws : call.words);

function callName(call: Call): string {
  if (call.kind === "device") return `${words.calls} (${call.device})`;
  return call.answer ? words.clever : words.thought;
}

type AsideProps = { readonly name: string; readonly is: string; readonly kind?: string };

const Aside = ({ name, is, kind = "" }: AsideProps) => (
  <p class={`told-aside ${kind}`}>
    <b>{name}:</b> {is}
  </p>
);

const LOOKS = {
  you: "at you",
  away: "away",
  down: "down",
  phone: "at the phone",
  tv: "at the television",
} as const;
