import { useEffect, useRef, useState } from "preact/hooks";
import { couplesWords as words } from "../../../words/couples.ts";
import type { Ask } from "./EveningParts.tsx";

/** Forgetting asks once more; the answer that loses nothing has the focus. */
export function DoorForget({ ask }: { ask: Ask }) {
  const [asking, sure] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class="plain" onClick={() => sure(true)}>
        {words.forget}
      </button>
    );
  }
  return (
    <fieldset class="forget-sure">
      <legend>{words.forgetSure}</legend>
      <button ref={keep} type="button" class="plain" onClick={() => sure(false)}>
        {words.forgetNo}
      </button>
      <button type="button" class="plain is-rust" onClick={() => ask({ kind: "forget" })}>
        {words.forgetYes}
      </button>
    </fieldset>
  );
}
