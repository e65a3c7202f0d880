import { doesOf } from "../../../core/workshop/ownLine.ts";
import type { WorkshopView } from "../../../core/workshop/view.ts";
import { saidFor, typedFor } from "../../../core/workshop/words.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import { actWords } from "../../../words/workshopActs.ts";

/** What has just been said to them, until they begin to answer; the face answers first. */
export function JustSaid({ view }: { view: WorkshopView }) {
  const { telling, session } = view;
  const given = telling?.talk.given.at(-1);
  if (!telling || !given) return null;
  const typed = typedFor(session, telling.branch, given.event);
  const isSilence = given.reply.act === "silence" && !typed;
  const does = typed?.act ?? doesOf(given.reply);
  return (
    <div class="big-just-said">
      <p class="big-name">{typed ? words.telling.own : words.telling.said(telling.card.you ?? "")}</p>
      <p class={`big-said${isSilence ? " is-silence" : ""}`}>
        {isSilence ? words.telling.silent : saidFor(session, telling.branch, given)}
      </p>
      {session.layers.acts && does && <p class="big-act">{actWords[does]}</p>}
    </div>
  );
}
