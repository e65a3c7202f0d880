import { fileURLToPath } from "node:url";
import type { Log } from "../../../src/core/conversation/event.ts";
import type { Story } from "../../../src/core/story/story.ts";
import { seenTalk } from "../../../src/core/workshop/branches.ts";
import { decideWorkshop } from "../../../src/core/workshop/decide.ts";
import type { WorkshopLog } from "../../../src/core/workshop/event.ts";
import {
  branchShown,
  evolveSession,
  replaySession,
  type Session,
} from "../../../src/core/workshop/session.ts";
import type { SessionCommand } from "../../../src/core/workshop/view.ts";
import { playTake } from "../../../src/main/workshop/takes.ts";
import { openStory } from "../../../src/shell/ink/tell.ts";
import { compileInk } from "../../../src/tools/compileInk.ts";

const SLIDE_SIX = "slide-six";

/** The ninety seconds, as the house has them. */
export function slideSix(): Story {
  const file = fileURLToPath(new URL(`../../../stories/${SLIDE_SIX}.ink`, import.meta.url));
  const { json, problems } = compileInk(file);
  if (json === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  return openStory({ id: SLIDE_SIX, json, seed: 7 });
}

/** A workshop at a table: commands in, log and session out; a second passes between two of them. */
export function workshop(story: Story = slideSix()) {
  const takes: Record<"fixer" | "listener", Log> = {
    fixer: playTake(story, "fixer", 7),
    listener: playTake(story, "listener", 7),
  };
  let log: WorkshopLog = [];
  let session: Session = replaySession(log);
  let at = 0;

  const record = (events: ReturnType<typeof decideWorkshop>): void => {
    const entries = events.map((event) => ({ at, event }));
    log = [...log, ...entries];
    session = entries.reduce(evolveSession, session);
  };
  record([
    { kind: "opened", format: 1 },
    { kind: "chose", evening: SLIDE_SIX, title: "Slide six", source: "house" },
  ]);

  return {
    get log() {
      return log;
    },
    get session() {
      return session;
    },
    get talk() {
      const branch = branchShown(session);
      if (!branch) throw new Error("No talk is on the screen.");
      return seenTalk(branch);
    },
    /** `now`: talk time that the screen shows; else all words stand there */
    does(command: SessionCommand, now = Number.MAX_SAFE_INTEGER) {
      at += 1000;
      const before = log.length;
      record(
        decideWorkshop(session, command, {
          at,
          now,
          story: (id) => (id === SLIDE_SIX ? story : null),
          takeStory: SLIDE_SIX,
          take: (by) => takes[by],
          seed: 7,
        }),
      );
      return log.length - before;
    },
  };
}

/** Goes on until the hand lies open. */
export function toHand(table: ReturnType<typeof workshop>): void {
  for (let i = 0; i < 40; i++) {
    if (table.session.shown.kind === "talk" && table.talk.phase === "answering") return;
    table.does({ kind: "on" });
  }
  throw new Error("The hand never opened.");
}
