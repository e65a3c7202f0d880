import helplines from "../../../../assets/helplines.json";
import { safetyWords as words } from "../../../words/safety.ts";
import { leaveNow } from "../leave.ts";
import type { Send, View } from "../view.ts";
import { Page } from "./Page.tsx";

/** Not safe at home? Numbers, and a quick way out of this page (STORIES §4). */
export function SafetyPage({ send }: { view: View; send: Send }) {
  return (
    <Page title={words.title} close={words.close} onClose={() => send({ kind: "open", dialog: null })}>
      <p>{words.lead}</p>
      <p>
        <b>{words.danger}</b>
      </p>
      <button type="button" class="leave" onClick={leaveNow}>
        {words.leaveNow}
      </button>
      <p class="small">{words.leaveHow}</p>
      <h3>{words.lines}</h3>
      <ul class="helplines">
        {helplines.map((line) => (
          <li key={line.country + line.number}>
            <b>{line.country}</b> {line.name}:{" "}
            <a href={`tel:${line.number.replaceAll(" ", "")}`}>{line.number}</a>
            {line.hours && <small> {line.hours}</small>}
          </li>
        ))}
      </ul>
      <p class="small">{words.trace}</p>
    </Page>
  );
}
