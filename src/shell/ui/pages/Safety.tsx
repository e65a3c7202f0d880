import ofTheHouse from "../../../../assets/helplines.json";
import { safetyWords as words } from "../../../words/safety.ts";
import { Icon } from "../Icon.tsx";
import { leaveNow } from "../leave.ts";
import type { Send, View } from "../view.ts";
import { Page } from "./Page.tsx";

/** Not safe at home? Numbers, and a quick way out of this page (STORIES §4). */
export function SafetyPage({ view, send }: { readonly view: View; readonly send: Send }) {
  const helplines = view.helplines ?? ofTheHouse;
  return (
    <Page title={words.title} close={words.close} onClose={() => send({ kind: "open", dialog: null })}>
      <button type="button" class="leave" onClick={leaveNow}>
        <Icon name="door-open" /> {words.leaveNow}
      </button>
      <p class="small">{words.leaveHow}</p>
      <p class="lead">{words.lead}</p>
      <p class="danger">{words.danger}</p>
      <h3>{words.lines}</h3>
      <ul class="helplines">
        {helplines.map(({ country, name, number, hours }) => (
          <li key={country + number}>
            <span>
              <b>{country}</b>
              <small>
                {name}
                {hours && `, ${hours}`}
              </small>
            </span>
            <a href={`tel:${number.replace(/[^\d+*#]/gu, "")}`}>{number}</a>
          </li>
        ))}
      </ul>
      <p class="small">{words.trace}</p>
    </Page>
  );
}
