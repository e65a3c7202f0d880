import { useEffect, useRef, useState } from "preact/hooks";

type AskOnceProps = {
  /** what would be done, the question, and both answers */
  readonly words: { readonly does: string; readonly sure: string; readonly no: string; readonly yes: string };
  readonly classes: { readonly button?: string; readonly asking: string; readonly yes: string };
  readonly onYes: () => void;
};

/**
 * A button for what cannot be taken back: it asks once more, and the answer that loses nothing has the focus, so that
 * the same key pressed twice forgets nobody.
 */
export function AskOnce({ words, classes, onYes }: AskOnceProps) {
  const [asking, ask] = useState(false);
  const no = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asking) no.current?.focus();
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" class={classes.button} onClick={() => ask(true)}>
        {words.does}
      </button>
    );
  }
  return (
    <fieldset class={classes.asking}>
      <legend>{words.sure}</legend>
      <button ref={no} type="button" class={classes.button} onClick={() => ask(false)}>
        {words.no}
      </button>
      <button type="button" class={classes.yes} onClick={onYes}>
        {words.yes}
      </button>
    </fieldset>
  );
}
