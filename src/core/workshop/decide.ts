import { after, type Circumstances, type Course, from } from "./course.ts";
import { halves, pairs, timer } from "./decideAside.ts";
import { begin } from "./decideBegin.ts";
import { goBack, goOn, jump, take } from "./decideStep.ts";
import { breathe, digit, drift, ownLine, playReply, repeat, vote } from "./decideTalk.ts";
import type { WorkshopEvent } from "./event.ts";
import { itemsOf, markedItem } from "./items.ts";
import { branchShown, type Session } from "./session.ts";
import type { SessionCommand } from "./view.ts";

/**
 * What comes of a command in a workshop. A command that cannot be followed now adds nothing. Never throws for what a
 * hand does; never looks at a clock.
 */
export function decideWorkshop(
  session: Session,
  command: SessionCommand,
  given: Circumstances,
): readonly WorkshopEvent[] {
  return follow(from(session), command, given).events;
}

function follow(course: Course, command: SessionCommand, given: Circumstances): Course {
  const { session } = course;
  const add = after(given.at);
  switch (command.kind) {
    case "choose":
      return add(course, {
        kind: "chose",
        evening: command.evening,
        title: command.title,
        source: command.source,
      });
    case "begin":
      return begin(course, command.what, given);
    case "on":
      return goOn(course, given);
    case "back":
      return goBack(course, given);
    case "take":
      return take(course, given);
    case "mark":
      return mark(course, command.way, given.at);
    case "markItem":
      return add(course, { kind: "marked", item: command.item });
    case "digit":
      return digit(course, command.number, given);
    case "vote":
      return vote(course, command, given);
    case "play":
      return playReply(course, command.reply, given);
    case "ownLine":
      return ownLine(course, command, given);
    case "breathe":
      return breathe(course, given);
    case "askRepeat":
      return repeat(course, given);
    case "drift":
      return drift(course, command.on, given);
    case "reveal":
      return add(course, {
        kind: "revealed",
        layer: command.layer,
        on: !session.layers[command.layer],
      });
    case "pairs":
      return pairs(course, command.grouping, given);
    case "halves":
      return halves(course, given);
    case "timer":
      return timer(course, given);
    case "freeze":
      return add(course, { kind: "froze", on: !session.frozen });
    case "blank":
      return add(course, { kind: "blanked", on: !session.blank });
    case "map":
      return session.shown.kind === "map" && session.behind
        ? add(course, { kind: "shown", what: session.behind })
        : branchShown(session)
          ? add(course, { kind: "shown", what: { kind: "map" } })
          : course;
    case "jump":
      return jump(course, command, given);
    case "door":
      return add(
        course,
        { kind: "planned", plan: null },
        { kind: "timed", left: null, running: false },
        { kind: "shown", what: { kind: "door" } },
      );
    case "end":
      return session.ended ? course : add(course, { kind: "ended" });
  }
}

function mark(course: Course, way: 1 | -1, at: number): Course {
  const items = itemsOf(course.session);
  if (items === 0) return course;
  const item = (markedItem(course.session) + way + items) % items;
  return after(at)(course, { kind: "marked", item });
}
