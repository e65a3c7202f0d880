import type { Graph, Way } from "./graph.ts";

/** Which row each stop stands in, and which place in its row; and where long ways bend to pass between stops. */
export type Layers = {
  /** stops and bends by name, from left to right */
  readonly rows: readonly (readonly string[])[];
  /** the bends of a way, from the top down */
  readonly bends: ReadonlyMap<Way, readonly string[]>;
  readonly isBack: (way: Way) => boolean;
};

const SWEEPS = 12;

/**
 * Rows by the longest way from the top, so that every way but those that lead back goes down; within a row, stops
 * and bends stand near the middle of what they are joined to (Sugiyama's method).
 *
 *   a          a way over several rows bends once in each,
 *   | \        so that it passes between the stops there
 *   b  :
 *   | /
 *   c
 */
export function layersOf({ stops, ways }: Graph): Layers {
  const names = stops.map(({ name }) => name);
  const back = waysBack(names, ways);
  const down = ways.filter((way) => !back.has(way));
  const depth = depths(names, down);
  let rows: string[][] = Array.from({ length: Math.max(0, ...depth.values()) + 1 }, (_, row) =>
    names.filter((name) => depth.get(name) === row),
  );
  const bends = new Map<Way, readonly string[]>();
  const joints: Joint[] = [];
  for (const way of down) {
    const from = depth.get(way.from) ?? 0;
    const between = Array.from(
      { length: Math.max(0, (depth.get(way.to) ?? 0) - from - 1) },
      (_, i) => from + 1 + i,
    );
    const passed = between.map((row) => {
      const bend = `${BEND}${way.from}>${way.to}@${row}`;
      if (rows[row]?.includes(bend) === false) rows[row]?.push(bend);
      return bend;
    });
    bends.set(way, passed);
    const stations = [way.from, ...passed, way.to];
    for (let i = 1; i < stations.length; i++)
      joints.push({ from: stations[i - 1] ?? "", to: stations[i] ?? "" });
  }
  for (let sweep = 0; sweep < SWEEPS; sweep++) rows = ordered(rows, joints);
  return { rows, bends, isBack: (way) => back.has(way) };
}

type Joint = { readonly from: string; readonly to: string };

/** No knot has such a name. */
const BEND = "~";
export const isBend = (name: string): boolean => name.startsWith(BEND);

/** Ways that close a circle, met on a walk from the first stop. */
function waysBack(names: readonly string[], ways: readonly Way[]): ReadonlySet<Way> {
  const back = new Set<Way>();
  const done = new Set<string>();
  const open = new Set<string>();
  const walk = (name: string): void => {
    open.add(name);
    for (const way of ways.filter(({ from }) => from === name)) {
      if (open.has(way.to)) back.add(way);
      else if (!done.has(way.to)) walk(way.to);
    }
    open.delete(name);
    done.add(name);
  };
  for (const name of names) if (!done.has(name)) walk(name);
  return back;
}

function depths(names: readonly string[], down: readonly Way[]): ReadonlyMap<string, number> {
  const depth = new Map(names.map((name) => [name, 0]));
  for (let round = 0; round < names.length; round++) {
    let moved = false;
    for (const { from, to } of down) {
      const wanted = (depth.get(from) ?? 0) + 1;
      if ((depth.get(to) ?? 0) >= wanted) continue;
      depth.set(to, wanted);
      moved = true;
    }
    if (!moved) break;
  }
  return depth;
}

function ordered(rows: readonly (readonly string[])[], ways: readonly Joint[]): string[][] {
  const at = new Map(rows.flatMap((row) => row.map((name, i) => [name, (i + 0.5) / row.length] as const)));
  return rows.map((row) =>
    row
      .map((name) => ({ name, middle: middleOf(name, ways, at) }))
      .sort((a, b) => a.middle - b.middle)
      .map(({ name }) => name),
  );
}

function middleOf(name: string, ways: readonly Joint[], at: ReadonlyMap<string, number>): number {
  const joined = ways.flatMap(({ from, to }) => (from === name ? [to] : to === name ? [from] : []));
  const places = joined.map((other) => at.get(other) ?? 0.5);
  return places.length === 0 ? (at.get(name) ?? 0.5) : places.reduce((a, b) => a + b, 0) / places.length;
}
