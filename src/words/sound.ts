/** Words for what is heard: captions, and the settings of sound. */
export const soundWords = {
  mute: "Turn sound off",
  unmute: "Turn sound on",
  heard: "What is heard",
  ask: "Sound",
  with: "With sound",
  without: "Without sound",
  same: "Nothing has to be heard: everything that sounds is also seen.",
  title: "Sound",
  on: "Sound",
  onWhy: "The key M does the same, everywhere.",
  levels: {
    overall: "Everything",
    music: "Music",
    room: "The room",
    cues: "What happens",
    voices: "Voices",
  },
  percent: (level: number) => `${Math.round(level * 100)} %`,
  calm: "Calm sound",
  calmWhy: "Nothing begins suddenly, what calls is quieter, and the music is never tense.",
  captions: "Captions",
  captionsWhy: "Every sound in words, with where it comes from.",
  blips: "Speech sounds",
  blipsWhy: "A small sound for every word they say. It means nothing.",
  readAloud: "Read aloud",
  readAloudWhy: "Lines and replies, by this browser's own voices.",
  noVoices: "This browser has no voices.",
} as const;

/** What is heard, in words that would do in a book. */
export const captionWords = {
  "phone-buzz": "the phone buzzes on the table",
  "phone-message": "a message comes in",
  "phone-away": "the phone is laid face down",
  "tv-burst": "applause on the television",
  "tv-off": "the television clicks off",
  doorbell: "the doorbell",
  kettle: "the kettle comes to the boil",
  "kettle-click": "the kettle clicks off",
  traffic: "a car goes by outside",
  neighbours: "footsteps overhead, a door",
  breath: "you breathe in, and out",
  attuned: "a soft chime: you are back",
  sting: "a low note: that stung",
  page: "a page turns",
  card: "a card is laid down",
  "hand-open": "cards are laid out",
  "hand-over": "the table is handed over",
  debrief: "three low notes, rising",
  television: "a television murmurs",
  drift: "everything sounds far away",
} as const;

/** The tone of each place. */
export const roomWords = {
  "living-evening": "a quiet room, a clock",
  "kitchen-morning": "a fridge hums, birds in the yard",
  "car-rain": "rain on the roof of a car",
  "bedroom-lamp": "a sleeping house, a radiator",
  "call-night": "a laptop's fan, crickets",
  street: "a street in the evening",
} as const;

export const musicWords = {
  title: "slow piano",
  evening: "quiet piano",
  morning: "a guitar, softly",
  rain: "an electric piano, slowly",
  lamp: "piano, very quiet",
} as const;

/** Where a sound comes from; `side` is −1 left … 1 right. */
export function directionOf(side: number): "left" | "right" | null {
  return side <= -0.3 ? "left" : side >= 0.3 ? "right" : null;
}

export const directionWords = { left: "left", right: "right" } as const;
