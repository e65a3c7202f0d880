import type { Leak } from "../core/story/acts.ts";
import { lerp, mixHex } from "./draw/shape.ts";
import { alive } from "./person/life.ts";
import type { Light } from "./person/light.ts";
import { EVENING_QUIET, SCREENLIT } from "./person/light.ts";
import { faceOf } from "./person/moods.ts";
import { mix, NEUTRAL, type Params } from "./person/params.ts";
import { eased } from "./person/rhythm.ts";
import type { Showing, Turning } from "./turnings.ts";

/**
 * You, as the partner sees you across the table: read from your own log and from nothing else (DESIGN §1, the other
 * chair). What a thought did is here for the first time: at the table nobody saw it.
 */
export type Reflection = {
  readonly showing: Showing;
  readonly params: Params;
  readonly light: Light;
  /** 0–1: how much of the light on you comes from your telephone */
  readonly screen: number;
  /** 0–1: how much of it comes from the television */
  readonly television: number;
};

export type MirrorMoment = { readonly at: number; readonly calm: boolean };

/** How you looked at a moment of talk time. */
export function reflection(turnings: readonly Turning[], { at, calm }: MirrorMoment): Reflection {
  const i = Math.max(
    0,
    turnings.findLastIndex((turning) => turning.at <= at),
  );
  const turning = turnings[i] ?? START;
  const params = faceAt(turnings, i, at);
  const screen = weightOf("phone", turnings, { i, at });
  const television = weightOf("tv", turnings, { i, at });
  const still: Params = alive(breathing(params, turning, at), {
    now: at,
    seed: 11,
    speaking: 0,
    gaze: turning.showing === "listening" ? "you" : { from: "you", to: "you", share: 1 },
    mood: "neutral",
    calm,
  });
  return {
    showing: turning.showing,
    params: { ...still, breath: Math.max(still.breath, breathOf(turning, at)) },
    light: lightOf(screen, television),
    screen,
    television,
  };
}

const START: Turning = { at: 0, showing: "listening" };

/** How long it takes to come to look like this, ms. */
function takes(showing: Showing): number {
  if (showing === "thought") return 1900;
  if (showing === "softened") return 1700;
  if (showing === "hardening") return 420;
  return showing === "phone" || showing === "tv" ? 800 : 600;
}

/** A face on its way: it leaves from wherever the one before it had got to. */
function faceAt(turnings: readonly Turning[], i: number, at: number): Params {
  const turning = turnings[i] ?? START;
  const before = turnings[i - 1];
  const share = (at - turning.at) / takes(turning.showing);
  const face = faceFor(turning.showing);
  return before === undefined || share >= 1
    ? face
    : mix(faceAt(turnings, i - 1, turning.at), face, eased(share));
}

/** 0–1: how far something has your light, coming and going. */
function weightOf(
  showing: "phone" | "tv",
  turnings: readonly Turning[],
  { i, at }: { i: number; at: number },
): number {
  const turning = turnings[i] ?? START;
  const share = i === 0 ? 1 : eased((at - turning.at) / 700);
  if (turning.showing === showing) return share;
  return turnings[i - 1]?.showing === showing ? 1 - share : 0;
}

/** She sits at the right of the picture; the television stands behind her, at its left. */
const AT_HER: Partial<Params> = { gazeX: 0.3, gazeY: -0.03, yaw: 0.14 };
const LISTENING: Params = {
  ...NEUTRAL,
  ...AT_HER,
  browIn: 0.3,
  smile: 0.06,
  lidL: 0.93,
  lidR: 0.93,
  lean: 0.25,
  roll: 0.03,
};

function faceFor(showing: Showing): Params {
  switch (showing) {
    case "listening":
      return LISTENING;
    case "phone":
      return { ...faceOf("absorbed"), roll: 0.03 };
    case "tv":
      return {
        ...NEUTRAL,
        gazeX: -0.85,
        gazeY: -0.2,
        yaw: -0.5,
        pitch: -0.08,
        lidL: 1.05,
        lidR: 1.05,
        glint: 1,
        smile: 0.2,
        bodyYaw: -0.2,
        lean: -0.2,
      };
    case "aside":
      return { ...NEUTRAL, gazeX: -0.7, gazeY: -0.1, yaw: -0.4, browIn: 0.2 };
    // Turned to her, and not there: the eyes rest a little past her, nothing in them lives.
    case "thought":
      return {
        ...NEUTRAL,
        ...AT_HER,
        gazeX: 0.5,
        gazeY: -0.26,
        yaw: 0.1,
        glint: 0,
        lidL: 0.84,
        lidR: 0.84,
        smile: 0.02,
        browOut: 0.12,
        open: 0.05,
        pitch: -0.06,
        lean: -0.1,
      };
    case "hardening":
      return { ...faceOf("hardening"), ...AT_HER };
    case "softened":
      return { ...LISTENING, browIn: 0.5, smile: 0.2, squint: 0.15, lean: 0.35, shrug: -0.15, blush: 0.4 };
    default:
      return { ...leakFace(showing), gazeX: 0.3, yaw: 0.14 };
  }
}

function leakFace(showing: `leaking ${Leak}`): Params {
  switch (showing) {
    case "leaking contempt":
      return faceOf("skeptical");
    case "leaking irritation":
      return faceOf("annoyed");
    case "leaking sulk":
      return faceOf("withdrawn");
    case "leaking shock":
      return faceOf("surprised");
    case "leaking flat":
      return { ...NEUTRAL, smile: -0.05, glint: 0.5, browIn: 0 };
  }
}

/** A breath before a hot line is answered is seen: the shoulders rise with it, and come down further. */
const BREATH = 2600;

function breathOf({ showing, at: since }: Turning, at: number): number {
  const share = (at - since) / BREATH;
  return showing === "softened" && share < 1 ? Math.sin(Math.PI * Math.max(0, share)) : 0;
}

const breathing = (params: Params, turning: Turning, at: number): Params => ({
  ...params,
  shrug: params.shrug + 0.3 * breathOf(turning, at),
});

const ROOM: Light = {
  ...EVENING_QUIET,
  rim: "#c9a0b4",
  ambient: { colour: "#221d58", dim: 0.2 },
};

/** The room's evening, or as much of a screen's blue as there is. */
function lightOf(screen: number, television: number): Light {
  const dim = lerp(lerp(0.2, 0.26, television), SCREENLIT.ambient?.dim ?? 0.4, screen);
  return {
    key: mixHex(mixHex(ROOM.key, "#a8d4f4", television * 0.8), SCREENLIT.key, screen),
    rim: mixHex(ROOM.rim, SCREENLIT.rim, screen),
    under:
      screen > 0.02 && SCREENLIT.under
        ? { ...SCREENLIT.under, strength: SCREENLIT.under.strength * screen }
        : null,
    ambient: { colour: "#221d58", dim },
  };
}
