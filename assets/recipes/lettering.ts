/** Letters made of strokes, for the few words inside a picture: resvg reads no web fonts. Cell 10 wide, 16 high. */
import { line, turned } from "./svg.ts";

const strokes: Readonly<Record<string, string>> = {
  A: "M0 16L5 0L10 16M2 10.500H8",
  B: "M0 0V16H5C11 16 11 8 5 8H0M5 8C10 8 10 0 5 0H0",
  D: "M0 0V16H3C12 16 12 0 3 0Z",
  E: "M9 0H0V16H9M0 8H7",
  F: "M9 0H0V16M0 8H7",
  H: "M0 0V16M10 0V16M0 8H10",
  I: "M5 0V16",
  L: "M0 0V16H9",
  M: "M0 16V0L5 9L10 0V16",
  N: "M0 16V0L10 16V0",
  O: "M5 0C-1.500 0 -1.500 16 5 16C11.500 16 11.500 0 5 0Z",
  Q: "M5 0C-1.500 0 -1.500 16 5 16C11.500 16 11.500 0 5 0ZM6 11L10 17",
  R: "M0 16V0H5C11 0 11 8.500 5 8.500H0M5 8.500L10 16",
  S: "M9 2C6 -1 0 -1 0 4C0 9 10 7 10 12C10 17 3 17 0 14",
  T: "M0 0H10M5 0V16",
  U: "M0 0V11C0 17.500 10 17.500 10 11V0",
  V: "M0 0L5 16L10 0",
  W: "M0 0L2.500 16L5 5L7.500 16L10 0",
  X: "M0 0L10 16M10 0L0 16",
  Y: "M0 0L5 8L10 0M5 8V16",
  Z: "M0 0H10L0 16H10",
  G: "M9 2C3 -2 -1 3 0 8C0 18 10 17 10 9H6",
  K: "M0 0V16M10 0L0 9M4 6L10 16",
  P: "M0 16V0H5C11 0 11 9 5 9H0",
  C: "M9 2C3 -2 -1 3 0 8C0 14 4 18 9 14",
  "0": "M5 0C-1.500 0 -1.500 16 5 16C11.500 16 11.500 0 5 0Z",
  "1": "M2 3L6 0V16",
  "2": "M0 4C0 -2 10 -1 10 4C10 9 0 12 0 16H10",
  "3": "M0 1H9L4 7C12 7 11 16 4 16C2 16 1 15 0 14",
  "4": "M7 16V0L0 11H10",
  "7": "M0 0H10L3 16",
  "8": "M5 8C-1 8 -1 0 5 0C11 0 11 8 5 8C-2 8 -2 16 5 16C12 16 12 8 5 8Z",
  ":": "M5 4.500V5M5 12V12.500",
  "?": "M0 4C0 -2 10 -1.500 10 4C10 8 5 8 5 11.500M5 15.500V16",
  "’": "M5 0L4 4",
};

interface Lettering {
  readonly x: number;
  readonly y: number;
  readonly high: number;
  readonly colour: string;
  readonly weight?: number;
}

/** The text, its top left at x, y; a letter without strokes leaves a space. */
export const lettering = (text: string, { x, y, high, colour, weight = 2.6 }: Lettering): string =>
  turned(
    `translate(${x} ${y}) scale(${high / 16})`,
    ...[...text].map((letter, i) =>
      line(strokes[letter] ?? "", colour, {
        "stroke-width": weight,
        "stroke-linejoin": "round",
        transform: `translate(${i * 14} 0)`,
      }),
    ),
  );
