import { type Dice, dice } from "../players/dice.ts";

/**
 * A story as a place to explore. Nodes are kept, and gone back to; what a node is stays the world's own business.
 * `key` says which nodes are alike: of those only the first is gone on from.
 */
export type World<Node> = {
  begin(): Node;
  moves(node: Node): readonly Option[];
  /** never throws: a story in trouble has a node, too, without moves */
  go(node: Node, option: Option): Node;
  key(node: Node): string;
  /** whether a node is one where the story could not go on: its option is not tried for ever */
  isTrouble(node: Node): boolean;
  /** how much has been seen by now: lines, replies, endings. Never falls. */
  seen(): number;
};

/** Something that can be done at a node. `name` is the same wherever the same reply stands. */
export type Option = { readonly name: string; readonly index: number; readonly way: Way };
/** How the words that come of it are listened to. */
export type Way = "hears" | "follows";

/** A node that was explored from, and which others it leads to. */
export type Explored<Node> = {
  readonly node: Node;
  readonly key: string;
  readonly leads: string[];
};

export type Search<Node> = {
  readonly explored: ReadonlyMap<string, Explored<Node>>;
  readonly isComplete: boolean;
};

/** When to stop: asked before each step. */
export type Budget = { readonly isSpent: () => boolean };

/** A reply that stumbled so often is not given any more. */
const TROUBLES = 3;

/** After so many steps without anything new, the search goes to a random place instead. */
const BORED = 40;

/**
 * Explores by abstract state: the option that has been tried the least comes first, wherever it stands; when nothing
 * new is found for a while, it goes on from a random node. When every option of every state was tried, random walks
 * from the beginning use up the budget, so say in it when there is nothing left to see.
 */
export function search<Node>(world: World<Node>, budget: Budget, seed: number): Search<Node> {
  const roll = dice(seed);
  const explored = new Map<string, Explored<Node>>();
  const tries = new Map<string, number>();
  const troubles = new Map<string, number>();
  const isHopeful = ({ name }: Option): boolean => (troubles.get(name) ?? 0) < TROUBLES;
  const frontier = fresh<Node>();
  let bored = 0;
  let seen = 0;

  const arrive = (node: Node, from: string | null): Explored<Node> | null => {
    const key = world.key(node);
    const known = explored.get(key);
    if (from !== null) explored.get(from)?.leads.push(key);
    if (known) return null;
    const place: Explored<Node> = { node, key, leads: [] };
    explored.set(key, place);
    for (const option of shuffle(world.moves(node), roll)) {
      frontier.put({ place, option }, tries.get(option.name) ?? 0);
    }
    return place;
  };

  /** Tries one option, and goes on from what it leads to when that is new, or when something new was seen on the way. */
  const step = (place: Explored<Node>, option: Option): Explored<Node> => {
    tries.set(option.name, (tries.get(option.name) ?? 0) + 1);
    const node = world.go(place.node, option);
    if (world.isTrouble(node)) troubles.set(option.name, (troubles.get(option.name) ?? 0) + 1);
    const arrived = arrive(node, place.key);
    const now = world.seen();
    bored = now > seen || bored > BORED ? 0 : bored + 1;
    seen = now;
    return arrived ?? { node, key: world.key(node), leads: [] };
  };

  const first = arrive(world.begin(), null);
  let isComplete = false;
  while (!budget.isSpent()) {
    const next = bored > BORED ? frontier.any(roll) : frontier.take((name) => tries.get(name) ?? 0);
    if (!next) {
      isComplete = true;
      break;
    }
    if (isHopeful(next.option)) step(next.place, next.option);
  }
  // States alike may still differ in what they say (how often a place was come to): walks look for that.
  while (isComplete && first && !budget.isSpent()) {
    let place = first;
    for (let length = 0; length < WALK && !budget.isSpent(); length++) {
      const moves = world.moves(place.node).filter(isHopeful);
      if (moves.length === 0) break;
      place = step(place, leastTried(moves, tries, roll));
    }
    if (world.moves(first.node).length === 0) break;
  }
  return { explored, isComplete };
}

/** Replies in one walk. */
const WALK = 80;

/** One of the options tried the least; one time in three, any. */
function leastTried(options: readonly Option[], tries: ReadonlyMap<string, number>, roll: Dice): Option {
  if (roll.next() < 1 / 3) return roll.any(options);
  const least = Math.min(...options.map(({ name }) => tries.get(name) ?? 0));
  return roll.any(options.filter(({ name }) => (tries.get(name) ?? 0) === least));
}

const shuffle = (options: readonly Option[], roll: Dice): readonly Option[] =>
  options
    .map((option) => ({ option, at: roll.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);

type Untried<Node> = { readonly place: Explored<Node>; readonly option: Option };

/** What has not been tried, the least tried replies first; of equals the newest, so that a walk goes on to its end. */
function fresh<Node>() {
  const piles: Untried<Node>[][] = [];
  const put = (untried: Untried<Node>, tried: number): void => {
    const pile = piles[tried] ?? [];
    piles[tried] = pile;
    pile.push(untried);
  };
  return {
    put,
    /** An entry moves down to the pile of its reply's tries, now, when it is met. */
    take(triesOf: (name: string) => number): Untried<Node> | null {
      for (let tried = 0; tried < piles.length; tried++) {
        const pile = piles[tried];
        for (let one = pile?.pop(); one; one = pile?.pop()) {
          const now = triesOf(one.option.name);
          if (now <= tried) return one;
          put(one, now);
        }
      }
      return null;
    },
    any(roll: Dice): Untried<Node> | null {
      const filled = piles.filter((pile) => pile !== undefined && pile.length > 0);
      if (filled.length === 0) return null;
      const pile = roll.any(filled);
      const at = Math.floor(roll.next() * pile.length);
      const [one] = pile.splice(at, 1);
      return one ?? null;
    },
  };
}
