import type { Send, View } from "../view.ts";

/** The big screen. */
export function Workshop({ view, send }: { readonly view: View; readonly send: Send }) {
  if (view.screen.kind !== "workshop") return null;
  return (
    <main class="workshop">
      <button type="button" onClick={() => send({ kind: "workshop", command: { kind: "leave" } })}>
        Back to the house
      </button>
    </main>
  );
}
