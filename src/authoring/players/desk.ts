import type { Beat, Card, Story, Trouble, Turn } from "../../core/story/story.ts";
import { parseCard } from "../../core/story/tags.ts";
import { topTags } from "../../shell/ink/card.ts";
import { type Standing, voiceOf } from "../../shell/ink/live.ts";
import { readBeat, toTrouble } from "../../shell/ink/tell.ts";
import type { Built } from "../ink/build.ts";
import { Machine, type Saved } from "../ink/machine.ts";
import type { Place } from "../page/place.ts";

/**
 * A story on the writer's desk: told like any other, but going back costs nothing, so that thousands of talks can be
 * played in it; and it knows which pieces of the source were passed.
 */
export type Desk = {
  readonly story: Story;
  readonly machine: Machine;
  /** where a telling last stumbled */
  readonly stumbledAt: () => Place | null;
};

export type Telling = {
  readonly id: string;
  readonly seed: number;
  readonly standing: Standing;
};

export function openDesk(built: Built, { id, seed, standing }: Telling): Desk {
  const machine = new Machine(built.ink);
  const { value: card } = parseCard(id, topTags(machine));
  const start = machine.save();
  const live = voiceOf(machine, standing, null);
  const told = new WeakMap<Turn, Told>();
  let current: Turn | null = null;
  let stumbledAt: Place | null = null;

  /** Brings the machine to just after a turn that was told before. */
  function goTo(turns: readonly Turn[]): void {
    const last = turns.at(-1);
    if (last !== undefined && last === current) return;
    const known = last && told.get(last);
    if (known) machine.load(known.saved);
    else retell(turns);
    current = last ?? null;
  }

  function retell(turns: readonly Turn[]): void {
    machine.load(start);
    machine.seed(seed);
    for (const turn of turns) live.step(turn);
  }

  function tell(turns: readonly Turn[]): Beat {
    const last = turns.at(-1);
    if (!last) return { lines: [], replies: [] };
    const known = told.get(last);
    if (known) return known.beat;
    goTo(turns.slice(0, -1));
    current = null;
    const beat = readBeat(live.step(last), card);
    told.set(last, { beat, saved: machine.save() });
    current = last;
    return beat;
  }

  return {
    machine,
    stumbledAt: () => stumbledAt,
    story: {
      card,
      edition: "desk",
      tell(turns): Beat | Trouble {
        try {
          return tell(turns);
        } catch (error) {
          current = null;
          stumbledAt = machine.lastPlace;
          return toTrouble(error);
        }
      },
    },
  };
}

type Told = { readonly beat: Beat; readonly saved: Saved };

/** The card of a built story. */
export const cardOf = (id: string, built: Built): Card => parseCard(id, topTags(built.ink)).value;
