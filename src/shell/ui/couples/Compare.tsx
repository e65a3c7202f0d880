import type { Compared } from "../../../core/couples/evening/compare.ts";
import type { EveningView } from "../../../core/couples/evening/view.ts";
import { otherSide, SIDES } from "../../../core/couples/side.ts";
import type { Verdict } from "../../../core/story/story.ts";
import { couplesWords, NameOf, eveningWords as words } from "../../../words/couples.ts";
import type { Send } from "../view.ts";
import { WayOut } from "../WayOut.tsx";
import { type Ask, Heading, type Names } from "./EveningParts.tsx";

type CompareProps = {
  readonly ended: Extract<EveningView, { stage: "ended" }>;
  readonly names: Names;
  readonly ask: Ask;
  readonly send: Send;
};

/** The end: where the two differed, where they saw each other coming, and how it was told later. Nothing is counted. */
export function Compare({ ended: { compared, verdict }, names, ask, send }: CompareProps) {
  const differed = compared.filter(({ same }) => !same);
  const putAway = (): void => ask({ kind: "finish", by: "both" });
  const goOn = (): void => {
    putAway();
    ask({ kind: "choose", by: "both", activity: { name: "qualities" } });
  };
  const known = compared.filter(({ knew }) => knew !== "neither");
  return (
    <main class="couples compare">
      <div class="sheet">
        <Heading>{words.ended}</Heading>
        {verdict && <Later verdict={verdict} />}
        <section>
          <h2>{words.differed}</h2>
          {differed.length === 0 && <p>{words.neverDiffered}</p>}
          {differed.map((moment) => (
            <Differed key={moment.said} moment={moment} names={names} />
          ))}
        </section>
        <section>
          <h2>{words.knewTitle}</h2>
          {known.length === 0 && <p>{words.neverKnew}</p>}
          {known.map((moment) => (
            <div key={moment.said} class="moment">
              <p class="said">{moment.said}</p>
              {seenComing(moment).map((said) => (
                <p key={said} class="knew">
                  <q>{said}</q>
                </p>
              ))}
            </div>
          ))}
        </section>
        <div class="plays">
          <button type="button" class="big is-both" onClick={goOn}>
            {words.thenQualities}
          </button>
          <button type="button" class="big" onClick={putAway}>
            {words.done}
          </button>
        </div>
      </div>
      <footer>
        <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
          {couplesWords.leave}
        </button>
        <WayOut send={send} />
      </footer>
    </main>
  );
}

/** The answers that the other saw coming; whose they were, and who saw it, the two know themselves. */
function seenComing({ chose, knew }: Compared): readonly string[] {
  const seen = SIDES.filter((side) => knew === "both" || knew === otherSide(side));
  return [...new Set(seen.map((side) => chose[side] ?? words.silence))];
}

function Differed({ moment: { said, chose }, names }: { moment: Compared; names: Names }) {
  return (
    <div class="moment">
      <p class="said">{said}</p>
      <dl>
        {SIDES.map((side) => (
          <div key={side} class={`is-${side}`}>
            <dt>
              <bdi>{NameOf(names, side)}</bdi>
            </dt>
            <dd>{chose[side] ?? words.saidNothing}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The scene's verdict: how it was told later, to somebody else. */
function Later({ verdict: { heading, bubbles } }: { verdict: Verdict }) {
  return (
    <section class="later">
      <h2>{heading}</h2>
      <ol>
        {bubbles.map(({ from, words: said }) => (
          <li key={said} class={from === null ? "is-theirs" : ""}>
            {from !== null && <small>{from}</small>}
            {said}
          </li>
        ))}
      </ol>
    </section>
  );
}
