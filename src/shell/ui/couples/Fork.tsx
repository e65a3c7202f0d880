import type { EveningCommand } from "../../../core/couples/evening/state.ts";
import type { EveningView } from "../../../core/couples/evening/view.ts";
import { otherSide, type Side } from "../../../core/couples/side.ts";
import { eveningWords as words } from "../../../words/couples.ts";
import { type Ask, Heading, type Names } from "./EveningParts.tsx";
import { ForkKeys } from "./ForkKeys.tsx";

export type Choosing = Extract<EveningView, { stage: "choosing" }>;

type ForkProps = {
  readonly fork: Choosing;
  readonly names: Names;
  /** who waits for an answer */
  readonly name: string;
  readonly ask: Ask;
};

/** A fork: each chooses for themselves, then guesses the other. Nothing shows until both are in. */
export function Fork({ fork, names, name, ask }: ForkProps) {
  return (
    <section class="fork">
      <p class="fork-said">
        <b>{name}</b> {fork.said}
      </p>
      {fork.by === "both" ? (
        <ForkKeys fork={fork} names={names} ask={ask} />
      ) : (
        <ForkTaps fork={fork} by={fork.by} names={names} ask={ask} />
      )}
    </section>
  );
}

type TapsProps = Omit<ForkProps, "name"> & { readonly by: Side };

/** Two taps, in one's own hands. */
function ForkTaps({ fork: { options, picked }, by, names, ask }: TapsProps) {
  const other = otherSide(by);
  const mine = options.find(({ index }) => index === picked);
  const send = (command: EveningCommand): void => ask({ kind: "evening", by, command });
  const kind = picked === null ? "pick" : "guess";
  return (
    <>
      <Heading key={kind}>
        <bdi>{picked === null ? words.pickFor(names, by) : words.guess(names, other)}</bdi>
      </Heading>
      {mine ? (
        <p class="fork-mine">
          <span>
            {words.picked}: <q>{mine.words ?? words.silence}</q>
          </span>
          <button type="button" class="plain" onClick={() => send({ kind: "reconsider" })}>
            {words.reconsider}
          </button>
        </p>
      ) : (
        <p class="fork-mine">
          <bdi>{words.secretly(names, other)}</bdi>
        </p>
      )}
      <div class="cards">
        {options.map(({ index, words: said }) => (
          <button
            key={`${kind}-${index}`}
            type="button"
            class={said === null ? "card is-quiet" : "card"}
            onClick={() => send({ kind, option: index })}
          >
            <span>{said ?? words.silence}</span>
          </button>
        ))}
      </div>
    </>
  );
}
