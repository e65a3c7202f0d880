import { sayProblem } from "../shell/ink/problem.ts";
import type { Examined } from "./examine.ts";
import { type Crowd, type Evidence, goods, typical } from "./invariants/evidence.ts";

/** An examined evening in words: its figures, who played it and how that went, and every problem with its line. */
export function report(file: string, { page, found, evidence }: Examined): string {
  const head = `${file}: ${page.card.title}. ${page.turns.length} turns, ${page.replies.length} replies, ${page.lines.length} lines, ${page.size} knots, stitches and gathers`;
  const problems = found.map((one) => `${sayProblem(one)} [${one.rule}]`);
  const end = problems.length === 0 ? ["no problems"] : [`${problems.length} problems`, ...problems];
  return [head, ...(evidence ? figures(evidence) : []), ...end].join("\n");
}

function figures(evidence: Evidence): readonly string[] {
  const { pieces, unseenLines, unseenReplies, endings, states, moves, isComplete } = evidence;
  const lines = pieces.lines.length;
  const replies = pieces.replies.size;
  return [
    `lines seen ${lines - unseenLines.length} of ${lines}, replies given ${replies - unseenReplies.length} of ${replies}, endings ${[...endings].join(", ")}; explored ${moves} steps, ${states} states${isComplete ? ", all there are" : ""}`,
    ...[...evidence.crowds.values()].map(row),
  ];
}

function row(crowd: Crowd): string {
  const { player, talks } = crowd;
  const { assessment, played, minutes } = typical(crowd);
  const { overall, heard, guard, complaints, band } = assessment;
  return [
    `  ${player.id.padEnd(12)}`,
    `${band.padEnd(6)} ${(overall ?? 0).toFixed(2)}`,
    `good ${`${goods(crowd)}`.padStart(3)}/${talks.length}`.padEnd(13),
    `heard ${(heard ?? 0).toFixed(0).padStart(3)} guard ${(guard ?? 0).toFixed(0).padStart(3)} complaints ${complaints}`,
    `replies ${`${played.talk.given.length}`.padStart(2)}  ${minutes.toFixed(1)} min`,
    `-> ${played.talk.ending}`,
  ].join("  ");
}
