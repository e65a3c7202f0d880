import { lookOf } from "../../scene/person/sitter.ts";
import type { Picture, Spot } from "../../scene/picture.ts";
import { type Acting, act, type Cue, paramsOf, placed } from "../../scene/stagecraft/acting.ts";
import { DIAL_NAMES, type Dials, dialsOf, eased, easedSpots } from "../../scene/stagecraft/dials.ts";
import { INTERIORS } from "../../scene/stagecraft/interiors.ts";
import { lightmapOf } from "../../scene/stagecraft/lightmap.ts";
import { RIG } from "../../scene/stagecraft/places.ts";
import { setOf } from "../../scene/stagecraft/set.ts";
import type { Painted, Sprite } from "../../scene/stagecraft/sprite.ts";
import type { StageOptions } from "./interface.ts";
import { type LightEasel, lightEasel } from "./lightEasel.ts";
import { mirror } from "./mirror.ts";
import type { Pictures } from "./pictures.ts";
import { type Puppet, puppet } from "./puppet.ts";
import { curtain, haze } from "./veils.ts";

/** One moment of the stage, ready to be painted on any surface. */
export type Moment = {
  readonly sprites: readonly Sprite[];
  /** canvases that were painted for this moment */
  readonly fresh: ReadonlyMap<Painted, HTMLCanvasElement>;
  /** px of the canvas */
  readonly size: Size;
  /** something glides */
  readonly restless: boolean;
  /** px that a sprite may move unseen */
  readonly unseen: number;
};

export type Director = {
  next(picture: Picture, now: number): Moment;
  pixelRatio(ratio: number): void;
  /** From now on less is painted: the card cannot follow. */
  spare(): void;
  /** drawings of a person so far */
  readonly redraws: number;
};

type Size = { readonly w: number; readonly h: number };
type State = {
  readonly at: number;
  readonly dials: Dials;
  readonly spots: readonly Spot[];
  readonly acting: Acting;
};

/** What the partner plays, and where everything goes. */
type Aim = { readonly cue: Cue; readonly target: Dials };

/** px of a canvas, at most: a 4K projector gets its picture a little softer, and in time */
const MOST = 6e6;
/** px for a card that cannot follow, or a processor that plays one */
const SPARED = 5.5e5;
/** px that nobody sees move: breath is slow */
const UNSEEN = { px: 0.16, spared: 0.5 } as const;

/** Turns what a talk looks like into sprites and canvases: the one place that remembers where everything was. */
export function director(options: StageOptions, pictures: Pictures): Director {
  const { calm, programme, signs } = options;
  const room = INTERIORS[options.room];
  const look = lookOf(options.person);
  const sitter = { look, chair: pictures.chair, seat: room.chair, lights: room.person };
  const seed = seedOf(options.person);
  const still = {
    reflection: mirror(lookOf(options.you, options.person)).canvas,
    haze: haze(pictures.attention).canvas,
    curtain: curtain().canvas,
  };
  let ratio = options.pixelRatio;
  let state: State | null = null;
  let cast: { readonly density: number; readonly puppet: Puppet } | null = null;
  let light: { readonly shape: number; readonly easel: LightEasel } | null = null;
  let shown = false;
  let sparing = false;
  let redraws = 0;

  return {
    next,
    pixelRatio: (wanted) => {
      ratio = wanted;
    },
    spare: () => {
      sparing = true;
    },
    get redraws() {
      return redraws;
    },
  };

  function next(picture: Picture, now: number): Moment {
    const { page, portrait, world } = picture.layout;
    const pixelRatio = Math.min(ratio, 2, Math.sqrt((sparing ? SPARED : MOST) / (page.w * page.h)));
    const size = { w: Math.round(page.w * pixelRatio), h: Math.round(page.h * pixelRatio) };
    const target = dialsOf(picture, room);
    const cue: Cue = { face: picture.face, away: picture.away, signs };
    state = moved(picture, { cue, target }, now);
    const { dials, spots, acting } = state;
    const params = paramsOf(acting, cue, { seed, calm });
    const fresh = new Map<Painted, HTMLCanvasElement>();

    const density = Math.min(2, Math.ceil(world.scale * pixelRatio * RIG.scale * 4) / 4);
    if (cast?.density !== density) cast = { density, puppet: puppet(sitter, density) };
    const screenLit = dials.tvOn > 0.5;
    for (const part of cast.puppet.play({ params, away: dials.away, screenLit, now })) {
      fresh.set(part, cast.puppet.canvases[part]);
      redraws++;
    }
    const shape = Math.round((100 * size.w) / size.h);
    if (light?.shape !== shape) light = { shape, easel: lightEasel(size) };
    const camera = { scale: dials.scale * pixelRatio, x: dials.x, y: dials.y };
    if (light.easel.paint(lightmapOf(dials, spots, room), { ...size, camera }))
      fresh.set("light", light.easel.canvas);
    if (!shown)
      for (const [name, canvas] of Object.entries(still)) fresh.set(name as keyof typeof still, canvas);
    shown = true;

    const sprites = setOf({
      room,
      dials,
      spots,
      partner: params,
      channel: { programme, now, calm },
      size,
      pixelRatio,
      portrait,
      faceDown: picture.phone.faceDown,
      grainy: !sparing,
    });
    const restless = DIAL_NAMES.some((name) => dials[name] !== target[name]);
    return { sprites, fresh, size, restless, unseen: sparing ? UNSEEN.spared : UNSEEN.px };
  }

  /** Where everything is at `now`: at once in the first picture and under calm, else on its way. */
  function moved({ spots }: Picture, { cue, target }: Aim, now: number): State {
    if (!state || calm) return { at: now, dials: target, spots, acting: placed(cue, now, state?.acting) };
    const ms = Math.max(0, now - state.at);
    return {
      at: now,
      dials: eased(state.dials, target, ms),
      spots: easedSpots(state.spots, spots, ms),
      acting: act(state.acting, cue, now),
    };
  }
}

/** Everybody blinks in their own rhythm, always the same. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7);
