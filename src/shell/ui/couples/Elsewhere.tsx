import { couplesWords as words } from "../../../words/couples.ts";
import { type Ask, Heading } from "./EveningParts.tsx";

/** The session is open on another page of this device: it can be fetched here. */
export function Elsewhere({ ask }: { ask: Ask }) {
  return (
    <main class="couples elsewhere">
      <div class="hand-over-words">
        <Heading>{words.elsewhere}</Heading>
        <p>{words.elsewhereWhy}</p>
        <button type="button" class="take" onClick={() => ask({ kind: "fetchHere" })}>
          {words.fetchHere}
        </button>
      </div>
      <footer>
        <button type="button" class="plain" onClick={() => ask({ kind: "leave" })}>
          {words.home}
        </button>
      </footer>
    </main>
  );
}
