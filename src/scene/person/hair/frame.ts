import type { Shape } from "../../draw/shape.ts";
import type { HairColour } from "../look.ts";

/** The turned head as hair sees it; head space, before it is scaled to the width of the head. */
export interface HairFrame {
  readonly colour: HairColour;
  /** -1..1, and how far the left and the right side are turned away. */
  readonly yaw: number;
  readonly farL: number;
  readonly farR: number;
  /** How far the front of the hair slides with the turn. */
  readonly slide: number;
  /** The head's tilt, radians: loose ends hang straight down nonetheless. */
  readonly roll: number;
  readonly rim: { readonly colour: string; readonly strength: number };
}

/** Hair behind the neck and shoulders, and hair over the face. */
export interface HairDrawing {
  readonly back: readonly Shape[];
  readonly front: readonly Shape[];
}
