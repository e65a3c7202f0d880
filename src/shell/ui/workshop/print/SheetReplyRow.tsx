import type { Reply } from "../../../../core/story/story.ts";
import { doesOf } from "../../../../core/workshop/ownLine.ts";
import type { SheetReply } from "../../../../core/workshop/sheet.ts";
import { reasonWords, whenWords, sheetWords as words } from "../../../../words/handout.ts";
import { actWords } from "../../../../words/workshopActs.ts";
import { spokenOf } from "./saidLine.ts";

/** A reply on the facilitator's sheet: its words, what it does and why, and what comes back. */
export function SheetReplyRow({ reply: { reply, when, answers }, name }: RowProps) {
  const does = doesOf(reply);
  return (
    <tr class={reply.roadblock ? "is-roadblock" : ""}>
      <th scope="row">
        {reply.act === "silence" ? words.quiet : reply.text}
        <Marks reply={reply} when={when} />
      </th>
      <td class="reply-does">
        {does && (
          <>
            <b>{sentence(actWords[does])}</b>
            <small>{reasonWords[does]}</small>
          </>
        )}
        {does && <small>{depthWords(reply)}</small>}
      </td>
      <td class="reply-answers">
        {spokenOf(answers).map(({ line, when: only }, i) => (
          <div key={i}>
            <p>
              <b>{line.who ?? name}:</b> {line.text}
              {only !== null && <small class="when"> {words.when(whenWords(only))}</small>}
            </p>
            {line.hidden.map((hidden) => (
              <p key={hidden} class="told-aside is-hidden">
                <b>{words.hidden}:</b> {hidden}
              </p>
            ))}
          </div>
        ))}
      </td>
    </tr>
  );
}

type RowProps = { readonly reply: SheetReply; readonly name: string };

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function depthWords({ depth, because }: Reply): string {
  const steps = [1, 2, 3, 4, 5] as const;
  const step = steps.find((one) => one >= Math.round(depth)) ?? 5;
  return because ? `${words.depths[step]}, ${words.because}` : words.depths[step];
}

function Marks({ reply, when }: { readonly reply: Reply; readonly when: string | null }) {
  const marks = [
    reply.impulse ? words.impulse : "",
    reply.leak ? words.leak : "",
    reply.fromAnswer ? words.answer : "",
    reply.needs.length > 0 ? words.needs : "",
    when === null ? "" : words.when(whenWords(when)),
  ].filter((mark) => mark !== "");
  return marks.length === 0 ? null : <small class="when">{marks.join(" · ")}</small>;
}
