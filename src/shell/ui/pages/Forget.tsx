import { useEffect, useRef, useState } from "preact/hooks";
import { settingsWords as words } from "../../../words/settings.ts";
import type { Send } from "../view.ts";

/** Forgetting asks once more: it is the one thing here that cannot be taken back. */
export function Forget({ send }: { send: Send }) {
  const [asking, ask] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // on the answer that loses nothing: the same key pressed twice forgets nobody
    if (asking) keep.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <div class="forget">
        <button type="button" onClick={() => ask(true)}>
          {words.forget}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="forget is-sure">
      <legend>{words.forgetSure}</legend>
      <button ref={keep} type="button" onClick={() => ask(false)}>
        {words.forgetNo}
      </button>
      <button type="button" class="yes" onClick={() => send({ kind: "forgetEverything" })}>
        {words.forgetYes}
      </button>
    </fieldset>
  );
}
