import type { Skull } from "../skull.ts";
import { bald } from "./bald.ts";
import { bob } from "./bob.ts";
import { bun } from "./bun.ts";
import { crop } from "./crop.ts";
import { curls } from "./curls.ts";
import type { HairDrawing, HairFrame } from "./frame.ts";
import { hijab } from "./hijab.ts";
import { long } from "./long.ts";
import { short } from "./short.ts";
import { tousle } from "./tousle.ts";

const STYLES = { bob, short, tousle, crop, bun, long, curls, bald } satisfies Record<
  string,
  (hair: HairFrame) => HairDrawing
>;

export function drawHair({ look, light, params, yaw, far }: Skull): HairDrawing {
  const frame: HairFrame = {
    colour: look.hair,
    yaw,
    farL: far(-1),
    farR: far(1),
    slide: yaw * 14,
    roll: params.roll,
    rim: { colour: light.rim, strength: params.rim },
  };
  return look.wear.style === "hijab" ? hijab(frame, look.wear.scarf) : STYLES[look.wear.style](frame);
}
