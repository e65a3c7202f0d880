import type { ActivityName, Begun } from "../../../core/couples/activity.ts";
import { FIRST_QUESTION } from "../../../core/couples/turn/deck.ts";
import type { CouplesView } from "../../../core/couples/view.ts";
import { couplesWords as words } from "../../../words/couples.ts";
import { Icon } from "../Icon.tsx";
import { AskOnce } from "../pages/AskOnce.tsx";
import { useFocusBack } from "../title/Doors.tsx";
import type { DialogId, KeptQualities, Send } from "../view.ts";
import { WayOut } from "../WayOut.tsx";
import { DoorKept } from "./DoorKept.tsx";
import { DoorNames } from "./DoorNames.tsx";
import { FirstQuestion } from "./DoorQuestion.tsx";
import { type Ask, Heading } from "./EveningParts.tsx";

type DoorProps = {
  readonly seen: Extract<CouplesView, { stage: "door" }>;
  readonly trouble: boolean;
  readonly kept: KeptQualities | null;
  readonly dialog: DialogId | null;
  readonly ask: Ask;
  readonly send: Send;
};

/** The table of the two: a question lies there already, and nothing has to be set up (STORIES §4). */
export function Door({ seen: { names, done }, trouble, kept, dialog, ask, send }: DoorProps) {
  const main = useFocusBack(dialog);
  const choose = (activity: Begun): void => ask({ kind: "choose", by: "both", activity });
  const offered = ACTIVITIES.filter((name) => name !== "keepsake" || done.length > 0);
  return (
    <main ref={main} class="couples door">
      <header>
        <Heading>{words.title}</Heading>
        <p>{done.length > 0 ? words.subAfter : words.sub}</p>
      </header>
      <div class="door-table">
        <div class="door-card">
          <FirstQuestion talk={(top) => choose({ name: "turn", top })} />
          <DoorNames names={names} ask={ask} />
        </div>
        <section class="activities" aria-label={words.door}>
          {offered.map((name) => (
            <button
              key={name}
              type="button"
              class="activity"
              onClick={(event) => choose(begunBy(name, event))}
            >
              <b>{words.activity[name].name}</b>
              <small>{done.includes(name) ? words.again : words.activity[name].long}</small>
              <span>{words.activity[name].what}</span>
            </button>
          ))}
          {kept && <DoorKept kept={kept} />}
          {trouble && <p role="alert">{words.trouble}</p>}
        </section>
      </div>
      <footer>
        <p>
          {words.safety} <WayOut send={send} /> <span>{words.keeps}</span>
        </p>
        <div>
          <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
            <Icon name="house-line" /> {words.home}
          </button>
          {done.length > 0 && (
            <AskOnce
              words={words.forget}
              classes={{ button: "plain", asking: "forget-sure", yes: "plain is-rust" }}
              onYes={() => ask({ kind: "forget" })}
            />
          )}
        </div>
      </footer>
    </main>
  );
}

const ACTIVITIES = ["evening", "turn", "qualities", "keepsake"] as const satisfies readonly ActivityName[];

/** A finger on a screen passes the device; a mouse or a key lies beside a keyboard that two can share. */
function begunBy(name: ActivityName, event: MouseEvent): Begun {
  const isTouch = "pointerType" in event && event.pointerType === "touch";
  switch (name) {
    case "evening":
      return { name, hands: isTouch ? "pass" : "keys" };
    case "turn":
      return { name, top: FIRST_QUESTION };
    default:
      return { name };
  }
}
