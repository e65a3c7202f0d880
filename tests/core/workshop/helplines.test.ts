import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isProblem, readHelplines } from "../../../src/core/workshop/helplines.ts";

const HOUSE = readFileSync("assets/helplines.json", "utf8");

describe("a file of helplines", () => {
  test("the house's own can be read", () => {
    const read = readHelplines(HOUSE);
    expect(isProblem(read)).toBe(false);
    expect(read).toEqual(JSON.parse(HOUSE));
  });

  test("what a text editor puts first does no harm, and hours may be left out", () => {
    expect(readHelplines('\uFEFF[\n{ "country": "Malta", "name": "Appoġġ", "number": "179" }]')).toEqual([
      { country: "Malta", name: "Appoġġ", number: "179", hours: "" },
    ]);
  });

  test.each([
    ["[\n{ },\n{ }\n]", 2, "country"],
    ['[\n{ "country": "A", "name": "B", "number": "1" },\n\n{ "country": "A", "name": "B" }\n]', 4, "number"],
    ['[\n{ "country": "A", "name": "B", "number": 116 }\n]', 2, "quotation marks"],
    ['[\n{ "country": "A", "name": "B", "number": "call me" }\n]', 2, "dial"],
    ['[\n{ "country": "A", "nome": "B", "number": "1" }\n]', 2, "nome"],
    ['{ "country": "A" }', 1, "list"],
    ["[]", 1, "empty"],
    ['[\n"116"\n]', 2, "braces"],
    [
      `[${'{"country":"A","name":"B","number":"1"},'.repeat(300)}{"country":"A","name":"B","number":"1"}]`,
      0,
      "300",
    ],
    ["x".repeat(200_001), 0, "too large"],
  ])("%# is answered with the line and what is wrong", (text, line, message) => {
    const read = readHelplines(text);
    expect(isProblem(read) && read).toMatchObject({ line, message: expect.stringContaining(message) });
  });

  test("a comma too few is found in its line", () => {
    const broken = HOUSE.replace("},\n", "}\n");
    const read = readHelplines(broken);
    expect(isProblem(read) && read.line).toBe(3);
  });

  test("brackets and commas within words begin no entry", () => {
    const read = readHelplines(
      '[\n{ "country": "A, [B] {C}", "name": "\\"x\\"", "number": "1" },\n{ "country": "A" }\n]',
    );
    expect(isProblem(read) && read.line).toBe(3);
  });
});
