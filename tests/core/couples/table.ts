import fc from "fast-check";
import { decide } from "../../../src/core/conversation/decide.ts";
import type { TalkEvent } from "../../../src/core/conversation/event.ts";
import { open } from "../../../src/core/conversation/play.ts";
import { decideEvening } from "../../../src/core/couples/evening/decide.ts";
import { evolveEvening } from "../../../src/core/couples/evening/evolve.ts";
import type { Way } from "../../../src/core/couples/evening/fork.ts";
import {
  beginEvening,
  type EveningCommand,
  type EveningEvent,
  type EveningState,
  type Hands,
  isTelling,
  replyDue,
} from "../../../src/core/couples/evening/state.ts";
import { withoutLight } from "../../../src/core/couples/evening/watched.ts";
import { type By, otherSide, type Side } from "../../../src/core/couples/side.ts";
import type { Story } from "../../../src/core/story/story.ts";
import { line, quiet, reply, scenes } from "../support/story.ts";

/** Three forks, each with words of its own, a call, and a hot line. */
export const shortEvening: Story = withoutLight(
  scenes([
    ...["first", "second", "third"].map((nth) => ({
      lines: [
        line(`So, that was the ${nth}.`),
        line(`The ${nth} is over.`, {
          hot: "It was not.",
          discuss: [`Which ${nth}?`],
          calls: [{ kind: "thought" as const, words: "Bins?", answer: null }],
        }),
      ],
      replies: [
        reply(`Never the ${nth}.`, { impulse: true, leak: "irritation" }),
        reply(`Why the ${nth}?`, { needs: [{ fact: "never-told", words: "Why" }] }),
        quiet(),
      ],
    })),
    {
      lines: [
        line("Well, there."),
        line("Goodnight.", { ending: "heard", verdict: { heading: "Later", bubbles: [] } }),
      ],
      replies: [],
    },
  ]),
);

export type Entry = By<EveningEvent>;

/** An evening of two as it is played: the log, and its fold. */
export type Played = { readonly log: readonly Entry[]; readonly state: EveningState };

/** Sits the two down and tells the evening up to the first fork. */
export const sitDown = (hands: Hands = "keys", story = shortEvening): Played =>
  tell({ log: [], state: beginEvening(hands) }, story);

/** A command of one of the two, and everything that is told because of it. */
export function ask(
  played: Played,
  command: EveningCommand,
  by: Side | "both",
  story = shortEvening,
): Played {
  const events = decideEvening(played.state, command, { by, at: 0 });
  return tell(
    events.reduce((so, event) => add(so, { at: 0, by, event }), played),
    story,
  );
}

const add = ({ log, state }: Played, entry: Entry): Played => ({
  log: [...log, entry],
  state: evolveEvening(state, entry),
});

/** Tells what there is to tell, until somebody is waited for. */
function tell(start: Played, story: Story): Played {
  let played = start;
  while (isTelling(played.state) && played.state.talk.phase !== "stumbled") {
    for (const event of next(played.state, story)) {
      if (!isTelling(played.state)) break;
      played = add(played, { at: 0, by: "both", event: { kind: "talk", event } });
    }
  }
  return played;
}

function next(state: EveningState, story: Story): readonly TalkEvent[] {
  const { talk } = state;
  if (talk.phase === "unopened") return [open({ story })];
  const moment = { at: talk.at + 600_000, story };
  const due = replyDue(state);
  if (due !== null) return decide(talk, { kind: "reply", index: due }, moment);
  return decide(talk, talk.turns.length === 0 ? { kind: "begin" } : { kind: "wait" }, moment);
}

/** What the two do at one fork. */
export type AtFork = {
  readonly left: readonly [pick: number, guess: number];
  readonly right: readonly [pick: number, guess: number];
  readonly way: Way;
  readonly on: Side;
};

export function playFork(start: Played, { left, right, way, on }: AtFork): Played {
  let played = start;
  for (const [side, [pick, guess]] of [["left", left] as const, ["right", right] as const]) {
    played = ask(played, { kind: "pick", option: pick }, side);
    played = ask(played, { kind: "guess", option: guess }, side);
  }
  played = ask(played, { kind: "play", way }, "both");
  played = ask(played, { kind: "turnBack" }, "both");
  return ask(played, { kind: "goOn", with: on }, "both");
}

const option = fc.integer({ min: 0, max: 2 });
const side = fc.constantFrom<Side>("left", "right");

export const anyFork: fc.Arbitrary<AtFork> = fc.record({
  left: fc.tuple(option, option),
  right: fc.tuple(option, option),
  way: fc.constantFrom<Way>("left", "right", "both"),
  on: side,
});

/** The same fork, with the two exchanged. */
export const mirrored = ({ left, right, way, on }: AtFork): AtFork => ({
  left: right,
  right: left,
  way: way === "both" ? way : otherSide(way),
  on: otherSide(on),
});
