/** One thing to be read aloud. */
export type Utterance = {
  readonly text: string;
  /** whose: each has a voice, or at least a pitch, of their own */
  readonly of: "partner" | "other" | "reply";
  /** how long it may take, ms; null: as long as it wants */
  readonly ms: number | null;
};

/** The browser's own speech. Where it has no voices nothing is read, and nothing waits for it. */
export type Voice = {
  readonly available: boolean;
  /** `loudness` 0–1; `hush` first takes away what is being read */
  read(say: readonly Utterance[], how: { readonly hush: boolean; readonly loudness: number }): void;
  hush(): void;
};

/** Letters that a voice says in a second at its own pace, and how far that can be hurried or held back. */
const LETTERS = 14.5;
const SLOWEST = 0.7;
const FASTEST = 1.6;

const PITCH = { partner: 1, other: 0.85, reply: 1.12 } as const satisfies Record<Utterance["of"], number>;

/** @param language what the words are written in, such as "en" */
export function createVoice(synthesis: SpeechSynthesis | undefined, language: string): Voice {
  const voices = (): readonly SpeechSynthesisVoice[] =>
    synthesis?.getVoices().filter(({ lang }) => lang.toLowerCase().startsWith(language)) ?? [];

  /** The partner's voice is the first there is; everybody else's the next, if there is one. */
  function voiceOf(of: Utterance["of"]): SpeechSynthesisVoice | null {
    const all = voices();
    return (of === "partner" ? all[0] : (all[1] ?? all[0])) ?? null;
  }

  return {
    get available() {
      return voices().length > 0;
    },
    read(say, { hush, loudness }) {
      if (!synthesis || voices().length === 0) return;
      if (hush) synthesis.cancel();
      for (const { text, of, ms } of say) {
        const words = new SpeechSynthesisUtterance(text);
        const voice = voiceOf(of);
        if (voice) words.voice = voice;
        words.lang = voice?.lang ?? language;
        words.rate = rateOf(text, ms);
        words.pitch = PITCH[of];
        words.volume = loudness;
        synthesis.speak(words);
      }
    },
    hush: () => synthesis?.cancel(),
  };
}

/** How fast a text has to be read to be over in time: the player's pace is the pace of the words on the page. */
export function rateOf(text: string, ms: number | null): number {
  if (ms === null || ms <= 0) return 1;
  return Math.min(FASTEST, Math.max(SLOWEST, text.length / LETTERS / (ms / 1000)));
}
