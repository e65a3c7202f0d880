import type { Page } from "../../page/page.ts";
import { type Breach, quoted, type Rule, unless } from "../rule.ts";

/** Facts that a story can know: its own, and those of the evening that it continues. */
const factsOf = (...pages: readonly (Page | null)[]): ReadonlySet<string> =>
  new Set(pages.flatMap((page) => page?.lines.flatMap(({ line }) => line.facts) ?? []));

export const LINKS: readonly Rule[] = [
  {
    id: "needs-fact",
    what: "Every needs has its fact.",
    remedy: "Put # fact: on the line that says it, or correct the name.",
    breaches: ({ page, before }) => {
      const facts = factsOf(page, before);
      return page.replies.flatMap(({ at, reply }) =>
        reply.needs
          .filter(({ fact }) => !facts.has(fact))
          .map(({ fact }) => ({
            at,
            what: `no line has # fact: ${fact}, which ${quoted(reply.text)} needs`,
          })),
      );
    },
  },
  {
    id: "known-fact",
    what: "known() asks for a fact that somebody says.",
    remedy: "Put # fact: on the line that says it, or correct the name.",
    breaches: ({ page, before }) => {
      const facts = factsOf(page, before);
      return page.asked
        .filter(({ fact }) => !facts.has(fact))
        .map(({ fact, at }) => ({ at, what: `known("${fact}") asks for what no line says` }));
    },
  },
  {
    id: "answer-thought",
    what: "One's own clever answer comes from a thought, and the thought leads to it.",
    remedy:
      'A "# thought: answer NAME: …" and a reply with # label: NAME and # from: answer belong together.',
    breaches: ({ page }) => {
      const replies = page.replies.filter(({ reply }) => reply.fromAnswer);
      const thoughts = page.lines.flatMap(({ at, line }) =>
        line.calls.flatMap((call) =>
          call.kind === "thought" && call.answer ? [{ at, answer: call.answer }] : [],
        ),
      );
      const labels = new Set(replies.flatMap(({ reply }) => reply.label ?? []));
      const answers = new Set(thoughts.map(({ answer }) => answer));
      return [
        ...thoughts
          .filter(({ answer }) => !labels.has(answer))
          .map(({ at, answer }) => ({ at, what: `the thought leads to no reply "${answer}"` })),
        ...replies
          .filter(({ reply }) => reply.label === null || !answers.has(reply.label))
          .map(({ at, reply }) => ({ at, what: `no thought leads to ${quoted(reply.text)}` })),
      ];
    },
  },
  {
    id: "suggest",
    what: "Advice is welcome only after they asked for ideas.",
    remedy: "Let a line before it say # wants: ideas, or make it a roadblock.",
    breaches: ({ page }) => {
      const asks = page.lines.some(({ line }) => line.wants === "ideas");
      return page.replies
        .filter(({ reply }) => reply.act === "suggest" && !asks)
        .map(({ at, reply }) => ({ at, what: `nobody asked for ${quoted(reply.text)}` }));
    },
  },
  {
    id: "ending",
    what: "An ending has a verdict and a face to go to bed with, and nothing else has.",
    remedy: "The last line carries # ending:, # verdict: and # bed-face:.",
    breaches: ({ page }) =>
      page.lines.flatMap(({ at, line }): readonly Breach[] => {
        const has = [line.ending, line.verdict, line.bedFace].filter((one) => one !== null).length;
        return unless(has === 0 || has === 3, () => ({
          at,
          what: `of ending, verdict and bed-face this line has ${has}: ${quoted(line.text)}`,
        }));
      }),
  },
  {
    id: "asides",
    what: "What is told beside the talk has no replies, and more than one way to say it.",
    remedy:
      "Give on_repeat and on_faltered two lines or more, and no choices; or leave them out: the cast has words.",
    breaches: ({ page }) =>
      page.knots
        .filter(({ name }) => name === "on_repeat" || name === "on_faltered")
        .flatMap(({ name, at, lines, turns }) => {
          const replies = turns.flatMap((turn) => turn.replies).length;
          return unless(lines.length >= 2 && replies === 0, () => ({
            at,
            what: `${name} has ${lines.length} lines and ${replies} replies`,
          }));
        }),
  },
  {
    id: "leads",
    what: "Every knot is led to from somewhere.",
    remedy: "Lead to it, or delete it: git remembers.",
    breaches: ({ page }) => {
      const led = new Set(
        [...page.knots.flatMap(({ leads }) => leads), ...page.replies.flatMap(({ leads }) => leads)].map(
          ({ to }) => to.split(".").at(-1) ?? to,
        ),
      );
      const tunnels = new Set(page.replies.flatMap(({ opensWith }) => opensWith ?? []));
      return page.knots
        .filter(({ name, isFunction, lines }) => name !== "" && !isFunction && lines.length > 0)
        .filter(
          ({ name }) =>
            !name.startsWith("on_") && !led.has(name.split(".").at(-1) ?? name) && !tunnels.has(name),
        )
        .map(({ at, name }) => ({ at, what: `nothing leads to ${name}` }));
    },
  },
];
