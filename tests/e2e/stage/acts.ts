import type { Face } from "../../../src/core/conversation/face.ts";
import { layoutOf, type Mode } from "../../../src/scene/layout.ts";
import type { Picture, Spot } from "../../../src/scene/picture.ts";

type Page = { readonly w: number; readonly h: number };

const FACE: Face = {
  mood: "neutral",
  pose: "mug",
  look: "you",
  speaking: false,
  affect: { valence: 0.2, arousal: 0.3, openness: 0.6 },
  sees: null,
};

/** A picture by hand: somebody across the table, the light on them. */
function picture(page: Page, mode: Mode, own: Partial<Picture> = {}, slip = 0): Picture {
  const layout = layoutOf(page, mode);
  const { partnerX } = layout;
  const centre = (rect: typeof layout.words) => ({
    x: (rect.x + rect.w / 2) / layout.world.scale + layout.world.x,
    y: (rect.y + rect.h / 2) / layout.world.scale + layout.world.y,
  });
  const size = layout.portrait ? { rx: 330, ry: 210 } : { rx: 430, ry: 250 };
  const kept = 1 - slip;
  const spots: Spot[] = [
    { x: partnerX, y: 265, rx: 340, ry: 390, strength: 0.3 + 0.6 * kept, glow: 0.14 * kept },
    { x: partnerX, y: 590, rx: 380, ry: 190, strength: 0.35 + 0.35 * kept, glow: 0.1 * kept },
    { ...centre(layout.words), ...size, strength: 0.15 + 0.8 * kept, glow: 0.6 * kept },
  ];
  const place = own.tv?.followed
    ? { x: 1122, y: 336, rx: 300, ry: 250 }
    : own.phone?.followed
      ? layout.portrait
        ? { x: 880, y: 800, rx: 330, ry: 260 }
        : { x: layout.world.x + 250, y: 400, rx: 420, ry: 480 }
      : own.carried
        ? { ...centre(layout.thought), rx: 430, ry: 250 }
        : null;
  if (place) spots.push({ ...place, strength: slip, glow: slip * (own.carried ? 1 : 0.1) });
  return {
    layout,
    face: FACE,
    away: 0,
    carried: 0,
    tv: { on: true, calls: false, followed: false },
    phone: { faceDown: false, calls: false, followed: false },
    hardening: false,
    spots,
    dusk: mode === "listening" ? 0.7 : 0.6,
    ...own,
  };
}

const ON = { on: true, calls: false, followed: false };
const PHONE = { faceDown: false, calls: false, followed: false };
const hurt: Face = { ...FACE, mood: "hurt", speaking: true };

/** The moments of an evening that the target pictures show. */
export const acts = {
  listening: (page: Page) => picture(page, "listening", { face: hurt }),
  thought: (page: Page) =>
    picture(
      page,
      "listening",
      { face: { ...FACE, mood: "hopeful", speaking: true, pose: "table" }, carried: 1 },
      1,
    ),
  answering: (page: Page) => picture(page, "answering", { face: { ...FACE, mood: "hurt" } }),
  hot: (page: Page) =>
    picture(page, "answering", {
      face: {
        ...FACE,
        mood: "annoyed",
        pose: "crossed",
        affect: { valence: -0.4, arousal: 0.6, openness: 0.3 },
      },
      tv: { on: false, calls: false, followed: false },
      hardening: true,
    }),
  hotOn: (page: Page) =>
    picture(page, "answering", { face: { ...FACE, mood: "angry", pose: "table" }, hardening: true }),
  phone: (page: Page) =>
    picture(
      page,
      "listening",
      { face: { ...hurt, sees: "phone" }, away: 1, phone: { ...PHONE, followed: true, calls: true } },
      1,
    ),
  tv: (page: Page) =>
    picture(page, "listening", { face: { ...hurt, sees: "tv" }, away: 1, tv: { ...ON, followed: true } }, 1),
  start: (page: Page) =>
    picture(
      page,
      "listening",
      { face: { ...FACE, mood: "tired", sees: "tv" }, away: 1, tv: { ...ON, followed: true, calls: true } },
      1,
    ),
  calls: (page: Page) =>
    picture(page, "listening", {
      face: { ...FACE, mood: "warm" },
      tv: { ...ON, calls: true },
      phone: { ...PHONE, calls: true },
    }),
  faceDown: (page: Page) =>
    picture(page, "listening", {
      face: { ...FACE, mood: "delighted", pose: "open" },
      tv: { on: false, calls: false, followed: false },
      phone: { ...PHONE, faceDown: true },
    }),
} as const satisfies Record<string, (page: Page) => Picture>;

export type Act = keyof typeof acts;
