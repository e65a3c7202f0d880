import type { Log, TalkEvent } from "../../conversation/event.ts";
import { evolve, replay } from "../../conversation/evolve.ts";
import { type By, SIDES, type Side } from "../side.ts";
import { bothIn, type Fork, forkOf, NOTHING, type Secret } from "./fork.ts";
import { type EveningEvent, type EveningState, firstAt } from "./state.ts";

/** What one event makes of an evening of two. Knows no story, no clock and no chance. */
export function evolveEvening(state: EveningState, { by, event }: By<EveningEvent>): EveningState {
  switch (event.kind) {
    case "talk":
      return afterTalk(state, event.event);
    case "seated":
      return { ...state, hands: event.hands };
    case "picked":
      return afterSecret(state, by, (secret) => ({ ...secret, pick: event.option }));
    case "guessed":
      return afterSecret(state, by, (secret) => ({ ...secret, guess: event.option }));
    case "reconsidered":
      return afterSecret(state, by, () => NOTHING);
    case "played": {
      const forks = atFork(state, (fork) => ({ ...fork, way: event.way }));
      return { ...state, forks, stage: event.way === "both" ? "first" : "watching" };
    }
    case "turnedBack":
      return { ...retold(state, state.log.slice(0, state.forkedAt)), told: state.log, stage: "second" };
    case "wentOn":
      return wentOn(state, event.with);
  }
}

function afterTalk(state: EveningState, event: TalkEvent): EveningState {
  const talk = evolve(state.talk, event);
  const next = { ...state, talk, log: [...state.log, event] };
  if (talk.phase === "ended") return { ...next, stage: "ended" };
  // a reply that the story stumbled over leads back to the hand, to be chosen anew
  if (event.kind === "rested" || (event.kind === "stumbled" && talk.phase === "answering")) {
    return { ...next, stage: "choosing", forks: [...state.forks, forkOf(talk)], forkedAt: next.log.length };
  }
  if (event.kind === "lineEnded" && state.stage === "first") return { ...next, stage: "between" };
  if (event.kind === "lineEnded" && state.stage === "second") return { ...next, stage: "parting" };
  return next;
}

function afterSecret(
  state: EveningState,
  by: Side | "both",
  change: (secret: Secret) => Secret,
): EveningState {
  const forks = atFork(state, (fork) => {
    const sides = SIDES.filter((side) => side === by);
    const given = Object.fromEntries(sides.map((side) => [side, change(fork.secrets[side])]));
    return { ...fork, secrets: { ...fork.secrets, ...given } };
  });
  const open = forks.at(-1);
  return { ...state, forks, stage: open && bothIn(open) ? "revealed" : state.stage };
}

/** The way that was told last goes on as it stands; the other takes its place as it was left. */
function wentOn(state: EveningState, side: Side): EveningState {
  const first = side === firstAt(state.forks.length - 1);
  const on = first && state.told ? retold(state, state.told) : state;
  const forks = atFork(state, (fork) => ({ ...fork, way: side }));
  return { ...on, forks, told: null, stage: "watching" };
}

const retold = (state: EveningState, log: Log): EveningState => ({ ...state, log, talk: replay(log) });

const atFork = ({ forks }: EveningState, change: (fork: Fork) => Fork): readonly Fork[] =>
  forks.map((fork, i) => (i === forks.length - 1 ? change(fork) : fork));
