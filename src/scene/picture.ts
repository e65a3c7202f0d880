import { focusOf, slipped } from "../core/attention/light.ts";
import type { Conversation } from "../core/conversation/conversation.ts";
import { type Face, faceOf } from "../core/conversation/face.ts";
import type { Layout } from "./layout.ts";

/** A spot of the player's attention, in the room's coordinates. Strength and glow 0–1. */
export type Spot = {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly strength: number;
  readonly glow: number;
};

/** What the stage paints at a moment: where things are going; the stage eases towards it. */
export type Picture = {
  readonly layout: Layout;
  readonly face: Face;
  /** 0 sharp and near … 1 grey, blurred and turned away: a thing is followed, and it is seen (ART.md) */
  readonly away: number;
  /** 0–1: how far a thought has carried the light; the partner does not notice */
  readonly carried: number;
  readonly tv: { readonly on: boolean; readonly calls: boolean; readonly followed: boolean };
  readonly phone: { readonly faceDown: boolean; readonly calls: boolean; readonly followed: boolean };
  /** an impulse has formed and your own face shows it, where something reflects (S5) */
  readonly hardening: boolean;
  readonly spots: readonly Spot[];
  /** how dark the rest of the room is, 0–1 */
  readonly dusk: number;
};

/** The picture of a talk at `now`: a reading of the log, nothing more. */
export function pictureOf(talk: Conversation, now: number, layout: Layout): Picture {
  const on = focusOf(talk);
  const calls = (device: "tv" | "phone"): boolean =>
    talk.calls.some(({ call }) => call.kind === "device" && call.device === device);
  const hasThought = talk.calls.some(({ call }) => call.kind === "thought");
  const slip = slipped(talk, now);
  return {
    layout,
    face: faceOf(talk, now),
    away: on === "partner" || on === "thought" ? 0 : 1,
    carried: hasThought && (on === "partner" || on === "thought") ? slip : 0,
    tv: { on: !talk.away.includes("tv"), calls: calls("tv"), followed: on === "tv" },
    phone: { faceDown: talk.away.includes("phone"), calls: calls("phone"), followed: on === "phone" },
    hardening: talk.turn.stung && !talk.turn.breathed,
    spots: spotsOf(talk, { slip, on }, layout),
    dusk: layout.mode === "listening" ? 0.7 : 0.6,
  };
}

type Light = { readonly slip: number; readonly on: ReturnType<typeof focusOf> };

/** The light of attention rests on face and words together; what draws it draws it over. */
function spotsOf(talk: Conversation, { slip, on }: Light, layout: Layout): readonly Spot[] {
  const kept = 1 - slip;
  const { partnerX } = layout;
  const spots: Spot[] = [
    { x: partnerX, y: 265, rx: 340, ry: 390, strength: 0.3 + 0.6 * kept, glow: 0.14 * kept },
    { x: partnerX, y: 590, rx: 380, ry: 190, strength: 0.35 + 0.35 * kept, glow: 0.1 * kept },
    { ...wordsSpot(layout), strength: 0.15 + 0.8 * kept, glow: 0.6 * kept },
  ];
  const target = drawnTo(talk, on);
  // A screen has a light of its own, and it is not warm.
  if (target)
    spots.push({
      ...placeOf(target, layout, on),
      strength: slip,
      glow: slip * (target === "thought" ? 1 : 0.1),
    });
  return spots;
}

/** What pulls at the light, or has it. */
function drawnTo(talk: Conversation, on: Light["on"]): "thought" | "tv" | "phone" | null {
  if (on === "tv" || on === "phone" || on === "thought") return on;
  const call = talk.calls.find(({ call }) => call.kind === "thought") ?? talk.calls.at(-1);
  if (!call) return null;
  if (call.call.kind === "thought") return "thought";
  return call.call.device === "tv" ? "tv" : "phone";
}

function placeOf(target: "thought" | "tv" | "phone", layout: Layout, on: Light["on"]) {
  if (target === "tv") return { x: 1122, y: 336, rx: 300, ry: 250 };
  if (on === "phone") return inHand(layout);
  if (target === "phone") return { x: layout.phone.x, y: layout.phone.y - 60, rx: 300, ry: 260 };
  return { ...centreOf(layout.thought, layout), rx: 430, ry: 250 };
}

/** A phone that is followed is in your hand: at the left of the page, or at its foot. */
const inHand = ({ portrait, world, page }: Layout) =>
  portrait
    ? { x: world.x + page.w / world.scale / 2, y: 800, rx: 330, ry: 260 }
    : { x: world.x + 250, y: 400, rx: 420, ry: 480 };

const wordsSpot = (layout: Layout) => ({
  ...centreOf(layout.words, layout),
  rx: layout.portrait ? 330 : 430,
  ry: layout.portrait ? 210 : 250,
});

const centreOf = (rect: Layout["words"], { world }: Layout) => ({
  x: (rect.x + rect.w / 2) / world.scale + world.x,
  y: (rect.y + rect.h / 2) / world.scale + world.y,
});
