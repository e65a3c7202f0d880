import type { Rule } from "./rule.ts";
import { CARRIED } from "./rules/carried.ts";
import { COUNTS } from "./rules/counts.ts";
import { HANDS } from "./rules/hands.ts";
import { LINES } from "./rules/lines.ts";
import { LINKS } from "./rules/links.ts";
import { REPLIES } from "./rules/replies.ts";
import { ROOM } from "./rules/room.ts";
import { TOP } from "./rules/top.ts";
import { TURNS } from "./rules/turns.ts";

/** Every rule of STORIES §2 that can be read off the page. What can only be known by playing is in `invariants/`. */
export const RULES: readonly Rule[] = [
  ...TOP,
  ...ROOM,
  ...HANDS,
  ...REPLIES,
  ...TURNS,
  ...LINES,
  ...COUNTS,
  ...LINKS,
  ...CARRIED,
];
