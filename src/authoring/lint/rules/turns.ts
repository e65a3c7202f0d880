import type { Page, PageLine, PageTurn } from "../../page/page.ts";
import { quoted, type Rule, unless } from "../rule.ts";
import { isSpokenReflection } from "./replies.ts";

/** Ways to say a turn back, good and wrong, that answers in one's own words are compared with. */
const PARAPHRASES = 3;

/** A rule about each turn that has lines of its own: null when it is kept. */
const each =
  (judge: (lines: readonly PageLine[], turn: PageTurn, page: Page) => string | null): Rule["breaches"] =>
  ({ page }) =>
    page.turns
      .filter(({ lines }) => lines.length > 0)
      .flatMap((turn) => {
        const what = judge(turn.lines, turn, page);
        return what === null ? [] : [{ at: turn.at, what }];
      });

/** Said in a tunnel that opens answers: what is to be seen there is that they are annoyed. */
const isComplaint = ({ knot }: PageTurn, page: Page): boolean =>
  page.replies.some(({ opensWith }) => opensWith === knot);

export const TURNS: readonly Rule[] = [
  {
    id: "hidden",
    what: "Every turn has a thought that is not said.",
    remedy: "Write # hidden: above one of its lines.",
    breaches: each((lines) =>
      lines.some(({ line }) => line.hidden.length > 0) ? null : "a turn without # hidden",
    ),
  },
  {
    id: "fact-or-feeling",
    what: "Every turn holds a fact or a feeling.",
    remedy: "Mark what these words carry (# fact:), or that they offer a feeling (# feeling).",
    breaches: each((lines) =>
      lines.some(({ line }) => line.facts.length > 0 || line.feeling) ? null : "neither fact nor feeling",
    ),
  },
  {
    id: "seen",
    what: "Every turn has something to be seen.",
    remedy: "Give a line a look that is not at you, a pose, or an image.",
    breaches: each((lines, turn, page) =>
      isComplaint(turn, page) ||
      lines.some(({ line }) => (line.look !== null && line.look !== "you") || line.pose || line.image)
        ? null
        : "nothing to be seen in face, hands or room",
    ),
  },
  {
    id: "paraphrases",
    what: `Where a reflection is offered, ${PARAPHRASES} good ways and ${PARAPHRASES} wrong ways to say the turn back are known.`,
    remedy: "Write # said: and # misheard: above the last line of the turn.",
    breaches: each((lines, turn) => {
      if (!turn.replies.some(isSpokenReflection)) return null;
      const said = lines.flatMap(({ line }) => line.said).length;
      const misheard = lines.flatMap(({ line }) => line.misheard).length;
      return said >= PARAPHRASES && misheard >= PARAPHRASES ? null : `${said} said, ${misheard} misheard`;
    }),
  },
  {
    id: "covers",
    what: "Every call and every thought covers a line that hurts to have missed.",
    remedy:
      "Put it on a line with a # fact: that a later card needs or known() asks for, or let that card need it.",
    breaches: ({ page }) => {
      const wanted = new Set([
        ...page.replies.flatMap(({ reply }) => reply.needs.map(({ fact }) => fact)),
        ...page.asked.map(({ fact }) => fact),
      ]);
      return page.lines
        .filter(({ line }) => line.calls.some((call) => call.kind === "thought" || !call.legitimate))
        .flatMap(({ at, line }) =>
          unless(
            line.facts.some((fact) => wanted.has(fact)),
            () => ({ at, what: `nothing later needs what this line says: ${quoted(line.text)}` }),
          ),
        );
    },
  },
  {
    id: "call-gives",
    what: "A call says what draws, and what following it gives.",
    remedy: 'Write both with " / " between: # call: tv: WHAT DRAWS / WHAT FOLLOWING GIVES.',
    breaches: ({ page }) =>
      page.lines.flatMap(({ at, line }) =>
        line.calls
          .filter((call) => call.kind === "device" && (call.draws === "" || call.gives === ""))
          .map(() => ({ at, what: `a call that gives nothing, at ${quoted(line.text)}` })),
      ),
  },
];
