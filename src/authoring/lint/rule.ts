import type { Page } from "../page/page.ts";
import type { Place } from "../page/place.ts";
import type { Size } from "./size.ts";

/** Where a rule is broken, and what exactly stands there. */
export type Breach = { readonly at: Place; readonly what: string };

/** What a rule looks at: the page, how long it means to be, and the evening that it continues. */
export type Reading = { readonly page: Page; readonly size: Size; readonly before: Page | null };

/** One rule of STORIES §2 that can be read off the page. */
export type Rule = {
  readonly id: string;
  /** the rule, as a sentence */
  readonly what: string;
  /** what to do about a breach */
  readonly remedy: string;
  readonly breaches: (reading: Reading) => readonly Breach[];
};

/** A breach of the story as a whole stands at its first line. */
export const whole = ({ page }: Reading, what: string): Breach => ({
  at: { file: page.file, line: 1 },
  what,
});

/** A breach when `holds` is false. */
export const unless = (holds: boolean, breach: () => Breach): readonly Breach[] => (holds ? [] : [breach()]);

/** Some words of a line, enough to find it by. */
export const quoted = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;
