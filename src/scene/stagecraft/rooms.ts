import { type Place, placeOf } from "../../core/story/places.ts";

/** The rooms that are drawn. */
export type RoomName = "living-evening" | "kitchen-morning" | "car-rain" | "bedroom-lamp" | "call-night";

const ROOMS: Readonly<Record<Place, RoomName>> = {
  "living-room": "living-evening",
  kitchen: "kitchen-morning",
  car: "car-rain",
  bedroom: "bedroom-lamp",
  call: "call-night",
};

/** The room of an evening's card. For a place that is not drawn the living room stands in; the lint says so. */
export const roomOf = (tag: string | null): RoomName => ROOMS[placeOf(tag) ?? "living-room"];
