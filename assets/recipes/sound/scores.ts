import { broken, held, type Score, tune } from "./score.ts";

/** General MIDI's instruments that are used. */
const PIANO = 0;
const ELECTRIC_PIANO = 4;
const CELESTA = 8;
const VIBRAPHONE = 11;
const GUITAR = 24;
const CELLO = 42;
const STRINGS = 49;
const HARP = 46;
const PAD = 89;

/**
 * The music: slow, sparse, in the middle of the keyboard. The base says where one is, tension lies low and a half tone
 * off, connection is a tune that only comes when somebody is heard. Every round is 30 s.
 */
export const scores = {
  /** The house at dusk. */
  title: {
    bpm: 64,
    beats: 32,
    stems: {
      base: [
        {
          program: PIANO,
          notes: broken(
            [
              [41, 60, 64, 69, 72],
              [45, 60, 64, 67, 72],
              [46, 58, 62, 65, 69],
              [48, 58, 60, 65, 67],
              [38, 57, 60, 64, 65],
              [46, 58, 62, 65, 69],
              [45, 57, 60, 65, 69],
              [48, 55, 58, 62, 65],
            ],
            4,
            [
              [0, 0],
              [0.5, 1],
              [1.5, 2],
              [2, 3],
              [3, 4],
            ],
            50,
          ),
        },
      ],
      tension: [{ program: CELLO, notes: held([[41], [40], [38], [36]], 8, 44) }],
      connection: [
        {
          program: CELESTA,
          notes: tune(
            [
              [2, 79, 2],
              [6, 76, 2],
              [9, 77, 1],
              [10, 74, 2],
              [14, 72, 2],
              [18, 76, 2],
              [21, 77, 1],
              [22, 81, 3],
              [26, 79, 2],
              [30, 74, 2],
            ],
            46,
          ),
        },
      ],
    },
  },
  /** A living room when the day is over. */
  evening: {
    bpm: 64,
    beats: 32,
    stems: {
      base: [
        {
          program: PIANO,
          notes: broken(
            [
              [38, 57, 62, 66],
              [35, 54, 59, 62],
              [43, 55, 59, 66],
              [45, 57, 59, 64],
            ].flatMap((chord) => [chord, chord]),
            4,
            [
              [0, 0],
              [0, 1],
              [1.5, 2],
              [2.5, 3],
            ],
            46,
          ),
        },
      ],
      tension: [
        {
          program: STRINGS,
          notes: held(
            [
              [50, 51],
              [47, 54],
              [49, 50],
              [45, 46],
            ],
            8,
            40,
          ),
        },
      ],
      connection: [
        {
          program: VIBRAPHONE,
          notes: tune(
            [
              [3, 74, 3],
              [7, 73, 1],
              [8, 71, 4],
              [13, 69, 1],
              [14, 71, 2],
              [18, 74, 2],
              [20, 78, 4],
              [25, 76, 2],
              [28, 73, 4],
            ],
            48,
          ),
        },
        {
          program: PAD,
          notes: held(
            [
              [62, 69],
              [59, 66],
              [59, 67],
              [57, 64],
            ],
            8,
            34,
          ),
        },
      ],
    },
  },
  /** A kitchen before anybody has said much. */
  morning: {
    bpm: 72,
    beats: 36,
    stems: {
      base: [
        {
          program: GUITAR,
          notes: broken(
            [
              [43, 59, 62, 67],
              [40, 59, 64, 67],
              [48, 60, 64, 67],
              [50, 57, 62, 66],
              [43, 59, 62, 67],
              [45, 60, 64, 69],
            ].flatMap((chord) => [chord, chord]),
            3,
            [
              [0, 0],
              [0.5, 1],
              [1, 2],
              [2, 3],
            ],
            52,
          ),
        },
      ],
      tension: [{ program: CELLO, notes: held([[43], [42], [40], [38], [43], [45]], 6, 42) }],
      connection: [
        {
          program: CELESTA,
          notes: tune(
            [
              [1, 79, 2],
              [4, 78, 1],
              [5, 74, 3],
              [10, 76, 1],
              [11, 72, 3],
              [16, 74, 2],
              [19, 78, 1],
              [20, 79, 4],
              [26, 83, 2],
              [29, 81, 1],
              [31, 76, 3],
            ],
            44,
          ),
        },
      ],
    },
  },
  /** A parked car, and nobody gets out. */
  rain: {
    bpm: 56,
    beats: 28,
    stems: {
      base: [
        {
          program: ELECTRIC_PIANO,
          notes: broken(
            [
              [45, 55, 60, 64],
              [41, 57, 60, 64],
              [48, 55, 59, 64],
              [43, 55, 59, 62],
              [38, 53, 57, 60],
              [41, 57, 60, 64],
              [40, 55, 59, 62],
            ],
            4,
            [
              [0, 0],
              [1, 1],
              [1.5, 2],
              [2.5, 3],
            ],
            50,
          ),
        },
      ],
      tension: [
        {
          program: STRINGS,
          notes: held(
            [
              [45, 52],
              [41, 52],
              [43, 47],
              [43, 44],
              [38, 45],
              [41, 47],
              [40, 41],
            ],
            4,
            40,
          ),
        },
      ],
      connection: [
        {
          program: HARP,
          notes: tune(
            [
              [2, 76, 2],
              [5, 72, 1],
              [6, 76, 2],
              [10, 79, 2],
              [13, 74, 1],
              [14, 71, 3],
              [18, 69, 2],
              [21, 72, 1],
              [22, 76, 3],
              [26, 74, 2],
            ],
            50,
          ),
        },
        {
          program: PAD,
          notes: held(
            [
              [57, 64],
              [57, 60],
              [59, 64],
              [59, 62],
              [57, 60],
              [57, 64],
              [55, 59],
            ],
            4,
            32,
          ),
        },
      ],
    },
  },
  /** One lamp, late; or two lamps, and a line between them. */
  lamp: {
    bpm: 48,
    beats: 24,
    stems: {
      base: [
        {
          program: PIANO,
          notes: broken(
            [
              [39, 58, 63, 67],
              [36, 55, 60, 63],
              [44, 56, 60, 63],
              [46, 53, 58, 63],
              [43, 55, 58, 62],
              [44, 56, 60, 67],
            ],
            4,
            [
              [0, 0],
              [1, 1],
              [2, 2],
              [2.5, 3],
            ],
            42,
          ),
        },
        {
          program: PAD,
          notes: held(
            [
              [51, 58],
              [48, 55],
              [56, 60],
              [53, 58],
              [50, 58],
              [48, 56],
            ],
            4,
            30,
          ),
        },
      ],
      tension: [{ program: CELLO, notes: held([[39], [36], [44], [41], [43], [44]], 4, 40) }],
      connection: [
        {
          program: VIBRAPHONE,
          notes: tune(
            [
              [1.5, 75, 2],
              [5, 72, 2],
              [9, 70, 1],
              [10, 72, 2],
              [14, 74, 2],
              [17, 79, 2],
              [20.5, 77, 1],
              [22, 75, 2],
            ],
            44,
          ),
        },
      ],
    },
  },
} as const satisfies Readonly<Record<string, Score>>;
