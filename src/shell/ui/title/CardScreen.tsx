import { useEffect, useRef } from "preact/hooks";
import { settingsWords } from "../../../words/settings.ts";
import { titleWords } from "../../../words/title.ts";
import type { Send, View } from "../view.ts";

/** The card before an evening: who you are tonight, what is in it, and a way to say no. */
export function CardScreen({ view, send }: { view: View; send: Send }) {
  const primary = useRef<HTMLButtonElement>(null);
  useEffect(() => primary.current?.focus({ preventScroll: true }), []);
  if (view.screen.kind !== "card") return null;
  const { card, kept, goal } = view.screen;
  const sitDown = (from: "start" | "kept") => () => send({ kind: "sitDown", from });
  return (
    <main class="card-screen">
      <div class="evening-card">
        <p class="kicker">{card.title}</p>
        <h1>{card.you ? titleWords.tonightYouAre(card.you) : card.title}</h1>
        {card.about && <p class="about">{card.about}</p>}
        {goal && (
          <p class="goal">
            <b>{titleWords.goal}</b> {goal}
          </p>
        )}
        {card.notes && (
          <p class="notes">
            <b>{titleWords.notes}</b> {card.notes}
          </p>
        )}
        {kept === "departed" && <p class="notes">{titleWords.departed}</p>}
        <div class="choices">
          <button
            ref={primary}
            type="button"
            class="primary"
            onClick={sitDown(kept === "none" ? "start" : "kept")}
          >
            {kept === "none" ? titleWords.sitDown : titleWords.goOn}
          </button>
          {kept !== "none" && (
            <button type="button" onClick={sitDown("start")}>
              {titleWords.startAgain}
            </button>
          )}
          <button type="button" onClick={() => send({ kind: "home" })}>
            {titleWords.notTonight}
          </button>
        </div>
        {card.minutes && <p class="minutes">{titleWords.minutes(card.minutes)}</p>}
        <button type="button" class="plain" onClick={() => send({ kind: "open", dialog: "safety" })}>
          {settingsWords.safety}
        </button>
      </div>
    </main>
  );
}
