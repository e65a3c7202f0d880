import { type Both, SIDES, type Side } from "../../../core/couples/side.ts";

/** Keys of one keyboard for two hands: the left one has 1 to n, the right one the last n of 6 7 8 9 0. */
export const keysFor = (options: number): Both<readonly string[]> => ({
  left: ["1", "2", "3", "4", "5"].slice(0, options),
  right: ["6", "7", "8", "9", "0"].slice(-options),
});

/** What a key means, by where it lies on the keyboard, whatever letter stands on it; null: nothing. */
export function strike(
  code: string,
  options: number,
): { readonly by: Side; readonly place: number | "redo" } | null {
  if (code === "KeyQ") return { by: "left", place: "redo" };
  if (code === "KeyP") return { by: "right", place: "redo" };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit === undefined) return null;
  const keys = keysFor(options);
  for (const by of SIDES) {
    const place = keys[by].indexOf(digit);
    if (place !== -1) return { by, place };
  }
  return null;
}
