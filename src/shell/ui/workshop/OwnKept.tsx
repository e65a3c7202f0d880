import type { KeptOwn, OwnFile } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";

type KeptProps = {
  readonly kept: readonly KeptOwn[];
  readonly open: (files: readonly OwnFile[]) => void;
  readonly forget: (id: string) => void;
};

/** Evenings of one's own that stay in this browser. */
export function OwnKept({ kept, open, forget }: KeptProps) {
  if (kept.length === 0) return null;
  return (
    <section class="own-kept">
      <h3>{words.keptTitle}</h3>
      <ul>
        {kept.map(({ id, title, files }) => (
          <li key={id}>
            <span>{title}</span>
            <button type="button" aria-label={words.open(title)} onClick={() => open(files)}>
              {words.openShort}
            </button>
            <button type="button" aria-label={words.forget(title)} onClick={() => forget(id)}>
              {words.forgetShort}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
