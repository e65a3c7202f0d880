import { EVENING_QUIET } from "../../scene/person/light.ts";
import type { Look } from "../../scene/person/look.ts";
import { faceOf } from "../../scene/person/moods.ts";
import { drawPerson } from "../../scene/person/person.ts";
import { paint } from "./canvasPainter.ts";
import { type Easel, easel, wiped } from "./easel.ts";

/** px; a face in a dark glass is small and dim */
const SIZE = 300;
/** The piece of you that the glass shows, in rig units: head and shoulders. */
const SEEN = { x: -232, y: -400, side: 464 };

/** Your own face while an impulse forms (S5), drawn once an evening, the wrong way round as mirrors are. */
export function mirror(look: Look): Easel {
  const mine = easel(SIZE, SIZE);
  const context = wiped(mine);
  const scale = SIZE / SEEN.side;
  context.setTransform(-scale, 0, 0, scale, SIZE + SEEN.x * scale, -SEEN.y * scale);
  const params = { ...faceOf("hardening"), pose: "none", poseFrom: "none" } as const;
  const dim = { ...EVENING_QUIET, ambient: { colour: "#1b1830", dim: 0.34 } };
  paint(context, drawPerson(params, look, dim, "body"));
  faded(context);
  return mine;
}

/** The glass takes the lower edge away. */
function faded(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "destination-out";
  const fade = context.createLinearGradient(0, SIZE * 0.8, 0, SIZE);
  fade.addColorStop(0, "#00000000");
  fade.addColorStop(1, "#000000");
  context.fillStyle = fade;
  context.fillRect(0, SIZE * 0.8, SIZE, SIZE * 0.2);
}
