import type { Conversation } from "../../core/conversation/conversation.ts";
import type { Earlier, FactId } from "../../core/story/story.ts";
import type { Standing } from "../../shell/ink/live.ts";
import { tellAsides } from "../explore/asides.ts";
import { eveningWorld, lastTurn, type Talk } from "../explore/eveningWorld.ts";
import { search } from "../explore/search.ts";
import type { Built } from "../ink/build.ts";
import { piecesOf } from "../ink/pieces.ts";
import type { Breach } from "../lint/rule.ts";
import { sizeOf } from "../lint/size.ts";
import type { Page } from "../page/page.ts";
import type { Place } from "../page/place.ts";
import { BOTS, RANDOM, WANDERERS } from "../players/bots.ts";
import { type Desk, openDesk } from "../players/desk.ts";
import { earlierBy, earliersOf } from "../players/earlier.ts";
import { assessPlayed, minutesOf, play } from "../players/play.ts";
import type { Player } from "../players/player.ts";
import type { Crowd, Evidence, Judged } from "./evidence.ts";
import { noticesOf, type Step } from "./notice.ts";
import { stuckIn } from "./stuck.ts";

export type Playing = {
  readonly id: string;
  readonly built: Built;
  readonly page: Page;
  /** the evening that this one continues: its facts carry over */
  readonly before: Page | null;
  readonly standing: Standing;
  /** seconds of work done so far, by whatever clock the caller has */
  readonly spent: () => number;
  readonly effort: Effort;
};

/** How much is played. */
export type Effort = {
  readonly random: number;
  readonly each: number;
  readonly exploring: number;
  readonly seeking: number;
};
export const QUICK: Effort = { random: 240, each: 16, exploring: 2, seeking: 2 };
/** Of an evening that stumbles: first that is to be mended. */
const STUMBLING = { random: 6, each: 1, exploring: 0, seeking: 0 } as const satisfies Effort;
export const THOROUGH: Effort = { random: 2000, each: 60, exploring: 20, seeking: 20 };

const SEED = 43;

/** Plays an evening in every way we know, and keeps what was seen. */
export function gather({ id, built, page, before, standing, spent, effort }: Playing): Evidence {
  const pieces = piecesOf(built.ink);
  const desk = openDesk(built, { id, seed: SEED, standing });
  const earliers = earliersOf(before);
  const size = sizeOf(page.card);
  const noticed = new Map<string, Breach[]>();
  const endings = new Set<string>();
  const notices = { page, size, carried: new Set(before?.lines.flatMap(({ line }) => line.facts) ?? []) };
  let moves = 0;

  const notice = (step: Step): void => {
    moves++;
    if (step.after.phase === "ended" && step.after.ending !== null) endings.add(step.after.ending);
    for (const { id: invariant, breach } of noticesOf(step, notices)) keep(invariant, breach);
  };
  const keep = (invariant: string, breach: Breach): void => {
    const kept = noticed.get(invariant) ?? [];
    noticed.set(invariant, kept);
    if (!kept.some(({ at }) => at.line === breach.at.line && at.file === breach.at.file)) kept.push(breach);
  };
  const placeOfLast = (from: Conversation, after: Conversation): Place | null => {
    const index = after.given.at(-1)?.reply.index;
    const path = index === undefined ? undefined : desk.offered(lastTurn(from))[index];
    return (path === undefined ? undefined : pieces.replies.get(path)?.at) ?? null;
  };

  const world = eveningWorld(desk, {
    pieces,
    wanted: wantedBy(page),
    seed: SEED,
    earliers,
    arrived: (from, to) =>
      notice({
        before: from?.talk ?? null,
        after: to.talk,
        trail: to.trail,
        seed: to.talk.story.seed,
        at: to.talk.trouble ? (desk.stumble()?.at ?? null) : from && placeOfLast(from.talk, to.talk),
      }),
  });
  const until = (seconds: number): { isSpent: () => boolean } => {
    const end = spent() + seconds;
    return { isSpent: () => spent() > end };
  };
  const { explored, isComplete } = search<Talk>(world, until(effort.exploring), SEED);
  for (const talk of stuckIn(explored, world)) {
    const at = desk.stumble()?.at ?? { file: page.file, line: 1 };
    keep("stuck", { at, what: `from here no ending was found: ${talk}` });
  }
  tellAsides(
    desk,
    [...explored.values()].map(({ node }) => node.talk),
  );

  const { random, each, seeking } = noticed.has("trouble") ? STUMBLING : effort;
  const crowds = new Map(
    BOTS.map((player) => {
      const count = player.id === RANDOM.id ? random : each;
      return [player.id, crowd(desk, player, { count, earliers })];
    }),
  );
  const unseenLines = () => pieces.lines.filter(({ piece }) => !desk.machine.passed.has(piece));
  const unseenReplies = () =>
    [...pieces.replies].filter(([path]) => !desk.given.has(path)).map(([, seen]) => seen);
  const seek = until(seeking);
  for (let seed = 0; !seek.isSpent() && unseenLines().length + unseenReplies().length > 0; seed++) {
    for (const wanderer of WANDERERS) play(desk.story, wanderer, seed, earlierBy(earliers, seed));
  }
  for (const { talks } of crowds.values())
    for (const { played } of talks) if (played.talk.ending !== null) endings.add(played.talk.ending);

  return {
    page,
    size,
    pieces,
    unseenLines: unseenLines(),
    unseenReplies: unseenReplies(),
    endings,
    crowds,
    noticed,
    states: explored.size,
    moves,
    isComplete,
  };
}

const wantedBy = ({ replies, asked }: Page): ReadonlySet<FactId> =>
  new Set([
    ...replies.flatMap(({ reply }) => reply.needs.map(({ fact }) => fact)),
    ...asked.map(({ fact }) => fact),
  ]);

type Playings = { readonly count: number; readonly earliers: readonly (Earlier | null)[] };

function crowd(desk: Desk, player: Player, { count, earliers }: Playings): Crowd {
  const talks = Array.from({ length: count }, (_, seed): Judged => {
    const played = play(desk.story, player, seed, earlierBy(earliers, seed));
    return {
      played,
      assessment: assessPlayed(played.talk, player.guessError),
      minutes: minutesOf(played.talk),
    };
  });
  return { player, talks: talks.sort((a, b) => (a.assessment.overall ?? 0) - (b.assessment.overall ?? 0)) };
}
