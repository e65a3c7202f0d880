import { afterwardsWords as words } from "../../../words/afterwards.ts";
import { Icon } from "../Icon.tsx";
import type { Send } from "../view.ts";

/** The ways out of an evening. */
export const Ways = ({ evening, send }: { evening: string; send: Send }) => (
  <div class="ways">
    <button type="button" class="way" onClick={() => send({ kind: "home" })}>
      <Icon name="house-line" /> {words.home}
    </button>
    <button type="button" class="way" onClick={() => send({ kind: "choose", evening })}>
      <Icon name="play" /> {words.again}
    </button>
  </div>
);
