import type { Heard, RoomName } from "./interface.ts";
import type { Leaving } from "./leaving.ts";
import { type Loop, loop } from "./loop.ts";
import type { Moment } from "./score.ts";

/** The room one is in, clear and far at once and cross-faded between; and the television, where there is one. */
export type Tones = {
  show(heard: Heard, gain: number, ms: number): void;
  destroy(): void;
};

type Tone = { readonly name: RoomName; readonly clear: Loop; readonly far: Loop };

export function createTones(leaving: Leaving, moment: () => Moment): Tones {
  let tone: Tone | null = null;
  let television: Loop | null = null;

  function show({ room, television: tv }: Heard, gain: number, ms: number): void {
    const { awake, now } = moment();
    if (tone && tone.name !== room.name) {
      leaving.see([tone.clear, tone.far], now);
      tone = null;
    }
    tone ??= { name: room.name, clear: loop(`room-${room.name}`), far: loop(`room-${room.name}-far`) };
    const { clear, far } = tone;
    if (awake && !clear.playing && !far.playing && clear.ready && far.ready) {
      clear.start();
      far.start();
    }
    // equal power: what is between is neither louder nor quieter
    clear.glide(gain * room.gain * Math.cos((room.muffled * Math.PI) / 2), ms);
    far.glide(gain * room.gain * Math.sin((room.muffled * Math.PI) / 2), ms);

    if (tv > 0) television ??= loop("television");
    if (!television) return;
    if (tv > 0 && awake && television.ready) television.start();
    television.glide(gain * tv, ms);
    // it is loaded with an evening that has one, and let go with its room
    if (tv > 0 || room.name !== "street") return;
    leaving.see([television], now);
    television = null;
  }

  return {
    show,
    destroy() {
      for (const one of [tone?.clear, tone?.far, television]) one?.destroy();
      tone = null;
      television = null;
    },
  };
}
