import type { Page } from "../page/page.ts";
import { type Graph, graphOf, type Stop, type Way } from "./graph.ts";
import { isBend, type Layers, layersOf } from "./layers.ts";
import { LEGEND, markOf } from "./marks.ts";

const BOX = { width: 168, height: 58, gapX: 34, gapY: 62, round: 10, bend: 12 } as const;
const MARK = { radius: 5, step: 14, perRow: 10 } as const;
const MARGIN = { x: 40, top: 92, bottom: 40 } as const;

type Spot = { readonly x: number; readonly y: number };

/** A story as a picture, SVG in a string: knots from the top down, what each reply does, and where it can end. */
export function mapOf(page: Page): string {
  const graph = graphOf(page);
  const layers = layersOf(graph);
  const rows = [...layers.rows, ...rowsOf(graph.beside.map(({ name }) => name))];
  const width = MARGIN.x * 2 + Math.max(LEGEND_WIDTH, ...rows.map(widthOf));
  const height = MARGIN.top + rows.length * (BOX.height + BOX.gapY) + MARGIN.bottom;
  const spots = spotsOf(rows, width);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif" font-size="12">`,
    `<title>${escaped(page.card.title)}: a map</title>`,
    `<rect width="${width}" height="${height}" fill="#fbf8f2"/>`,
    legend(page.card.title),
    ...graph.ways.map((way) => drawWay(way, { spots, layers, graph })),
    ...[...graph.stops, ...graph.beside].map((stop) => drawStop(stop, spots.get(stop.name))),
    "</svg>",
    "",
  ].join("\n");
}

/** Stops that no way joins, a few to a row. */
function rowsOf(names: readonly string[]): readonly (readonly string[])[] {
  const perRow = 5;
  return Array.from({ length: Math.ceil(names.length / perRow) }, (_, i) =>
    names.slice(i * perRow, (i + 1) * perRow),
  );
}

const boxWidth = (name: string): number => (isBend(name) ? BOX.bend : BOX.width);

const widthOf = (row: readonly string[]): number =>
  row.reduce((sum, name) => sum + boxWidth(name) + BOX.gapX, -BOX.gapX);

function spotsOf(rows: readonly (readonly string[])[], width: number): ReadonlyMap<string, Spot> {
  const spots = new Map<string, Spot>();
  for (const [y, row] of rows.entries()) {
    let x = (width - widthOf(row)) / 2;
    for (const name of row) {
      spots.set(name, { x, y: MARGIN.top + y * (BOX.height + BOX.gapY) });
      x += boxWidth(name) + BOX.gapX;
    }
  }
  return spots;
}

/** About how wide a letter of the legend is. */
const LETTER = 6.4;
const legendStep = ({ name }: { readonly name: string }): number => name.length * LETTER + 30;
const LEGEND_WIDTH = LEGEND.reduce((sum, mark) => sum + legendStep(mark), 0);

function legend(title: string): string {
  let x: number = MARGIN.x;
  const marks = LEGEND.map((mark) => {
    const drawn = `<circle cx="${x}" cy="50" r="${MARK.radius}" fill="${mark.colour}"/><text x="${x + 10}" y="54" fill="#4a463f">${escaped(mark.name)}</text>`;
    x += legendStep(mark);
    return drawn;
  });
  const notes =
    "a ring needs a fact · a diamond is the impulse of a hot line · a dashed way is under a condition · a dark box is an ending";
  return `<g><text x="${MARGIN.x - 6}" y="28" font-size="17" font-weight="600" fill="#2b2822">${escaped(title)}</text>${marks.join("")}<text x="${MARGIN.x - 6}" y="74" fill="#7a746a">${notes}</text></g>`;
}

function drawStop(stop: Stop, spot: Spot | undefined): string {
  if (!spot) return "";
  const isEnding = stop.ending !== null;
  const fill = isEnding ? "#37413c" : "#ffffff";
  const ink = isEnding ? "#ffffff" : "#2b2822";
  const name = stop.ending && stop.ending !== stop.name ? `${stop.name} · ${stop.ending}` : stop.name;
  const round = isEnding ? BOX.height / 2 : BOX.round;
  return [
    `<g transform="translate(${spot.x} ${spot.y})"><title>${escaped(`${stop.name} (line ${stop.line}): ${stop.says}`)}</title>`,
    `<rect width="${BOX.width}" height="${BOX.height}" rx="${round}" fill="${fill}" stroke="#8d8679"/>`,
    `<text x="${isEnding ? 20 : 10}" y="20" font-weight="600" fill="${ink}">${escaped(cut(name))}</text>`,
    `<text x="${BOX.width - (isEnding ? 20 : 10)}" y="20" text-anchor="end" font-size="10" fill="${isEnding ? "#c9d2cc" : "#8d8679"}">${stop.lines}</text>`,
    ...stop.replies.map((reply, i) => drawMark(reply, markAt(i))),
    "</g>",
  ].join("");
}

/** Where the mark of a stop's nth reply stands in its box. */
const markAt = (i: number): Spot => ({
  x: 16 + (i % MARK.perRow) * MARK.step,
  y: 36 + Math.min(1, Math.floor(i / MARK.perRow)) * MARK.step,
});

function drawMark({ reply }: Stop["replies"][number], { x, y }: Spot): string {
  const { colour, name } = markOf(reply);
  const title = `<title>${escaped(`${reply.text} (${name}, depth ${reply.depth})`)}</title>`;
  const r = MARK.radius;
  if (reply.impulse) {
    return `<path d="M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z" fill="${colour}">${title}</path>`;
  }
  const look =
    reply.needs.length > 0 ? `fill="none" stroke="${colour}" stroke-width="2.5"` : `fill="${colour}"`;
  return `<circle cx="${x}" cy="${y}" r="${reply.needs.length > 0 ? r - 1 : r}" ${look}>${title}</circle>`;
}

type Drawing = { readonly spots: ReadonlyMap<string, Spot>; readonly layers: Layers; readonly graph: Graph };

/** A way leaves from the mark of its reply, or from the middle of its knot; one that leads back goes round the side. */
function drawWay(way: Way, { spots, layers, graph }: Drawing): string {
  const from = spots.get(way.from);
  const to = spots.get(way.to);
  if (!from || !to) return "";
  const stop = graph.stops.find(({ name }) => name === way.from);
  const mark = way.reply === null ? null : stop?.replies[way.reply];
  const colour = mark ? markOf(mark.reply).colour : "#a39b8d";
  const dash = way.isConditional ? ' stroke-dasharray="5 4"' : "";
  const start = {
    x: from.x + (way.reply === null ? BOX.width / 2 : markAt(way.reply).x),
    y: from.y + BOX.height,
  };
  const path = layers.isBack(way)
    ? roundTheSide(from, to)
    : downThrough(start, [...bendsOf(way, layers, spots), { x: to.x + BOX.width / 2, y: to.y }]);
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="1.6" stroke-opacity=".75"${dash}/>`;
}

const bendsOf = (way: Way, { bends }: Layers, spots: ReadonlyMap<string, Spot>): readonly Spot[] =>
  (bends.get(way) ?? []).flatMap((name) => {
    const spot = spots.get(name);
    return spot ? [{ x: spot.x + BOX.bend / 2, y: spot.y }] : [];
  });

/** Straight through the rows it bends in, curved between them. */
function downThrough(start: Spot, stations: readonly Spot[]): string {
  let at = start;
  let path = `M${at.x} ${at.y}`;
  for (const [i, { x, y }] of stations.entries()) {
    const bow = (y - at.y) * 0.6;
    path += `C${at.x} ${at.y + bow},${x} ${y - bow},${x} ${y}`;
    at = { x, y };
    if (i === stations.length - 1) break;
    at = { x, y: y + BOX.height };
    path += `L${at.x} ${at.y}`;
  }
  return path;
}

function roundTheSide(from: Spot, to: Spot): string {
  const side = Math.max(from.x, to.x) + BOX.width + BOX.gapX;
  const right = BOX.width;
  const middle = BOX.height / 2;
  return `M${from.x + right} ${from.y + middle}C${side} ${from.y},${side} ${to.y + BOX.height},${to.x + right} ${to.y + middle}`;
}

const cut = (name: string): string => (name.length > 21 ? `${name.slice(0, 20)}…` : name);

const escaped = (text: string): string =>
  text.replace(/&/gu, "&amp;").replace(/</gu, "&lt;").replace(/>/gu, "&gt;").replace(/"/gu, "&quot;");
