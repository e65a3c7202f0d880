import type { Assessment } from "../../core/empathy/assessment.ts";
import type { Pieces, Seen } from "../ink/pieces.ts";
import type { Breach } from "../lint/rule.ts";
import type { Size } from "../lint/size.ts";
import type { Page } from "../page/page.ts";
import type { Played } from "../players/play.ts";
import type { Player } from "../players/player.ts";

/** One player's talks, and how each was read. From the worst to the best. */
export type Crowd = { readonly player: Player; readonly talks: readonly Judged[] };
export type Judged = { readonly played: Played; readonly assessment: Assessment; readonly minutes: number };

/** Everything that playing an evening has shown. */
export type Evidence = {
  readonly page: Page;
  readonly size: Size;
  readonly pieces: Pieces;
  readonly unseenLines: readonly Seen[];
  readonly unseenReplies: readonly Seen[];
  readonly endings: ReadonlySet<string>;
  readonly crowds: ReadonlyMap<string, Crowd>;
  /** what was noticed on the way, by the id of its invariant */
  readonly noticed: ReadonlyMap<string, readonly Breach[]>;
  /** how much was explored */
  readonly states: number;
  readonly moves: number;
  readonly isComplete: boolean;
};

export const crowdOf = ({ crowds }: Evidence, id: string): Crowd => {
  const crowd = crowds.get(id);
  if (!crowd) throw new Error(`nobody played as "${id}"`);
  return crowd;
};

export const goods = ({ talks }: Crowd): number =>
  talks.filter(({ assessment }) => assessment.band === "good").length;

/** The one in the middle. */
export const typical = ({ talks }: Crowd): Judged => {
  const one = talks[talks.length >> 1];
  if (!one) throw new Error("nobody played");
  return one;
};
