import type { Face } from "../../../src/core/conversation/face.ts";
import { layoutOf } from "../../../src/scene/layout.ts";
import type { Picture } from "../../../src/scene/picture.ts";
import { dialsOf } from "../../../src/scene/stagecraft/dials.ts";
import { INTERIORS, type Interior } from "../../../src/scene/stagecraft/interiors.ts";
import type { Setting } from "../../../src/scene/stagecraft/set.ts";

export const FACE: Face = {
  mood: "neutral",
  pose: "mug",
  look: "you",
  speaking: false,
  affect: { valence: 0, arousal: 0.2, openness: 0.6 },
  sees: null,
};

/** A quiet moment on a laptop; what matters to a test is told. */
export const picture = (own: Partial<Picture> = {}): Picture => ({
  layout: layoutOf({ w: 1280, h: 720 }, "listening"),
  face: FACE,
  away: 0,
  carried: 0,
  tv: { on: true, calls: false, followed: false },
  phone: { faceDown: false, calls: false, followed: false },
  hardening: false,
  spots: [{ x: 880, y: 265, rx: 340, ry: 390, strength: 0.9, glow: 0.14 }],
  dusk: 0.7,
  ...own,
});

export const PHONE_FOLLOWED = picture({
  away: 1,
  phone: { faceDown: false, calls: true, followed: true },
  face: { ...FACE, sees: "phone" },
});

/** The living room, where most tests play. */
export const LIVING: Interior = INTERIORS["living-evening"];

/** The stage when everything has arrived where the picture wants it. */
export const settingOf = (one: Picture, own: Partial<Setting> = {}): Setting => ({
  room: LIVING,
  dials: dialsOf(one, own.room ?? LIVING),
  spots: one.spots,
  partner: { breath: 0, lean: 0 },
  channel: { programme: "quiz", now: 0, calm: false },
  size: { w: one.layout.page.w, h: one.layout.page.h },
  pixelRatio: 1,
  portrait: one.layout.portrait,
  faceDown: one.phone.faceDown,
  grainy: true,
  ...own,
});
