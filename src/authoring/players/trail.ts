import type { Player } from "./player.ts";

/** One thing that a player did: went after a call or stayed, took a breath, gave the reply of that index (Ink's own). */
export type Move = "follow" | "stay" | "breathe" | number;

const SIGNS = { follow: "f", stay: "s", breathe: "b" } as const;

/** A trail in a line of text: `s 1 b0 f 3`. */
export const sayTrail = (trail: readonly Move[]): string =>
  trail.map((move) => (typeof move === "number" ? `${move}` : SIGNS[move])).join(" ");

/** Reads a trail; null when it is none. */
export function readTrail(text: string): readonly Move[] | null {
  const moves: Move[] = [];
  for (const sign of text.split(/\s+/u).filter((word) => word !== "")) {
    const act = (["follow", "stay", "breathe"] as const).find((one) => SIGNS[one] === sign);
    if (act === undefined && !/^\d+$/u.test(sign)) return null;
    moves.push(act ?? Number(sign));
  }
  return moves;
}

/** Somebody who does again what was done. Beyond the trail: stays, and gives the first reply. */
export function replaying(trail: readonly Move[]): Player {
  let at = 0;
  const isNext = (move: Move): boolean => {
    const is = trail[at] === move;
    if (is) at++;
    return is;
  };
  return {
    id: "replay",
    does: "plays a trail again",
    deaf: false,
    guessError: 0.3,
    follows() {
      const isFollowed = isNext("follow");
      if (!isFollowed) isNext("stay");
      return isFollowed;
    },
    breathes: () => isNext("breathe"),
    picks({ replies }) {
      const wanted = trail[at++];
      const found = replies.find(({ index }) => index === wanted) ?? replies[0];
      if (!found) throw new Error("nothing to reply with");
      return found;
    },
  };
}
