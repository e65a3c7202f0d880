import { handsOf, type PageHand } from "../../page/hand.ts";
import type { Page, PageReply } from "../../page/page.ts";
import { type Breach, quoted, type Reading, type Rule, unless, whole } from "../rule.ts";

/** Longest reply of a hand, in lengths of its shortest. */
const LONGEST = 1.5;
/** Share of hands in which the strong reply may be the longest, or the first. */
const TELLING = 0.5;

export const isWeak = ({ reply }: PageReply): boolean => reply.depth < 3;

/** Every hand that some turn of the page can deal, but those of conditions that leave nothing to say. */
const hands = (page: Page): readonly PageHand[] =>
  page.turns.flatMap((turn) => handsOf(turn)).filter(({ shown }) => shown.length > 0);

const each =
  (judge: (hand: PageHand, reading: Reading) => string | null): Rule["breaches"] =>
  (reading) => {
    const found = new Map<string, Breach>();
    for (const hand of hands(reading.page)) {
      const what = judge(hand, reading);
      const at = hand.shown[0]?.at ?? hand.turn.at;
      if (what !== null) found.set(`${at.line} ${what}`, { at, what });
    }
    return [...found.values()];
  };

const isFirst = (hand: PageHand, { page }: Reading): boolean => hand.turn === page.turns[0];

export const HANDS: readonly Rule[] = [
  {
    id: "hand",
    what: "A hand is two or three replies and one silence.",
    remedy:
      "Write two or three replies beside the impulse and the clever answer, and one [(quiet) # act: silence].",
    breaches: each((hand, reading) => {
      const { shown, cards, spoken } = hand;
      const silences = shown.length - spoken.length;
      const few = isFirst(hand, reading) ? 1 : 2;
      if (cards.length >= few && cards.length <= 3 && silences === 1 && spoken.length <= 5) return null;
      return `this hand has ${cards.length} replies and ${silences} silences${spoken.length > 5 ? `, ${spoken.length} cards at once` : ""}`;
    }),
  },
  {
    id: "first-hand",
    what: "The first hand is small and decent.",
    remedy: "Offer one or two replies there, none below depth 3.",
    breaches: each((hand, reading) =>
      !isFirst(hand, reading) || (hand.cards.length <= 2 && !hand.cards.some(isWeak))
        ? null
        : `the first hand has ${hand.cards.length} replies, ${hand.cards.filter(isWeak).length} of them weak`,
    ),
  },
  {
    id: "hot-hand",
    what: "A hot line deals one impulse, and two other cards, one of them weak: breathing must not make it easy.",
    remedy: "Write one reply with # impulse, and a weak one beside it that is none.",
    breaches: each(({ turn, shown, spoken }) => {
      const cards = spoken.filter(({ reply }) => !reply.impulse);
      const impulses = shown.filter(({ reply }) => reply.impulse).length;
      const always = turn.lines.some(({ line, when }) => line.hot !== null && when === null);
      if (always && impulses === 0) return "a line of this turn is hot, and no reply is its impulse";
      if (impulses > 1) return `${impulses} impulses at once`;
      if (impulses === 1 && (cards.length < 2 || !cards.some(isWeak)))
        return `beside the impulse stand ${cards.length} replies, ${cards.filter(isWeak).length} of them weak`;
      return null;
    }),
  },
  {
    id: "lengths",
    what: `The longest reply of a hand is at most ${LONGEST} times the shortest, in characters.`,
    remedy: "Cut the long one, or give the short one its breath.",
    breaches: each(({ spoken }) => {
      const lengths = spoken.map(({ reply }) => reply.text.length);
      return Math.max(...lengths) <= LONGEST * Math.min(...lengths) || lengths.length === 0
        ? null
        : `these replies have ${lengths.join(", ")} characters`;
    }),
  },
  {
    id: "followed",
    what: "Whoever missed only what one call or thought covers still has a card.",
    remedy: "Offer a reply there that needs none of that line's facts.",
    breaches: ({ page }) =>
      hands(page).flatMap(({ turn, cards }) =>
        turn.lines
          .filter(({ line }) => line.calls.length > 0 && cards.length > 0)
          .flatMap(({ at, line }) =>
            unless(
              cards.some(({ reply }) => !reply.needs.some(({ fact }) => line.facts.includes(fact))),
              () => ({ at, what: `whoever misses this line has nothing left to say: ${quoted(line.text)}` }),
            ),
          ),
      ),
  },
  {
    id: "tells",
    what: "The strong reply is neither always the longest nor always the first.",
    remedy: "Lengthen some wrong replies, shorten some right ones, and write them in another order.",
    breaches: (reading) => {
      const all = hands(reading.page).filter(({ spoken }) => spoken.length > 1);
      const longest = all.filter(({ spoken }) => isLongest(strongest(spoken), spoken)).length;
      const first = all.filter(({ spoken }) => strongest(spoken) === spoken[0]).length;
      const most = Math.max(2, TELLING * all.length);
      return unless(longest <= most && first <= most, () =>
        whole(
          reading,
          `the strong reply is the longest in ${longest} and the first in ${first} of ${all.length} hands`,
        ),
      );
    },
  },
];

const strongest = (replies: readonly PageReply[]): PageReply | undefined =>
  replies.reduce<PageReply | undefined>(
    (best, one) => (best && best.reply.depth >= one.reply.depth ? best : one),
    undefined,
  );

const isLongest = (one: PageReply | undefined, replies: readonly PageReply[]): boolean =>
  one !== undefined && replies.every(({ reply }) => reply.text.length <= one.reply.text.length);
