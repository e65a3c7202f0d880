import type { ComponentChildren } from "preact";
import type { printWords as words } from "../../../../words/handout.ts";

export type PaperSize = keyof typeof words.papers;

type HeadProps = { readonly kind: string; readonly title: string; readonly children?: ComponentChildren };

/** What stands at the top of a printed page: what it is, and of what. */
export const PaperHead = ({ kind, title, children }: HeadProps) => (
  <header class="paper-head">
    <p class="paper-kind">{kind}</p>
    <h1>{title}</h1>
    {children}
  </header>
);

/** Lines to write on by hand. `label`: a few words printed before the first one. */
export function Rules({ count, label }: { readonly count: number; readonly label?: string }) {
  return (
    <div class="rules">
      {label && <p class="rules-label">{label}</p>}
      {Array.from({ length: count }, (_, i) => (
        <span key={i} class="rule" />
      ))}
    </div>
  );
}

/** A blank with its name: to be filled in by hand. */
export const Blank = ({ label }: { readonly label: string }) => (
  <p class="blank">
    <span>{label}</span>
    <span class="rule" />
  </p>
);
