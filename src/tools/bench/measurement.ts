import type { Browser } from "@playwright/test";

/** What a measurement works with: the built game, served as it would be, and a browser to open it in. */
export type Bench = {
  /** Ends in "/". */
  readonly url: string;
  /** Without WebGL, as a plain page. */
  readonly plain: Browser;
  /** With WebGL in software: count its work, never time it. */
  readonly webgl: Browser;
};

export type Unit = "KB" | "ms" | "a second";

/** One number about the game, beside what it should be. Budgets are aims to look at; no test enforces them. */
export type Measurement = {
  readonly name: string;
  readonly unit: Unit;
  readonly budget: number;
  measure(bench: Bench): Promise<number>;
};

/** The middle one, which one slow run does not move. Throws if there is none. */
export function median(numbers: readonly number[]): number {
  const middle = [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
  if (middle === undefined) throw new Error("Nothing was measured.");
  return middle;
}
