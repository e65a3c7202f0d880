import { useState } from "preact/hooks";
import type { TellingView } from "../../../core/workshop/view.ts";
import { workshopWords as words } from "../../../words/workshop.ts";
import type { PartProps } from "./asks.ts";
import { PanelFrame } from "./PanelFrame.tsx";

/** Hands counted, card by card. Whoever counts nothing has nothing to fill in: a digit is enough. */
export function Counts({ view, ask }: PartProps) {
  const { telling } = view;
  return (
    <PanelFrame title={words.panel.counts} ask={ask}>
      {telling?.talk.phase === "answering" ? (
        <CountsForm telling={telling} ask={ask} />
      ) : (
        <p>{words.panel.noHand}</p>
      )}
    </PanelFrame>
  );
}

export function CountsForm({ telling, ask }: { readonly telling: TellingView } & Pick<PartProps, "ask">) {
  const [counted, count] = useState<Readonly<Record<number, string>>>({});
  const open = telling.hand.filter(({ kind }) => kind !== "faint");
  return (
    <form
      class="counts"
      onSubmit={(event) => {
        event.preventDefault();
        const counts = open.map(({ reply }) => ({
          reply: reply.index,
          count: Math.max(0, Math.floor(Number(counted[reply.index] ?? 0) || 0)),
        }));
        const most = [...counts].sort((a, b) => b.count - a.count)[0];
        if (most && most.count > 0) ask({ kind: "vote", reply: most.reply, counts });
      }}
    >
      <p>{words.panel.countsHow}</p>
      {open.map(({ number, reply }) => (
        <label key={reply.index}>
          <b>{number}</b>
          <span>{reply.act === "silence" ? words.telling.silence : reply.text}</span>
          <input
            type="number"
            min="0"
            max="9999"
            inputMode="numeric"
            value={counted[reply.index] ?? ""}
            onInput={({ currentTarget: { value } }) =>
              count((before) => ({ ...before, [reply.index]: value }))
            }
          />
        </label>
      ))}
      <button type="submit" class="primary">
        {words.panel.count}
      </button>
    </form>
  );
}
