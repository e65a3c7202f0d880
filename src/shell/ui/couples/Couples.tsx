import type { Send, View } from "../view.ts";

/** Two of you: every screen of a couple's session. */
export function Couples({ view, send }: { readonly view: View; readonly send: Send }) {
  if (view.screen.kind !== "couples") return null;
  return (
    <main class="couples">
      <button type="button" onClick={() => send({ kind: "couples", command: { kind: "leave" } })}>
        Back to the house
      </button>
    </main>
  );
}
