import type { EffectName, LoopName } from "./sheet.ts";

/** What should be heard now, by the names of the sound sheet. Shares are 0–1 of each sound's own loudness. */
export type Heard = {
  readonly room: { readonly name: RoomName; readonly gain: number; readonly muffled: number };
  readonly drift: number;
  readonly television: number;
  /** all stems at 0: it rests */
  readonly music: {
    readonly tune: TuneName;
    readonly base: number;
    readonly tension: number;
    readonly connection: number;
  };
  /** what begins now */
  readonly cues: readonly HeardCue[];
  readonly blips: readonly { readonly name: EffectName; readonly pitch: number; readonly gain: number }[];
};

export type HeardCue = {
  /** heard twice, it plays once */
  readonly key: string;
  readonly name: EffectName;
  /** −1 left … 1 right */
  readonly side: number;
  /** whether music and room step back for it */
  readonly ducks: boolean;
};

type NameIn<Pattern extends string> = Extract<LoopName, Pattern>;
/** A room that has a tone, clear and far. */
export type RoomName = NameIn<`room-${string}-far`> extends `room-${infer Name}-far` ? Name : never;
/** A piece of music that has its three stems. */
export type TuneName = NameIn<`music-${string}-base`> extends `music-${infer Name}-base` ? Name : never;

/** How loud, 0–1 each, as the player set it. */
export type Levels = {
  readonly overall: number;
  readonly music: number;
  readonly room: number;
  readonly cues: number;
  readonly voices: number;
  /** nothing is heard at all, and nothing is loaded */
  readonly muted: boolean;
  /** nothing begins suddenly, and nothing is tense */
  readonly calm: boolean;
};

export type Audio = {
  /**
   * What should be heard at `now`, ms of a clock that goes on. Call it some ten times a second; what has to be loaded
   * is loaded, what is not wanted any more is let go.
   */
  show(heard: Heard, now: number): void;
  levels(levels: Levels): void;
  /** Leaves nothing behind: no sound, no listener, no timer. */
  destroy(): void;
};
