import { type Dice, dice } from "../players/dice.ts";
import { frontier } from "./frontier.ts";
import { counting, type Tried } from "./tried.ts";

/**
 * A story as a place to explore. Nodes are kept, and gone back to; what a node is stays the world's own business.
 * `key` says which nodes are alike: of those only the first is gone on from.
 */
export type World<Node> = {
  /** where one can begin; at least one place */
  begins(): readonly Node[];
  moves(node: Node): readonly Option[];
  /** never throws: a story in trouble has a node, too, without moves */
  go(node: Node, option: Option): Node;
  key(node: Node): string;
  /** what may matter of a node, each in its place: the same number at every node */
  traits(node: Node): readonly string[];
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
  readonly traits: readonly string[];
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
 * Explores by abstract state: what comes first is the reply that has been given the least in circumstances like
 * these, wherever it stands; when nothing new is found for a while, it goes on from a random place. When every option
 * of every state was tried, random walks from the beginning use up the budget, so say in it when there is nothing
 * left to see.
 */
export function search<Node>(world: World<Node>, budget: Budget, seed: number): Search<Node> {
  const roll = dice(seed);
  const explored = new Map<string, Explored<Node>>();
  const tried = counting();
  const troubles = new Map<string, number>();
  const isHopeful = ({ name }: Option): boolean => (troubles.get(name) ?? 0) < TROUBLES;
  const open = frontier<Untried<Node>>();
  let bored = 0;
  let seen = 0;

  const arrive = (node: Node, from: Explored<Node> | null): Explored<Node> => {
    const key = world.key(node);
    from?.leads.push(key);
    const place: Explored<Node> = { node, key, leads: [], traits: world.traits(node) };
    if (explored.has(key)) return place;
    explored.set(key, place);
    for (const option of shuffle(world.moves(node), roll)) {
      open.put({ place, option }, tried.least(option, place.traits));
    }
    return place;
  };

  const step = ({ place, option }: Untried<Node>): Explored<Node> => {
    tried.add(option, place.traits);
    const node = world.go(place.node, option);
    if (world.isTrouble(node)) troubles.set(option.name, (troubles.get(option.name) ?? 0) + 1);
    const now = world.seen();
    bored = now > seen || bored > BORED ? 0 : bored + 1;
    seen = now;
    return arrive(node, place);
  };

  const firsts = world.begins().map((node) => arrive(node, null));
  let isComplete = false;
  while (!budget.isSpent() && !isComplete) {
    const next =
      bored > BORED ? open.any(roll) : open.take(({ place, option }) => tried.least(option, place.traits));
    if (!next) isComplete = true;
    else if (isHopeful(next.option)) step(next);
  }
  // States alike may still differ in what they say (how often a place was come to): walks look for that.
  const walkable = firsts.filter(({ node }) => world.moves(node).length > 0);
  while (isComplete && walkable.length > 0 && !budget.isSpent()) {
    let place = roll.any(walkable);
    for (let length = 0; length < WALK && !budget.isSpent(); length++) {
      const moves = world.moves(place.node).filter(isHopeful);
      if (moves.length === 0) break;
      place = step({ place, option: leastTried(moves, place.traits, { tried, roll }) });
    }
  }
  return { explored, isComplete };
}

/** Replies in one walk. */
const WALK = 80;

type Untried<Node> = { readonly place: Explored<Node>; readonly option: Option };
type Choosing = { readonly tried: Tried; readonly roll: Dice };

/** One of the options tried the least; one time in three, any. */
function leastTried(
  options: readonly Option[],
  traits: readonly string[],
  { tried, roll }: Choosing,
): Option {
  if (roll.next() < 1 / 3) return roll.any(options);
  const least = Math.min(...options.map((option) => tried.least(option, traits)));
  return roll.any(options.filter((option) => tried.least(option, traits) === least));
}

const shuffle = (options: readonly Option[], roll: Dice): readonly Option[] =>
  options
    .map((option) => ({ option, at: roll.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ option }) => option);
