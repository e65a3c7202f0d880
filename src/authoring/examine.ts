import type { Standing } from "../shell/ink/live.ts";
import type { Problem } from "../shell/ink/problem.ts";
import { build, type Sources } from "./ink/build.ts";
import type { Evidence } from "./invariants/evidence.ts";
import { type Effort, gather } from "./invariants/gather.ts";
import { INVARIANTS } from "./invariants/invariants.ts";
import { type Found, lint } from "./lint/lint.ts";
import type { Page } from "./page/page.ts";
import { readPage } from "./page/read.ts";

/** What can be said of an evening: what is wrong, and what was seen. Null evidence: it was not played. */
export type Examined = {
  readonly page: Page;
  readonly found: readonly Found[];
  readonly evidence: Evidence | null;
};

export type Examining = {
  readonly id: string;
  readonly sources: Sources;
  readonly standing: Standing;
  /** the evening that this one continues */
  readonly before: Page | null;
  /** seconds of work done so far */
  readonly spent: () => number;
  readonly effort: Effort;
};

/**
 * Checks an evening against everything we know of evenings: read off the page, then played. Null when it does not
 * compile. In the order of the page.
 */
export function examine({ id, sources, before, ...playing }: Examining): Examined | null {
  const built = build(sources);
  if (!built) return null;
  const page = readPage(id, sources.file, built.texts);
  const onPage = lint(page, before);
  if (page.card.partner === null) return { page, found: [], evidence: null };
  const evidence = gather({ id, built, page, before, ...playing });
  const inPlay = INVARIANTS.flatMap(({ id: rule, remedy, breaches }) =>
    breaches(evidence).map(
      ({ at, what }): Found => ({ ...at, severity: "error", message: `${what}. ${remedy}`, rule }),
    ),
  );
  return { page, found: inOrder([...onPage, ...inPlay]), evidence };
}

const inOrder = (found: readonly Found[]): readonly Found[] =>
  [...found].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);

/** What plain Ink lacks to be an evening: told, never demanded. */
export function lacking(page: Page): readonly Problem[] {
  return lint(page, null)
    .filter(({ rule }) => rule === "top" || rule === "act" || rule === "ending")
    .slice(0, LACKING)
    .map((found): Problem => ({ ...found, severity: "note" }));
}

const LACKING = 12;
