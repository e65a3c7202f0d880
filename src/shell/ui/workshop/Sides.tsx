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
        {left && <OneSide side={left} name={nameOf(left, right, 0)} place="left" view={view} />}
        {right && <OneSide side={right} name={nameOf(right, left, 1)} place="right" view={view} />}
      </div>
    </section>
  );
}

/** Two ways of the room itself are told apart by their order. */
const nameOf = (side: Side, other: Side | null, place: 0 | 1): string =>
  other?.by === side.by ? words.sides.ways[place] : tellerWords[side.by];

type SideProps = Pick<PartProps, "view"> & {
  readonly side: Side;
  readonly name: string;
  readonly place: string;
};

function OneSide({ side, name, place, view }: SideProps) {
  const { face, said, answer, given, by, partner } = side;
  const { layers } = view.session;
  const does = given && doesOf(given.reply);
  const who = view.partnerOf(side.branch);
  return (
    <article class={`side is-${by}`}>
      <h2>{name}</h2>
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
