import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { afterwardsWords as words } from "../../../words/afterwards.ts";

type StepProps = {
  readonly title: string;
  readonly back: (() => void) | null;
  readonly next: (() => void) | null;
  readonly nextWords?: string;
  /** other ways on, between the two */
  readonly ways?: ComponentChildren;
  readonly children: ComponentChildren;
};

/** One step: one thing, big and calm; the way on and the way back in the same places. */
export function Step({ title, back, next, nextWords = words.goOn, ways, children }: StepProps) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <section class="step">
        <h2 ref={head} tabIndex={-1} class="step-title">
          {title}
        </h2>
        {children}
      </section>
      <nav class="step-nav">
        {back && (
          <button type="button" class="plain step-back" onClick={back}>
            {words.back}
          </button>
        )}
        {ways}
        {next && (
          <button type="button" class="primary step-next" onClick={next}>
            {nextWords}
          </button>
        )}
      </nav>
    </>
  );
}
