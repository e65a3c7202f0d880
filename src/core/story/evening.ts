import type { AsideKnot, Card } from "./story.ts";

/** What the title needs to know of an evening before it is fetched; everything else is on the evening's own card. */
export type Evening = Pick<Card, "id" | "title" | "partner" | "ladder" | "after" | "minutes"> & {
  /** where the compiled story is fetched, relative to the page; another one when its words or ways change */
  readonly url: string;
};

/** Somebody of `stories/cast/`: what is said of them, and their words for asides an evening does not write. */
export type Person = {
  readonly name: string;
  readonly pronouns: Pronouns;
  /** speaks with their hands */
  readonly signs: boolean;
  readonly standing: Readonly<Record<AsideKnot, readonly string[]>>;
};

export const PRONOUNS = ["she", "he", "they"] as const;
export type Pronouns = (typeof PRONOUNS)[number];

/** Reads a person from a cast file; a sentence for its author when it is none. */
export function readPerson(json: unknown): Person | string {
  if (!isRecord(json)) return "A person is an object with name, pronouns and standing.";
  const { name, pronouns, signs = false, standing } = json;
  if (typeof name !== "string" || name === "") return 'A person needs a "name".';
  const known = PRONOUNS.find((one) => one === pronouns);
  if (!known) return `"pronouns" is one of ${PRONOUNS.join(", ")}.`;
  if (typeof signs !== "boolean")
    return '"signs" is true for somebody who speaks with their hands, or left out.';
  if (!isRecord(standing) || !isSaid(standing.repeat) || !isSaid(standing.faltered)) {
    return '"standing" needs "repeat" and "faltered", each a list of at least one line.';
  }
  return { name, pronouns: known, signs, standing: { repeat: standing.repeat, faltered: standing.faltered } };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isSaid = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((line) => typeof line === "string" && line !== "");
