import { isHard } from "../../core/story/acts.ts";
import type { Reply } from "../../core/story/story.ts";

/** What a reply does, as a mark on the map. */
export type Mark = { readonly name: string; readonly colour: string };

const MARKS = {
  reflect: { name: "says back", colour: "#3f7fbf" },
  feeling: { name: "names a feeling", colour: "#7a5cc7" },
  ask: { name: "asks", colour: "#2f9a8f" },
  warm: { name: "validates, appreciates, repairs", colour: "#d08a2e" },
  silence: { name: "stays quiet", colour: "#8a8f98" },
  other: { name: "something else", colour: "#b9b2a6" },
  soft: { name: "gets in the way", colour: "#e08a7a" },
  hard: { name: "harms", colour: "#b3261e" },
} as const satisfies Record<string, Mark>;

export const LEGEND: readonly Mark[] = Object.values(MARKS);

export function markOf({ act, roadblock }: Reply): Mark {
  if (roadblock !== null) return isHard(roadblock) ? MARKS.hard : MARKS.soft;
  switch (act) {
    case "reflect":
    case "innerParaphrase":
      return MARKS.reflect;
    case "reflectFeeling":
      return MARKS.feeling;
    case "askOpen":
    case "askClosed":
    case "perspective":
      return MARKS.ask;
    case "validate":
    case "appreciate":
    case "repair":
    case "acknowledge":
    case "explainWhy":
      return MARKS.warm;
    case "silence":
      return MARKS.silence;
    default:
      return MARKS.other;
  }
}
