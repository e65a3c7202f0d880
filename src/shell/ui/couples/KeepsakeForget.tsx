import { useEffect, useRef, useState } from "preact/hooks";
import { keepsakeWords as words } from "../../../words/keepsake.ts";

/** Forgetting asks once more; the answer that loses nothing has the focus. */
export function KeepsakeForget({ forget }: { readonly forget: () => void }) {
  const [asking, ask] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" onClick={() => ask(true)}>
        {words.forget}
      </button>
    );
  }
  return (
    <fieldset class="keep-forget">
      <legend>{words.forgetSure}</legend>
      <button ref={keep} type="button" onClick={() => ask(false)}>
        {words.forgetNo}
      </button>
      <button type="button" class="is-rust" onClick={forget}>
        {words.forgetYes}
      </button>
    </fieldset>
  );
}
