import type { Conversation, Given } from "../core/conversation/conversation.ts";

/** A talk in words, for who wrote it: what was said, with its face, and what each reply did. */
export function transcript(talk: Conversation): string {
  const out: string[] = [];
  let said = 0;
  const sayUpTo = (end: number): void => {
    for (; said < end; said++) {
      const spoken = talk.spoken[said];
      if (!spoken) continue;
      const { line, kind } = spoken;
      const marks = [
        line.mood,
        line.look,
        line.hot && "hot",
        line.calls.length > 0 && "calls",
        kind !== "told" && kind,
      ];
      out.push(`  ${line.text}  [${marks.filter((mark) => mark).join(", ")}]`);
    }
  };
  for (const given of talk.given) {
    sayUpTo(given.lines[1]);
    out.push(`> ${given.reply.text}  [${did(given)}]`);
  }
  sayUpTo(talk.spoken.length);
  out.push(talk.trouble ? `stumbles: ${talk.trouble.message}` : `ends: ${talk.ending ?? talk.phase}`);
  return out.join("\n");
}

function did({ reply, answer, partnerBefore, partnerAfter }: Given): string {
  const act = reply.roadblock ?? reply.act ?? "nothing";
  const moved = (["heard", "guard"] as const).map((one) => {
    const change = partnerAfter[one] - partnerBefore[one];
    return `${one} ${Math.round(partnerAfter[one])} (${change < 0 ? "" : "+"}${change.toFixed(1)})`;
  });
  return [`${act} ${reply.depth}`, ...moved, answer.breath ? "breath" : "", answer.leak ?? ""]
    .filter((word) => word)
    .join(", ");
}
