import { RESTS, type Rest, type TurnCommand } from "../../../core/couples/turn/state.ts";
import { ourTurnWords as words } from "../../../words/ourTurn.ts";
import { Heading } from "./EveningParts.tsx";

type Send = (command: TurnCommand) => void;

const rests = Object.keys(RESTS).filter((key): key is Rest => key in RESTS);

/** Until when. Nobody is asked why, or who. */
export function FloorRest({ send, cancel }: { readonly send: Send; readonly cancel: () => void }) {
  return (
    <section class="rest is-asking">
      <Heading>{words.restTitle}</Heading>
      <p>{words.restHow}</p>
      <div class="rest-for">
        {rests.map((rest) => (
          <button
            key={rest}
            type="button"
            onClick={() => {
              cancel();
              send({ kind: "rest", rest });
            }}
          >
            {words.restFor[rest]}
          </button>
        ))}
      </div>
      <button type="button" class="plain" onClick={cancel}>
        {words.restCancel}
      </button>
    </section>
  );
}

type RestingProps = {
  readonly until: number;
  readonly now: number;
  readonly wall: number;
  readonly send: Send;
};

/** A calm screen that says when. Anybody can come back earlier. */
export function FloorResting({ until, now, wall, send }: RestingProps) {
  return (
    <section class="rest">
      <Heading>
        <small>{words.resting}</small> {timeOf(wall + until - now, until - now)}
      </Heading>
      <p role="status">{now < until ? words.restingHow : words.restOver}</p>
      <button type="button" class="rest-back" onClick={() => send({ kind: "return" })}>
        {words.isBack}
      </button>
    </section>
  );
}

const HALF_A_DAY = 43_200_000;

/** The time of the day, as this device writes it; with the day of the week when it is not today's. */
const timeOf = (at: number, away: number): string =>
  new Intl.DateTimeFormat(undefined, {
    hour: "2-digit",
    minute: "2-digit",
    ...(away > HALF_A_DAY && { weekday: "long" }),
  }).format(at);
