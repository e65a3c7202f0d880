import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { takeSeat } from "../../../src/main/couples/seat.ts";

type Granted = (lock: object | null) => unknown;

/** The locks of one device: `slow` is how long each answer takes, ms. */
function device(slow = 0) {
  let thief: (() => void) | null = null;
  let isTaken = false;
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const request = async (_name: string, options: LockOptions, granted: Granted): Promise<unknown> => {
    await wait(slow);
    if (options.steal) thief?.();
    else if (isTaken && options.ifAvailable) return granted(null);
    else if (isTaken) {
      await wait(1000);
      throw new Error("TimeoutError");
    }
    isTaken = true;
    const stolen = new Promise((_, refuse) => {
      thief = () => refuse(new Error("AbortError"));
    });
    await Promise.race([granted({}), stolen]);
    isTaken = false;
    return undefined;
  };
  return { locks: { request } };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

async function sit(how: "ask" | "insist", lost: () => void = () => undefined) {
  const seat = takeSeat(how, lost);
  await vi.advanceTimersByTimeAsync(20_000);
  return seat;
}

test("a free seat is had, however slowly the device answers", async () => {
  vi.stubGlobal("navigator", device(5000));
  expect(await sit("ask")).not.toBeNull();
});

test("a second page has none; who insists has it, and the first one is told", async () => {
  vi.stubGlobal("navigator", device());
  const lost = vi.fn();
  expect(await sit("ask", lost)).not.toBeNull();
  expect(await sit("ask")).toBeNull();
  expect(lost).not.toHaveBeenCalled();
  expect(await sit("insist")).not.toBeNull();
  expect(lost).toHaveBeenCalledTimes(1);
});

test("who leaves is not told that they were robbed, and the seat is free", async () => {
  vi.stubGlobal("navigator", device());
  const lost = vi.fn();
  (await sit("ask", lost))?.leave();
  await vi.advanceTimersByTimeAsync(10);
  expect(await sit("ask")).not.toBeNull();
  expect(lost).not.toHaveBeenCalled();
});

test("where pages cannot know of each other, each has its own", async () => {
  vi.stubGlobal("navigator", {});
  expect(await sit("ask")).not.toBeNull();
  expect(await sit("ask")).not.toBeNull();
});
