import type { Focus } from "../core/attention/call.ts";
import type { Log, TalkEvent } from "../core/conversation/event.ts";
import type { Leak } from "../core/story/acts.ts";

/** What you can be seen to do while somebody speaks to you. */
export type Showing =
  | "listening"
  | "phone"
  | "tv"
  | "aside"
  | "thought"
  | "hardening"
  | "softened"
  | `leaking ${Leak}`;

/** From `at` (ms of talk time) on, you show this. */
export type Turning = { readonly at: number; readonly showing: Showing };

/** Every turning of your face in a talk, in order: a reading of its log. */
export function turningsOf(log: Log): readonly Turning[] {
  const turnings: Turning[] = [];
  let you: You = { on: "partner", stung: false, breathed: false, leak: null };
  for (const event of log) {
    you = after(you, event);
    const showing = shown(you);
    if (turnings.at(-1)?.showing === showing) continue;
    const earliest = turnings.at(-1)?.at ?? 0;
    const lead = event.kind === "slipped" ? DRIFT : 0;
    turnings.push({ at: Math.max(earliest, event.at - lead), showing });
  }
  return turnings;
}

/** The eyes go empty before the light is quite gone: the thought has been pulling for its 2.5 s. */
const DRIFT = 1300;

type You = {
  readonly on: Focus;
  readonly stung: boolean;
  readonly breathed: boolean;
  readonly leak: Leak | null;
};

function after(you: You, event: TalkEvent): You {
  switch (event.kind) {
    case "opened":
      return { ...you, on: event.starts.light };
    case "attended":
      return { ...you, on: event.to };
    case "slipped":
      return { ...you, on: "thought" };
    case "rested":
    case "ended":
      return { ...you, on: "partner", leak: null };
    case "stung":
      return { ...you, stung: true };
    case "breathed":
      return { ...you, breathed: true };
    case "replied":
      return { on: "partner", stung: false, breathed: false, leak: null };
    case "leaked":
      return { ...you, leak: event.leak };
    case "lineEnded":
      return { ...you, leak: null };
    default:
      return you;
  }
}

function shown({ on, stung, breathed, leak }: You): Showing {
  if (on === "phone" || on === "tv" || on === "thought") return on;
  if (on !== "partner") return "aside";
  if (leak) return `leaking ${leak}`;
  if (breathed) return "softened";
  return stung ? "hardening" : "listening";
}
