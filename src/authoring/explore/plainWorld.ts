import { hear, Stumble } from "../../shell/ink/watch.ts";
import type { Built } from "../ink/build.ts";
import { Machine, type Saved } from "../ink/machine.ts";
import type { Pieces } from "../ink/pieces.ts";
import type { Place } from "../page/place.ts";
import type { Option, World } from "./search.ts";
import { inkTraits } from "./stateKey.ts";

/** A place in any Ink story: replies on offer, or none. */
type Spot = {
  readonly saved: Saved;
  readonly options: readonly Option[];
  readonly key: string;
  readonly traits: readonly string[];
};

/** Where a story could not go on, and why; `trail` are the indices of the replies that lead there. */
export type Trouble = { readonly at: Place | null; readonly message: string };

export type PlainWorld = World<Spot> & {
  readonly machine: Machine;
  /** paths of the replies that were given */
  readonly given: ReadonlySet<string>;
  /** the last lines of the story's ends, and how often each was come to */
  readonly ends: ReadonlyMap<string, number>;
  readonly troubles: ReadonlyMap<string, Trouble>;
};

/** Any Ink story as a place to explore: no partner, no attention, only what is said and what can be replied. */
export function plainWorld(built: Built, pieces: Pieces, seed: number): PlainWorld {
  const machine = new Machine(built.ink);
  machine.allowExternalFunctionFallbacks = true;
  const start = machine.save();
  const given = new Set<string>();
  const ends = new Map<string, number>();
  const troubles = new Map<string, Trouble>();

  function listen(): Spot {
    try {
      const lines = hear(machine);
      const choices = machine.currentChoices;
      const options = choices.map(
        ({ sourcePath, index }): Option => ({ name: sourcePath, index, way: "hears" }),
      );
      if (choices.length === 0) {
        const end = lines.at(-1)?.text ?? "(nothing is said)";
        ends.set(end, (ends.get(end) ?? 0) + 1);
        return { saved: start, options, key: `end ${end}`, traits: [] };
      }
      const traits = inkTraits(machine, pieces);
      const key = `${options.map(({ name }) => name).join(",")};${traits.join(",")}`;
      return { saved: machine.save(), options, key, traits };
    } catch (error) {
      return stumbled(error);
    }
  }

  function stumbled(error: unknown): Spot {
    const at = machine.lastPlace;
    const said =
      error instanceof Stumble ? error.trouble.message : error instanceof Error ? error.message : `${error}`;
    const message = said.replace(/^(?:RUNTIME )?(?:ERROR|WARNING): (?:'[^']*' )?(?:line \d+: )?/u, "");
    const key = `trouble ${at?.file}:${at?.line}`;
    if (!troubles.has(key)) troubles.set(key, { at, message });
    return { saved: start, options: [], key, traits: [] };
  }

  return {
    machine,
    given,
    ends,
    troubles,
    begins() {
      machine.load(start);
      machine.seed(seed);
      return [listen()];
    },
    moves: ({ options }) => options,
    go({ saved }, { index, name }) {
      machine.load(saved);
      given.add(name);
      try {
        machine.ChooseChoiceIndex(index);
      } catch (error) {
        return stumbled(error);
      }
      return listen();
    },
    key: ({ key }) => key,
    traits: ({ traits }) => traits,
    isTrouble: ({ key }) => key.startsWith("trouble "),
    seen: () => machine.passed.size + given.size,
  };
}
