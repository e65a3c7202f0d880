import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Card } from "../../core/story/story.ts";
import type { WorkshopView } from "../../core/workshop/view.ts";
import type { Look } from "../../scene/sound/soundscape.ts";
import { roomOf } from "../../scene/stagecraft/rooms.ts";
import type { Screen, View } from "../../shell/ui/view.ts";
import { library } from "../library.ts";

/** What is on the page, as the ears have it; `before` says since when. */
export function lookAt({ screen: page, dialog }: View, before: Look | null, wall: number): Look {
  const { screen, evening } = heardOf(page);
  const { talk, card } = evening ?? { talk: null, card: null };
  const isSame = before?.screen === screen && before.talk?.story.id === talk?.story.id;
  const person = card?.partner ?? null;
  return {
    screen,
    talk,
    room: roomOf(card?.room ?? null),
    hasTv: card !== null && card.tv !== null && card.tv.picture !== "off",
    person: person !== null && library.signs(person) ? null : person,
    handing: page.kind === "couples" && page.view.stage === "handOver",
    now: evening?.now ?? 0,
    wall,
    since: isSame ? before.since : wall,
    paused: dialog !== null || evening?.paused === true,
  };
}

/** The big screen sounds as an evening does, and fades while it is frozen or dark; the facilitator's window is silent. */
function inWorkshop({ telling, session, role }: WorkshopView): ReturnType<typeof heardOf> {
  if (!telling || role !== "screen") return { screen: "elsewhere", evening: null };
  const { talk, card, now } = telling;
  return { screen: "talk", evening: { talk, card, now, paused: session.frozen || session.blank } };
}

type Evening = {
  readonly talk: Conversation;
  readonly card: Card;
  readonly now: number;
  readonly paused: boolean;
};

/** Which kind of place a screen is, and the evening in it. */
function heardOf(page: Screen): { readonly screen: Look["screen"]; readonly evening: Evening | null } {
  switch (page.kind) {
    case "title":
    case "card":
      return { screen: page.kind, evening: null };
    case "talk":
      return { screen: "talk", evening: page };
    case "afterwards":
      return { screen: "afterwards", evening: { ...page, now: page.talk.at, paused: false } };
    case "couples":
      return page.talk ? { screen: "talk", evening: page.talk } : { screen: "elsewhere", evening: null };
    case "workshop":
      return inWorkshop(page.view);
    default:
      return { screen: "elsewhere", evening: null };
  }
}
