import { clamp, type Group, type Path, round, type Shape } from "./shape.ts";

/**
 * A shape as SVG: `<defs>` and then the drawing. Every id starts with `prefix`: two pictures on one page need two
 * prefixes. A group's opacity is handed down to its kids, as the canvas does, so that both look the same.
 */
export function toSvg(shape: Shape, prefix = "s"): string {
  const defs: string[] = [];
  const define = (write: (id: string) => string): string => {
    const id = `${prefix}${defs.length}`;
    defs.push(write(id));
    return id;
  };
  const draw = (one: Shape, opacity: number): string => {
    const seen = opacity * clamp(one.opacity);
    if (seen <= 0) return "";
    return one.kind === "group" ? drawGroup(one, seen) : drawPath(one, seen, define);
  };
  const drawGroup = (one: Group, opacity: number): string => {
    let open = "<g";
    if (one.transform)
      open += ` transform="matrix(${one.transform.map((v) => Math.round(v * 1e4) / 1e4).join(" ")})"`;
    if (one.clip) {
      const rule = one.clipRule === "evenodd" ? ' clip-rule="evenodd"' : "";
      open += ` clip-path="url(#${define((id) => `<clipPath id="${id}"><path d="${one.clip}"${rule}/></clipPath>`)})"`;
    }
    return `${open}>${one.kids.map((kid) => draw(kid, opacity)).join("")}</g>`;
  };
  const drawing = draw(shape, 1);
  return `<defs>${defs.join("")}</defs>${drawing}`;
}

function drawPath(one: Path, opacity: number, define: (write: (id: string) => string) => string): string {
  const blend = one.blend === "normal" ? "" : ` style="mix-blend-mode:${one.blend}"`;
  const look = `${opacity < 1 ? ` opacity="${round(opacity)}"` : ""}${blend}`;
  switch (one.kind) {
    case "fill":
      return `<path d="${one.d}" fill="${one.colour}"${one.rule === "evenodd" ? ' fill-rule="evenodd"' : ""}${look}/>`;
    case "line":
      return `<path d="${one.d}" fill="none" stroke="${one.colour}" stroke-width="${round(one.width)}" stroke-linecap="${one.cap}" stroke-linejoin="round"${look}/>`;
    case "glow": {
      const [x, y, rx, ry] = one.ellipse.map(round);
      const stop = (at: number, alpha: number): string =>
        `<stop offset="${at}" stop-color="${one.colour}" stop-opacity="${alpha}"/>`;
      const fade = define(
        (id) => `<radialGradient id="${id}">${stop(0.25, 1)}${stop(0.6, 0.42)}${stop(1, 0)}</radialGradient>`,
      );
      return `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="url(#${fade})"${look}/>`;
    }
  }
}
