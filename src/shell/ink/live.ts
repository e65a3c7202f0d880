import { Story as Ink } from "inkjs";
import type { Person } from "../../core/story/evening.ts";
import type { AsideKnot, FactId, Senses, Turn } from "../../core/story/story.ts";
import { bound } from "./bounds.ts";
import { topTags } from "./card.ts";
import { hear, type Said, Stumble } from "./watch.ts";

/** What Ink says to a turn, before its tags are read. */
export type Spoken = { readonly lines: readonly Said[]; readonly replies: readonly Offered[] };
export type Offered = Said & { readonly index: number };

/** One Ink story being told. It only goes on; who wants to go back begins another. */
export type Live = {
  /** The next turn. @throws Stumble, or whatever inkjs throws; then it is of no more use */
  step(turn: Turn): Spoken;
};

/** How a story is begun: the seed of its dice, the words of its standing asides, and the knot to begin at (null: the top). */
export type Beginning = { readonly seed: number; readonly standing: Standing; readonly from: string | null };

/** Begins a story. The seed is set right after construction, or the clock would seed it. */
export function begin(content: InkContent, { seed, standing, from }: Beginning): Live {
  const ink = new Ink(content);
  ink.state.storySeed = seed;
  const live = voiceOf(ink, standing, from);
  let begun = false;
  return {
    step(turn) {
      if (begun === (turn.say.kind === "begin"))
        throw noSuchReply(begun ? "a story begins once" : "it has not begun");
      begun = true;
      return live.step(turn);
    },
  };
}

/**
 * An Ink story wherever it stands, with the engine's functions bound. Whether it has begun is for others to know: the
 * players of `authoring/` go back and forth in one story.
 */
export function voiceOf(ink: Ink, standing: Standing, from: string | null): Live {
  ink.allowExternalFunctionFallbacks = true;
  bound(ink);
  const sensed = bindSenses(ink);
  const asked: Record<AsideKnot, number> = { repeat: 0, faltered: 0 };
  return {
    step({ say, senses }) {
      sensed(senses);
      switch (say.kind) {
        case "begin":
          if (from !== null) ink.ChoosePathString(from);
          return { lines: withoutTags(hear(ink), from === null ? topTags(ink) : []), replies: offers(ink) };
        case "choice":
          if (!ink.currentChoices[say.index]) throw noSuchReply(`no reply ${say.index} here`);
          ink.ChooseChoiceIndex(say.index);
          return { lines: hear(ink), replies: offers(ink) };
        case "aside":
          return {
            lines: tellAside(ink, say.knot) ?? stand(standing[say.knot], asked[say.knot]++),
            replies: [],
          };
      }
    },
  };
}

/** A parsed compiled story: many Ink stories can be begun from one. */
export type InkContent = Readonly<Record<string, never>>;

/** Words for asides of a story that has none of its own: the person's, from `stories/cast/`. Said in turn. */
export type Standing = Person["standing"];

/** The engine's EXTERNAL functions, answered from the turn's senses. Any other falls back to the story's own. */
function bindSenses(ink: Ink): (senses: Senses) => void {
  let now: Senses = { feltHeard: 0, guard: 0, weariness: 0, known: [], ended: null };
  const lookaheadSafe = true;
  ink.BindExternalFunction("heard", () => now.feltHeard, lookaheadSafe);
  ink.BindExternalFunction("guard", () => now.guard, lookaheadSafe);
  ink.BindExternalFunction("weary", () => now.weariness, lookaheadSafe);
  ink.BindExternalFunction("known", (fact: FactId) => now.known.includes(fact), lookaheadSafe);
  ink.BindExternalFunction("ended", (how: string) => now.ended === how, lookaheadSafe);
  return (senses) => {
    now = senses;
  };
}

/** Told in a flow of its own: ChoosePathString would take away the replies that stand. Null: the story has none. */
function tellAside(ink: Ink, knot: AsideKnot): readonly Said[] | null {
  if (!ink.KnotContainerWithName(`on_${knot}`)) return null;
  ink.SwitchFlow("aside");
  ink.ChoosePathString(`on_${knot}`);
  const lines = hear(ink);
  ink.SwitchToDefaultFlow();
  ink.RemoveFlow("aside");
  return lines;
}

const stand = (words: readonly string[], nth: number): readonly Said[] => {
  const text = words[nth % words.length];
  return text === undefined ? [] : [{ text, tags: [] }];
};

/** The tags at the top leak into those of the first line; each is taken away once. */
function withoutTags([first, ...rest]: readonly Said[], leaked: readonly string[]): readonly Said[] {
  if (!first) return [];
  const tags = [...first.tags];
  for (const tag of leaked) {
    const at = tags.indexOf(tag);
    if (at >= 0) tags.splice(at, 1);
  }
  return first.text === "" && tags.length === 0 ? rest : [{ ...first, tags }, ...rest];
}

const offers = (ink: Ink): readonly Offered[] =>
  ink.currentChoices.map(({ index, text, tags }) => ({ index, text: text.trim(), tags: tags ?? [] }));

const noSuchReply = (message: string) => new Stumble({ kind: "no-such-reply", message });
