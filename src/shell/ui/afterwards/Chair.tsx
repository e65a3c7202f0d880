import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Log } from "../../../core/conversation/event.ts";
import { otherChair } from "../../../core/empathy/otherChair.ts";
import type { Reflection } from "../../../scene/mirror.ts";
import { lookOf } from "../../../scene/person/sitter.ts";
import { turningsOf } from "../../../scene/turnings.ts";
import { afterwardsWords, mirrorWords } from "../../../words/afterwards.ts";
import { Icon } from "../Icon.tsx";
import type { Person } from "../view.ts";
import { Film } from "./Film.tsx";
import { cueAt, type Reel, reelOf } from "./reel.ts";
import { Step } from "./Step.tsx";
import { readAloud, Subtitle } from "./Subtitle.tsx";
import { FIRST, INTRO, type Seen, seenAt, stillAt } from "./seen.ts";

type ChairProps = {
  readonly talk: Conversation;
  readonly log: Log;
  readonly you: string | null;
  readonly person: Person;
  readonly page: { readonly w: number; readonly h: number };
  readonly calm: boolean;
  readonly back: () => void;
  readonly next: () => void;
};

const words = afterwardsWords.chair;

/** The moment that the game is for: some seconds of the talk again, from the other chair. Nobody comments. */
export function Chair(props: ChairProps) {
  const { talk, log, back, next } = props;
  const reel = useMemo(() => {
    const chair = otherChair(talk);
    return chair ? reelOf(talk, chair) : null;
  }, [talk]);
  const turnings = useMemo(() => turningsOf(log), [log]);
  if (!reel) {
    return (
      <Step title={words.title} back={back} next={next}>
        <p class="quiet-line">{words.nothing}</p>
      </Step>
    );
  }
  return <Showing {...props} reel={reel} turnings={turnings} />;
}

type ShowingProps = ChairProps & { readonly reel: Reel; readonly turnings: ReturnType<typeof turningsOf> };

function Showing({ you, person, page, calm, reel, turnings, back, next }: ShowingProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  const [take, setTake] = useState(0);
  const [held, hold] = useState(false);
  const [still, setStill] = useState(0);
  const [seen, see] = useState<Seen>(FIRST);
  const over = calm ? still >= reel.cues.length : seen.over;
  const from = calm ? stillAt(reel, Math.min(still, reel.cues.length - 1)) : -INTRO;
  const again = () => {
    see(FIRST);
    setStill(0);
    hold(false);
    setTake(take + 1);
  };
  const show = (now: number, { showing }: Reflection): void => {
    const next = seenAt(reel, now, showing);
    if (JSON.stringify(next) !== JSON.stringify(seen)) see(next);
  };
  const cue = cueAt(reel, seen.now);
  return (
    <div
      class={`film${over ? " is-over" : ""}${calm ? " is-still" : ""}${seen.now < 0 && !calm ? " is-dark" : ""}`}
    >
      <h2 ref={head} tabIndex={-1} class="for-readers">
        {words.title}
      </h2>
      <Film
        reel={reel}
        turnings={turnings}
        look={lookOf(you, person.id)}
        partner={lookOf(person.id)}
        page={page}
        calm={calm}
        running={!calm && !over && !held}
        take={take}
        from={from}
        shown={show}
      />
      <div class="film-shade" aria-hidden="true" />
      {!calm && <p class="film-intro">{words.from(person)}</p>}
      <div class="film-bars" aria-hidden="true" />
      {!over && <Subtitle cue={cue} said={seen.said} whisper={seen.whispers ? reel.whisper : null} />}
      <div class="for-readers" role="status">
        {over || !cue ? "" : `${mirrorWords[seen.showing]} ${readAloud(cue)}`}
        {seen.whispers && reel.whisper}
      </div>
      {over ? (
        <Over again={again} back={back} next={next} />
      ) : (
        <div class="film-controls">
          <button type="button" class="plain" onClick={back}>
            {afterwardsWords.back}
          </button>
          {calm ? (
            <button type="button" class="primary" onClick={() => setStill(still + 1)}>
              {still + 1 < reel.cues.length ? words.next : afterwardsWords.goOn}
            </button>
          ) : (
            <>
              <button type="button" class="plain" onClick={() => hold(!held)}>
                <Icon name={held ? "play" : "pause"} />
                <span>{held ? words.resume : words.pause}</span>
              </button>
              <button type="button" class="plain" onClick={() => see({ ...seen, over: true })}>
                {words.skip}
              </button>
            </>
          )}
        </div>
      )}
    </div>
  );
}

function Over({ again, back, next }: { again: () => void; back: () => void; next: () => void }) {
  const on = useRef<HTMLButtonElement>(null);
  useEffect(() => on.current?.focus({ preventScroll: true }), []);
  return (
    <div class="film-over">
      <button ref={on} type="button" class="primary" onClick={next}>
        {afterwardsWords.goOn}
      </button>
      <button type="button" class="plain" onClick={again}>
        {words.again}
      </button>
      <button type="button" class="plain" onClick={back}>
        {afterwardsWords.back}
      </button>
    </div>
  );
}
