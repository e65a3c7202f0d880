/** One of the two. On a laptop they sit left and right of the keys; nobody is first. */
export type Side = "left" | "right";

export const SIDES = ["left", "right"] as const satisfies readonly Side[];

export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/** Something of each of the two. */
export type Both<T> = Readonly<Record<Side, T>>;

/** In whose hands the device is. Nobody's: after a reload, and while it is handed over. Both's: nothing is secret. */
export type Holder = Side | "both" | "nobody";

/** What happened in a couple's session, ms of session time, and who did it. */
export type By<Event> = { readonly at: number; readonly by: Side | "both"; readonly event: Event };
