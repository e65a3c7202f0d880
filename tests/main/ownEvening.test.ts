import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isProblem } from "../../src/core/workshop/helplines.ts";
import type { OwnFile } from "../../src/core/workshop/own.ts";
import { editedIn } from "../../src/main/workshop/keptHelplines.ts";
import { compileOwn, type Desk, lookOwn } from "../../src/main/workshop/ownEvening.ts";
import type { Answered } from "../../src/worker.ts";

/** A worker that answers when it is told to, if at all. */
function desk() {
  const asked: unknown[] = [];
  let terminated = false;
  const made: Desk = {
    onmessage: null,
    onerror: null,
    postMessage: (question: unknown) => void asked.push(question),
    terminate: () => {
      terminated = true;
    },
  };
  return {
    hire: () => made,
    asked,
    isEnded: () => terminated,
    answers: (data: Answered) => made.onmessage?.(Object.assign(new MessageEvent("message", { data }))),
    breaks: () => {
      const event = Object.assign(new Event("error", { cancelable: true }), EMPTY);
      made.onerror?.(event);
    },
  };
}
const EMPTY = { colno: 0, error: null, filename: "", lineno: 0, message: "" };

const file = (text: string, name = "mine.ink"): OwnFile => ({ name, text });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("files that are dropped", () => {
  test("are read in a worker, which ends with its answer", async () => {
    const one = desk();
    const result = compileOwn([file("Hi.")], one.hire);
    one.answers({ kind: "compiled", result: { kind: "problems", problems: [] } });
    expect(await result).toEqual({ kind: "problems", problems: [] });
    expect(one.asked).toEqual([{ kind: "compile", files: [file("Hi.")] }]);
    expect(one.isEnded()).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("that take longer than five seconds are stopped, and it is said", async () => {
    const one = desk();
    const result = compileOwn([file("Hi.")], one.hire);
    await vi.advanceTimersByTimeAsync(4999);
    expect(one.isEnded()).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(one.isEnded()).toBe(true);
    expect(await result).toMatchObject({
      problems: [{ file: "mine.ink", message: expect.stringContaining("5 seconds") }],
    });
  });

  test("that break the worker break nothing else", async () => {
    const one = desk();
    const result = compileOwn([file("Hi.")], one.hire);
    one.breaks();
    expect(await result).toMatchObject({ problems: [{ message: expect.stringContaining("broke off") }] });
  });

  const MB = 1_048_576;
  test.each([
    ["nothing", [], "Only .ink"],
    ["no Ink", [file("x", "photo.jpg")], "no .ink file"],
    ["a picture by a false name", [file("\0\x01PNG")], "not text"],
    ["more than 2 MB", [file("x".repeat(2 * MB + 1))], "2 MB"],
    [
      "more than 5 MB in all",
      ["a", "b", "c"].map((name) => file("x".repeat(1.8 * MB), `${name}.ink`)),
      "5 MB",
    ],
    ["forty-one files", Array.from({ length: 41 }, (_, i) => file("x", `${i}.ink`)), "40 files"],
  ])("%s: nobody even begins to read", async (_, files, message) => {
    const one = desk();
    expect(await compileOwn(files, one.hire)).toMatchObject({
      kind: "problems",
      problems: [{ message: expect.stringContaining(message) }],
    });
    expect(one.asked).toEqual([]);
  });
});

describe("a closer look", () => {
  test("says how far it is, and what it came to", async () => {
    const one = desk();
    const seen: number[] = [];
    const { done } = lookOwn([file("Hi.")], (states) => seen.push(states), one.hire);
    one.answers({ kind: "seen", states: 60 });
    one.answers({ kind: "seen", states: 120 });
    expect(one.isEnded()).toBe(false);
    one.answers({ kind: "looked", problems: [], states: 9 });
    expect(await done).toEqual({ kind: "looked", problems: [], states: 9 });
    expect(seen).toEqual([60, 120]);
    expect(one.isEnded()).toBe(true);
  });

  test("stops when it is told to, and after a minute by itself", async () => {
    const told = desk();
    const looking = lookOwn([file("Hi.")], () => undefined, told.hire);
    looking.stop();
    expect(await looking.done).toEqual({ kind: "stopped" });
    expect(told.isEnded()).toBe(true);
    const late = desk();
    const { done } = lookOwn([file("Hi.")], () => undefined, late.hire);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await done).toEqual({ kind: "stopped" });
    expect(late.isEnded()).toBe(true);
  });
});

describe("helplines that this browser keeps", () => {
  const malta = [{ country: "Malta", name: "Appoġġ", number: "179", hours: "all day" }];
  test("are read as strictly as a file", () => {
    expect(editedIn(malta)).toEqual(malta);
    expect(editedIn(undefined)).toBeNull();
    expect(editedIn([{ country: "Malta" }])).toBeNull();
    expect(editedIn("[]")).toBeNull();
    expect(isProblem(editedIn(malta) ?? [])).toBe(false);
  });
});
