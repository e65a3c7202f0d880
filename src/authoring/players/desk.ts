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
 * played in it; and it knows which pieces of the source were passed, and which replies given.
 */
export type Desk = {
  readonly story: Story;
  readonly machine: Machine;
  /** paths of the replies that were given */
  readonly given: ReadonlySet<string>;
  /** paths of the replies on offer after a turn, by Ink's index */
  offered(turn: Turn): readonly string[];
  /** where a telling last stumbled, and why */
  stumble(): Stumbled | null;
};

type Stumbled = { readonly at: Place | null; readonly trouble: Trouble };

export type Telling = {
  readonly id: string;
  readonly seed: number;
  readonly standing: Standing;
};

type Told = { readonly beat: Beat; readonly saved: Saved; readonly paths: readonly string[] };

export function openDesk(built: Built, { id, seed, standing }: Telling): Desk {
  const machine = new Machine(built.ink);
  const card = cardOf(id, built);
  const start = machine.save();
  const live = voiceOf(machine, standing, null);
  const told = new WeakMap<Turn, Told>();
  const given = new Set<string>();
  let current: Turn | null = null;
  let stumbled: Stumbled | null = null;

  /** Brings the machine to just after turns that were told before. */
  function goTo(turns: readonly Turn[]): void {
    const last = turns.at(-1);
    if (last !== undefined && last === current) return;
    const known = last && told.get(last);
    machine.load(known?.saved ?? start);
    if (known) return;
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
    if (last.say.kind === "choice") {
      const path = machine.currentChoices[last.say.index]?.sourcePath;
      if (path !== undefined) given.add(path);
    }
    const beat = readBeat(live.step(last), card);
    const paths = machine.currentChoices.map(({ sourcePath }) => sourcePath);
    told.set(last, { beat, saved: machine.save(), paths });
    current = last;
    return beat;
  }

  return {
    machine,
    given,
    offered: (turn) => told.get(turn)?.paths ?? [],
    stumble: () => stumbled,
    story: {
      card,
      edition: "desk",
      tell(turns): Beat | Trouble {
        try {
          return tell(turns);
        } catch (error) {
          current = null;
          const trouble = toTrouble(error);
          stumbled = { at: machine.lastPlace, trouble };
          return trouble;
        }
      },
    },
  };
}

/** The card of a built story. */
export const cardOf = (id: string, built: Built): Card => parseCard(id, topTags(built.ink)).value;
