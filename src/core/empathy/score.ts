import { assessTalk } from "./assess.ts";
import type { Assessment } from "./assessment.ts";
import { isNot, isObject, own, type Read, wrong } from "./check.ts";
import { readLog } from "./readLog.ts";
import { readSketch, scoreSketch } from "./sketch.ts";

/**
 * Reads what strangers check the engine with: a saved log, a player's export, or a sketch. Of an export that holds
 * several evenings, `evening` says which, by its id.
 */
export function score(value: unknown, evening: string | null = null): Read<Assessment> {
  if (Array.isArray(value)) return scoreLog(value);
  if (!isObject(value)) return wrong(`file${isNot(value, "a log or a sketch")}`);
  if (Object.hasOwn(value, "evenings")) return scoreExport(own(value, "evenings"), evening);
  if (Object.hasOwn(value, "log")) return scoreLog(own(value, "log"));
  if (!Object.hasOwn(value, "turns")) {
    return wrong(
      "file: has neither log nor turns; it may be a list of events, an export with a log, or a sketch",
    );
  }
  const sketch = readSketch(value);
  return sketch.kind === "wrong" ? sketch : { kind: "read", value: scoreSketch(sketch.value) };
}

function scoreExport(evenings: unknown, wanted: string | null): Read<Assessment> {
  if (!Array.isArray(evenings)) return wrong(`evenings${isNot(evenings, "a list of evenings")}`);
  const ids = evenings.map((one) => (isObject(one) ? String(own(one, "id")) : "?"));
  if (wanted === null && evenings.length !== 1) {
    return wrong(
      `evenings: holds ${evenings.length}; say which with --evening ID: ${ids.join(", ") || "none"}`,
    );
  }
  const chosen: unknown = evenings[wanted === null ? 0 : ids.indexOf(wanted)];
  if (chosen === undefined) return wrong(`--evening: there is no "${wanted}"; it may be ${ids.join(", ")}`);
  if (!isObject(chosen)) return wrong(`evenings[0]${isNot(chosen, "an evening with a log")}`);
  return scoreLog(own(chosen, "log"));
}

function scoreLog(value: unknown): Read<Assessment> {
  const read = readLog(value);
  if (read.kind === "wrong") return read;
  const { log, talk } = read.value;
  return { kind: "read", value: assessTalk(talk, log) };
}
