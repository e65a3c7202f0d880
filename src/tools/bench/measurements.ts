import { onDesktop, onPhone, weight } from "./firstLine.ts";
import type { Measurement } from "./measurement.ts";
import { wait, work } from "./nextWords.ts";
import { scoring } from "./scoring.ts";
import { drawnAtRest, uploadedAtRest } from "./stage.ts";

/** Everything that `npm run bench` measures, in the order of its table: a new measurement is a new line here. */
export const measurements: readonly Measurement[] = [
  weight,
  onDesktop,
  onPhone,
  work,
  wait,
  drawnAtRest,
  uploadedAtRest,
  scoring,
];
