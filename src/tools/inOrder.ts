import { type Counts, one } from "./counts.ts";
import type { Step } from "./steps.ts";

/**
 * Runs every step, whatever the ones before it found, with a line for each, and closes with "N passed, N failed".
 * @returns the exit status: 0 only if nothing failed
 */
export async function inOrder(steps: readonly Step[]): Promise<0 | 1> {
  let passed = 0;
  let failed = 0;
  for (const step of steps) {
    console.log(`… ${step.name}`);
    const began = Date.now();
    const counts = await step.check().catch((error: unknown) => one(false, wordsOf(error)));
    console.log(lineFor(step, counts, Date.now() - began));
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function lineFor({ name }: Step, { passed, failed, skipped, note }: Counts, ms: number): string {
  const single = passed + failed === 1 ? "" : `: ${passed} right, ${failed} wrong`;
  const left = skipped === 0 ? "" : `, ${skipped} SKIPPED`;
  const why = note === "" ? "" : ` (${note})`;
  return `${failed === 0 ? "✓" : "✗"} ${name}${single}${left}${why}, ${(ms / 1000).toFixed(1)} s`;
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
