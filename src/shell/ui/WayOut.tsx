import { settingsWords } from "../../words/settings.ts";
import type { Send } from "./view.ts";

/** The quiet way out, the same on every screen that has one. */
export function WayOut({ send }: { send: Send }) {
  return (
    <button
      type="button"
      class="way-out"
      data-door="safety"
      onClick={() => send({ kind: "open", dialog: "safety" })}
    >
      {settingsWords.safety}
    </button>
  );
}
