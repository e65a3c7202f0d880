import type { FocusChange } from "../../../core/attention/call.ts";
import type { SpokenLine } from "../../../core/attention/spoken.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import { faceWords, talkWords } from "../../../words/talk.ts";
import { heardText, isSaid } from "./words.ts";

type TranscriptProps = { readonly talk: Conversation; readonly now: number; readonly name: string };

/**
 * Everything said, as it was heard, for those who read rather than watch: each line once it is over, with the face
 * it was said with.
 */
export function Transcript({ talk, now, name }: TranscriptProps) {
  return (
    <div class="for-readers" role="log" aria-label={talkWords.transcript}>
      {entries(talk, now).map((entry) =>
        entry.kind === "line" ? (
          <SaidLine key={`l${entry.i}`} spoken={entry.spoken} focus={talk.focus} name={name} />
        ) : (
          <p key={`r${entry.i}`}>{entry.text}</p>
        ),
      )}
    </div>
  );
}

type Entry =
  | { readonly kind: "line"; readonly i: number; readonly spoken: SpokenLine }
  | { readonly kind: "reply"; readonly i: number; readonly text: string };

function entries(talk: Conversation, now: number): readonly Entry[] {
  const list: Entry[] = [];
  for (const [i, spoken] of talk.spoken.entries()) {
    for (const [j, given] of talk.given.entries()) {
      if (given.lines[1] === i) list.push({ kind: "reply", i: j, text: replyText(given.reply) });
    }
    if (isSaid(spoken, now)) list.push({ kind: "line", i, spoken });
  }
  const last = talk.given.at(-1);
  if (last && last.lines[1] === talk.spoken.length) {
    list.push({ kind: "reply", i: talk.given.length - 1, text: replyText(last.reply) });
  }
  return list;
}

const replyText = (reply: { act: string | null; text: string }): string =>
  reply.act === "silence" ? talkWords.stayedQuiet : `${talkWords.you}: ${reply.text}`;

function SaidLine(props: { spoken: SpokenLine; focus: readonly FocusChange[]; name: string }) {
  const { line } = props.spoken;
  const face = line.mood && line.look ? ` (${faceWords(line.mood, line.look)})` : "";
  return (
    <p>
      {line.image && <em>{line.image} </em>}
      {line.who ?? props.name}
      {face}: {heardText(props.spoken, props.focus)}
    </p>
  );
}
