import type { ComponentChildren } from "preact";
import type { Side } from "../../../core/couples/side.ts";
import type { CouplesCommand } from "../../../core/couples/view.ts";
import { couplesWords as words } from "../../../words/couples.ts";
import { later } from "../Later.tsx";
import keepsakeSheet from "../styles/keepsake.css?url";
import turnSheet from "../styles/our-turn.css?url";
import qualitiesSheet from "../styles/qualities.css?url";
import { useFocusBack } from "../title/Doors.tsx";
import type { Send, View } from "../view.ts";
import { WayOut } from "../WayOut.tsx";
import { Door } from "./Door.tsx";
import { Elsewhere } from "./Elsewhere.tsx";
import { Evening } from "./Evening.tsx";
import type { Ask } from "./EveningParts.tsx";
import { HandOver } from "./HandOver.tsx";

const OurTurn = later(() => import("./OurTurn.tsx").then((it) => it.OurTurn), [turnSheet]);
const Qualities = later(() => import("./Qualities.tsx").then((it) => it.Qualities), [qualitiesSheet]);
const Keepsake = later(() => import("./Keepsake.tsx").then((it) => it.Keepsake), [keepsakeSheet]);

/** Two of you: every screen of a couple's session. It is given what may be seen now, and nothing else. */
export function Couples({ view, send }: { readonly view: View; readonly send: Send }) {
  const { screen, dialog } = view;
  if (screen.kind !== "couples") return null;
  const { view: seen, now, wall } = screen;
  const { names } = seen;
  const ask = (command: CouplesCommand): void => send({ kind: "couples", command });
  const done = (): void => ask({ kind: "finish", by: "both" });
  const inside = { dialog, ask, send };
  switch (seen.stage) {
    case "door":
      return <Door seen={seen} trouble={screen.trouble} kept={screen.kept} {...inside} />;
    case "elsewhere":
      return <Elsewhere ask={ask} />;
    case "handOver":
      // another hand-over is another screen: it waits anew before it can be answered
      return <HandOver key={`${seen.from}-${seen.to}`} seen={seen} ask={ask} send={send} />;
    case "evening":
      return <Evening seen={seen} told={screen.talk} view={view} ask={ask} send={send} />;
    case "turn": {
      const by = byOf(seen.turn);
      return (
        <Table by={by} {...inside}>
          <OurTurn
            view={seen.turn}
            {...{ names, now, wall, done }}
            send={(command) => ask({ kind: "turn", by, command })}
          />
        </Table>
      );
    }
    case "qualities": {
      const by = byOf(seen.qualities);
      return (
        <Table by={by} {...inside}>
          <Qualities
            view={seen.qualities}
            {...{ names, done }}
            send={(command) => ask({ kind: "qualities", by, command })}
          />
        </Table>
      );
    }
    case "keepsake": {
      const by = byOf(seen.keepsake);
      return (
        <Table by={by} {...inside}>
          <Keepsake
            view={seen.keepsake}
            {...{ names, done }}
            forget={() => ask({ kind: "forget" })}
            send={(command) => ask({ kind: "keepsake", by, command })}
          />
        </Table>
      );
    }
  }
}

/** Whose hands the screen is in, where it is in one's. */
const byOf = (view: { readonly stage: string; readonly by?: Side }): Side | "both" => view.by ?? "both";

type TableProps = {
  readonly by: Side | "both";
  readonly dialog: View["dialog"];
  readonly ask: Ask;
  readonly send: Send;
  readonly children: ComponentChildren;
};

/** What lies on the table, and the ways away from it. */
function Table({ by, dialog, ask, send, children }: TableProps) {
  const main = useFocusBack(dialog);
  return (
    <main ref={main} class="couples">
      {children}
      <footer>
        {by === "both" && (
          <button type="button" class="plain" onClick={() => ask({ kind: "finish", by })}>
            {words.putAway}
          </button>
        )}
        <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
          {words.leave}
        </button>
        <WayOut send={send} />
      </footer>
    </main>
  );
}
