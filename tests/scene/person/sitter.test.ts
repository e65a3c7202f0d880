import { expect, test } from "vitest";
import { CAST } from "../../../src/scene/person/cast.ts";
import { lookOf } from "../../../src/scene/person/sitter.ts";

test("whoever has a picture is drawn as themselves", () => {
  expect(lookOf("Mina")).toBe(CAST.mina);
  expect(lookOf("walter")).toBe(CAST.walter);
});

test("whoever has none borrows one: the same for the same name, and never their companion's", () => {
  for (const name of ["Jonas", "Priya", "Lou", "Bea", "", null]) {
    for (const companion of ["sam", "ines", "hana", "mina"]) {
      expect(lookOf(name, companion)).toBe(lookOf(name, companion));
      expect(lookOf(name, companion)).not.toBe(Object.entries(CAST).find(([who]) => who === companion)?.[1]);
    }
  }
});
