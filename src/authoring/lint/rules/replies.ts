import type { PageReply, PageTurn } from "../../page/page.ts";
import { quoted, type Rule } from "../rule.ts";

/** A rule about each reply, in its turn: null when it is kept. */
const each =
  (judge: (one: PageReply, turn: PageTurn) => string | null): Rule["breaches"] =>
  ({ page }) =>
    page.turns.flatMap((turn) =>
      turn.replies.flatMap((one) => {
        const what = judge(one, turn);
        return what === null ? [] : [{ at: one.at, what: `${what}: ${quoted(one.reply.text)}` }];
      }),
    );

export const isSpokenReflection = ({ reply }: PageReply): boolean =>
  reply.act === "reflect" || reply.act === "reflectFeeling";

/** No roadblock goes deeper than missing the feeling (Carkhuff). */
const ROADBLOCK_DEPTH = 2;

const STOCK = /^(?:(?:so )?(?:it|that|you) (?:sounds?|seems?)\b|i(?:'m| am) hearing\b)/iu;

export const REPLIES: readonly Rule[] = [
  {
    id: "brackets",
    what: "A reply stands in brackets.",
    remedy: "Write * [the reply # act: …]: outside the brackets tags are lost.",
    breaches: each(({ bracketed }) => (bracketed ? null : "a reply without brackets")),
  },
  {
    id: "act",
    what: "Every reply does something.",
    remedy: "Add # act: or # roadblock:, so that the talk can be read.",
    breaches: each(({ reply }) => (reply.act || reply.roadblock ? null : "neither act nor roadblock")),
  },
  {
    id: "depth",
    what: "Every reply has a depth and a fit.",
    remedy: "Add # depth: (1 to 5) and # fit: (0 to 1).",
    breaches: each(({ words }) =>
      words.includes("depth") && words.includes("fit") ? null : "no depth, or no fit",
    ),
  },
  {
    id: "roadblock-depth",
    what: `A roadblock is no deeper than ${ROADBLOCK_DEPTH}.`,
    remedy: "Lower its depth, or take the roadblock away.",
    breaches: each(({ reply }) =>
      reply.roadblock && reply.depth > ROADBLOCK_DEPTH ? `a roadblock of depth ${reply.depth}` : null,
    ),
  },
  {
    id: "silence-deep",
    what: "Silence is no roadblock; a cold one is a card of its own.",
    remedy: "Take the roadblock off the silence, and write stonewalling as words or a gesture.",
    breaches: each(({ reply }) =>
      reply.act === "silence" && reply.roadblock ? "silence and a roadblock" : null,
    ),
  },
  {
    id: "stem",
    what: "A stock opening is marked, and only a reflection has one.",
    remedy: "Add # stem: sounds, hearing or seems to the reflection, or open it in other words.",
    breaches: each((one) => {
      if (one.reply.stem && !isSpokenReflection(one)) return "a stem, but no reflection";
      return STOCK.test(one.reply.text) && !one.reply.stem ? "a stock opening without # stem" : null;
    }),
  },
  {
    id: "like",
    what: "Every like has its label, in the same hand.",
    remedy: "Give the reply it differs from that # label:.",
    breaches: each(({ reply }, turn) => {
      const { like } = reply;
      if (like === null || turn.replies.some((other) => other.reply !== reply && other.reply.label === like))
        return null;
      return `no reply here has # label: ${like}`;
    }),
  },
  {
    id: "impulse",
    what: "An impulse is a roadblock that leaks, and nothing else leaks.",
    remedy: "An impulse has # roadblock: and # leak:; other replies have no leak.",
    breaches: each(({ reply }) => {
      if (reply.impulse && !reply.roadblock)
        return "an impulse that is no roadblock leaves nothing to breathe away";
      if (reply.impulse === (reply.leak !== null)) return null;
      return reply.impulse ? "an impulse without a leak" : "a leak, but no impulse";
    }),
  },
  {
    id: "needs-words",
    what: "The words that go missing are on the card.",
    remedy: "After the fact stand words of this very reply: # needs: fact: words.",
    breaches: each(({ reply }) => {
      const lacks = reply.needs.find(({ words }) => !reply.text.toLowerCase().includes(words.toLowerCase()));
      return lacks ? `"${lacks.words}" is not on the card` : null;
    }),
  },
  {
    id: "face-first",
    what: "The face answers first.",
    remedy: "Put # mood: on the first line of the answer.",
    breaches: ({ page }) =>
      page.replies.flatMap(({ answers }) => {
        const [first] = answers;
        if (!first || first.line.mood !== null || first.line.who !== null) return [];
        return [{ at: first.at, what: `the answer opens without a mood: ${quoted(first.line.text)}` }];
      }),
  },
  {
    id: "hidden-answer",
    what: "Every answer to a roadblock has a hidden thought of its own.",
    remedy: "Write # hidden: above the answer: what they think and do not say.",
    breaches: each(({ reply, answers }) =>
      reply.roadblock && answers.length > 0 && !answers.some(({ line }) => line.hidden.length > 0)
        ? "a roadblock, and no hidden thought in its answer"
        : null,
    ),
  },
  {
    id: "said-back",
    what: "Weariness is written: a tunnel opens the answer to each spoken reflection.",
    remedy: "Begin the answer with -> said_back ->, where the partner may be weary of it.",
    breaches: (reading) =>
      reading.page.asksWeary
        ? each((one) =>
            isSpokenReflection(one) && one.opensWith === null ? "a reflection that cannot weary" : null,
          )(reading)
        : [],
  },
];
