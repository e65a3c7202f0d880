import type { Params } from "../person/params.ts";
import type { Spot } from "../picture.ts";
import type { Dials } from "./dials.ts";
import type { Interior } from "./interiors.ts";
import { PERSON, places, put, RIG } from "./places.ts";
import { type Camera, onCanvas, type Sprite, sprite } from "./sprite.ts";
import { type Channel, glass, television } from "./television.ts";

/** What the stage is set from. */
export type Setting = {
  readonly room: Interior;
  readonly dials: Dials;
  readonly spots: readonly Spot[];
  /** breath and lean move the partner's sprites */
  readonly partner: Pick<Params, "breath" | "lean">;
  readonly channel: Channel;
  /** px of the canvas */
  readonly size: { readonly w: number; readonly h: number };
  readonly pixelRatio: number;
  readonly portrait: boolean;
  readonly faceDown: boolean;
  /** a film's grain over everything */
  readonly grainy: boolean;
};

/** The whole stage, back to front (but for a frame that hides arms): room, television, chair and partner, table, things, arms, light, grain. */
export function setOf(setting: Setting): readonly Sprite[] {
  const { dials, pixelRatio, room, size } = setting;
  const camera = { scale: dials.scale * pixelRatio, x: dials.x, y: dials.y };
  const { roomSoft } = places.pictures;
  const table = sprite("table", "table", onCanvas(room.table, camera));
  const hides = room.tableHides === "arms";
  const page = { x: 0, y: 0, ...size };
  return [
    sprite("room", "room", onCanvas(roomSoft.world, camera)),
    ...(room.hasTelevision ? television(dials, setting.channel, camera) : []),
    ...reflection(setting, camera),
    ...person(setting, camera, "body"),
    ...(hides ? [] : [table, ...things(setting, camera)]),
    ...person(setting, camera, "arms"),
    ...(hides ? [table, ...things(setting, camera)] : []),
    sprite("light", "light", page, { blend: "light" }),
    ...haze(setting.spots, camera),
    ...curtain(setting),
    sprite("grain", "grain", page, { tiled: true, alpha: setting.grainy ? 0.55 : 0 }),
  ].filter(({ alpha }) => alpha > 0.002);
}

/** Chair and body, or arms: sharp over soft, so that nothing shines through while focus changes. */
function person({ dials, partner, room }: Setting, camera: Camera, part: "body" | "arms"): readonly Sprite[] {
  const { away, partnerX } = dials;
  const lifted = part === "body" ? partner.breath : 0;
  const neck = { x: partnerX, y: RIG.y + RIG.scale * (partner.lean * 10 - lifted * 2.2) };
  const scale = RIG.scale * (1 + partner.lean * 0.075);
  const box = put(PERSON[part], neck, scale);
  const at = onCanvas({ ...box, h: box.h * (1 + 0.004 * lifted) }, camera);
  const chair = onCanvas(put(room.chair, { x: partnerX, y: 0 }), camera);
  return [
    ...(part === "body" ? [sprite("chair", "chair", chair, { alpha: away < 1 ? 1 : 0 })] : []),
    sprite(`${part}-soft`, part === "body" ? "bodySoft" : "armsSoft", at, { alpha: Math.min(1, away * 3) }),
    sprite(part, part, at, { alpha: 1 - away }),
  ];
}

/** Phone, remote and what else lies there. */
function things({ dials, channel, portrait, faceDown, room }: Setting, camera: Camera): readonly Sprite[] {
  const { boxes } = places.props;
  const { mug, teaspoon, remote } = portrait ? room.portrait : room.landscape;
  const { now, calm } = channel;
  const buzzes = !calm && now % 1500 < 460 ? dials.phoneCalls : 0;
  const phone = { x: dials.phoneX + buzzes * 1.6 * Math.sin(now / 17), y: dials.phoneY };
  const turn = buzzes * 0.018 * Math.sin(now / 23);
  const lies = faceDown ? "phone-face-down" : "phone-off";
  const there = 1 - dials.phoneFollowed;
  const thing = (id: string, frame: keyof typeof boxes, at: { x: number; y: number }, alpha = 1): Sprite =>
    sprite(id, "props", onCanvas(put(boxes[frame], at), camera), { frame, alpha });
  return [
    ...(mug ? [thing("mug", "mug", mug)] : []),
    ...(teaspoon ? [thing("teaspoon", "teaspoon", teaspoon)] : []),
    ...(remote
      ? [thing("remote", "remote", remote), thing("remote-lit", "remote-lit", remote, dials.tvCalls)]
      : []),
    { ...thing("phone", lies, phone, there * (1 - dials.phoneCalls)), turn },
    { ...thing("phone-lit", "phone-lit", phone, there * dials.phoneCalls), turn },
  ];
}

/** Your own face while an impulse forms: in the dark glass of the set, or faintly in a window (S5). */
function reflection({ dials, portrait, room }: Setting, camera: Camera): readonly Sprite[] {
  const { hardening, tvOn } = dials;
  const screen = glass(hardening * (1 - tvOn));
  const { x, ...pane } = portrait ? room.pane.portrait : room.pane.landscape;
  const moved = { ...pane, x: x + dials.partnerX - HOME };
  const width = screen.h * 1.32;
  const mirrored = { x: screen.x + screen.w * 0.64 - width / 2, y: screen.y, w: width, h: screen.h };
  const inWindow = portrait || !room.hasTelevision ? 1 : tvOn;
  return [
    sprite("mirror", "reflection", onCanvas(mirrored, camera), { alpha: hardening * (1 - inWindow) * 0.85 }),
    sprite("pane", "reflection", onCanvas(moved, camera), { alpha: hardening * inWindow * 0.4 }),
  ];
}
/** Where the partner sits while you listen: panes are told from there. */
const HOME = 880;

/** A breath of warm air where the light lies, stronger on words than on a face. */
const haze = (spots: readonly Spot[], camera: Camera): readonly Sprite[] =>
  spots.flatMap(({ x, y, rx, ry, strength, glow }, i) => {
    const alpha = 0.36 * strength * Math.min(0.85, glow);
    if (alpha < FAINT) return [];
    return sprite(`haze-${i}`, "haze", onCanvas({ x: x - rx, y: y - ry, w: 2 * rx, h: 2 * ry }, camera), {
      alpha: alpha - FAINT,
      blend: "screen",
    });
  });
/** Light on a face is too faint to be seen in the air, and costs as much to paint. */
const FAINT = 0.05;

/** Below the picture the page is dark: cards lie there (upright pages only). */
function curtain({ dials, size, pixelRatio, portrait }: Setting): readonly Sprite[] {
  const foot = dials.foot * pixelRatio;
  if (!portrait || foot > size.h - 1) return [];
  const top = foot - 0.05 * (size.h - foot);
  return [sprite("curtain", "curtain", { x: 0, y: top, w: size.w, h: size.h - top })];
}
