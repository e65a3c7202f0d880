import { type Easel, easel, wiped } from "./easel.ts";

/** What lies below the picture on an upright page: the dark of the page, coming up softly. */
const GROUND = "#1d1638";

export function curtain(): Easel {
  // No power of two: WebGL would repeat those, and the foot would show at the top.
  const mine = easel(5, 250);
  const context = wiped(mine);
  const fall = context.createLinearGradient(0, 0, 0, 250);
  fall.addColorStop(0, `${GROUND}00`);
  fall.addColorStop(0.06, `${GROUND}55`);
  fall.addColorStop(0.145, `${GROUND}f2`);
  fall.addColorStop(0.2, GROUND);
  context.fillStyle = fall;
  context.fillRect(0, 0, 5, 250);
  return mine;
}

/** Warm air around what you attend to: the baked spot of light, tinted. */
export function haze(spot: HTMLImageElement): Easel {
  const mine = easel(spot.width + 2, spot.height + 2);
  const context = wiped(mine);
  context.drawImage(spot, 1, 1);
  context.globalCompositeOperation = "source-in";
  context.fillStyle = "#ffb68c";
  context.fillRect(0, 0, mine.canvas.width, mine.canvas.height);
  return mine;
}
