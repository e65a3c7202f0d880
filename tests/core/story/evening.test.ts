import { expect, test } from "vitest";
import { readPerson } from "../../../src/core/story/evening.ts";

const mina = {
  name: "Mina",
  pronouns: "she",
  standing: { repeat: ["Again, then."], faltered: ["...anyway."] },
};

test("a person has a name, pronouns and standing words", () => {
  expect(readPerson(mina)).toEqual({ ...mina, signs: false });
  expect(readPerson({ ...mina, signs: true })).toMatchObject({ signs: true });
});

test.each([
  [[], "object"],
  [{ ...mina, name: "" }, "name"],
  [{ ...mina, pronouns: "it" }, "one of she, he, they"],
  [{ ...mina, standing: { repeat: [], faltered: ["x"] } }, "repeat"],
  [{ ...mina, standing: { repeat: ["x"] } }, "faltered"],
  [{ ...mina, signs: "yes" }, "hands"],
])("%j is no person, and the author reads why", (json, why) => {
  expect(readPerson(json)).toContain(why);
});
