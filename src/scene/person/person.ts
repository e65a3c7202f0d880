import { group, moved, type Shape, transform } from "../draw/shape.ts";
import { drawArms } from "./arms.ts";
import { drawBody } from "./body.ts";
import { drawHead } from "./head.ts";
import type { Light } from "./light.ts";
import { type Look, relit } from "./look.ts";
import type { Params } from "./params.ts";
import { skullOf } from "./skull.ts";
import { headX, torsoOf } from "./torso.ts";

/** What is drawn: `body` is all but the arms, which lie on the table; `face` is in head space, without hair. */
export type Part = "all" | "body" | "arms" | "head" | "face";

/** What the picture of a person is made from. */
export interface Sitter {
  readonly params: Params;
  readonly look: Look;
  readonly light: Light;
}

/**
 * A person across the table. The base of the neck is (0, 0), the centre of the head about (0, -168), hands and mug
 * lie on the table at y 188 to 278; a head with hair is about 220 wide and 330 high. Pure.
 */
export function drawPerson(params: Params, look: Look, light: Light, part: Part = "all"): Shape {
  const tuned = propped(params);
  const seen = relit(look, light);
  const torso = torsoOf(tuned, seen, light);
  const skull = skullOf(tuned, seen, light);
  const { roll, jut, pitch, lean, bodyYaw } = tuned;
  const sink = handedness(params) * 14;
  const neck = transform(
    headX(torso) + roll * 120,
    -168 + torso.lift * 0.5 + pitch * 4 + jut * 6 + sink,
    roll,
    1 + jut * 0.035,
  );
  const leaning = transform(bodyYaw * -10, lean * 10, 0, 1 + lean * 0.075);
  if (part === "arms") return group([arms()], { transform: leaning });
  const head = drawHead(skull);
  if (part === "face") return head.face;
  const [back, front] = [group([head.back], { transform: neck }), group([head.front], { transform: neck })];
  if (part === "head") return group([back, front]);
  return group([back, drawBody(torso), front, ...(part === "all" ? [arms()] : [])], { transform: leaning });

  function arms(): Shape {
    const spot = skull.at(80, 66, 40);
    const [x, y] = moved(neck, spot.x, spot.y);
    return drawArms(torso, { x, y });
  }
}

/** How far the cheek is in the hand: 0–1. */
function handedness({ pose, poseFrom, poseMix }: Params): number {
  const share = (pose === "cheek" ? poseMix : 0) + (poseFrom === "cheek" ? 1 - poseMix : 0);
  return share * share * (3 - 2 * share);
}

/** A cheek in a hand tilts the head into it. */
function propped(params: Params): Params {
  const share = handedness(params);
  return share > 0 ? { ...params, roll: params.roll + 0.13 * share } : params;
}
