import { CAST, type CastName } from "./cast.ts";
import type { Look } from "./look.ts";

/**
 * How somebody looks, by the name an evening gives them. Whoever has no picture of their own yet borrows one: the
 * same for the same name, and never that of the one they sit with.
 */
export function lookOf(name: string | null, companion: string | null = null): Look {
  const wanted = name?.toLowerCase() ?? "";
  return CAST[isCast(wanted) ? wanted : borrowed(wanted, companion?.toLowerCase() ?? "")];
}

/** Who may be borrowed from: grown, plain of dress, nobody's partner in an evening of ours. */
const LENDERS = ["sam", "hana"] as const satisfies readonly CastName[];

function borrowed(name: string, companion: string): CastName {
  const lenders = LENDERS.filter((lender) => lender !== companion);
  const place = [...name].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % lenders.length;
  return lenders[place] ?? "sam";
}

const isCast = (name: string): name is CastName => Object.hasOwn(CAST, name);
