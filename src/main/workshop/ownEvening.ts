import type { Looking } from "../../core/workshop/offers.ts";
import type { OwnFile, OwnLook, OwnProblem, OwnResult } from "../../core/workshop/own.ts";
import { ownLimitWords as words } from "../../words/ownEvening.ts";
import type { Answered, Asked } from "../../worker.ts";

const MB = 1_048_576;
/** Of one file, of all, and how many. */
const LARGEST = 2;
const ALL = 5;
const MANY = 40;
/** Compiling a long evening takes a second on a slow machine, trying it out another. */
const COMPILING_MS = 5000;
const LOOKING_MS = 60_000;

/** A worker as it is asked here; one question each, so that whatever it does can be ended. */
export type Desk = Pick<Worker, "postMessage" | "terminate"> & {
  onmessage: ((event: MessageEvent<Answered>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
};

const newDesk = (): Desk => new Worker(new URL("../../worker.ts", import.meta.url), { type: "module" });

/** Compiles dropped files in a worker. Comes back within 5 s whatever the files hold; never throws. */
export async function compileOwn(files: readonly OwnFile[], hire: () => Desk = newDesk): Promise<OwnResult> {
  const refused = refuse(files);
  if (refused.length > 0) return { kind: "problems", problems: refused };
  return new Promise((done) => {
    const wrong = (message: string): void =>
      done({
        kind: "problems",
        problems: [{ file: files[0]?.name ?? "", line: 0, severity: "error", message }],
      });
    ask(hire(), { kind: "compile", files }, COMPILING_MS, {
      answered: (answer) => {
        if (answer.kind === "compiled") done(answer.result);
      },
      late: () => wrong(words.slow(COMPILING_MS / 1000)),
      broke: () => wrong(words.broke),
    });
  });
}

/** Plays an evening over and over in a worker, up to a minute, or until it is stopped. */
export function lookOwn(
  files: readonly OwnFile[],
  seen: (states: number) => void,
  hire: () => Desk = newDesk,
): Looking {
  let stop = (): void => undefined;
  const done = new Promise<OwnLook>((look) => {
    const end = ask(hire(), { kind: "look", files }, LOOKING_MS, {
      answered: (answer) => {
        if (answer.kind === "seen") seen(answer.states);
        if (answer.kind === "looked") look(answer);
      },
      late: () => look({ kind: "stopped" }),
      broke: () => look({ kind: "stopped" }),
    });
    stop = () => {
      end();
      look({ kind: "stopped" });
    };
  });
  return { done, stop: () => stop() };
}

type Hearing = {
  readonly answered: (answer: Answered) => void;
  readonly late: () => void;
  readonly broke: () => void;
};

/** Asks a worker, and ends it with its last answer, when its time is up, or by the function that comes back. */
function ask(desk: Desk, asked: Asked, limit: number, { answered, late, broke }: Hearing): () => void {
  const end = (): void => {
    clearTimeout(timer);
    desk.terminate();
  };
  const timer = setTimeout(() => {
    end();
    late();
  }, limit);
  desk.onmessage = ({ data }) => {
    if (data.kind !== "seen") end();
    answered(data);
  };
  desk.onerror = (event) => {
    event.preventDefault();
    end();
    broke();
  };
  desk.postMessage(asked);
  return end;
}

/** What is not even read. Sizes are of the text, in bytes of UTF-8 at most three times its letters. */
function refuse(files: readonly OwnFile[]): readonly OwnProblem[] {
  const problem = (file: string, message: string): OwnProblem => ({
    file,
    line: 0,
    severity: "error",
    message,
  });
  if (files.length === 0) return [problem("", words.none)];
  if (files.length > MANY) return [problem(files[MANY]?.name ?? "", words.many(MANY))];
  const each = files.flatMap(({ name, text }) => {
    if (!/\.ink$/iu.test(name)) return [problem(name, words.notInk)];
    if (text.length > LARGEST * MB) return [problem(name, words.large(LARGEST))];
    return /\0/u.test(text) ? [problem(name, words.notText)] : [];
  });
  const all = files.reduce((sum, { text }) => sum + text.length, 0);
  return each.length === 0 && all > ALL * MB ? [problem(files[0]?.name ?? "", words.all(ALL))] : each;
}
