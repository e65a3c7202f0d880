import { type Activity, type ActivityCommand, decideActivity, waitingFor } from "./activity.ts";
import type { Asking } from "./evening/decide.ts";
import { nameFrom } from "./name.ts";
import type { Session, SessionEvent } from "./session.ts";
import type { SessionCommand } from "./view.ts";

/**
 * What comes of a command; empty: not now. Only who holds the device is listened to, so that nothing can be asked on
 * somebody's behalf while it is handed over.
 */
export function decideSession(
  session: Session,
  command: SessionCommand,
  asking: Asking,
): readonly SessionEvent[] {
  const { activity, names } = session;
  switch (command.kind) {
    case "name": {
      const next = { ...names, [command.side]: nameFrom(command.name) };
      return next[command.side] === names[command.side] ? [] : [{ kind: "named", names: next }];
    }
    case "choose":
      return activity ? [] : [{ kind: "chose", activity: command.activity }];
    case "pass":
      return activity && session.holder !== "nobody" ? [{ kind: "passed" }] : [];
    case "take":
      return activity && waitingFor(activity) === command.by && session.holder !== command.by
        ? [{ kind: "took" }]
        : [];
    case "finish":
      return activity && !isAlone(session, activity) ? [{ kind: "finished" }] : [];
    default:
      return inActivity(session, command, asking);
  }
}

/** Whether one of the two has the device, for something of their own. */
const isAlone = ({ holder }: Session, activity: Activity): boolean =>
  holder === waitingFor(activity) && holder !== "both";

function inActivity(
  { activity, holder }: Session,
  command: ActivityCommand,
  asking: Asking,
): readonly SessionEvent[] {
  if (activity?.name !== command.kind) return [];
  // how the two choose may be changed by whoever is there, also while it is handed over
  const isFree = command.kind === "evening" && command.command.kind === "sit";
  const holds = holder === waitingFor(activity) && (holder === "both" || holder === asking.by);
  return isFree || holds ? decideActivity(activity, command, asking) : [];
}
