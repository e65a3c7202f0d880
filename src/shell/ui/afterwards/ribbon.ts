import type { Focus } from "../../../core/attention/call.ts";
import { heardWords } from "../../../core/attention/hearing.ts";
import type { SpokenLine } from "../../../core/attention/spoken.ts";
import { wordsOf } from "../../../core/attention/tempo.ts";
import type { Conversation } from "../../../core/conversation/conversation.ts";
import type { Card, Device } from "../../../core/story/story.ts";
import { drewWords } from "../../../words/afterwards.ts";

/** The attention of a whole talk, from the first word to the last: what was heard, and what was not. */
export type Ribbon = readonly Stretch[];

export type Stretch =
  /** `words`: how many were said */
  | { readonly kind: "heard"; readonly words: number }
  | {
      readonly kind: "gap";
      readonly words: number;
      readonly drew: Drew;
      readonly lines: readonly LostLine[];
    };

/** What drew you, in its own words, and what it was. */
export type Drew = { readonly what: "thought" | "answer" | Device; readonly words: string };

/** A line with a hole in it. */
export type LostLine = { readonly words: readonly { readonly word: string; readonly lost: boolean }[] };

/** The talk cut where hearing was lost and found again; a gap is one stretch away, over however many lines. */
export function ribbonOf(talk: Conversation, card: Card): Ribbon {
  const ribbon: Stretch[] = [];
  let away: FocusStretch | null = null;
  for (const [i, spoken] of talk.spoken.entries()) {
    if (spoken.kind !== "told" && spoken.kind !== "free") continue;
    const heard = heardWords(spoken, talk.focus);
    const line: LostLine = {
      words: wordsOf(spoken.line.text).map((word, j) => ({ word, lost: heard[j] === false })),
    };
    for (const [j, isHeard] of heard.entries()) {
      const last = ribbon.at(-1);
      if (isHeard) {
        if (last?.kind === "heard") ribbon[ribbon.length - 1] = { ...last, words: last.words + 1 };
        else ribbon.push({ kind: "heard", words: 1 });
        continue;
      }
      const stretch = awayAt(talk, spoken.at + (spoken.wordEnds[j] ?? 0));
      if (last?.kind === "gap" && away?.since === stretch.since) {
        const lines = last.lines.at(-1)?.words === line.words ? last.lines : [...last.lines, line];
        ribbon[ribbon.length - 1] = { ...last, words: last.words + 1, lines };
      } else {
        ribbon.push({ kind: "gap", words: 1, drew: drewOf(stretch, { talk, card, line: i }), lines: [line] });
      }
      away = stretch;
    }
  }
  return ribbon;
}

type FocusStretch = { readonly since: number; readonly on: Focus; readonly byStart: boolean };

/** The stretch away that a moment lies in, from where it left the partner. */
function awayAt(talk: Conversation, at: number): FocusStretch {
  let i = talk.focus.findLastIndex((change) => change.at <= at);
  i = Math.max(0, i);
  while (i > 0 && talk.focus[i - 1]?.on !== "partner") i--;
  const change = talk.focus[i];
  return { since: change?.at ?? 0, on: change?.on ?? "partner", byStart: change?.by === "start" };
}

/** A call begins at most this long before its line, ms. */
const CALLED_BEFORE = 1500;

function drewOf(
  { on, since, byStart }: FocusStretch,
  { talk, card, line }: { talk: Conversation; card: Card; line: number },
): Drew {
  if (on === "partner") return { what: "thought", words: drewWords.thought };
  if (byStart && on === "tv") return { what: "tv", words: programme(card) };
  const called = latestCall(talk.spoken.slice(0, line + 1), on, since);
  if (on === "thought") {
    if (called?.kind !== "thought") return { what: "thought", words: drewWords.thought };
    return called.answer === null
      ? { what: "thought", words: called.words }
      : { what: "answer", words: drewWords.answer };
  }
  if (called?.kind === "device") return { what: on, words: on === "tv" ? programme(card) : called.draws };
  return { what: on, words: on === "tv" ? programme(card) : drewWords[on] };
}

const latestCall = (said: readonly SpokenLine[], on: Focus, since: number) =>
  said
    .filter(({ at }) => at - CALLED_BEFORE <= since + CALLED_BEFORE)
    .flatMap(({ line }) => line.calls)
    .findLast((call) => (call.kind === "thought" ? on === "thought" : call.device === on));

function programme(card: Card): string {
  const shown = card.tv?.picture;
  if (shown === "quiz" || shown === "football" || shown === "news") return drewWords[shown];
  return drewWords.tv;
}

/**
 * The ribbon in rows with at most `most` gaps each, so that every gap keeps room to be touched; a row ends in the
 * middle of what was heard.
 */
export function rowsOf(ribbon: Ribbon, most: number): readonly Ribbon[] {
  const gaps = ribbon.filter(({ kind }) => kind === "gap").length;
  const perRow = Math.ceil(gaps / Math.max(1, Math.ceil(gaps / most)));
  const rows: Stretch[][] = [[]];
  let inRow = 0;
  ribbon.forEach((stretch, i) => {
    const isMore = ribbon.slice(i + 1).some(({ kind }) => kind === "gap");
    if (stretch.kind === "gap") inRow++;
    else if (inRow >= perRow && isMore) {
      const half = Math.ceil(stretch.words / 2);
      rows.at(-1)?.push({ kind: "heard", words: half });
      rows.push([{ kind: "heard", words: Math.max(1, stretch.words - half) }]);
      inRow = 0;
      return;
    }
    rows.at(-1)?.push(stretch);
  });
  return rows;
}
