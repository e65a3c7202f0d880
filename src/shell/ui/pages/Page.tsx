import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

type PageProps = {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A page laid over the screen: focus goes in, stays in, and comes back; Escape closes it. */
export function Page({ title, close, onClose, children }: PageProps) {
  const page = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = page.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={page}
      class="page"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="page-inner">
        <h2>{title}</h2>
        {children}
        <button type="button" class="primary" onClick={onClose}>
          {close}
        </button>
      </div>
    </dialog>
  );
}
