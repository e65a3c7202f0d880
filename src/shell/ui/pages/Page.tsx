import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

type PageProps = {
  readonly title: string;
  readonly close: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
};

/** A page laid over the screen: focus goes in and stays in; Escape closes it. */
export function Page({ title, close, onClose, children }: PageProps) {
  const page = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = page.current;
    if (!dialog || dialog.open) return;
    if (typeof dialog.showModal === "function") dialog.showModal();
    else dialog.setAttribute("open", "");
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
      // a second Escape in a row is not asked about: the browser just closes it
      onClose={onClose}
    >
      <div class="page-inner">
        <header>
          <h2>{title}</h2>
          <button type="button" class="close" onClick={onClose}>
            {close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
