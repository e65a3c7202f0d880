import type { By, Side } from "../side.ts";
import { wordsFrom } from "./said.ts";
import {
  CARDS,
  isWritten,
  type QualitiesCommand,
  type QualitiesEvent,
  type QualitiesState,
  waitingFor,
} from "./state.ts";

/** What comes of a command; empty: not now. Only the one who has the device writes. */
export function decideQualities(
  state: QualitiesState,
  command: QualitiesCommand,
  { by }: Omit<By<never>, "event">,
): readonly QualitiesEvent[] {
  const waiting = waitingFor(state);
  if (waiting === "both") {
    return command.kind === "turn" && state.turned <= CARDS ? [{ kind: "turned" }] : [];
  }
  return by === waiting ? written(state, command, waiting) : [];
}

function written(state: QualitiesState, command: QualitiesCommand, by: Side): readonly QualitiesEvent[] {
  const three = state.written[by];
  switch (command.kind) {
    case "write": {
      const { place, quality } = command;
      const words = command.words === null ? null : wordsFrom(command.words);
      if (command.words !== null && words === null) return cleared(state, place, by);
      const before = three[place];
      const isSame = before?.quality === quality && before.words === words;
      return isSame ? [] : [{ kind: "wrote", place, said: { quality, words } }];
    }
    case "clear":
      return cleared(state, command.place, by);
    case "give":
      return isWritten(three) ? [{ kind: "gave", keep: command.keep }] : [];
    case "turn":
      return [];
  }
}

const cleared = (state: QualitiesState, place: 0 | 1 | 2, by: Side): readonly QualitiesEvent[] =>
  state.written[by][place] === null ? [] : [{ kind: "wrote", place, said: null }];
