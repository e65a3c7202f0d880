import { SIDES } from "../../../core/couples/side.ts";
import { couplesWords as words } from "../../../words/couples.ts";
import type { Ask, Names } from "./EveningParts.tsx";

/** Names, if they like: without them the two are called by where they sit. */
export function DoorNames({ names, ask }: { names: Names; ask: Ask }) {
  return (
    <fieldset class="names">
      <legend>{words.names}</legend>
      {SIDES.map((side) => (
        <input
          key={side}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={120}
          aria-label={words.nameLabel[side]}
          placeholder={words.seat[side]}
          defaultValue={names[side] ?? ""}
          onChange={(event) => ask({ kind: "name", by: "both", side, name: event.currentTarget.value })}
        />
      ))}
    </fieldset>
  );
}
