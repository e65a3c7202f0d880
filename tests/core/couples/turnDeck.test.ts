import { expect, test } from "vitest";
import { DECK, DEPTHS, depthOf, nextQuestion, type QuestionId } from "../../../src/core/couples/turn/deck.ts";
import { STUCK } from "../../../src/core/couples/turn/stuck.ts";
import { deckWords } from "../../../src/words/deck.ts";
import { stuckWords } from "../../../src/words/ourTurn.ts";

const all: readonly QuestionId[] = DEPTHS.flatMap((depth) => [...DECK[depth]]);

test("there are at least sixty questions, each once", () => {
  expect(all.length).toBeGreaterThanOrEqual(60);
  expect(new Set(all).size).toBe(all.length);
  expect(new Set(Object.values(deckWords)).size).toBe(all.length);
});

test("the light ones are about neither of the two", () => {
  const about = DECK.light.filter((id) => /\b(me|my|mine|we|us|our|ours)\b/i.test(deckWords[id]));
  expect(about).toEqual([]);
});

test("every question is one breath, ends as a question, and asks for no complaint", () => {
  const all = Object.values(deckWords);
  expect(all.filter((words) => words.length > 110 || !words.endsWith("?"))).toEqual([]);
  const complaint = /annoy|wish (i|you|we)|should (i|you|we)|never do|stop doing that|hate|why don.t/i;
  expect(all.filter((words) => complaint.test(words))).toEqual([]);
});

test("cards are dealt from the top; each pile is seen whole before it begins again", () => {
  for (const depth of DEPTHS) {
    let seen: readonly QuestionId[] = [];
    for (const card of DECK[depth]) {
      expect(nextQuestion(depth, seen)).toBe(card);
      expect(depthOf(card)).toBe(depth);
      seen = [...seen, card];
    }
    expect(nextQuestion(depth, seen)).toBe(DECK[depth][0]);
    expect(nextQuestion(depth, [...seen, DECK[depth][0]])).toBe(DECK[depth][1]);
  }
});

test("about eight sentences for each who may be stuck, one breath each", () => {
  for (const lines of Object.values(STUCK)) expect(lines.length).toBeGreaterThanOrEqual(8);
  expect(Object.values(stuckWords).filter((words) => words.length > 70)).toEqual([]);
});
