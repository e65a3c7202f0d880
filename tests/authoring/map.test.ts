// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { mapOf } from "../../src/authoring/map/map.ts";
import { readPage } from "../../src/authoring/page/read.ts";
import { pageOf, TINY } from "./support.ts";

const parsed = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");

test("the map is one SVG with every knot, every reply and every ending in it", () => {
  const page = readPage("m", "m.ink", new Map([["m.ink", readFileSync("stories/the-meeting.ink", "utf8")]]));
  const svg = mapOf(page);
  const root = parsed(svg).documentElement;
  expect(root.tagName).toBe("svg");
  const titles = [...root.querySelectorAll("g > title")].map(({ textContent }) => textContent ?? "");
  for (const { name } of page.knots.filter(({ name, isFunction }) => name !== "" && !isFunction)) {
    expect(titles.some((title) => title.startsWith(`${name} (line`))).toBe(true);
  }
  const marks = [...root.querySelectorAll("g g, g")].flatMap((g) => [
    ...g.querySelectorAll("circle > title, path > title"),
  ]);
  expect(new Set(marks).size).toBe(page.replies.length);
  for (const ending of ["heard", "tender", "shut"]) expect(svg).toContain(`${ending}<`);
});

test("every tag that is opened is closed, and odd words are escaped", () => {
  const svg = mapOf(pageOf(TINY.replace("The fifth time", 'Me & "you" <3')));
  const opened = svg.match(/<[a-z]+[^>]*>/gu)?.filter((tag) => !tag.endsWith("/>")).length;
  const closed = svg.match(/<\/[a-z]+>/gu)?.length;
  expect(opened).toBe(closed);
  expect(svg).toContain("Me &amp; &quot;you&quot; &lt;3");
});

test("a way under a condition is dashed, and one that leads back is drawn", () => {
  const svg = mapOf(
    pageOf(
      "-> a\n=== a ===\nHere.\n+ [On] -> b\n+ {a > 1} [Over] -> END\n=== b ===\nThere.\n+ [Back] -> a\n",
    ),
  );
  expect(svg).toContain("b (line 6)");
  expect(svg.match(/<path d="M/gu)).toHaveLength(2);
  expect(mapOf(pageOf(TINY))).toContain("stroke-dasharray");
});
