import { type Report, rowsIn } from "../../../../core/workshop/report.ts";
import { reportWords as words } from "../../../../words/workshopGuide.ts";

type WaysProps = { readonly report: Report; readonly titleOf: (evening: string) => string };

/** Every way that was played, reply by reply, and how it ended. */
export function ReportWays({ report, titleOf }: WaysProps) {
  const played = rowsIn(report, "played");
  const finished = rowsIn(report, "finished");
  const ways = rowsIn(report, "began").filter(({ way }) => played.some((one) => one.way === way));
  if (ways.length === 0) return null;
  return (
    <section>
      <h2 class="with-next">{words.played}</h2>
      {ways.map(({ way, by, evening }) => {
        const end = finished.findLast((one) => one.way === way);
        return (
          <div key={way} class="way">
            <h3 class="with-next">
              {words.by[by]}, {titleOf(evening)}
            </h3>
            <ol>
              {played
                .filter((one) => one.way === way)
                .map(({ after, reply, own }, i) => (
                  <li key={i} class="keep">
                    <span class="said">“{after}”</span>
                    <span class={own ? "own-said" : ""}>{reply.words ?? words.quiet}</span>
                  </li>
                ))}
            </ol>
            <p class="paper-small">
              {end ? words.ending((end.ending ?? "").replace(/[-_]/gu, " ")) : words.notEnded}
            </p>
          </div>
        );
      })}
    </section>
  );
}
