import { DEVICES, type Device } from "./story.ts";

/** The places that an evening's `# room:` can name: whatever else it says is the time of day. */
export const PLACES = ["living-room", "kitchen", "car", "bedroom", "call"] as const;
export type Place = (typeof PLACES)[number];

/** Which place a `# room:` names; null when it names none of them. */
export function placeOf(room: string | null): Place | null {
  const words = (room ?? "").toLowerCase().split(/\s+/);
  return PLACES.find((place) => words.includes(place)) ?? null;
}

/** What can call there. Only one of the rooms has a television in it; a car has neither bell nor kettle. */
export function devicesIn(place: Place): readonly Device[] {
  if (place === "living-room") return DEVICES;
  return DEVICES.filter((device) => device === "phone" || (device !== "tv" && place !== "car"));
}
