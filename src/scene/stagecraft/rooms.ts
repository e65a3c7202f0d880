/** The rooms that are drawn. */
export type RoomName = "living-evening" | "kitchen-morning" | "car-rain" | "bedroom-lamp" | "call-night";

/** The word of an author's `# room:` that says the place; a time of day may stand beside it. */
const TAGS: readonly (readonly [place: string, room: RoomName])[] = [
  ["kitchen", "kitchen-morning"],
  ["car", "car-rain"],
  ["bedroom", "bedroom-lamp"],
  ["call", "call-night"],
];

/** The room of an evening's card. A place that is not drawn yet is the living room. */
export function roomOf(tag: string | null): RoomName {
  const words = (tag ?? "").toLowerCase().split(/\s+/);
  return TAGS.find(([place]) => words.includes(place))?.[1] ?? "living-evening";
}
