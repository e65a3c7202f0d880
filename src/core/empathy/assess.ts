import { wordsOf } from "../attention/tempo.ts";
import type { Conversation } from "../conversation/conversation.ts";
import type { Log } from "../conversation/event.ts";
import { replay } from "../conversation/evolve.ts";
import type { Answer } from "../partner/answer.ts";
import type { Partner } from "../partner/partner.ts";
import { beginPartner } from "../partner/step.ts";
import type { Starts } from "../story/story.ts";
import { type Assessment, UNSCORED } from "./assessment.ts";
import { groupsOf, meanOfGroups, REPLIES_FOR_A_BAND, wholeOf } from "./bands.ts";
import { limited, unrepairedIn } from "./caps.ts";
import type { Evidence } from "./evidence.ts";
import { findingsOf, type Observed, withoutBands } from "./findings.ts";
import { chooseMoments } from "./moments.ts";
import { guessEvidence, nightOf } from "./perspective.ts";
import { momentsTold } from "./told.ts";
import { type Turned, turnsOf, weigh } from "./weighed.ts";

/** A talk as far as it is scored: its answers, and how they were observed. A sketch is one of these. */
export type Played = {
  readonly answers: readonly Answer[];
  readonly starts: Starts;
  /** 0–1 */
  readonly skill: number;
  /** 0–1: how far "which face, which sentence" was off; null: not asked */
  readonly guessError: number | null;
  readonly observed: Observed;
};

/** Reads a talk from its answers alone. Its moments say which reply, not what else could have been said. */
export function assessAnswers({ answers, starts, skill, guessError, observed }: Played): Assessment {
  const turns = turnsOf(answers, starts, skill);
  const guessed: readonly Evidence[] =
    guessError === null ? [] : [{ event: null, rule: "guessedAsGiven", effect: -guessError, per: 0 }];
  const partner = turns.at(-1)?.after ?? beginPartner(starts);
  return assessTurns({ turns, partner, start: starts.heard, guessed, observed });
}

/**
 * Reads a talk from its log (RUBRIC §3): bands with their evidence, caps, and the moments to look at. A log that
 * breaks off is read as far as it goes.
 * Throws when the log is none that a talk could have written (see `readLog`).
 */
export const assess = (log: Log): Assessment => assessTalk(replay(log), log);

/** The same for a talk that has been replayed already. */
export function assessTalk(talk: Conversation, log: Log): Assessment {
  if (!talk.partnered) return UNSCORED;
  const turns = talk.given.map(({ event, answer, partnerBefore, partnerAfter }) => ({
    event,
    answer,
    before: partnerBefore,
    after: partnerAfter,
  }));
  const assessment = assessTurns({
    turns,
    partner: talk.partner,
    start: talk.starts.heard,
    guessed: guessOf(talk, log),
    observed: { share: observedShare(talk), looking: talk.settings.gaze },
  });
  return { ...assessment, moments: momentsTold(assessment.moments, talk) };
}

type Material = {
  readonly turns: readonly Turned[];
  /** at the end: what was asked to be said again is in it, too */
  readonly partner: Partner;
  readonly start: number;
  readonly guessed: readonly Evidence[];
  readonly observed: Observed;
};

function assessTurns({ turns, partner, start, guessed, observed }: Material): Assessment {
  const { heard, guard, complaints } = partner;
  const replies = weigh(turns);
  const dimensions = findingsOf({ replies, guessed, observed });
  const moments = chooseMoments(replies, dimensions);
  const groups = groupsOf(dimensions);
  const mean = meanOfGroups(groups);
  if (replies.length < REPLIES_FOR_A_BAND || mean === null) {
    return { ...UNSCORED, heard, guard, complaints, dimensions: withoutBands(dimensions), moments };
  }
  const attention = dimensions.attention.value;
  const unrepaired = unrepairedIn(replies);
  const outcome = { replies, start, heard, guard, attention, groups, complaints, unrepaired };
  const { overall, limits } = limited(mean, outcome);
  const band = wholeOf(overall);
  return { band, overall, groups, dimensions, heard, guard, complaints, caps: limits, moments };
}

/** What the player guessed, against how it was. */
function guessOf(talk: Conversation, log: Log): readonly Evidence[] {
  if (talk.guess === null) return [];
  const event = log.findLastIndex(({ kind }) => kind === "guessed");
  return guessEvidence(nightOf(talk), talk.guess, event);
}

/** Share of the words told that were timed: words, because without time they take none. */
function observedShare(talk: Conversation): number {
  let all = 0;
  let timed = 0;
  for (const spoken of talk.spoken) {
    if (spoken.kind !== "told") continue;
    const words = wordsOf(spoken.line.text).length;
    all += words;
    if (spoken.timed) timed += words;
  }
  return all > 0 ? timed / all : 0;
}
