import { type Breach, quoted, unless } from "../lint/rule.ts";
import { isWithin, sayRange } from "../lint/size.ts";
import { EXPLOITS, HABITS } from "../players/bots.ts";
import { sayTrail } from "../players/trail.ts";
import { type Crowd, crowdOf, type Evidence, goods, type Judged, typical } from "./evidence.ts";

/** One thing that is true of every evening when it is played (STORIES §2, Invariants). */
export type Invariant = {
  readonly id: string;
  readonly what: string;
  readonly remedy: string;
  readonly breaches: (evidence: Evidence) => readonly Breach[];
};

/** How often those who do not listen may come out as having listened. */
const LUCK = { random: 0.05, exploit: 0.05, habit: 0.35 } as const;

const whole = ({ page }: Evidence, what: string): Breach => ({ at: { file: page.file, line: 1 }, what });

const noticed = (id: string, what: string, remedy: string): Invariant => ({
  id,
  what,
  remedy,
  breaches: (evidence) => evidence.noticed.get(id) ?? [],
});

export const INVARIANTS: readonly Invariant[] = [
  noticed("trouble", "The story never stumbles.", "Look at that line; play the trail to see it."),
  noticed("ends", "Every end is an ending.", "Put # ending: on the last line."),
  noticed("stuck", "From everywhere an ending can be reached.", "Lead on from there."),
  noticed("sign", "The face agrees with the numbers.", "Change the mood, or the depth."),
  noticed("hot", "A hot line and an impulse come together.", "Write the impulse, or take # hot away."),
  noticed(
    "needs-on-the-way",
    "Every needs has a fact before it.",
    "Say the fact on every way to there, or put the reply under a condition.",
  ),
  noticed("suggest-asked", "A suggestion was asked for.", "Let a line before it say # wants: ideas."),
  noticed(
    "complaint",
    "Weariness is written.",
    "Write a tunnel that asks weary(), and open answers to reflections with it.",
  ),
  noticed("length", "An evening has its measure of replies.", "Join ways, or cut a turn."),
  noticed(
    "sentence-on-the-way",
    "Every sentence to choose from was said on every way to there.",
    "Choose a sentence that is always said, or say it on this way, too.",
  ),
  {
    id: "line-reached",
    what: "Every line is reached.",
    remedy: "Loosen the condition that it stands under, or cut it. (--thorough looks longer.)",
    breaches: ({ unseenLines }) =>
      unseenLines.map(({ at, text }) => ({ at, what: `nobody came to ${quoted(text)}` })),
  },
  {
    id: "reply-reached",
    what: "Every reply is reached.",
    remedy: "Loosen the condition that it stands under, or cut it. (--thorough looks longer.)",
    breaches: ({ unseenReplies }) =>
      unseenReplies.map(({ at }) => ({ at, what: "nobody came to give this reply" })),
  },
  {
    id: "ending-reached",
    what: "Every ending is reached.",
    remedy: "Loosen what leads there.",
    breaches: ({ page, endings }) =>
      page.lines
        .filter(({ line }) => line.ending !== null && !endings.has(line.ending))
        .map(({ at, line }) => ({ at, what: `nobody came to the ending "${line.ending}"` })),
  },
  {
    id: "best",
    what: "The best way ends good.",
    remedy: "Deepen the best replies where the talk stays shut, or lower what the way asks.",
    breaches: (evidence) => {
      const best = typical(crowdOf(evidence, "listener"));
      const { band } = best.assessment;
      return unless(band === "good" || band === "none", () =>
        whole(evidence, `the best way is ${band} ${told(best)}`),
      );
    },
  },
  {
    id: "worst",
    what: "The way of roadblocks ends not yet, and in another ending than the best.",
    remedy: "Let roadblocks close the ways that lead to the good ending.",
    breaches: (evidence) => {
      const best = typical(crowdOf(evidence, "listener"));
      const worst = typical(crowdOf(evidence, "roadblocks"));
      const isShut = worst.assessment.band === "notYet" || worst.assessment.band === "none";
      return unless(isShut && worst.played.talk.ending !== best.played.talk.ending, () =>
        whole(
          evidence,
          `the way of roadblocks is ${worst.assessment.band}, ending "${worst.played.talk.ending}" ${told(worst)}`,
        ),
      );
    },
  },
  lucky("random", LUCK.random, ["random", "fixer"]),
  lucky(
    "exploits",
    LUCK.exploit,
    EXPLOITS.map(({ id }) => id),
  ),
  lucky(
    "habits",
    LUCK.habit,
    HABITS.map(({ id }) => id),
  ),
  {
    id: "minutes",
    what: "An evening takes the time it says.",
    remedy: "Cut, or correct # minutes:.",
    breaches: (evidence) =>
      (["listener", "roadblocks"] as const).flatMap((id) => {
        const { minutes } = typical(crowdOf(evidence, id));
        return unless(isWithin(minutes, evidence.size.minutes), () =>
          whole(
            evidence,
            `${id === "listener" ? "the best way" : "the way of roadblocks"} takes about ${minutes.toFixed(1)} minutes, not ${sayRange(evidence.size.minutes)}`,
          ),
        );
      }),
  },
  {
    id: "best-meets",
    what: "The best way meets its measure of faces, votes, calls and thoughts.",
    remedy: "Move some onto the lines that are always said.",
    breaches: (evidence) => {
      const { size } = evidence;
      const { talk } = typical(crowdOf(evidence, "listener")).played;
      const lines = talk.spoken
        .filter(({ kind }) => kind === "told" || kind === "free")
        .map(({ line }) => line);
      const calls = lines.flatMap((line) => line.calls);
      const thoughts = calls.filter(({ kind }) => kind === "thought").length;
      const meets = [
        {
          thing: "turns that only the face decides",
          has: lines.filter(({ cueFace }) => cueFace).length,
          least: size.cues,
          most: 99,
        },
        { thing: "votes", has: lines.filter(({ vote }) => vote).length, least: size.votes[0], most: 99 },
        { thing: "calls", has: calls.length - thoughts, least: size.calls[0], most: size.calls[1] },
        { thing: "thoughts", has: thoughts, least: size.thoughts[0], most: size.thoughts[1] },
      ];
      return meets
        .filter(({ has, least, most }) => has < least || has > most)
        .map(({ thing, has, least, most }) =>
          whole(
            evidence,
            `the best way meets ${has} ${thing}, not ${most === 99 ? `at least ${least}` : sayRange([least, most])}`,
          ),
        );
    },
  },
];

/** Those who do not listen are rarely taken for those who do. */
function lucky(id: string, share: number, players: readonly string[]): Invariant {
  return {
    id,
    what: `Not listening is good in at most ${Math.round(100 * share)} % of evenings.`,
    remedy:
      "Let more wrong replies look like the right ones: as long, as soft, as well placed, needing facts, too.",
    breaches: (evidence) =>
      players.flatMap((player) => {
        const crowd = crowdOf(evidence, player);
        return unless(!isClearlyAbove(goods(crowd), crowd.talks.length, share), () =>
          whole(
            evidence,
            `who ${crowd.player.does} is good in ${goods(crowd)} of ${crowd.talks.length} ${lastGood(crowd)}`,
          ),
        );
      }),
  };
}

/** More than a share by more than chance explains, one time in twenty. */
export function isClearlyAbove(found: number, of: number, share: number): boolean {
  return found > of * share + 1.64 * Math.sqrt(of * share * (1 - share));
}

const lastGood = ({ talks }: Crowd): string => {
  const one = talks.at(-1);
  return one ? told(one) : "";
};

const told = ({ played }: Judged): string =>
  `(${played.player}, seed ${played.seed}: ${sayTrail(played.trail)})`;
