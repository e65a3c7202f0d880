import type { EveningWorld, Talk } from "../explore/eveningWorld.ts";
import type { Explored } from "../explore/search.ts";
import { dice } from "../players/dice.ts";
import { sayTrail } from "../players/trail.ts";

/** Walks on from a place that the search did not follow to an end. */
const WALKS = 4;
const STEPS = 60;
/** Such places that are walked on from, at most. */
const PLACES = 60;

/** Places from which no ending is reached, neither by what was explored nor by walking on: how to come there. */
export function stuckIn(
  explored: ReadonlyMap<string, Explored<Talk>>,
  world: EveningWorld,
): readonly string[] {
  const safe = leadsToEnd(explored);
  const open = [...explored.values()].filter(({ key }) => !safe.has(key));
  const every = Math.max(1, Math.floor(open.length / PLACES));
  return open
    .filter((_, i) => i % every === 0)
    .filter(({ node }) => !walksToEnd(node, world))
    .map(({ node }) => sayTrail(node.trail));
}

/** Every explored place that has a way to an end, backwards from the ends. */
function leadsToEnd(explored: ReadonlyMap<string, Explored<Talk>>): ReadonlySet<string> {
  const before = new Map<string, string[]>();
  for (const { key, leads } of explored.values()) {
    for (const lead of leads) put(before, lead, key);
  }
  const found = new Set<string>();
  const open = [...explored.values()].filter(({ node }) => isEnd(node)).map(({ key }) => key);
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (found.has(key)) continue;
    found.add(key);
    open.push(...(before.get(key) ?? []));
  }
  return found;
}

function put(before: Map<string, string[]>, lead: string, key: string): void {
  const known = before.get(lead);
  if (known) known.push(key);
  else before.set(lead, [key]);
}

const isEnd = ({ talk }: Talk): boolean => talk.phase === "ended" && talk.trouble === null;

function walksToEnd(from: Talk, world: EveningWorld): boolean {
  for (let walk = 0; walk < WALKS; walk++) {
    const roll = dice(walk);
    let node = from;
    for (let step = 0; step < STEPS; step++) {
      // trouble is told on its own
      if (isEnd(node) || world.isTrouble(node)) return true;
      const moves = world.moves(node);
      if (moves.length === 0) break;
      node = world.go(node, roll.any(moves));
    }
  }
  return false;
}
