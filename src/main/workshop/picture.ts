import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Story } from "../../core/story/story.ts";
import { seenTalk } from "../../core/workshop/branches.ts";
import { branchShown, type Session } from "../../core/workshop/session.ts";
import { storyOf } from "../../core/workshop/telling.ts";
import type { Evening } from "../evening.ts";

type PainterOptions = {
  readonly story: (id: string) => Story | null;
  readonly session: () => Session;
  /** talk time that the screen shows, ms */
  readonly now: () => number;
  readonly stageFor: (evening: Evening | null) => void;
};

/**
 * What the stage paints. The picture stays while pages lie over it, because making it anew takes longer than a room
 * waits; it goes with the door, and changes with the story.
 */
export function createPainter({ story, session, now, stageFor }: PainterOptions) {
  let painted: string | null = null;

  function follow(): void {
    const branch = branchShown(session());
    const id = branch ? storyOf(branch) : session().shown.kind === "door" ? null : painted;
    if (id === painted) return;
    painted = id;
    const told = id === null ? null : story(id);
    stageFor(told && branch && id ? pictured(told, seenTalk(branch), id) : null);
  }

  /** The talk on the screen, for the stage: it only looks. */
  function pictured(told: Story, first: Conversation, id: string): Evening {
    let last = first;
    return {
      id: "workshop",
      story: told,
      log: [],
      get talk() {
        const branch = branchShown(session());
        if (branch && storyOf(branch) === id) last = seenTalk(branch);
        return last;
      },
      get paused() {
        return session().frozen;
      },
      now,
      send: () => undefined,
      goOn: () => undefined,
      pause: () => undefined,
      retell: () => undefined,
      close: () => undefined,
    };
  }

  return {
    follow,
    forget(): void {
      painted = null;
    },
  };
}
