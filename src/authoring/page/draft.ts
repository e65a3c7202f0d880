import type { Lead, PageKnot, PageLine, PageReply, PageTurn } from "./page.ts";
import type { Place } from "./place.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
export type ReplyDraft = Mutable<PageReply>;
type TurnDraft = Omit<Mutable<PageTurn>, "replies"> & { replies: ReplyDraft[] };
type KnotDraft = Omit<Mutable<PageKnot>, "turns"> & { turns: TurnDraft[] };

/** One level of nested replies: `*` is 1, `**` is 2. */
type Level = { turn: TurnDraft; reply: ReplyDraft | null };

/** A page while it is read, line by line: the knot, and the replies that are open at each level. */
export type Draft = ReturnType<typeof drafting>;

export function drafting(file: string) {
  const knots: KnotDraft[] = [];
  let size = 0;
  let levels: Level[] = [];
  let knot = begun("", { file, line: 1 }, false);

  function begun(name: string, at: Place, isFunction: boolean): KnotDraft {
    const next: KnotDraft = { at, name, isFunction, turns: [], lines: [], leads: [] };
    knots.push(next);
    levels = [];
    return next;
  }

  function turn(at: Place, lines: readonly PageLine[]): TurnDraft {
    const next: TurnDraft = { at, knot: knot.name, lines: [...lines], replies: [] };
    knot.turns.push(next);
    return next;
  }

  /** The level that is written to, made when there is none yet. */
  function deepest(at: Place): Level {
    const level = levels.at(-1) ?? { turn: turn(at, []), reply: null };
    if (levels.length === 0) levels.push(level);
    return level;
  }

  return {
    knots,
    size: () => size,
    knotName: () => knot.name,
    isFunction: () => knot.isFunction,
    knot(name: string, at: Place, isFunction: boolean): void {
      if (!isFunction) size++;
      knot = begun(name, at, isFunction);
    },
    line(line: PageLine): void {
      const { turn, reply } = deepest(line.at);
      if (!reply && turn.lines.length === 0) turn.at = line.at;
      (reply ? reply.answers : turn.lines).push(line);
      knot.lines.push(line);
    },
    lead(lead: Lead): void {
      const reply = levels.at(-1)?.reply;
      (reply ? reply.leads : knot.leads).push(lead);
    },
    /** A tunnel counts as an answer's opening only before its first line. */
    tunnel(name: string): void {
      const reply = levels.at(-1)?.reply;
      if (reply && reply.answers.length === 0) reply.opensWith ??= name;
    },
    reply(level: number, reply: ReplyDraft): void {
      deepest(reply.at);
      levels = levels.slice(0, level);
      while (levels.length < level) {
        const answers = levels.at(-1)?.reply?.answers ?? [];
        levels.push({ turn: turn(reply.at, answers), reply: null });
      }
      const here = levels.at(-1);
      if (!here) return;
      here.turn.replies.push(reply);
      here.reply = reply;
    },
    gather(level: number, at: Place): void {
      size++;
      deepest(at);
      levels = levels.slice(0, level);
      const here = levels.at(-1);
      if (!here) return;
      if (here.turn.replies.length > 0) here.turn = turn(at, []);
      here.reply = null;
    },
  };
}
