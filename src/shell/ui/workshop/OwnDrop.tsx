import { useEffect, useState } from "preact/hooks";
import type { OwnFile } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";

type DropProps = { readonly isReading: boolean; readonly dropped: (files: readonly OwnFile[]) => void };

/** Where files are dropped, or chosen by hand or key. The whole page takes a drop: beside the mark it would be opened. */
export function OwnDrop({ isReading, dropped }: DropProps) {
  const take = (files: FileList | null | undefined): void => {
    if (!isReading && files && files.length > 0) void Promise.all([...files].map(textOf)).then(dropped);
  };
  const isOver = useDrop(take);
  return (
    <section class={`own-drop${isOver ? " is-over" : ""}`}>
      <p class="own-drop-here">{isReading ? words.reading : words.drop}</p>
      <p>{words.dropHow}</p>
      <label class="file-button is-main">
        {words.choose}
        <input
          type="file"
          accept=".ink,text/plain"
          multiple
          disabled={isReading}
          onChange={({ currentTarget }) => {
            take(currentTarget.files);
            currentTarget.value = "";
          }}
        />
      </label>
      <p class="own-small">{words.stays}</p>
    </section>
  );
}

/** Whether something is held over the page; what is let go of is taken. */
function useDrop(take: (files: FileList | null | undefined) => void): boolean {
  const [isOver, over] = useState(false);
  useEffect(() => {
    const held = (event: DragEvent): void => {
      event.preventDefault();
      over(true);
    };
    const gone = (event: DragEvent): void => {
      if (event.relatedTarget === null) over(false);
    };
    const dropped = (event: DragEvent): void => {
      event.preventDefault();
      over(false);
      take(event.dataTransfer?.files);
    };
    document.addEventListener("dragover", held);
    document.addEventListener("dragleave", gone);
    document.addEventListener("drop", dropped);
    return () => {
      document.removeEventListener("dragover", held);
      document.removeEventListener("dragleave", gone);
      document.removeEventListener("drop", dropped);
    };
  });
  return isOver;
}

/** Beyond this a file is only measured, and never read. Bytes. */
const MEASURED = 6_000_000;

/** A file as text; of one that is far too large only its size is told, as so many spaces. */
async function textOf(file: File): Promise<OwnFile> {
  const { name } = file;
  return { name, text: file.size > MEASURED ? " ".repeat(MEASURED) : await file.text() };
}
