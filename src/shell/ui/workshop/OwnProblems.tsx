import type { OwnFile, OwnProblem } from "../../../core/workshop/own.ts";
import { ownWords as words } from "../../../words/ownEvening.ts";

type ProblemsProps = { readonly problems: readonly OwnProblem[]; readonly files: readonly OwnFile[] };

/** What stands in the way, by file and line, with the line itself. */
export function OwnProblems({ problems, files }: ProblemsProps) {
  const count = problems.filter(({ severity }) => severity === "error").length;
  return (
    <section class="own-problems">
      <h3>{words.problems(count)}</h3>
      <ProblemList problems={problems} files={files} />
    </section>
  );
}

export const ProblemList = ({ problems, files }: ProblemsProps) => (
  <ol class="problem-list">
    {problems.map((problem, i) => (
      <li key={i} class={`is-${problem.severity}`}>
        <p class="problem-where">
          <b>{words.where(problem.file, problem.line)}</b>
          <span>{words.severity[problem.severity]}</span>
        </p>
        <p>{problem.message}</p>
        <Excerpt problem={problem} files={files} />
      </li>
    ))}
  </ol>
);

/** More of a line than this is no help. */
const SHOWN = 160;

function Excerpt({ problem, files }: { readonly problem: OwnProblem; readonly files: readonly OwnFile[] }) {
  const file = files.find(({ name }) => name === problem.file);
  const line = file?.text.split(/\r?\n/u)[problem.line - 1]?.trim() ?? "";
  if (line === "") return null;
  return <code class="problem-line">{line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line}</code>;
}
