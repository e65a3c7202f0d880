import { type MidiEvent, writeMidi } from "midi-file";

/** One note: when it begins and how long it is held, in beats; its pitch as MIDI counts (60 is middle C). */
export type Note = {
  readonly at: number;
  readonly beats: number;
  readonly pitch: number;
  readonly loud: number;
};

/** An instrument of General MIDI (0 is the piano) and what it plays. */
export type Part = { readonly program: number; readonly notes: readonly Note[] };

export type StemName = "base" | "tension" | "connection";
export const STEMS = ["base", "tension", "connection"] as const satisfies readonly StemName[];

/** A piece of music that comes round, in three stems of the same length. */
export type Score = {
  readonly bpm: number;
  /** of one round; with `bpm` it makes 30 s */
  readonly beats: number;
  readonly stems: Readonly<Record<StemName, readonly Part[]>>;
};

export type Chord = readonly number[];

/** Chords of so many beats each, broken: `pattern` says which of its notes sounds at which beat of the chord. */
export const broken = (
  chords: readonly Chord[],
  beats: number,
  pattern: readonly (readonly [at: number, note: number])[],
  loud: number,
): readonly Note[] =>
  chords.flatMap((chord, i) =>
    pattern.flatMap(([at, note], k) => {
      const pitch = chord[note];
      return pitch === undefined
        ? []
        : [{ at: i * beats + at, beats: beats - at, pitch, loud: loud + lean(i + k) }];
    }),
  );

/** No two notes are struck alike. */
const LEAN = [2, -3, 0, -5, 1, -2, 3] as const;
const lean = (i: number): number => LEAN[i % LEAN.length] ?? 0;

/** Chords held for their whole length. */
export const held = (chords: readonly Chord[], beats: number, loud: number): readonly Note[] =>
  chords.flatMap((chord, i) => chord.map((pitch) => ({ at: i * beats, beats: beats * 0.98, pitch, loud })));

/** A tune: [beat, pitch, beats]. */
export const tune = (
  notes: readonly (readonly [at: number, pitch: number, beats: number])[],
  loud: number,
): readonly Note[] => notes.map(([at, pitch, beats], i) => ({ at, pitch, beats, loud: loud + lean(i) }));

const TICKS = 480;

/** The parts of a stem as a MIDI file, played `rounds` times on end. */
export function midi({ bpm, beats }: Score, parts: readonly Part[], rounds: number): Uint8Array {
  const tempo: MidiEvent[] = [
    { deltaTime: 0, meta: true, type: "setTempo", microsecondsPerBeat: Math.round(60_000_000 / bpm) },
    { deltaTime: 0, meta: true, type: "endOfTrack" },
  ];
  const tracks = [tempo, ...parts.map((part, channel) => track(part, channel, { beats, rounds }))];
  const header = { format: 1 as const, numTracks: tracks.length, ticksPerBeat: TICKS };
  return Uint8Array.from(writeMidi({ header, tracks }));
}

type Rounds = { readonly beats: number; readonly rounds: number };

function track({ program, notes }: Part, channel: number, { beats, rounds }: Rounds): MidiEvent[] {
  const moves = Array.from({ length: rounds }, (_, round) =>
    notes.flatMap(({ at, beats: length, pitch, loud }) => [
      { tick: Math.round((round * beats + at) * TICKS), on: true, pitch, loud },
      { tick: Math.round((round * beats + at + length) * TICKS) - 1, on: false, pitch, loud: 0 },
    ]),
  )
    .flat()
    .sort((a, b) => a.tick - b.tick || Number(a.on) - Number(b.on));
  const events: MidiEvent[] = [{ deltaTime: 0, type: "programChange", channel, programNumber: program }];
  let now = 0;
  for (const { tick, on, pitch, loud } of moves) {
    const when = { deltaTime: tick - now, channel, noteNumber: pitch };
    events.push(on ? { ...when, type: "noteOn", velocity: loud } : { ...when, type: "noteOff", velocity: 0 });
    now = tick;
  }
  return [...events, { deltaTime: TICKS, meta: true, type: "endOfTrack" }];
}
