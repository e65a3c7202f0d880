import type { Rect } from "../../scene/layout.ts";
import type { Light } from "../../scene/person/light.ts";
import type { Look } from "../../scene/person/look.ts";
import type { Params } from "../../scene/person/params.ts";
import { drawPerson } from "../../scene/person/person.ts";
import type { Interior } from "../../scene/stagecraft/interiors.ts";
import { PERSON, put, RIG } from "../../scene/stagecraft/places.ts";
import { armsChanged, asDrawn, bodyChanged, ON_TWOS } from "../../scene/stagecraft/redraw.ts";
import { paint } from "./canvasPainter.ts";
import { type Easel, easel, wiped } from "./easel.ts";

/** The partner's four canvases: body and arms, sharp and out of focus. */
type PuppetPart = "body" | "arms" | "bodySoft" | "armsSoft";

/** What the partner looks like now. */
type Pose = {
  readonly params: Params;
  /** 0 sharp … 1 out of focus */
  readonly away: number;
  /** the television's light on them */
  readonly screenLit: boolean;
  readonly now: number;
};

export type Puppet = {
  readonly canvases: Readonly<Record<PuppetPart, HTMLCanvasElement>>;
  /** Redraws what changed, on twos; gives the canvases that are new. */
  play(pose: Pose): readonly PuppetPart[];
};

/** Out of focus is a fifth of the size (ART.md): stretched, it is a blur. */
const SOFT = 0.19;
/** …stretched in two steps, or its pixels show. */
const STRETCHED = 0.4;
/** Grey and dark, as a thing that is not looked at. */
const FADED: Light["ambient"] = { colour: "#443f5e", dim: 0.5 };

type Drawn = { readonly params: Params; readonly screenLit: boolean; readonly at: number };
type Sitter = {
  readonly look: Look;
  readonly chair: HTMLImageElement;
  /** what the chair's picture covers, around x = 0 */
  readonly seat: Rect;
  readonly lights: Interior["person"];
};

/** `density`: px of the canvas for one unit of the rig. */
export function puppet({ look, chair, seat, lights }: Sitter, density: number): Puppet {
  const make = (box: Rect, share: number): Easel => easel(box.w * density * share, box.h * density * share);
  const easels: Record<PuppetPart, Easel> = {
    body: make(PERSON.body, 1),
    arms: make(PERSON.arms, 1),
    bodySoft: make(PERSON.body, STRETCHED),
    armsSoft: make(PERSON.arms, STRETCHED),
  };
  const small = { bodySoft: make(PERSON.body, SOFT), armsSoft: make(PERSON.arms, SOFT) };
  const drawn: Partial<Record<PuppetPart, Drawn>> = {};

  return {
    canvases: {
      body: easels.body.canvas,
      arms: easels.arms.canvas,
      bodySoft: easels.bodySoft.canvas,
      armsSoft: easels.armsSoft.canvas,
    },
    play: (pose) => wanted(pose.away).filter((part) => due(part, pose) && draw(part, pose)),
  };

  function due(part: PuppetPart, { params, screenLit, now }: Pose): boolean {
    const last = drawn[part];
    if (!last) return true;
    if (now - last.at < ON_TWOS - 1 && now >= last.at) return false;
    const changed = part === "arms" || part === "armsSoft" ? armsChanged : bodyChanged;
    return last.screenLit !== screenLit || changed(last.params, asDrawn(params));
  }

  function draw(part: PuppetPart, { params, screenLit, now }: Pose): true {
    const isArms = part === "arms" || part === "armsSoft";
    const box = isArms ? PERSON.arms : PERSON.body;
    const soft = part === "bodySoft" || part === "armsSoft";
    const scale = density * (soft ? SOFT : 1);
    const paper = part === "bodySoft" || part === "armsSoft" ? small[part] : easels[part];
    const context = wiped(paper);
    context.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
    if (part === "bodySoft") seated(context);
    if (isArms && params.pose !== "crossed") shade(context);
    const own = screenLit ? lights.screenLit : lights.quiet;
    const light = soft ? { ...own, ambient: FADED } : own;
    paint(context, drawPerson(asDrawn(params), look, light, isArms ? "arms" : "body"));
    if (soft) stretch(paper, easels[part]);
    drawn[part] = { params: asDrawn(params), screenLit, at: now };
    return true;
  }

  /** The chair goes out of focus with its sitter. */
  function seated(context: CanvasRenderingContext2D): void {
    const { x, y, w, h } = put(seat, { x: 0, y: -RIG.y });
    context.globalAlpha = 0.8;
    context.drawImage(chair, x / RIG.scale, y / RIG.scale, w / RIG.scale, h / RIG.scale);
    context.globalAlpha = 1;
  }
}

/** Enlarges smoothly: nine copies, each a ninth, around each other. */
function stretch({ canvas }: Easel, large: Easel): void {
  const context = wiped(large);
  const { width, height } = large.canvas;
  const step = (width / canvas.width) * 0.6;
  context.globalCompositeOperation = "lighter";
  context.globalAlpha = 1 / 9;
  context.imageSmoothingQuality = "high";
  for (const x of [-step, 0, step])
    for (const y of [-step, 0, step]) context.drawImage(canvas, x, y, width, height);
}

const wanted = (away: number): readonly PuppetPart[] => [
  ...(away < 1 ? (["body", "arms"] as const) : []),
  ...(away > 0 ? (["bodySoft", "armsSoft"] as const) : []),
];

/** Arms lie on the table: a soft shadow under them. */
function shade(context: CanvasRenderingContext2D): void {
  paint(context, {
    kind: "glow",
    ellipse: [0, 284, 290, 22],
    colour: "#1a0a1c",
    opacity: 0.5,
    blend: "normal",
  });
}
