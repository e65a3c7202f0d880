import type { Direction } from "../../../scene/housefront.ts";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** Where an arrow key points; null for every other key, and where the arrow belongs to the browser. */
export const arrowOf = (event: KeyboardEvent): Direction | null =>
  event.ctrlKey || event.metaKey || event.altKey ? null : (ARROWS[event.key] ?? null);
