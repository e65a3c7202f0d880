import type { WorkshopLog } from "../../../../core/workshop/event.ts";
import {
  type Report,
  type ReportReply,
  type ReportRow,
  reportOf,
  rowsIn,
} from "../../../../core/workshop/report.ts";
import { minuteOf } from "../../../../core/workshop/reportFile.ts";
import { reportWords as words } from "../../../../words/workshopGuide.ts";
import { Blank, PaperHead, Rules } from "./Paper.tsx";
import { ReportWays } from "./ReportWays.tsx";
import { rowWords } from "./rowWords.ts";

type ReportProps = { readonly log: WorkshopLog; readonly titleOf: (evening: string) => string };

/** What a session showed, voted, typed and played. It says nothing of how well anybody listened. */
export function ReportPage({ log, titleOf }: ReportProps) {
  const report = reportOf(log);
  const titles = [...new Set(rowsIn(report, "began").map(({ evening }) => titleOf(evening)))];
  const told = report.rows.filter((row, i) => !isMoreOfTheSame(row, report.rows.slice(0, i)));
  return (
    <article class="leaf is-report">
      <PaperHead kind={words.kind} title={titles.length > 0 ? titles.join(", ") : words.title}>
        <p class="paper-lead">{words.lead}</p>
        <div class="blanks">
          <Blank label={words.date} />
          <Blank label={words.group} />
        </div>
      </PaperHead>
      {titles.length === 0 && <p>{words.nothing}</p>}
      <p class="report-counts">
        {words.length(Math.round(report.length / 60_000))}.{" "}
        {words.counts(
          rowsIn(report, "voted").length,
          rowsIn(report, "typed").length,
          rowsIn(report, "began").length,
        )}
        .
      </p>
      <Votes report={report} />
      <Typed report={report} />
      <ReportWays report={report} titleOf={titleOf} />
      <section>
        <h2 class="with-next">{words.timeline}</h2>
        <table class="timeline">
          <tbody>
            {told.map((row, i) => (
              <tr key={i}>
                <td class="at">{minuteOf(row.at)}</td>
                <td>{rowWords(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="keep">
        <h2>{words.ideas}</h2>
        <Rules count={5} />
      </section>
    </article>
  );
}

/** A round, or a talk that is gone back to after it: told once, as long as nothing else was shown. */
function isMoreOfTheSame(row: ReportRow, before: readonly ReportRow[]): boolean {
  if (row.kind !== "shown") return false;
  const last = before.at(-1);
  const isNamed = (row.what === "pairs" || row.what === "halves") && last?.kind === "paired";
  const shown = before.findLast(({ kind }) => kind === "shown");
  return isNamed || (shown?.kind === "shown" && shown.what === row.what && shown.by === row.by);
}

export const replyWords = ({ words: said }: ReportReply): string => said ?? words.quiet;

function Votes({ report }: { readonly report: Report }) {
  const votes = rowsIn(report, "voted");
  return (
    <section>
      <h2 class="with-next">{words.votes}</h2>
      {votes.length === 0 && <p>{words.noVotes}</p>}
      {votes.map((vote, i) => (
        <div key={i} class="vote keep">
          <p class="said">“{vote.after}”</p>
          {vote.counts === null ? (
            <p>
              <b>{words.majority}:</b> {replyWords(vote.majority)}
            </p>
          ) : (
            <table class="vote-counts">
              <tbody>
                {vote.counts.map((one) => (
                  <tr key={replyWords(one)}>
                    <th scope="row">{replyWords(one)}</th>
                    <td>
                      <Bar share={shareOf(one.count, vote.counts ?? [])} />
                    </td>
                    <td class="count">{one.count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
    </section>
  );
}

/** Black on white, whatever a printer thinks of backgrounds: a bar is drawn, not filled. */
const Bar = ({ share }: { readonly share: number }) => (
  <svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
    <rect width={share * 100} height="8" />
  </svg>
);

function shareOf(count: number, all: readonly { readonly count: number }[]): number {
  const most = Math.max(1, ...all.map((one) => one.count));
  return count / most;
}

function Typed({ report }: { readonly report: Report }) {
  const typed = rowsIn(report, "typed");
  return (
    <section>
      <h2 class="with-next">{words.typed}</h2>
      {typed.length === 0 && <p>{words.noTyped}</p>}
      {typed.map((line, i) => (
        <div key={i} class="typed keep">
          <p class="said">“{line.after}”</p>
          <p class="own-said">{line.words}</p>
          <p class="paper-small">
            {words.through}: {replyWords(line.through)}
          </p>
        </div>
      ))}
    </section>
  );
}
