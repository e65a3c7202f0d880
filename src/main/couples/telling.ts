import type { Command, Log, TalkEvent } from "../../core/conversation/event.ts";
import type { Pace } from "../../core/conversation/pace.ts";
import { open } from "../../core/conversation/play.ts";
import { type EveningState, isTelling, replyDue } from "../../core/couples/evening/state.ts";
import type { Story } from "../../core/story/story.ts";
import { type Evening, openEvening } from "../evening.ts";

export type TellingOptions = {
  readonly story: Story;
  readonly seed: number;
  readonly pace: Pace;
  readonly wall: () => number;
  /** the evening of the two as it stands now */
  readonly state: () => EveningState;
  /** whether both look on: the talk waits for that */
  readonly isWatched: () => boolean;
  /** something happened in the talk */
  readonly record: (event: TalkEvent) => void;
  /** events were recorded, or time has passed */
  readonly changed: () => void;
};

/** The talk of an evening of two. To the stage it is one evening, whichever way is told. */
export type Telling = {
  readonly evening: Evening;
  /** the evening of the two has changed: tells what is due, waits where it waits */
  follow(): void;
  setPace(pace: Pace): void;
  close(): void;
};

/** Plays what the evening of the two asks for; whatever of the talk comes after that is told anew when it is wanted. */
export function openTelling(options: TellingOptions): Telling {
  const { story, seed, wall, state, isWatched, record, changed } = options;
  let { pace } = options;
  let paused = false;
  if (state().log.length === 0) record(open({ story, seed, pace, gaze: false }));
  let told = state().log;
  let inner = sit();
  /** the log at which something was last asked for: once is enough */
  let askedAt: Log | null = null;

  function sit(): Evening {
    return openEvening({ id: "together", story, log: state().log, wall, changed: took });
  }

  function took(events: readonly TalkEvent[]): void {
    const before = told;
    for (const event of events) if (isTelling(state())) record(event);
    told = state().log;
    const tooMuch = told.length - before.length < events.length;
    if (tooMuch) sitAnew();
    else follow();
    changed();
  }

  function sitAnew(): void {
    inner.close();
    told = state().log;
    inner = sit();
    follow();
  }

  function follow(): void {
    if (state().log !== told) {
      sitAnew();
      return;
    }
    const waits = paused || !isWatched() || !isTelling(state());
    inner.pause(waits);
    const command = waits || askedAt === told ? null : commandDue();
    if (!command) return;
    askedAt = told;
    inner.send(command);
  }

  function commandDue(): Command | null {
    const { talk } = inner;
    if (talk.settings.pace !== pace) return { kind: "setPace", pace };
    const index = replyDue(state());
    if (index !== null) return { kind: "reply", index };
    return talk.phase === "telling" && talk.turns.length === 0 ? { kind: "begin" } : null;
  }

  return {
    evening: {
      id: "together",
      story,
      get log() {
        return inner.log;
      },
      get talk() {
        return inner.talk;
      },
      get paused() {
        return paused;
      },
      now: () => inner.now(),
      send: (command) => inner.send(command),
      goOn: () => inner.goOn(),
      pause(next) {
        paused = next;
        follow();
        changed();
      },
      retell: () => undefined,
      close: () => inner.close(),
    },
    follow,
    setPace(next) {
      pace = next;
      follow();
    },
    close: () => inner.close(),
  };
}
