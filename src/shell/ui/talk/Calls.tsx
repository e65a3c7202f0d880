import { focusOf } from "../../../core/attention/light.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Card, Device } from "../../../core/story/story.ts";
import type { Layout, Rect } from "../../../scene/layout.ts";
import { deviceWords } from "../../../words/talk.ts";
import { Icon } from "../Icon.tsx";
import type { Send } from "../view.ts";

type CallsProps = {
  readonly talk: Conversation;
  readonly card: Card;
  readonly layout: Layout;
  readonly send: Send;
};

/** The things in the room that call. Each is a button; what it says stands beside it; it can be put away for good. */
export function Calls({ talk, card, layout, send }: CallsProps) {
  const there: readonly Device[] = ["tv", "phone", "doorbell", "kettle"];
  const isPlaying = talk.phase === "speaking" || talk.phase === "answering";
  if (!isPlaying) return null;
  return (
    <>
      {there
        .filter((device) => isThere(device, talk, card))
        .map((device) => (
          <Thing key={device} device={device} talk={talk} place={placeOf(device, layout)} send={send} />
        ))}
    </>
  );
}

function Thing(props: { device: Device; talk: Conversation; place: Rect; send: Send }) {
  const { device, talk, place, send } = props;
  const live = talk.calls.find(({ call }) => call.kind === "device" && call.device === device);
  const draws = live?.call.kind === "device" ? live.call.draws : null;
  const followed = focusOf(talk) === device;
  const words = deviceWords[device];
  const wanted = draws !== null || followed;
  return (
    <div
      class={`thing is-${device}${draws !== null ? " is-calling" : ""}${followed ? " is-followed" : ""}`}
      style={{ left: `${place.x}px`, top: `${place.y}px`, width: `${place.w}px`, height: `${place.h}px` }}
    >
      {talk.phase === "speaking" && !followed && (
        <button
          type="button"
          class="look"
          aria-label={draws ? `${words.name}: ${draws} ${words.look}` : words.look}
          onClick={() => send({ kind: "talk", command: { kind: "attend", to: device } })}
        />
      )}
      {draws !== null && !followed && (
        <p class="draws" aria-hidden="true">
          {draws}
        </p>
      )}
      {words.away && (
        <button
          type="button"
          class={`put-away${wanted ? "" : " is-still"}`}
          onClick={() => send({ kind: "talk", command: { kind: "putAway", device } })}
        >
          <Icon name={device === "tv" ? "power" : "phone-slash"} />
          <span>{words.away}</span>
        </button>
      )}
    </div>
  );
}

function isThere(device: Device, talk: Conversation, card: Card): boolean {
  if (talk.away.includes(device)) return false;
  if (device === "phone") return true;
  if (device === "tv") return card.tv !== null && card.tv.picture !== "off";
  return talk.calls.some(({ call }) => call.kind === "device" && call.device === device);
}

const placeOf = (device: Device, layout: Layout): Rect => {
  if (device === "tv") return onPage(layout.tv, layout);
  if (device === "phone") return onPage(layout.phoneButton, layout);
  return { x: layout.page.w - 150, y: 90, w: 120, h: 80 };
};

/** The part of a place that is on the page: what calls can always be reached. */
function onPage(rect: Rect, { page }: Layout): Rect {
  const x = Math.min(Math.max(8, rect.x), page.w - 64);
  const y = Math.min(Math.max(8, rect.y), page.h - 64);
  return {
    x,
    y,
    w: Math.max(56, Math.min(rect.x + rect.w, page.w - 8) - x),
    h: Math.max(56, Math.min(rect.y + rect.h, page.h - 8) - y),
  };
}
