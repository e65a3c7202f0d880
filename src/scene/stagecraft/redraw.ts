import type { Pose } from "../../core/story/looks.ts";
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
  handLX: 0.03,
  handLY: 0.03,
  handLTurn: 0.03,
  handLCurl: 0.04,
  handRX: 0.03,
  handRY: 0.03,
  handRTurn: 0.03,
  handRCurl: 0.04,
};
const FINE = 0.015;

/** Drawn on twos: at most 15 drawings a second, as ms between two. */
export const ON_TWOS = 1000 / 15;

/** What the arms' drawing depends on, beside the pose. A cheek in the hand moves with the head. */
const ARM_DIALS: readonly Dial[] = ["bodyYaw", "shrug", "key", "rim"];
const CHEEK_DIALS: readonly Dial[] = [...ARM_DIALS, "yaw", "pitch", "roll", "jut"];
const HAND_DIALS: readonly Dial[] = DIALS.filter((dial) => dial.startsWith("hand"));
const SIGN_DIALS: readonly Dial[] = [...ARM_DIALS, ...HAND_DIALS];
const BODY_DIALS: readonly Dial[] = DIALS.filter((dial) => !HAND_DIALS.includes(dial));

/** Breath and lean move the sprite and are not drawn (ART.md, "Pipeline"). */
export const asDrawn = (params: Params): Params => ({ ...params, breath: 0, lean: 0 });

export const bodyChanged = (drawn: Params, next: Params): boolean => moved(drawn, next, BODY_DIALS);

export function armsChanged(drawn: Params, next: Params): boolean {
  const has = (pose: Pose): boolean => next.pose === pose || next.poseFrom === pose;
  const dials = has("signing") ? SIGN_DIALS : has("cheek") ? CHEEK_DIALS : ARM_DIALS;
  return (
    drawn.pose !== next.pose ||
    drawn.poseFrom !== next.poseFrom ||
    Math.abs(drawn.poseMix - next.poseMix) > 0.005 ||
    moved(drawn, next, dials)
  );
}

const moved = (drawn: Params, next: Params, dials: readonly Dial[]): boolean =>
  dials.some((dial) => dial !== "poseMix" && Math.abs(drawn[dial] - next[dial]) > (COARSE[dial] ?? FINE));
