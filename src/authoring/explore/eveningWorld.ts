import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Earlier, FactId, Turn } from "../../core/story/story.ts";
import type { Pieces } from "../ink/pieces.ts";
import type { Desk } from "../players/desk.ts";
import { seedFor } from "../players/earlier.ts";
import { command, hearOn, heldIn, openTalk } from "../players/play.ts";
import type { Move } from "../players/trail.ts";
import type { Option, Way, World } from "./search.ts";
import { inkTraits } from "./stateKey.ts";

/** A talk with the hand open, or over; and how it came there. */
export type Talk = {
  readonly talk: Conversation;
  readonly trail: readonly Move[];
  readonly ink: readonly string[];
};

export type EveningWorld = World<Talk> & {
  /** every talk that was arrived at, as it is arrived at */
  readonly endings: ReadonlyMap<string, number>;
};

/** How finely the partner's state is told apart, in points. */
const GRAIN = { heard: 3, guard: 8 } as const;

type Watching = {
  readonly pieces: Pieces;
  /** facts that some card or known() asks for: only those make a difference. Null: every fact may */
  readonly wanted: ReadonlySet<FactId> | null;
  readonly seed: number;
  /** how the evening before may have gone */
  readonly earliers: readonly (Earlier | null)[];
  readonly arrived: (from: Talk | null, to: Talk) => void;
};

/** An evening as a place to explore: the real conversation, heard well or followed away from, reply by reply. */
export function eveningWorld(
  desk: Desk,
  { pieces, wanted, seed, earliers, arrived }: Watching,
): EveningWorld {
  const { story, machine } = desk;
  const endings = new Map<string, number>();
  const leadsToCalls = new Set<string>();

  /** Hears the beat to its end: the hand is open, or the talk is over. */
  function arrive(from: Talk | null, spoken: Conversation, given: readonly Move[], way: Way): Talk {
    const trail = [...given];
    let talk = spoken;
    while (talk.phase === "speaking") {
      talk = hearOn(talk, {
        story,
        deaf: false,
        follows: () => {
          trail.push(way === "follows" ? "follow" : "stay");
          return way === "follows";
        },
      });
    }
    const arrivedAt = { talk, trail, ink: inkTraits(machine, pieces) };
    if (talk.phase === "ended" && talk.ending !== null)
      endings.set(talk.ending, (endings.get(talk.ending) ?? 0) + 1);
    arrived(from, arrivedAt);
    return arrivedAt;
  }

  return {
    endings,
    begins: () =>
      earliers.map((earlier, nth) =>
        arrive(null, openTalk(story, seedFor(nth, earliers.length, seed), earlier), [], "hears"),
      ),
    moves({ talk }) {
      if (talk.phase !== "answering") return [];
      const paths = desk.offered(lastTurn(talk));
      return heldIn(talk).replies.flatMap(({ index }): readonly Option[] => {
        const name = paths[index] ?? `${index}`;
        const option = { name, index, way: "hears" } as const;
        return leadsToCalls.has(name)
          ? [option, { name: `${name} follow`, index, way: "follows" }]
          : [option];
      });
    },
    go(from, { name, index, way }) {
      const { talk } = from;
      const reply = talk.beat?.replies.find((one) => one.index === index);
      const breathes = heldIn(talk).canBreathe && reply?.impulse !== true;
      const ready = breathes ? command(talk, story, { kind: "breathe" }) : talk;
      const trail: readonly Move[] = [...from.trail, ...(breathes ? (["breathe"] as const) : []), index];
      const spoken = command(ready, story, { kind: "reply", index });
      const to = arrive(from, spoken, trail, way);
      if (to.talk.callCount > talk.callCount) leadsToCalls.add(name);
      return to;
    },
    key({ talk, ink }) {
      if (talk.phase !== "answering") return `${talk.phase} ${talk.ending ?? talk.trouble?.message}`;
      const { heard, guard, weariness, tolerance, explained } = talk.partner;
      const weary = weariness > tolerance ? "w" : Math.round(weariness);
      const hand = heldIn(talk).replies.map(({ index }) => desk.offered(lastTurn(talk))[index]);
      const facts = talk.known.filter((fact) => wanted === null || wanted.has(fact));
      return [
        ...[...hand].sort(),
        Math.round(heard / GRAIN.heard),
        Math.round(guard / GRAIN.guard),
        weary,
        explained,
        talk.earlier?.ending ?? "",
        [...facts].sort().join(),
        ink.join(),
      ].join("|");
    },
    traits({ talk, ink }) {
      const { heard, guard, weariness, tolerance } = talk.partner;
      const facts = [...(wanted ?? [])].map((fact) => `${talk.known.includes(fact)}`);
      return [
        `${Math.floor(heard / 10)}`,
        `${Math.floor(guard / 15)}`,
        `${weariness > tolerance}`,
        talk.earlier?.ending ?? "",
        ...facts,
        ...ink,
      ];
    },
    isTrouble: ({ talk }) => talk.trouble !== null,
    seen: () => machine.passed.size + desk.given.size + endings.size,
  };
}

/** The last turn that dealt a hand. */
export function lastTurn(talk: Conversation): Turn {
  const turn = talk.turns.findLast(({ say }) => say.kind !== "aside");
  if (!turn) throw new Error("the talk has not begun");
  return turn;
}
