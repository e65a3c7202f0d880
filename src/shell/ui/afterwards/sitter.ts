import { CAST, type CastName } from "../../../scene/person/cast.ts";
import type { Look } from "../../../scene/person/look.ts";

/** How somebody looks, by the name an evening gives them; whoever has no picture yet looks like `other`. */
export function lookOf(name: string | null, other: CastName): Look {
  const wanted = name?.toLowerCase() ?? "";
  return CAST[isCast(wanted) ? wanted : other];
}

const isCast = (name: string): name is CastName => Object.hasOwn(CAST, name);
