import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { WorkshopLog } from "../../../../core/workshop/event.ts";
import type { Helplines } from "../../../../core/workshop/helplines.ts";
import type { WorkshopOffers } from "../../../../core/workshop/offers.ts";
import { reportOf } from "../../../../core/workshop/report.ts";
import { reportCsv, reportJson } from "../../../../core/workshop/reportFile.ts";
import type { Sheet } from "../../../../core/workshop/sheet.ts";
import type { Choosable } from "../../../../core/workshop/view.ts";
import { printWords as words } from "../../../../words/handout.ts";
import { FacilitatorSheet } from "./FacilitatorSheet.tsx";
import { Guide } from "./Guide.tsx";
import { Handout } from "./Handout.tsx";
import { HelplineFile } from "./HelplineFile.tsx";
import type { PaperSize } from "./Paper.tsx";
import { PrintBar, type PrintPage } from "./PrintBar.tsx";
import { ReportPage } from "./ReportPage.tsx";

export type PrintsProps = {
  readonly offers: WorkshopOffers;
  readonly evenings: readonly Choosable[];
  /** the evening on the table; null: none was chosen */
  readonly evening: string | null;
  readonly log: WorkshopLog;
  /** which page lies on top when it opens */
  readonly first?: PrintPage;
  readonly close: () => void;
};

/** Everything that can be printed, to be read here first. What is on the page is what comes out of the printer. */
export function Prints({ offers, evenings, evening, log, first = "sheet", close }: PrintsProps) {
  const [page, turn] = useState<PrintPage>(first);
  const [paper, cut] = useState<PaperSize>("a4");
  const [chosen, choose] = useState(evening ?? evenings[0]?.id ?? "");
  const sheet = useSheet(offers, chosen);
  const [helplines, rewrite] = useHelplines(offers);
  const titleOf = (id: string): string => evenings.find((one) => one.id === id)?.title ?? id;
  const saved = (end: "csv" | "json"): void => {
    const report = reportOf(log);
    if (end === "csv") offers.save("undivided-report.csv", `\uFEFF${reportCsv(report)}`, "text/csv");
    else offers.save("undivided-report.json", reportJson(report), "application/json");
  };
  return (
    <section class="prints workshop-panel" aria-label={words.title} data-paper={paper}>
      <PrintBar {...{ page, turn, paper, cut, evenings, chosen, choose, saved, close }} />
      <section class="prints-desk" aria-label={words.pages[page].name}>
        <Shown there={page === "sheet" || page === "handout" ? sheet !== "fetching" : true}>
          {page === "sheet" && <OfSheet sheet={sheet}>{(it) => <FacilitatorSheet sheet={it} />}</OfSheet>}
          {page === "handout" && (
            <OfSheet sheet={sheet}>{(it) => <Handout sheet={it} helplines={helplines} />}</OfSheet>
          )}
          {page === "guide" && (
            <Guide helplines={helplines}>
              <HelplineFile lines={helplines} keep={rewrite} save={offers.save} />
            </Guide>
          )}
          {page === "report" && <ReportPage log={log} titleOf={titleOf} />}
        </Shown>
      </section>
    </section>
  );
}

const Shown = ({ there, children }: { readonly there: boolean; readonly children: ComponentChildren }) =>
  there ? children : <p class="prints-wait">{words.fetching}</p>;

type Fetched = Sheet | null | "fetching";

function OfSheet({
  sheet,
  children,
}: {
  readonly sheet: Fetched;
  readonly children: (sheet: Sheet) => ComponentChildren;
}) {
  if (sheet === "fetching") return null;
  return sheet ? children(sheet) : <p class="prints-wait">{words.missing}</p>;
}

/** The pages of an evening; an older answer never comes after a newer question. */
function useSheet(offers: WorkshopOffers, id: string): Fetched {
  const [sheet, lay] = useState<Fetched>("fetching");
  useEffect(() => {
    let isWanted = true;
    lay("fetching");
    const take = (next: Sheet | null): void => {
      if (isWanted) lay(next);
    };
    offers.sheet(id).then(take, () => take(null));
    return () => {
      isWanted = false;
    };
  }, [offers, id]);
  return sheet;
}

function useHelplines(
  offers: WorkshopOffers,
): readonly [Helplines, (edited: Helplines | null) => Promise<void>] {
  const [helplines, set] = useState<Helplines>([]);
  useEffect(() => {
    void offers.helplines().then(set);
  }, [offers]);
  const rewrite = async (edited: Helplines | null): Promise<void> => {
    await offers.keepHelplines(edited);
    set(await offers.helplines());
  };
  return [helplines, rewrite];
}
