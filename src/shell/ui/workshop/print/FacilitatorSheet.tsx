import { endingsOf, type Sheet } from "../../../../core/workshop/sheet.ts";
import { sheetWords as words } from "../../../../words/handout.ts";
import { PaperHead } from "./Paper.tsx";
import { SheetTurnPart } from "./SheetTurnPart.tsx";
import { quoted } from "./saidLine.ts";

/** The facilitator's layer, on paper: every turn in the order of the page, with what nobody says. */
export function FacilitatorSheet({ sheet }: { readonly sheet: Sheet }) {
  const { card, turns } = sheet;
  const name = sheet.name ?? words.somebody;
  const open = turns.filter(({ replies }) => replies.length > 0);
  const endings = endingsOf(sheet);
  return (
    <article class="leaf is-sheet">
      <PaperHead kind={words.kind} title={card.title}>
        <p class="paper-lead">{words.private}</p>
      </PaperHead>
      <section class="sheet-facts">
        {card.you && sheet.name && <p>{words.cast(card.you, sheet.name)}</p>}
        {card.about && <p>{card.about}</p>}
        {card.minutes !== null && <p>{words.minutes(card.minutes)}</p>}
        <Fact name={words.goal} is={card.goal} />
        <Fact name={words.truth} is={card.truth && `${card.truth.cause}; ${card.truth.need}`} />
        <Fact name={words.notes} is={card.notes} />
      </section>
      {turns.map((turn, i) => (
        <SheetTurnPart
          key={`${turn.knot} ${i}`}
          turn={turn}
          number={open.includes(turn) ? open.indexOf(turn) + 1 : null}
          name={name}
        />
      ))}
      {endings.length > 0 && (
        <section class="sheet-ends keep">
          <h2>{words.ends}</h2>
          <ul>
            {endings.map(({ line }) => (
              <li key={`${line.ending} ${line.text}`}>
                <b>{line.ending?.replace(/[-_]/gu, " ")}</b>: {quoted(line.text)}
                {line.verdict && (
                  <small>
                    {` ${line.verdict.heading} `}
                    {line.verdict.bubbles
                      .map(({ from, words: said }) => (from ? `${from}: ${said}` : said))
                      .join(" / ")}
                  </small>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

const Fact = ({ name, is }: { readonly name: string; readonly is: string | null }) =>
  is === null || is === "" ? null : (
    <p>
      <b>{name}:</b> {is}
    </p>
  );
