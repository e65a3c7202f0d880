import { type Foresight, foreseeHand } from "../../authoring/preview.ts";
import type { Conversation } from "../../core/conversation/conversation.ts";
import { weariness10 } from "../../core/partner/step.ts";
import type { Line } from "../../core/story/story.ts";

/** What a writer sees beside their own story: the partner's numbers, the tags of the turn, and what each reply would do. */
export function Overlay({ talk, from }: { readonly talk: Conversation; readonly from: string | null }) {
  const lines = talk.spoken.slice(talk.turn.firstLine).map(({ line }) => line);
  return (
    <>
      <p>
        {from !== null && <b>from {from} · not kept · </b>}
        {partnerOf(talk)}
      </p>
      <p>
        known: {talk.known.join(", ") || "nothing"}
        {talk.earlier && ` · after ${talk.earlier.evening}, which ended ${talk.earlier.ending}`}
      </p>
      <ol>
        {lines.map((line, i) => (
          <li key={i}>
            {line.text} <i>{tagsOf(line)}</i>
          </li>
        ))}
      </ol>
      <table>
        <tbody>
          {foreseeHand(talk).map((foresight) => (
            <Row key={foresight.reply.index} foresight={foresight} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ foresight }: { readonly foresight: Foresight }) {
  const { reply, heard, guard, weariness, complains, leak, lacks } = foresight;
  const notes = [
    complains && "they complain",
    leak && `leaks ${leak}`,
    lacks.length > 0 && `lacks ${lacks.join(", ")}`,
  ].filter((note) => note);
  return (
    <tr>
      <td>{reply.text}</td>
      <td>
        {reply.roadblock ?? reply.act ?? "no act"} {reply.depth} · fit {reply.fit}
      </td>
      <td>heard {signed(heard)}</td>
      <td>guard {signed(guard)}</td>
      <td>weary {signed(weariness)}</td>
      <td>{notes.join(" · ")}</td>
    </tr>
  );
}

const signed = (points: number): string => `${points < 0 ? "" : "+"}${points.toFixed(1)}`;

const partnerOf = ({ partner, partnered }: Conversation): string =>
  partnered
    ? `heard ${Math.round(partner.heard)} · guard ${Math.round(partner.guard)} · weary ${weariness10(partner).toFixed(1)} of 5 · complaints ${partner.complaints}`
    : "plain Ink: nobody feels anything";

/** A line's tags as they are written, the long ones by their name only. */
function tagsOf(line: Line): string {
  const words = [
    line.mood && `mood: ${line.mood}`,
    line.pose && `pose: ${line.pose}`,
    line.look && `look: ${line.look}`,
    ...line.facts.map((fact) => `fact: ${fact}`),
    line.cueFace && "cue: face",
    line.joy && "joy",
    line.feeling && "feeling",
    line.more && "more",
    line.wants && `wants: ${line.wants}`,
    line.hot && `hot: ${line.hot}`,
    ...line.calls.map((call) => (call.kind === "device" ? `call: ${call.device}` : `thought: ${call.words}`)),
    ...line.hidden.map((thought) => `hidden: ${thought}`),
    line.vote && "vote",
    line.truth && `truth: ${line.truth.feeling}`,
    line.ending && `ending: ${line.ending}`,
  ];
  return words.flatMap((word) => (word ? [`# ${word}`] : [])).join(" ");
}
