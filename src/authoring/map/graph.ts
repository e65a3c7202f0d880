import type { Lead, Page, PageKnot, PageReply } from "../page/page.ts";

/** A knot on the map. */
export type Stop = {
  readonly name: string;
  readonly line: number;
  /** what is said there first */
  readonly says: string;
  readonly lines: number;
  readonly replies: readonly PageReply[];
  /** the ending that it is; "" for an end without a name; null: none */
  readonly ending: string | null;
};

/** A way on the map. `reply`: which of its stop's replies leads it; null: the knot itself goes on. */
export type Way = {
  readonly from: string;
  readonly to: string;
  readonly reply: number | null;
  readonly isConditional: boolean;
};

export type Graph = {
  readonly stops: readonly Stop[];
  readonly ways: readonly Way[];
  readonly beside: readonly Stop[];
};

/** What stands above the first knot, when something does. */
const TOP = "(top)";

/** A story as stops and ways. What is told beside the talk, and tunnels that open answers, stand beside. */
export function graphOf(page: Page): Graph {
  const knots = page.knots
    .filter(({ isFunction, lines, turns, leads }) =>
      isFunction ? false : lines.length + turns.length + leads.length > 0,
    )
    .filter(({ name, lines, turns }) => name !== "" || lines.length + turns.length > 0);
  const names = new Map(knots.map((knot) => [knot.name, knot]));
  const tunnels = new Set(page.replies.flatMap(({ opensWith }) => opensWith ?? []));
  const isBeside = ({ name }: PageKnot): boolean =>
    /^on_(?:repeat|faltered)$/u.test(name) || tunnels.has(name.split(".")[0] ?? name);
  const stops = knots.map(stopOf);
  const ways = knots.flatMap((knot) => waysFrom(knot, (to) => resolve(to, knot.name, names)));
  const beside = new Set(knots.filter(isBeside).map(({ name }) => nameOf(name)));
  return {
    stops: stops.filter(({ name }) => !beside.has(name)),
    beside: stops.filter(({ name }) => beside.has(name)),
    ways: distinct(ways.filter(({ from, to }) => !beside.has(from) && !beside.has(to))),
  };
}

const nameOf = (name: string): string => (name === "" ? TOP : name);

function stopOf(knot: PageKnot): Stop {
  const ending = knot.lines.findLast(({ line }) => line.ending !== null)?.line.ending ?? null;
  return {
    name: nameOf(knot.name),
    line: knot.at.line,
    says: knot.lines[0]?.line.text ?? "",
    lines: knot.lines.length,
    replies: knot.turns.flatMap(({ replies }) => replies),
    ending: ending ?? (endsUnnamed(knot) ? "" : null),
  };
}

const endsUnnamed = ({ leads, turns }: PageKnot): boolean =>
  [...leads, ...turns.flatMap(({ replies }) => replies.flatMap((reply) => reply.leads))].some(
    ({ to }) => to === "END",
  );

function waysFrom(knot: PageKnot, find: (to: string) => string | null): readonly Way[] {
  const from = nameOf(knot.name);
  const way = ({ to, when }: Lead, reply: number | null): readonly Way[] => {
    const found = find(to);
    return found === null ? [] : [{ from, to: nameOf(found), reply, isConditional: when !== null }];
  };
  const replies = knot.turns.flatMap((turn) => turn.replies);
  return [
    ...knot.leads.flatMap((lead) => way(lead, null)),
    ...replies.flatMap((reply, i) => reply.leads.flatMap((lead) => way(lead, i))),
  ];
}

/** A name as Ink finds it: a stitch of this knot, a knot, a label in one. */
function resolve(to: string, from: string, names: ReadonlyMap<string, PageKnot>): string | null {
  const here = from.split(".")[0] ?? from;
  const tries = [`${here}.${to}`, to, to.split(".").slice(0, 2).join("."), to.split(".")[0] ?? to];
  return tries.find((name) => name !== "" && names.has(name)) ?? null;
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const seen = new Map<string, Way>();
  for (const way of ways) {
    const key = `${way.from} ${way.to} ${way.reply}`;
    const known = seen.get(key);
    seen.set(key, known && !known.isConditional ? known : way);
  }
  return [...seen.values()].filter(({ from, to }) => from !== to);
}
