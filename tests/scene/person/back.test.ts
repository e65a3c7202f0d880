import { describe, expect, test } from "vitest";
import { toSvg } from "../../../src/scene/draw/svg.ts";
import { drawBack } from "../../../src/scene/person/back.ts";
import { CAST } from "../../../src/scene/person/cast.ts";
import { BEDSIDE, EVENING_QUIET } from "../../../src/scene/person/light.ts";

const backs = Object.entries(CAST).map(
  ([name, look]) => [name, look, toSvg(drawBack(look, EVENING_QUIET))] as const,
);

describe("somebody from behind", () => {
  test.each(backs)("%s has a back of their own, in the colours of their clothes and hair", (_, look, svg) => {
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    expect(svg).toContain(look.top.base);
    expect(svg).toContain(look.wear.style === "hijab" ? look.wear.scarf.base : look.hair.base);
    expect(backs.filter(([, , other]) => other === svg)).toHaveLength(1);
  });

  test("the light of the room falls on it", () =>
    expect(toSvg(drawBack(CAST.mina, BEDSIDE))).not.toBe(toSvg(drawBack(CAST.mina, EVENING_QUIET))));

  test("a hearing aid is seen from behind, too", () =>
    expect(toSvg(drawBack(CAST.walter, EVENING_QUIET))).toContain(CAST.walter.hearingAid));
});
