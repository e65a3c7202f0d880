import { DIMENSIONS, MEASURED, type MeasuredId } from "./dimensions.ts";
import type { Findings } from "./findings.ts";

/** The dimension with the most to gain: the lowest band, then the furthest below its "heard"; null when all are heard. */
export function weakestOf(findings: Findings): MeasuredId | null {
  let weakest: { readonly id: MeasuredId; readonly short: number } | null = null;
  for (const { id } of MEASURED) {
    const short = shortOf(id, findings);
    if (short > (weakest?.short ?? 0)) weakest = { id, short };
  }
  return weakest?.id ?? null;
}

/** How much a dimension lacks: bands first, then the share of its threshold; 0 when it is heard or had no opportunity. */
function shortOf(id: MeasuredId, findings: Findings): number {
  const { value, band } = findings[id];
  if (value === null || band === null || band === 2) return 0;
  return 2 - band + Math.max(0, 1 - value / DIMENSIONS[id].good);
}
