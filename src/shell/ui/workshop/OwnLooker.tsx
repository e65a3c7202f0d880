import { useEffect, useRef, useState } from "preact/hooks";
import type { Looking, WorkshopOffers } from "../../../core/workshop/offers.ts";
import type { OwnFile, OwnLook } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";
import { ProblemList } from "./OwnProblems.tsx";

type LookerProps = { readonly offers: WorkshopOffers; readonly files: readonly OwnFile[] };

/** A closer look, for whoever has a minute: it says how far it is, and stops when it is told to. */
export function OwnLooker({ offers, files }: LookerProps) {
  const [seen, see] = useState<number | null>(null);
  const [look, show] = useState<OwnLook | null>(null);
  const looking = useRef<Looking | null>(null);
  useEffect(() => () => looking.current?.stop(), []);
  const begin = (): void => {
    see(0);
    show(null);
    const next = offers.look(files, see);
    looking.current = next;
    void next.done.then((done) => {
      if (looking.current !== next) return;
      looking.current = null;
      see(null);
      show(done);
    });
  };
  return (
    <div class="own-looker">
      {seen === null ? (
        <button type="button" onClick={begin}>
          {words.looker}
        </button>
      ) : (
        <button type="button" onClick={() => looking.current?.stop()}>
          {words.stop}
        </button>
      )}
      <p role="status">{seen === null ? <Said look={look} /> : words.looking(seen)}</p>
      {look?.kind === "looked" && look.problems.length > 0 && (
        <ProblemList problems={look.problems} files={files} />
      )}
    </div>
  );
}

function Said({ look }: { readonly look: OwnLook | null }) {
  if (look === null) return words.lookHow;
  return look.kind === "stopped" ? words.lookStopped : words.looked(look.problems.length);
}
