import type { PageReply, PageTurn } from "./page.ts";

/** One hand that a turn can deal: what is offered together. */
export type PageHand = {
  readonly turn: PageTurn;
  /** everything offered */
  readonly shown: readonly PageReply[];
  /** all but the silence */
  readonly spoken: readonly PageReply[];
  /** …and but the impulse and one's own clever answer */
  readonly cards: readonly PageReply[];
};

/** More conditions than this in one hand are not tried in every combination. */
const CONDITIONS = 4;

/** Every hand that a turn can deal, its conditions taken as independent of each other (`x` and `not x` are one). */
export function handsOf(turn: PageTurn): readonly PageHand[] {
  const terms = turn.replies.map(({ when }) => (when === null ? null : term(when)));
  const names = [...new Set(terms.flatMap((one) => (one === null ? [] : [one.name])))].slice(0, CONDITIONS);
  const hands = Array.from({ length: 2 ** names.length }, (_, bits) => {
    const holds = (name: string): boolean => (bits & (1 << Math.max(0, names.indexOf(name)))) !== 0;
    const shown = turn.replies.filter((_, i) => {
      const one = terms[i];
      return !one || holds(one.name) === one.positive;
    });
    const spoken = shown.filter(({ reply }) => reply.act !== "silence");
    const cards = spoken.filter(({ reply }) => !reply.impulse && !reply.fromAnswer);
    return { turn, shown, spoken, cards };
  });
  return hands;
}

const OPPOSITES: Readonly<Record<string, string>> = { ">=": "<", ">": "<=", "!=": "==" };

/** A condition as a name, and whether it must hold: `not x` is x that must not; `a >= 5` is `a < 5` that must not. */
function term(when: string): { readonly name: string; readonly positive: boolean } {
  const bare = when.replace(/\s+/gu, " ").trim();
  const negated = /^(?:not |!)\s*\(?(.+?)\)?$/u.exec(bare)?.[1];
  if (negated !== undefined && !/ (?:and|or|&&|\|\|) /u.test(negated)) return flip(term(negated));
  const [, left, sign = "", right] = /^(.+?) ?(>=|>|!=) ?([^<>=]+)$/u.exec(bare) ?? [];
  const opposite = OPPOSITES[sign];
  if (left === undefined || right === undefined || opposite === undefined || / (?:and|or) /u.test(bare)) {
    return { name: bare.replace(/ ?(<=|<|==) ?/gu, " $1 "), positive: true };
  }
  return { name: `${left} ${opposite} ${right}`, positive: false };
}

const flip = ({ name, positive }: { name: string; positive: boolean }) => ({ name, positive: !positive });
