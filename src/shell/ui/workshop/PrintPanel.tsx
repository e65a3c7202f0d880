import { printWords } from "../../../words/handout.ts";
import type { PartProps } from "./asks.ts";
import { Prints } from "./print/Prints.tsx";

/** Everything that can be printed, of the evening on the table and of this session. */
export function PrintPanel({ view, ask }: PartProps) {
  const { offers, evenings, session, log } = view;
  if (!offers) return null;
  return (
    <div class="workshop-prints" role="dialog" aria-label={printWords.title}>
      <Prints
        offers={offers}
        evenings={evenings}
        evening={session.evening?.id ?? null}
        log={log}
        close={() => ask({ kind: "panel", panel: null })}
      />
    </div>
  );
}
