import type { RoomName } from "../stagecraft/rooms.ts";

/** Where one can be, by ear: in each of the rooms, or in the street before the house (the title, and the card). */
export type Room = RoomName | "street";

export type Tune = "title" | "evening" | "morning" | "rain" | "lamp";

/** What is played in each room; who passes by it, and how often one might, of each stretch of time. */
export const ROOM = {
  "living-evening": { tune: "evening", passes: { traffic: 0.3, neighbours: 0.3 } },
  "kitchen-morning": { tune: "morning", passes: { traffic: 0.4, neighbours: 0.2 } },
  "car-rain": { tune: "rain", passes: { traffic: 0.6, neighbours: 0 } },
  "bedroom-lamp": { tune: "lamp", passes: { traffic: 0.2, neighbours: 0.2 } },
  "call-night": { tune: "lamp", passes: { traffic: 0.1, neighbours: 0.3 } },
  street: { tune: "title", passes: { traffic: 0.5, neighbours: 0 } },
} as const satisfies Record<
  Room,
  { readonly tune: Tune; readonly passes: Readonly<Record<"traffic" | "neighbours", number>> }
>;
