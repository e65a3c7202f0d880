import type { Problem } from "../../shell/ink/problem.ts";
import type { Page } from "../page/page.ts";
import { RULES } from "./rules.ts";
import { sizeOf } from "./size.ts";

/** A breach of a rule, said so that its author knows what to do. */
export type Found = Problem & { readonly rule: string };

/**
 * Reads an evening against every rule that the page can break. `before` is the evening that it continues: facts
 * carry over. In the order of the page.
 */
export function lint(page: Page, before: Page | null): readonly Found[] {
  const reading = { page, size: sizeOf(page.card), before };
  return RULES.flatMap((rule) =>
    rule.breaches(reading).map(
      ({ at, what }): Found => ({
        file: at.file,
        line: at.line,
        severity: "error",
        message: `${what}. ${rule.remedy}`,
        rule: rule.id,
      }),
    ),
  ).sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
