import { Howler } from "howler";
import { createAudio } from "../../../src/shell/audio/audio.ts";
import type { Audio, Heard, Levels } from "../../../src/shell/audio/interface.ts";

/** A source that was begun: when by the context's clock, s, and from where in its file. */
type Start = { readonly at: number; readonly from: number; readonly seconds: number };

declare global {
  interface Window {
    ear: {
      open(levels?: Partial<Levels>): void;
      /** What should be heard from now on; asked for ten times a second, as the game does. */
      hear(heard: Partial<Heard>): void;
      levels(levels: Partial<Levels>): void;
      /** The loudest root mean square of any 85 ms within so many ms, and the mean of all. */
      listen(ms: number): Promise<{ readonly peak: number; readonly mean: number }>;
      /** How much of what is heard lies above 600 Hz, as a share of all, over a second. */
      highs(): Promise<number>;
      readonly starts: readonly Start[];
      /** Sounds that Howler still holds. */
      held(): number;
      /** Whether everything that Howler holds is there. */
      loaded(): boolean;
      /** How loud each stem of a tune is played now, 0–1. */
      stems(): readonly number[];
      context(): AudioContext;
      /** Decodes a file: seconds, channels, and the highest sample. */
      decode(url: string): Promise<{ seconds: number; channels: number; peak: number }>;
      close(): void;
    };
  }
}

const LOUD: Levels = {
  overall: 1,
  music: 1,
  room: 1,
  cues: 1,
  voices: 1,
  muted: false,
  calm: false,
};
const QUIET: Heard = {
  room: { name: "living-evening", gain: 0, muffled: 0 },
  drift: 0,
  television: 0,
  music: { tune: "evening", base: 0, tension: 0, connection: 0 },
  cues: [],
  blips: [],
};

let audio: Audio | null = null;
let levels = LOUD;
let heard = QUIET;
let ticking: ReturnType<typeof setInterval> | undefined;

/** What Howler keeps to itself. */
type Held = {
  state(): string;
  readonly _sprite: Readonly<Record<string, readonly (number | boolean)[]>>;
  readonly _sounds: readonly { readonly _node: { readonly gain: AudioParam } }[];
};
const howls = (): readonly Held[] => Reflect.get(Howler, "_howls");

const starts: Start[] = [];
const { start } = AudioBufferSourceNode.prototype;
AudioBufferSourceNode.prototype.start = function (when, from = 0, duration) {
  // Howler begins a silent scratch buffer to unlock a phone; that is no sound
  if (this.buffer && this.buffer.length > 1) {
    starts.push({ at: this.context.currentTime, from, seconds: this.buffer.duration });
  }
  if (duration === undefined) start.call(this, when, from);
  else start.call(this, when, from, duration);
};

window.ear = {
  open(own = {}) {
    levels = { ...LOUD, ...own };
    heard = QUIET;
    audio = createAudio(document, levels);
    ticking = setInterval(() => {
      audio?.show(heard, performance.now());
      heard = { ...heard, cues: [], blips: [] };
    }, 100);
  },
  hear(own) {
    heard = { ...heard, ...own };
  },
  levels(own) {
    levels = { ...levels, ...own };
    audio?.levels(levels);
  },
  async listen(ms) {
    // there is no context before the first sound
    while (!Howler.ctx) await new Promise((done) => setTimeout(done, 20));
    const analyser = new AnalyserNode(Howler.ctx, { fftSize: 4096 });
    Howler.masterGain.connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    const heard: number[] = [];
    for (const until = performance.now() + ms; performance.now() < until; ) {
      await new Promise((done) => setTimeout(done, 60));
      analyser.getFloatTimeDomainData(wave);
      heard.push(Math.sqrt(wave.reduce((sum, sample) => sum + sample ** 2, 0) / wave.length));
    }
    Howler.masterGain.disconnect(analyser);
    const mean = heard.reduce((sum, rms) => sum + rms, 0) / heard.length;
    return { peak: Math.max(...heard), mean };
  },
  async highs() {
    const analyser = new AnalyserNode(Howler.ctx, { fftSize: 8192, smoothingTimeConstant: 0.9 });
    Howler.masterGain.connect(analyser);
    const bins = new Float32Array(analyser.frequencyBinCount);
    const bin = (hz: number) => Math.round((hz / (Howler.ctx.sampleRate / 2)) * bins.length);
    const power = (from: number, to: number) =>
      bins.subarray(bin(from), bin(to)).reduce((sum, db) => sum + 10 ** (db / 10), 0);
    for (let i = 0; i < 12; i++) {
      await new Promise((done) => setTimeout(done, 100));
      analyser.getFloatFrequencyData(bins);
    }
    Howler.masterGain.disconnect(analyser);
    return power(600, 4000) / power(40, 4000);
  },
  starts,
  held: () => howls().length,
  loaded: () => howls().length > 0 && howls().every((howl) => howl.state() === "loaded"),
  stems: () =>
    howls()
      .filter((howl) => howl._sprite.round?.[1] === 30_000)
      .flatMap(({ _sounds }) => _sounds.map(({ _node }) => _node.gain.value)),
  context: () => Howler.ctx,
  async decode(url) {
    const bytes = await (await fetch(url)).arrayBuffer();
    const sound = await new OfflineAudioContext(2, 1, 48_000).decodeAudioData(bytes);
    const channels = Array.from({ length: sound.numberOfChannels }, (_, i) => sound.getChannelData(i));
    const peak = channels.reduce(
      (most, channel) => channel.reduce((high, sample) => Math.max(high, Math.abs(sample)), most),
      0,
    );
    return { seconds: sound.duration, channels: channels.length, peak };
  },
  close() {
    clearInterval(ticking);
    audio?.destroy();
    audio = null;
  },
};

document.body.dataset.ready = "yes";
