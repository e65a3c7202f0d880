import { type Clock, isOver, leftOf } from "../../../core/couples/turn/clock.ts";
import { ourTurnWords as words } from "../../../words/ourTurn.ts";

const MINUTE = 60_000;

/** What is left, large enough to lie on the table: whole minutes, and a ring that closes. No seconds: nobody races. */
export function FloorDial({ clock, now }: { readonly clock: Clock; readonly now: number }) {
  const left = leftOf(clock, now);
  const minutes = Math.ceil(left / MINUTE);
  const share = left / clock.length;
  return (
    <div class={isOver(clock, now) ? "dial is-over" : "dial"} role="timer">
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="45" />
        <circle class="dial-left" cx="50" cy="50" r="45" pathLength="1" stroke-dasharray={`${share} 1`} />
      </svg>
      <p>
        <b>{minutes === 0 ? words.over : minutes}</b>
        {minutes > 0 && <span>{minutes === 1 ? words.minute : words.minutes}</span>}
      </p>
    </div>
  );
}
