import type { Card } from "../core/story/story.ts";
import { layoutOf } from "../scene/layout.ts";
import { type Picture, pictureOf } from "../scene/picture.ts";
import type { Programme } from "../scene/stagecraft/places.ts";
import { roomOf } from "../scene/stagecraft/rooms.ts";
import type { Stage, StageOptions } from "../shell/stage/interface.ts";
import { talkClock } from "./clock.ts";
import type { Evening } from "./evening.ts";
import { library } from "./library.ts";

/** The stage as the door knows it: wanted at once, there when it is there. */
export type StageRoom = { resize(): void; close(): void };

export type StageRoomOptions = Pick<StageOptions, "parent" | "person" | "calm"> & {
  readonly evening: Evening;
  readonly page: () => { w: number; h: number };
  readonly wall: () => number;
};

/** The partner lives "on twos": looked at this often, redrawn only when something moved. */
const LIFE_MS = 66;

/** Phaser comes after the words; where there is no WebGL, a still that changes with the face. */
export function openStageRoom({ evening, page, wall, ...given }: StageRoomOptions): StageRoom {
  const { card } = evening.story;
  const hasTv = card.tv !== null && card.tv.picture !== "off";
  const life = livelyWhile(() => !evening.paused, wall);
  let stage: Stage | null = null;
  let closed = false;
  /** something glides: the next frame of the screen is worth a picture */
  let gliding = false;

  const paint = (): void => {
    if (!stage || document.hidden) return;
    const { talk } = evening;
    const layout = layoutOf(page(), talk.phase === "answering" ? "answering" : "listening");
    const picture = pictureOf(talk, evening.now(), layout);
    stage.show(hasTv ? picture : withoutTv(picture), life());
    if (stage.restless && !gliding) {
      gliding = true;
      requestAnimationFrame(() => {
        gliding = false;
        paint();
      });
    }
  };
  const looking = setInterval(paint, LIFE_MS);

  async function load(): Promise<void> {
    const all: StageOptions = {
      ...given,
      signs: library.signs(given.person),
      you: card.you ?? "sam",
      room: roomOf(card.room),
      programme: programmeOf(card),
      pixelRatio: pixelRatio(),
    };
    const made = hasWebGl()
      ? await import("../shell/stage/stage.ts").then((room) => room.createStage(all)).catch(() => still(all))
      : await still(all);
    if (closed) return made.destroy();
    stage = made;
    paint();
  }
  const still = async (all: StageOptions): Promise<Stage> =>
    (await import("../shell/stage/still.ts")).createStill(all);

  // without any picture at all the evening can still be heard to its end
  void load().catch((error: unknown) => console.error("The picture could not be made.", error));

  return {
    resize() {
      stage?.resize(pixelRatio());
      paint();
    },
    close() {
      closed = true;
      clearInterval(looking);
      stage?.destroy();
      stage = null;
    },
  };
}

/** The clock of a picture: it stands while the evening stands, and nobody breathes or blinks. */
function livelyWhile(lives: () => boolean, wall: () => number): () => number {
  const life = talkClock(wall, wall());
  return () => {
    if (lives()) life.run();
    else life.stop();
    return life.now();
  };
}

const pixelRatio = (): number => Math.min(3, Math.max(1, devicePixelRatio));

/** A picture that the television does not have yet is the quiz: something is always on. */
function programmeOf({ tv }: Card): Programme {
  return tv?.picture === "football" || tv?.picture === "news" ? tv.picture : "quiz";
}

/** Where the television has no part in an evening it stands there dark. */
const withoutTv = (picture: Picture): Picture => ({ ...picture, tv: { ...picture.tv, on: false } });

function hasWebGl(): boolean {
  try {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}
