import { doesOf } from "../../../core/workshop/ownLine.ts";
import { type Side, sideOf, sidesLength } from "../../../core/workshop/sides.ts";
import { faceWords } from "../../../words/talk.ts";
import { tellerWords, workshopWords as words } from "../../../words/workshop.ts";
import { actWords } from "../../../words/workshopActs.ts";
import type { PartProps } from "./asks.ts";
import { BigFace } from "./BigFace.tsx";
import { Window } from "./StatePicture.tsx";

/** Two ways of one evening beside each other, at the same turn: what was said, and the face that came back. */
export function Sides({ view }: PartProps) {
  const { session } = view;
  const { shown } = session;
  if (shown.kind !== "sides") return null;
  const [left, right] = [sideOf(session, shown.left, shown.turn), sideOf(session, shown.right, shown.turn)];
  return (
    <section class="sides">
      <h1>{words.sides.turn(shown.turn + 1, sidesLength(session, shown))}</h1>
      <div>
        {left && <OneSide side={left} place="left" view={view} />}
        {right && <OneSide side={right} place="right" view={view} />}
      </div>
    </section>
  );
}

function OneSide({ side, place, view }: { side: Side; place: string; view: PartProps["view"] }) {
  const { face, said, answer, given, by, partner } = side;
  const { layers } = view.session;
  const does = given && doesOf(given.reply);
  const who = view.partnerOf(side.branch);
  return (
    <article class={`side is-${by}`}>
      <h2>{tellerWords[by]}</h2>
      <div class="side-face">
        <BigFace id={place} who={who} mood={face.mood} pose={face.pose} look={face.look} />
        <p class="for-readers">{faceWords(face.mood, face.look)}</p>
        {layers.state && <Window partner={partner} />}
      </div>
      <p class="side-said">
        {given?.reply.act === "silence" ? words.telling.silent : said}
        {layers.acts && does && <small>{actWords[does]}</small>}
      </p>
      {answer && <p class="side-answer">{answer.line.text}</p>}
      {layers.thoughts &&
        answer?.line.hidden.map((thought) => (
          <p key={thought} class="side-hidden">
            {thought}
          </p>
        ))}
    </article>
  );
}
