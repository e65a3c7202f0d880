import { DIALS, type Dial, type Params } from "../person/params.ts";

/** Changes as small as this are not worth a drawing: less than half a px at 1280 × 720. */
const COARSE: Partial<Record<Dial, number>> = {
  yaw: 0.012,
  pitch: 0.014,
  roll: 0.004,
  gazeX: 0.03,
  gazeY: 0.03,
  blink: 0.08,
  open: 0.03,
  wide: 0.03,
};
const FINE = 0.015;

/** Drawn on twos: at most 15 drawings a second, as ms between two. */
export const ON_TWOS = 1000 / 15;

/** What the arms' drawing depends on, beside the pose. A cheek in the hand moves with the head. */
const ARM_DIALS: readonly Dial[] = ["bodyYaw", "shrug", "key", "rim"];
const CHEEK_DIALS: readonly Dial[] = [...ARM_DIALS, "yaw", "pitch", "roll", "jut"];

/** Breath and lean move the sprite and are not drawn (ART.md, "Pipeline"). */
export const asDrawn = (params: Params): Params => ({ ...params, breath: 0, lean: 0 });

export const bodyChanged = (drawn: Params, next: Params): boolean => moved(drawn, next, DIALS);

export function armsChanged(drawn: Params, next: Params): boolean {
  const propped = next.pose === "cheek" || next.poseFrom === "cheek";
  return (
    drawn.pose !== next.pose ||
    drawn.poseFrom !== next.poseFrom ||
    Math.abs(drawn.poseMix - next.poseMix) > 0.005 ||
    moved(drawn, next, propped ? CHEEK_DIALS : ARM_DIALS)
  );
}

const moved = (drawn: Params, next: Params, dials: readonly Dial[]): boolean =>
  dials.some((dial) => dial !== "poseMix" && Math.abs(drawn[dial] - next[dial]) > (COARSE[dial] ?? FINE));
