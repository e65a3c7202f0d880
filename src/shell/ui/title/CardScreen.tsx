import { useEffect, useRef } from "preact/hooks";
import { frontOf, stepCloser } from "../../../scene/housefront.ts";
import { titleWords as words } from "../../../words/title.ts";
import { SoundChoice } from "../pages/Sounds.tsx";
import type { Screen, Send, View } from "../view.ts";
import { WayOut } from "../WayOut.tsx";
import { useFocusBack } from "./Doors.tsx";
import { House } from "./House.tsx";

type CardBefore = Extract<Screen, { kind: "card" }>;

/** The card before an evening: who you are tonight, what is in it, and a way to say no. */
export function CardScreen({ view, send }: { view: View; send: Send }) {
  const primary = useRef<HTMLButtonElement>(null);
  const main = useFocusBack(view.dialog);
  useEffect(() => primary.current?.focus({ preventScroll: true }), []);
  if (view.screen.kind !== "card") return null;
  const { card, kept, past, place } = view.screen;
  const front = frontOf(view.page, place + 1);
  const at = front.windows[place];
  const sitDown = (from: "start" | "kept") => () => send({ kind: "sitDown", from });
  return (
    <main ref={main} class={`card-screen is-${front.shape}`}>
      {at && <House front={front} lights={[{ at, glow: "tonight" }]} closer={stepCloser(front, at)} />}
      <article class="evening-card">
        <p class="kicker">
          {card.you && <b>{card.title}</b>}
          {card.minutes && <span>{words.minutes(card.minutes)}</span>}
        </p>
        <h1>{card.you ? words.tonightYouAre(card.you) : card.title}</h1>
        {card.about && <p class="about">{card.about}</p>}
        <Notes screen={view.screen} />
        {!view.settings.sound.asked && <SoundChoice sound={view.settings.sound} send={send} />}
        <div class="choices">
          <button
            ref={primary}
            type="button"
            class="primary"
            onClick={sitDown(kept === "none" ? "start" : "kept")}
          >
            {kept === "none" ? words.sitDown : words.goOn}
          </button>
          {kept !== "none" && (
            <button type="button" onClick={sitDown("start")}>
              {words.startAgain}
            </button>
          )}
          {past && (
            <button type="button" onClick={() => send({ kind: "lookBack" })}>
              {words.lookBack}
            </button>
          )}
          <button type="button" onClick={() => send({ kind: "home" })}>
            {words.notTonight}
          </button>
        </div>
        <WayOut send={send} />
      </article>
    </main>
  );
}

function Notes({ screen: { card, goal, kept } }: { screen: CardBefore }) {
  return (
    <>
      {kept === "departed" && <p class="departed">{words.departed}</p>}
      {(goal || card.notes) && (
        <dl>
          {goal && (
            <div class="goal">
              <dt>{words.goal}</dt>
              <dd>{goal}</dd>
            </div>
          )}
          {card.notes && (
            <div>
              <dt>{words.notes}</dt>
              <dd>{card.notes}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}
