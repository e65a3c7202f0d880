import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Both } from "../../../core/couples/side.ts";
import type { CouplesCommand } from "../../../core/couples/view.ts";

export type Ask = (command: CouplesCommand) => void;
export type Names = Both<string | null>;

/** What a screen is about. Whoever listens to the page hears it when the screen comes. */
export function Heading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
