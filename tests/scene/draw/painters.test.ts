import { expect, test, vi } from "vitest";
import { glow, group, line, mixHex, path, transform } from "../../../src/scene/draw/shape.ts";
import { toSvg } from "../../../src/scene/draw/svg.ts";
import { CAST } from "../../../src/scene/person/cast.ts";
import { SCREENLIT } from "../../../src/scene/person/light.ts";
import { faceOf } from "../../../src/scene/person/moods.ts";
import { drawPerson } from "../../../src/scene/person/person.ts";
import { type Canvas, paint } from "../../../src/shell/stage/canvasPainter.ts";

class Trace {
  readonly d: string;
  constructor(d: string) {
    this.d = d;
  }
}
vi.stubGlobal("Path2D", Trace);

/** A canvas that writes down what is painted, with the opacity it is painted with. */
function notebook(): { readonly canvas: Canvas; readonly seen: string[] } {
  const seen: string[] = [];
  const alphas: number[] = [];
  const opacity = (): number => Math.round(canvas.globalAlpha * 100) / 100;
  const canvas: Canvas = {
    globalAlpha: 1,
    globalCompositeOperation: "source-over",
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    lineCap: "butt",
    lineJoin: "miter",
    save: () => alphas.push(canvas.globalAlpha),
    restore: () => {
      canvas.globalAlpha = alphas.pop() ?? 1;
    },
    transform: () => {},
    translate: () => {},
    scale: () => {},
    clip: () => {},
    fill: () => seen.push(`fill ${canvas.fillStyle} ${opacity()}`),
    stroke: () => seen.push(`line ${canvas.strokeStyle} ${opacity()}`),
    fillRect: () => seen.push(`glow ${opacity()}`),
    createRadialGradient: () => ({ addColorStop: () => {} }),
  };
  return { canvas, seen };
}

/** The same notes, read off the SVG. */
function notes(svg: string): readonly string[] {
  const [, drawing = ""] = svg.split("</defs>");
  return [...drawing.matchAll(/<(path|ellipse) [^>]*>/g)].map(([tag]) => {
    const opacity = Number(/ opacity="([^"]+)"/.exec(tag)?.[1] ?? 1);
    const stroke = / stroke="([^"]+)"/.exec(tag)?.[1];
    if (tag.startsWith("<ellipse")) return `glow ${opacity}`;
    return stroke ? `line ${stroke} ${opacity}` : `fill ${/ fill="([^"]+)"/.exec(tag)?.[1]} ${opacity}`;
  });
}

test.each(Object.entries(CAST))("canvas and SVG show the same shapes of %s", (_, look) => {
  for (const mood of ["delighted", "moved", "absorbed"] as const) {
    const person = drawPerson(faceOf(mood), look, SCREENLIT);
    const { canvas, seen } = notebook();
    paint(canvas, person);
    expect(seen).toEqual(notes(toSvg(person)));
    expect(seen.length).toBeGreaterThan(100);
  }
});

test("what is not seen is not painted, nor anything within it", () => {
  const hidden = group([path("M0 0H1", "#000000"), line("M0 0H1", { colour: "#000000", width: 1 })], {
    opacity: 0,
  });
  const { canvas, seen } = notebook();
  paint(canvas, group([hidden, glow([0, 0, 1, 1], "#ffffff", { opacity: 0.5 })], { opacity: 0.5 }));
  expect(seen).toEqual(["glow 0.25"]);
  expect(notes(toSvg(hidden))).toEqual([]);
});

test("two pictures on one page share no ids when their prefixes differ", () => {
  const one = group([path("M0 0H1", "#000000")], { clip: "M0 0H9V9Z", transform: transform(1, 2) });
  expect(toSvg(one, "a")).toContain('id="a0"');
  expect(toSvg(one, "a")).not.toContain('id="b0"');
  expect(toSvg(one, "a")).toBe(toSvg(one, "a"));
});

test("colours mix channel by channel", () => {
  expect(mixHex("#000000", "#ff8040", 0.5)).toBe("#804020");
});
