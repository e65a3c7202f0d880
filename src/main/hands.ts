import { listenToKeys } from "../shell/input/keys.ts";
import { listenToPointer } from "../shell/input/pointer.ts";
import { leaveNow } from "../shell/ui/leave.ts";
import { intentOf } from "./gestures.ts";
import type { Game } from "./interface.ts";

/** Keys and the pointer on the scene; buttons take their own clicks, and are there with the first words. */
export function listenToHands(game: Game): void {
  listenToKeys(document, (gesture) => {
    if (gesture.kind === "leaveNow") {
      leaveNow();
      return;
    }
    const evening = game.evening();
    const isPlayed = evening && evening.talk.phase !== "ended" && !document.querySelector("dialog[open]");
    const intent = isPlayed ? intentOf(gesture, evening.talk, evening.paused) : null;
    if (intent) game.send(intent);
  });
  listenToPointer(document, () => game.send({ kind: "talk", command: { kind: "attend", to: "partner" } }));
}
