import type { ReportReply, ReportRow } from "../../../../core/workshop/report.ts";
import { guideWords, reportWords } from "../../../../words/workshopGuide.ts";

const { rows: words, by } = reportWords;

/** One thing that happened in a session, in a few words. */
export function rowWords(row: ReportRow): string {
  switch (row.kind) {
    case "chose":
      return words.chose(row.title);
    case "planned":
      return row.plan ? words.planned(guideWords.plans[row.plan]) : words.noPlan;
    case "shown":
      return row.by ? `${words.shown[row.what]}: ${by[row.by].toLowerCase()}` : words.shown[row.what];
    case "began":
      return row.from ? words.parted : words.began(by[row.by]);
    case "voted":
      return words.voted(said(row.majority));
    case "typed":
      return words.typed(row.words);
    case "played":
      return words.played(by[row.by], said(row.reply));
    case "finished":
      return row.ending ? words.finished(row.ending.replace(/[-_]/gu, " ")) : words.finishedPlain;
    case "paired":
      return words.paired[row.grouping];
    case "revealed":
      return words.laid(words.revealed[row.layer].toLowerCase(), row.on);
    case "froze":
      return words.froze(row.on);
    case "blanked":
      return words.blanked(row.on);
    case "ended":
      return words.ended;
  }
}

const said = ({ words: given }: ReportReply): string => given ?? reportWords.quiet;
