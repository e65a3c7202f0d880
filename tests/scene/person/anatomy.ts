import type { Shape } from "../../../src/scene/draw/shape.ts";

/** A picture taken apart, for laws about all pictures. */
export interface Anatomy {
  /** Every kind of shape and every letter of its path, in order: the same for two pictures of the same structure. */
  readonly structure: string;
  /** Every coordinate, in the same order. */
  readonly numbers: readonly number[];
}

/** Walks the display list, clips and transforms included. */
export function anatomy(shape: Shape): Anatomy {
  const structure: string[] = [];
  const numbers: number[] = [];
  const read = (d: string): void => {
    for (const word of d.match(/[A-Za-z]|-?[\d.]+/g) ?? []) {
      const number = Number(word);
      if (Number.isNaN(number)) structure.push(word);
      else numbers.push(number);
    }
  };
  const visit = (one: Shape): void => {
    structure.push(one.kind);
    switch (one.kind) {
      case "group":
        if (one.clip) read(one.clip);
        if (one.transform) numbers.push(...one.transform);
        one.kids.forEach(visit);
        structure.push("end");
        break;
      case "glow":
        numbers.push(...one.ellipse);
        break;
      case "fill":
      case "line":
        read(one.d);
        break;
    }
  };
  visit(shape);
  return { structure: structure.join(" "), numbers };
}

/** The largest move of any coordinate between two pictures of one structure. */
export const largestMove = (a: Anatomy, b: Anatomy): number =>
  a.numbers.reduce(
    (most, value, i) => Math.max(most, Math.abs(value - (b.numbers[i] ?? Number.POSITIVE_INFINITY))),
    0,
  );
