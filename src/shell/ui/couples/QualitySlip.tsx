import { useEffect, useRef, useState } from "preact/hooks";
import { QUALITIES, type QualityId } from "../../../core/couples/qualities/prompts.ts";
import { LONGEST, type Said } from "../../../core/couples/qualities/said.ts";
import type { Place, QualitiesCommand } from "../../../core/couples/qualities/state.ts";
import { qualityWords, qualitiesWords as words } from "../../../words/qualities.ts";

type SlipProps = {
  readonly place: Place;
  readonly said: Said | null;
  readonly send: (command: QualitiesCommand) => void;
  readonly next: () => void;
};

/** One slip: first what it is, then when that was. */
export function QualitySlip({ place, said, send, next }: SlipProps) {
  const [quality, choose] = useState<QualityId | null>(said?.quality ?? null);
  if (quality === null) return <Pick choose={choose} />;
  const write = (typed: string | null): void => {
    send({ kind: "write", place, quality, words: typed });
  };
  return (
    <Moment
      quality={quality}
      said={said?.quality === quality ? said : null}
      write={write}
      next={next}
      change={() => choose(null)}
    />
  );
}

const Pick = ({ choose }: { choose: (quality: QualityId) => void }) => (
  <fieldset class="quality-pick">
    <legend>{words.pick}</legend>
    {QUALITIES.map((quality) => (
      <button
        key={quality}
        type="button"
        class={quality === "own" ? "is-own" : undefined}
        onClick={() => choose(quality)}
      >
        {qualityWords[quality].name}
      </button>
    ))}
  </fieldset>
);

type MomentProps = {
  readonly quality: QualityId;
  readonly said: Said | null;
  readonly write: (typed: string | null) => void;
  readonly next: () => void;
  readonly change: () => void;
};

/** The slip itself. What is typed is kept when it is left, and not at every key. */
function Moment({ quality, said, write, next, change }: MomentProps) {
  const [typed, type] = useState(said?.words ?? "");
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus({ preventScroll: true }), []);
  const { name, when } = qualityWords[quality];
  const isEmpty = typed.trim() === "";
  return (
    <form
      class="quality-slip"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        write(typed);
        next();
      }}
    >
      <div class="quality-paper">
        <h2>{name}</h2>
        <label>
          <span>{when}</span>
          <textarea
            ref={area}
            rows={4}
            dir="auto"
            maxLength={LONGEST * 2}
            value={typed}
            onInput={(event) => type(event.currentTarget.value)}
            onBlur={() => !isEmpty && write(typed)}
          />
        </label>
        {said !== null && said.words === null && isEmpty && <p>{words.aloudSet}</p>}
      </div>
      <div class="quality-ways">
        <button type="submit" class="is-main" aria-disabled={isEmpty || undefined}>
          {words.next}
        </button>
        <button
          type="button"
          onClick={() => {
            type("");
            write(null);
            next();
          }}
        >
          {words.aloud}
        </button>
        <button type="button" class="plain" onClick={change}>
          {words.other}
        </button>
      </div>
    </form>
  );
}
