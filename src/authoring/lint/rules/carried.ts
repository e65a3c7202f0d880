import { quoted, type Rule, unless } from "../rule.ts";

/** What holds between an evening and the one that it continues. */
export const CARRIED: readonly Rule[] = [
  {
    id: "after",
    what: "An evening continues one that is there, with the same people.",
    remedy: "Let # after: name the file of an earlier evening of this couple.",
    breaches: ({ page, before }) => {
      const { after, partner, you } = page.card;
      if (after === null) return [];
      const at = page.top.find(({ word }) => word === "after")?.at ?? { file: page.file, line: 1 };
      if (!before) return [{ at, what: `there is no evening "${after}"` }];
      const isSame = before.card.partner === partner && before.card.you === you;
      return unless(isSame, () => ({ at, what: `"${after}" is an evening of other people` }));
    },
  },
  {
    id: "ended",
    what: "ended() asks for an ending of the evening before.",
    remedy: "Name one of its endings, and say at the top which evening this one continues (# after:).",
    breaches: ({ page, before }) => {
      const endings = new Set(before?.lines.flatMap(({ line }) => line.ending ?? []) ?? []);
      return page.endingsAsked
        .filter(({ ending }) => !endings.has(ending))
        .map(({ ending, at }) => ({ at, what: `ended("${ending}") asks for what never was` }));
    },
  },
  {
    id: "new-facts",
    what: "A fact of the evening before is known from the first word, so no line can tell it.",
    remedy: "Give the fact of this line a name of its own.",
    breaches: ({ page, before }) => {
      const carried = new Set(before?.lines.flatMap(({ line }) => line.facts) ?? []);
      return page.lines.flatMap(({ at, line }) =>
        line.facts
          .filter((fact) => carried.has(fact))
          .map((fact) => ({ at, what: `"${fact}" was told in the evening before: ${quoted(line.text)}` })),
      );
    },
  },
];
