import { assessTalk } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { isNot, isObject, own, type Read, wrong } from "./check.ts";
import { readLog } from "./readLog.ts";
import { readSketch, scoreSketch } from "./sketch.ts";

/** Reads what strangers check the engine with: a saved log, an export that holds one, or a sketch. */
export function score(value: unknown): Read<Assessment> {
  if (Array.isArray(value)) return scoreLog(value);
  if (!isObject(value)) return wrong(`file${isNot(value, "a log or a sketch")}`);
  if (Object.hasOwn(value, "log")) return scoreLog(own(value, "log"));
  if (!Object.hasOwn(value, "turns")) {
    return wrong(
      "file: has neither log nor turns; it may be a list of events, an export with a log, or a sketch",
    );
  }
  const sketch = readSketch(value);
  return sketch.kind === "wrong" ? sketch : { kind: "read", value: scoreSketch(sketch.value) };
}

function scoreLog(value: unknown): Read<Assessment> {
  const read = readLog(value);
  if (read.kind === "wrong") return read;
  const { log, talk } = read.value;
  return { kind: "read", value: assessTalk(talk, log) };
}
