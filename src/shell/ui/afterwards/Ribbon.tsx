import { useState } from "preact/hooks";
import { afterwardsWords } from "../../../words/afterwards.ts";
import { type Drew, type LostLine, type Ribbon as RibbonOfTalk, rowsOf, type Stretch } from "./ribbon.ts";

type RibbonProps = { readonly ribbon: RibbonOfTalk; readonly page: { readonly w: number } };

const words = afterwardsWords.closer;

/** The whole talk as a ribbon of light. Where it turns to dust it can be touched: the lost words come back. */
export function Ribbon({ ribbon, page }: RibbonProps) {
  const [open, touch] = useState<Stretch | null>(null);
  const most = Math.max(2, Math.floor((Math.min(page.w, 1120) - 60) / 200));
  if (!ribbon.some(({ kind }) => kind === "gap")) {
    return (
      <div class="ribbon">
        <div class="ribbon-row">
          <Heard words={1} />
        </div>
        <p class="quiet-line">{words.whole}</p>
      </div>
    );
  }
  return (
    <div class="ribbon">
      <p class="small">{words.ribbonHow}</p>
      {rowsOf(ribbon, most).map((row, r) => (
        <div key={r}>
          <div class="ribbon-row">
            {row.map((stretch, i) =>
              stretch.kind === "heard" ? (
                <Heard key={i} words={stretch.words} />
              ) : (
                <Gap
                  key={i}
                  drew={stretch.drew}
                  open={stretch === open}
                  touch={() => touch(stretch === open ? null : stretch)}
                />
              ),
            )}
          </div>
          {row.map((stretch) =>
            stretch === open && stretch.kind === "gap" ? (
              <Lost key="open" drew={stretch.drew} lines={stretch.lines} />
            ) : null,
          )}
        </div>
      ))}
    </div>
  );
}

/** A tapered band; its length is how much was heard. */
const Heard = ({ words: said }: { words: number }) => (
  <span class="heard" style={{ flexGrow: said ** 0.75 }} aria-hidden="true">
    <svg viewBox="0 0 100 24" preserveAspectRatio="none" aria-hidden="true">
      <path class="glow" d="M0 12C14 3 30 0 48 5S84 14 100 12C86 23 70 25 52 20S16 10 0 12Z" />
      <path
        class="band"
        d="M0 12C14 6 30 4.500 48 8S84 13.500 100 12C86 18 70 20 52 16.500S16 10.500 0 12Z"
      />
      <path
        class="shine"
        d="M6 11.200C18 7 32 6 48 9.300S82 13.300 94 12.200C80 14 64 12.600 47 10.600S18 8.600 6 11.200Z"
      />
    </svg>
  </span>
);

/** Grains between two ends of the ribbon, [x, y, r]: thin in the middle. */
const GRAINS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13].map((i) => {
  const off = (i - 6.5) / 6.5;
  return [
    32 + off * 26,
    22 + Math.sin(i * 2.7) * 8 * (1 - Math.abs(off) * 0.7),
    1.3 + Math.abs(off) * 1.5,
  ] as const;
});

function Gap({ drew, open, touch }: { drew: Drew; open: boolean; touch: () => void }) {
  return (
    <button
      type="button"
      class={`gap is-${drew.what}`}
      aria-expanded={open}
      aria-label={words.gap(drew.words)}
      onClick={touch}
    >
      <svg viewBox="0 0 64 44" aria-hidden="true">
        <rect class="ring" x="2" y="2" width="60" height="40" rx="20" />
        {GRAINS.map(([x, y, r]) => (
          <circle key={x} class="grain" cx={x} cy={y} r={r} />
        ))}
      </svg>
      <span class="drew" aria-hidden="true">
        {drew.words}
      </span>
    </button>
  );
}

/** The lost words, in their line. */
function Lost({ drew, lines }: { drew: Drew; lines: readonly LostLine[] }) {
  return (
    <div class="lost-words" role="status">
      <p class="drawn">{drew.words}</p>
      {lines.map((line, i) => (
        <p key={i}>
          {line.words.map(({ word, lost }, j) => (
            <span key={j} class={lost ? "was-lost is-back" : undefined}>
              {word}{" "}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}
