// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from "vitest";
import { evolve } from "../../../../src/core/conversation/evolve.ts";
import { afterwardsWords, bedFaceWords } from "../../../../src/words/afterwards.ts";
import { goalWords } from "../../../../src/words/moments.ts";
import { ruleWords } from "../../../../src/words/rubric.ts";
import { theMeeting } from "./meeting.ts";
import { afterwardsOf, MINA, openAfterwards } from "./page.ts";
import { playedBy } from "./played.ts";

const { feel, chair, verdict, guess, moment, closer, goOn } = afterwardsWords;

beforeEach(() => document.body.replaceChildren());

type Page = ReturnType<typeof afterwardsOf>;

/** As far as the phone by the bed, still by still. */
async function toVerdict(page: Page): Promise<void> {
  await page.press("I don't know yet");
  while (page.has(chair.next)) await page.press(chair.next);
  await page.press(goOn);
  await page.press(goOn);
}

async function toGuess(page: Page): Promise<void> {
  await toVerdict(page);
  await page.press(goOn);
}

async function toCloser(page: Page): Promise<void> {
  await toGuess(page);
  await page.press(bedFaceWords.tired);
  await page.press("I don't know why I'm telling you.");
  await page.press(guess.done);
  await page.press(goOn);
  await page.press(moment.closer);
}

const still = ({ root, text }: Page) => ({
  lost: [...root.querySelectorAll(".was-lost")].map((word) => word.textContent?.trim()),
  said: root.querySelector(".subtitle")?.textContent,
  text: text(),
});

test("your own view comes first, and is written down once", async () => {
  const page = afterwardsOf("drifting");
  expect(page.root.querySelector("h1")?.textContent).toBe(afterwardsWords.title);
  expect(page.text()).toContain(feel.ask);
  await page.press("I kept wanting to help");
  expect(page.talk().felt).toBe("I kept wanting to help");
  expect(page.root.querySelector("h2")?.textContent).toBe(chair.title);
});

test("what the log already knows is not asked again after a reload", () => {
  const story = theMeeting();
  const played = playedBy("drifting", story);
  const felt = { kind: "felt", at: played.talk.at, words: "…" } as const;
  const known = { log: [...played.log, felt], talk: evolve(played.talk, felt) };
  expect(openAfterwards(story, known).text()).not.toContain(feel.ask);
});

test("from the other chair the words that were lost are there, in their line", async () => {
  const page = afterwardsOf("scrolling");
  await page.press("I don't know yet");
  const stills = [still(page)];
  while (page.has(chair.next)) {
    await page.press(chair.next);
    stills.push(still(page));
  }
  const missed = stills.find(({ lost }) => lost.includes("Tobi,"));
  expect(missed?.said).toContain("Eleven people in the room. Twelve with Tobi");
  expect(missed?.lost).not.toContain("Eleven");
  expect(missed?.text).toContain("at the television");
});

test("who lost nothing sees the moment they decided to tell more, and hears what was not said", async () => {
  const page = afterwardsOf("listening");
  await page.press("I don't know yet");
  while (page.has(chair.next)) await page.press(chair.next);
  expect(page.root.querySelector(".was-lost")).toBeNull();
  expect(page.root.querySelector(".whisper")?.textContent).toBe("Tobi. Tobi. Tobi.");
});

test("the verdict comes bubble by bubble, and a tap shows all of it", async () => {
  const page = afterwardsOf("drifting", { calm: false });
  await page.press("I don't know yet");
  await page.press(chair.skip);
  vi.useFakeTimers();
  page.root.querySelector<HTMLButtonElement>(".film-over .primary")?.click();
  await vi.advanceTimersByTimeAsync(100);
  expect(page.text()).toContain("Later, Mina texts her sister:");
  expect(page.text()).not.toContain("so did you tell Sam");
  await vi.advanceTimersByTimeAsync(1200);
  expect(page.text()).toContain("so did you tell Sam");
  expect(page.text()).not.toContain("that was the version");
  vi.useRealTimers();
  await page.press(verdict.showAll);
  expect(page.text()).toContain("that was the version");
});

test("the guess is sent once; then theirs stands beside yours, and nobody says which is right", async () => {
  const page = afterwardsOf("drifting");
  await toGuess(page);
  expect(page.has(guess.done)).toBe(false);
  await page.press(bedFaceWords.tired);
  await page.press("You could hear it. Eleven pens.");
  await page.press(guess.done);
  expect(page.talk().guess).toEqual({ face: "tired", sentence: "pens" });
  expect(page.log().filter(({ kind }) => kind === "guessed")).toHaveLength(1);
  const theirs = [...page.root.querySelectorAll(".is-theirs")].map((one) => one.textContent);
  expect(theirs.join()).toContain(bedFaceWords.withdrawn);
  expect(page.text()).not.toMatch(/right|wrong|correct/u);
  expect([...page.root.querySelectorAll("input")].every((input) => input.disabled)).toBe(true);
});

test("a moment is replayed from the hand it was chosen from", async () => {
  const page = afterwardsOf("drifting");
  await toGuess(page);
  await page.press(bedFaceWords.tired);
  await page.press("I don't know why I'm telling you.");
  await page.press(guess.done);
  await page.press(goOn);
  expect(page.text()).toContain("You think there was a right one, and that it was his.");
  expect(Object.values(goalWords).some(({ today }) => page.text().includes(today))).toBe(true);
  await page.press(moment.replay);
  const last = page.sent.at(-1);
  expect(last?.kind === "replayFrom" && page.log()[last.event]?.kind).toBe("replied");
});

test("a gap of the ribbon is a button; touched, it gives back the lost words", async () => {
  const page = afterwardsOf("drifting");
  await toCloser(page);
  const gap = closer.gap("Two capitals. Bolivia. There's another one, though. Starts with... no.");
  expect(page.root.querySelector(".ribbon")?.textContent).not.toContain("like you'd tell a kid");
  await page.press(gap);
  const back = [...page.root.querySelectorAll(".lost-words .was-lost")].map((word) =>
    word.textContent?.trim(),
  );
  expect(back.join(" ")).toBe("said it to his phone, like you'd tell a kid their lace is undone.");
});

test("how it was read has bands in words and quotes, and never a number", async () => {
  const page = afterwardsOf("drifting");
  await toCloser(page);
  const read = page.root.querySelector(".how-read")?.textContent ?? "";
  expect(read).toContain(ruleWords.lostWords);
  expect(read).toContain("He didn't look up. He said it to his phone");
  expect(read).toContain(closer.honest);
  expect(read).not.toMatch(/\d+ ?%|\d+ of \d+|★/u);
});

test("an evening in which nothing was lost is one whole ribbon", async () => {
  const page = afterwardsOf("listening");
  await toGuess(page);
  await page.press(bedFaceWords.warm);
  await page.press("And he said thank you.");
  await page.press(guess.done);
  await page.press(goOn);
  await page.press(moment.closer);
  expect(page.text()).toContain(closer.whole);
  expect(page.root.querySelector(".gap")).toBeNull();
});

test("every step can be gone back from", async () => {
  const page = afterwardsOf("drifting");
  await toCloser(page);
  for (const expected of [moment.title, guess.face(MINA), "Later, Mina texts her sister:", chair.title]) {
    await page.press(afterwardsWords.back);
    expect(page.root.querySelector("h2")?.textContent).toBe(expected);
  }
});
