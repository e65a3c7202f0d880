import { useEffect, useRef } from "preact/hooks";
import { markedItem } from "../../../core/workshop/items.ts";
import type { MapMoment } from "../../../core/workshop/map.ts";
import { momentsOf } from "../../../core/workshop/map.ts";
import { tellerWords, workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";

const STEP = { x: 250, y: 120 } as const;
const NODE = { w: 206, h: 84 } as const;
const MARGIN = { x: 150, y: 24 } as const;

/** Every moment that was told so far, way by way; any of them can be gone to. */
export function TalkMap({ view, ask }: PartProps) {
  const moments = momentsOf(view.session);
  const here = markedItem(view.session);
  const lanes = Math.max(0, ...moments.map(({ lane }) => lane)) + 1;
  const turns = Math.max(0, ...moments.map(({ turn }) => turn)) + 1;
  const width = MARGIN.x + turns * STEP.x;
  const height = MARGIN.y * 2 + (lanes - 1) * STEP.y + NODE.h;
  const there = useRef<HTMLButtonElement>(null);
  useEffect(() => there.current?.scrollIntoView({ block: "nearest", inline: "center" }), [here]);
  return (
    <section class="talk-map">
      <h1>{words.map.title}</h1>
      <div class="map-scroll">
        <div
          class="map-picture"
          style={{
            "--ratio": String(width / height),
            "--unit": `calc(100cqw / ${width})`,
            "--turns": String(turns),
          }}
        >
          <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
            {moments.map((moment) => (
              <Way key={`${moment.branch} ${moment.to}`} moment={moment} from={moments[moment.after ?? -1]} />
            ))}
          </svg>
          {[...new Set(moments.map(({ lane }) => lane))].map((lane) => {
            const first = moments.find((moment) => moment.lane === lane);
            return (
              first && (
                <p
                  key={lane}
                  class={`map-lane is-${first.by}`}
                  style={place(0, MARGIN.y + lane * STEP.y, { width, height, w: MARGIN.x - 16 })}
                >
                  {tellerWords[first.by]}
                </p>
              )
            );
          })}
          {moments.map((moment, i) => (
            <button
              key={`${moment.branch} ${moment.to}`}
              ref={i === here ? there : null}
              type="button"
              class={`map-moment is-${moment.by}${moment.marked ? " is-vote" : ""}${moment.ending === null ? "" : " is-end"}${i === here ? " is-here" : ""}`}
              style={place(xOf(moment), yOf(moment), { width, height, w: NODE.w })}
              aria-current={i === here}
              onClick={() => ask({ kind: "jump", branch: moment.branch, to: moment.to })}
            >
              {label(moment)}
              {moment.marked && <span class="for-readers">, {words.map.vote}</span>}
            </button>
          ))}
        </div>
      </div>
      <p class="map-says">{moments[here]?.says}</p>
      <p class="map-how">{words.map.how}</p>
    </section>
  );
}

function label({ ending, reply }: MapMoment): string {
  if (ending !== null) return words.map.ended(ending.replaceAll("-", " "));
  if (!reply) return words.map.open;
  return reply.act === "silence" ? words.telling.silence : reply.text;
}

const xOf = ({ turn }: MapMoment): number => MARGIN.x + turn * STEP.x;
const yOf = ({ lane }: MapMoment): number => MARGIN.y + lane * STEP.y;

type Frame = { readonly width: number; readonly height: number; readonly w: number };

/** In parts of the picture, so that it fits any screen. */
const place = (x: number, y: number, { width, height, w }: Frame) => ({
  left: `${(100 * x) / width}%`,
  top: `${(100 * y) / height}%`,
  width: `${(100 * w) / width}%`,
  height: `${(100 * NODE.h) / height}%`,
});

function Way({ moment, from }: { moment: MapMoment; from: MapMoment | undefined }) {
  if (!from) return null;
  const start = { x: xOf(from) + NODE.w, y: yOf(from) + NODE.h / 2 };
  const end = { x: xOf(moment), y: yOf(moment) + NODE.h / 2 };
  const middle = end.x - 22;
  return (
    <path
      d={`M${start.x} ${start.y}C${middle} ${start.y},${start.x + 10} ${end.y},${end.x} ${end.y}`}
      fill="none"
      stroke="#b9aee0"
      stroke-width="4"
    />
  );
}
