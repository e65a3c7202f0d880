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
        {spokenOf(turn.lines).map((line, i) => (
          <Told key={i} told={line} name={name} />
        ))}
        {questionsOfTurn(turn).map((question) => (
          <p key={question} class="turn-ask">
            <b>{words.ask}:</b> {question}
          </p>
        ))}
      </div>
      {turn.replies.length > 0 && (
        <table class="sheet-replies">
          <caption>{words.replies}</caption>
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

/** One line of speech, with all that hangs on it. */
function Told({ told: { line, when }, name }: { readonly told: SheetLine; readonly name: string }) {
  return (
    <div class="told">
      {line.image && <p class="told-seen">{line.image}</p>}
      <p class="told-words">
        {line.who !== null && <b>{line.who}: </b>}
        {line.text}
        {line.mood && (
          <small> ({[line.mood, line.look && LOOKS[line.look]].filter(Boolean).join(", ")})</small>
        )}
        {when !== null && <small class="when"> {words.when(whenWords(when))}</small>}
      </p>
      <Asides told={line} name={name} />
    </div>
  );
}

function Asides({ told: line }: { readonly told: SheetLine["line"]; readonly name: string }) {
  return (
    <>
      {line.hot !== null && <Aside name={words.stings} is={line.hot} />}
      {line.calls.map((call) =>
        call.kind === "device" ? (
          <Aside key={call.draws} name={`${words.calls} (${call.device})`} is={call.draws} />
        ) : (
          <Aside key={call.words} name={call.answer ? words.clever : words.thought} is={call.words} />
        ),
      )}
      {line.hidden.map((hidden) => (
        <Aside key={hidden} name={words.hidden} is={hidden} kind="is-hidden" />
      ))}
    </>
  );
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
