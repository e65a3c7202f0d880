import { decide } from "../../core/conversation/decide.ts";
import { evolve } from "../../core/conversation/evolve.ts";
import type { Story } from "../../core/story/story.ts";
import type { Ahead, TellingView } from "../../core/workshop/view.ts";

/** What each card of the open hand would be answered with, and where heard and guard would go: for the facilitator alone. */
export function aheadOf({ talk, hand }: TellingView, story: Story | null): readonly Ahead[] {
  if (!story || talk.phase !== "answering") return [];
  return hand.map(({ kind, reply }) => {
    if (kind === "faint") return { reply: reply.index, answer: null, heard: 0, guard: 0 };
    const then = decide(talk, { kind: "reply", index: reply.index }, { at: talk.at, story });
    const later = then.reduce(evolve, talk);
    return {
      reply: reply.index,
      answer: later.queue[0]?.line.text ?? null,
      heard: Math.round(later.partner.heard - talk.partner.heard),
      guard: Math.round(later.partner.guard - talk.partner.guard),
    };
  });
}
