import { focusOf } from "../core/attention/light.ts";
import type { Conversation } from "../core/conversation/conversation.ts";
import { decide } from "../core/conversation/decide.ts";
import { nextDue } from "../core/conversation/due.ts";
import type { Command, Log, TalkEvent } from "../core/conversation/event.ts";
import { evolve, replay } from "../core/conversation/evolve.ts";
import { nextStop, pendingCall } from "../core/conversation/stepping.ts";
import type { Story } from "../core/story/story.ts";
import { talkClock } from "./clock.ts";

/** One evening being played: the log, its fold, and talk time. */
export type Evening = {
  readonly id: string;
  readonly story: Story;
  readonly log: Log;
  readonly talk: Conversation;
  readonly paused: boolean;
  now(): number;
  send(command: Command): void;
  /** one step on, where time is not the player's business */
  goOn(): void;
  pause(paused: boolean): void;
  /** an edited story takes the place of the old one, at the same word */
  retell(story: Story): void;
  close(): void;
};

export type EveningOptions = {
  readonly id: string;
  readonly story: Story;
  readonly log: Log;
  readonly wall: () => number;
  /** new events, already folded; empty when only time has passed */
  readonly changed: (events: readonly TalkEvent[]) => void;
};

/** Frames a second in which words appear and the light moves. */
const FRAME_MS = 50;

export function openEvening({ id, story: first, log: kept, wall, changed }: EveningOptions): Evening {
  let story = first;
  let log = kept;
  let talk = replay(kept);
  let paused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const clock = talkClock(wall, talk.at);

  const stepped = () => talk.settings.pace === "untimed";

  function send(command: Command): void {
    take(decide(talk, command, { at: clock.now(), story }));
  }

  function take(events: readonly TalkEvent[]): void {
    log = [...log, ...events];
    talk = events.reduce(evolve, talk);
    clock.jumpTo(talk.at);
    keepTime();
    changed(events);
  }

  /** Time runs while words are said; it looks again when something falls due, and each frame while something moves. */
  function keepTime(): void {
    clearTimeout(timer);
    const runs = !paused && !stepped() && talk.phase === "speaking";
    if (!runs) {
      clock.stop();
      return;
    }
    clock.run();
    const due = nextDue(talk);
    const wait = due ? due.at - clock.now() : FRAME_MS;
    timer = setTimeout(look, Math.max(0, Math.min(wait, FRAME_MS)));
  }

  function look(): void {
    const due = nextDue(talk);
    if (due && due.at <= clock.now()) {
      send({ kind: "wait" });
    } else {
      keepTime();
      changed([]);
    }
  }

  function goOn(): void {
    if (!stepped() || talk.phase !== "speaking") return;
    if (pendingCall(talk)) return;
    const stop = nextStop(talk, story);
    if (stop !== null) clock.jumpTo(stop);
    send(stop === null ? { kind: "attend", to: "partner" } : { kind: "wait" });
    // stepped through, whoever looked elsewhere is back when the line is over
    if (talk.line === null && talk.phase === "speaking" && focusOf(talk) !== "partner") {
      send({ kind: "attend", to: "partner" });
    }
  }

  keepTime();
  return {
    id,
    get story() {
      return story;
    },
    get log() {
      return log;
    },
    get talk() {
      return talk;
    },
    get paused() {
      return paused;
    },
    now: () => clock.now(),
    send,
    goOn,
    pause(next) {
      if (next === paused) return;
      if (next) clock.stop();
      paused = next;
      keepTime();
      changed([]);
    },
    retell(next) {
      story = next;
    },
    close() {
      clearTimeout(timer);
      clock.stop();
    },
  };
}
