import { Story as Ink } from "inkjs/full";
import type { Place } from "../page/place.ts";

type Piece = Parameters<Ink["PerformLogicAndFlowControl"]>[0];
type State = Ink["state"];

/** Where an Ink story stands. To be given back to the machine it came from; it may be gone back to any number of times. */
export type Saved = { readonly state: State };

/** Pieces of Ink in one line. A long one has a few hundred; a loop that says nothing would go on for ever. */
const PIECES = 12_000;
/** Calls within calls. A story nests a handful; a function that calls itself nests until memory ends. */
const NESTED = 400;

/**
 * Ink that can be gone back in, that sees every piece it passes, and that always comes back.
 *
 * Going back: inkjs keeps what changes since a save in a patch above it, for saving in the background. A machine is
 * always saving in the background, so a state is never changed once it is kept, and keeping one costs 10 µs
 * (as JSON: 550 µs).
 */
export class Machine extends Ink {
  /** every piece passed since the machine was made */
  readonly passed = new Set<object>();
  private last: Piece = null;
  private pieces = 0;

  /** @param ink a story of the compiler's, whose pieces know their lines */
  constructor(ink: Ink) {
    super(ink.mainContentContainer, ink.listDefinitions?.lists ?? []);
    this.ResetState();
    this.CopyStateForBackgroundThreadSave();
  }

  /** Keeps where the story stands. */
  save(): Saved {
    const { state } = this;
    this.goOnFrom(state);
    return { state };
  }

  load(saved: Saved): void {
    this.goOnFrom(saved.state);
  }

  /** The dice are thrown anew, from this seed. */
  seed(seed: number): void {
    this.state.storySeed = seed;
  }

  /** The line of the source that was passed last. */
  get lastPlace(): Place | null {
    return placeOf(this.last);
  }

  /** Ink forbids it while a save is under way, lest the save be changed; here what is kept is always a copy. */
  override SwitchFlow(name: string): void {
    this.state.SwitchFlow_Internal(name);
  }

  override ContinueInternal(limit?: number): void {
    if (this.asyncContinueComplete) this.pieces = 0;
    super.ContinueInternal(limit);
  }

  override PerformLogicAndFlowControl(piece: Piece): boolean {
    if (piece) {
      this.passed.add(piece);
      if (piece.debugMetadata) this.last = piece;
    }
    this.pieces++;
    if (this.pieces > PIECES)
      this.Error("the story does not stop: it went on without saying anything or offering a reply");
    if (this.pieces % 64 === 0 && this.state.callStack.depth > NESTED)
      this.Error("the story goes too deep: a tunnel or a function leads into itself");
    return super.PerformLogicAndFlowControl(piece);
  }

  /** What is thrown inside becomes an error of the story, so that it can go on from a saved place. */
  override ContinueSingleStep(): boolean {
    try {
      return super.ContinueSingleStep();
    } catch (error) {
      if (error instanceof Error && !("useEndLineNumber" in error)) return this.Error(error.message);
      throw error;
    }
  }

  private goOnFrom(state: State): void {
    // The only way back into a kept state; `LoadJson` is the public one, and 50 times slower.
    Reflect.set(this, "_state", state.CopyAndStartPatching(true));
  }
}

/** Where a piece of a compiled story stands in its source; null when nobody wrote it. */
export function placeOf(piece: Piece): Place | null {
  const lines = piece?.debugMetadata;
  return lines ? { file: lines.fileName ?? "", line: lines.startLineNumber } : null;
}
