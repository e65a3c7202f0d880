import type { Built } from "../ink/build.ts";
import { type Pieces, piecesOf, type Seen } from "../ink/pieces.ts";
import type { Page } from "../page/page.ts";
import { type Place, sayPlace } from "../page/place.ts";
import { cardOf, openDesk } from "../players/desk.ts";
import { earliersOf } from "../players/earlier.ts";
import { tellAsides } from "./asides.ts";
import { eveningWorld } from "./eveningWorld.ts";
import { plainWorld, type Trouble } from "./plainWorld.ts";
import { type Budget, search } from "./search.ts";

/** What exploring a story has shown. Lines are lines of the source in which something is said. */
export type Coverage = {
  readonly lines: Share;
  /** single pieces of text: alternatives on one line are several */
  readonly texts: Share;
  readonly replies: Share;
  /** the last words of each end, and how often it was come to */
  readonly ends: ReadonlyMap<string, number>;
  readonly troubles: readonly Trouble[];
  readonly states: number;
  readonly isComplete: boolean;
};

export type Share = { readonly seen: number; readonly all: number; readonly unseen: readonly Place[] };

/** `before`: the evening that this one continues. */
export type Exploration = { readonly seed: number; readonly before: Page | null };

/** Explores any Ink story until everything is seen or the budget is spent. An evening of ours has a partner to feel. */
export function explore(built: Built, budget: Budget, { seed, before }: Exploration): Coverage {
  const pieces = piecesOf(built.ink);
  return cardOf("story", built).partner === null
    ? explorePlain(built, pieces, { budget, seed })
    : exploreEvening(built, pieces, { budget, seed, before });
}

type Exploring = { readonly budget: Budget; readonly seed: number };
type ExploringEvening = Exploring & Exploration;

function explorePlain(built: Built, pieces: Pieces, { budget, seed }: Exploring): Coverage {
  const world = plainWorld(built, pieces, seed);
  const traces = { passed: world.machine.passed, given: world.given };
  const { explored, isComplete } = search(world, untilSeen(budget, pieces, traces), seed);
  const { ends, troubles } = world;
  return {
    ...seenOf(pieces, traces),
    ends,
    troubles: [...troubles.values()],
    states: explored.size,
    isComplete,
  };
}

function exploreEvening(built: Built, pieces: Pieces, { budget, seed, before }: ExploringEvening): Coverage {
  const desk = openDesk(built, { id: "story", seed, standing: { repeat: ["…"], faltered: ["…"] } });
  const troubles = new Map<string, Trouble>();
  const world = eveningWorld(desk, {
    pieces,
    wanted: null,
    seed,
    earliers: earliersOf(before),
    arrived: (_, { talk }) => {
      const at = desk.stumble()?.at ?? null;
      if (talk.trouble) troubles.set(`${at?.line}`, { at, message: talk.trouble.message });
    },
  });
  const traces = { passed: desk.machine.passed, given: desk.given };
  const { explored, isComplete } = search(world, untilSeen(budget, pieces, traces), seed);
  tellAsides(
    desk,
    [...explored.values()].map(({ node }) => node.talk),
  );
  const ends = world.endings;
  return {
    ...seenOf(pieces, traces),
    ends,
    troubles: [...troubles.values()],
    states: explored.size,
    isComplete,
  };
}

/** What was passed and given so far; both grow. */
type Traces = { readonly passed: ReadonlySet<object>; readonly given: ReadonlySet<string> };

/** How many steps go by before it is asked again whether anything is left to see. */
const LOOKS = 64;

function untilSeen(budget: Budget, pieces: Pieces, { passed, given }: Traces): Budget {
  let looks = 0;
  let isAll = false;
  return {
    isSpent() {
      if (looks++ % LOOKS === 0) {
        isAll = given.size >= pieces.replies.size && pieces.lines.every(({ piece }) => passed.has(piece));
      }
      return isAll || budget.isSpent();
    },
  };
}

function seenOf(pieces: Pieces, { passed, given }: Traces): Pick<Coverage, "lines" | "texts" | "replies"> {
  const wasSeen = ({ piece }: Seen): boolean => passed.has(piece);
  return {
    lines: byLine(pieces.lines, wasSeen),
    texts: shareOf(pieces.lines, wasSeen),
    replies: shareOf(
      [...pieces.replies].map(([path, seen]) => ({ ...seen, path })),
      ({ path }) => given.has(path),
    ),
  };
}

function shareOf<T extends Seen>(all: readonly T[], wasSeen: (one: T) => boolean): Share {
  const unseen = all.filter((one) => !wasSeen(one));
  return { seen: all.length - unseen.length, all: all.length, unseen: unseen.map(({ at }) => at) };
}

/** A line is seen when any of its text was. */
function byLine(all: readonly Seen[], wasSeen: (one: Seen) => boolean): Share {
  const lines = new Map<string, { at: Place; seen: boolean }>();
  for (const one of all) {
    const name = sayPlace(one.at);
    const known = lines.get(name) ?? { at: one.at, seen: false };
    lines.set(name, { at: one.at, seen: known.seen || wasSeen(one) });
  }
  const unseen = [...lines.values()].filter(({ seen }) => !seen);
  return { seen: lines.size - unseen.length, all: lines.size, unseen: unseen.map(({ at }) => at) };
}
