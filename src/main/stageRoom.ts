import type { Conversation } from "../core/conversation/conversation.ts";
import { layoutOf } from "../scene/layout.ts";
import { type Picture, pictureOf } from "../scene/picture.ts";
import type { Stage, StageOptions } from "../shell/stage/interface.ts";

/** The stage as the door knows it: wanted at once, there when it is there. */
export type StageRoom = {
  /** what to paint from now on */
  watch(talk: () => { talk: Conversation; now: number }): void;
  resize(): void;
  close(): void;
};

export type StageRoomOptions = Omit<StageOptions, "pixelRatio"> & {
  /** whether the television has a part in this evening; else it stands there dark */
  readonly hasTv: boolean;
  readonly page: () => { w: number; h: number };
  readonly pixelRatio: () => number;
  readonly wall: () => number;
};

/** The partner lives "on twos": looked at this often, redrawn only when something moved. */
const LIFE_MS = 66;

/** Phaser comes after the words; where there is no WebGL, a still that changes with the face. */
export function openStageRoom(options: StageRoomOptions): StageRoom {
  let stage: Stage | null = null;
  let closed = false;
  /** something glides: the next frame of the screen is worth a picture */
  let gliding = false;
  let read: (() => { talk: Conversation; now: number }) | null = null;

  const paint = (): void => {
    if (!stage || !read || document.hidden) return;
    const { talk, now } = read();
    const layout = layoutOf(options.page(), talk.phase === "answering" ? "answering" : "listening");
    const picture = pictureOf(talk, now, layout);
    stage.show(options.hasTv ? picture : withoutTv(picture), options.wall());
    if (stage.restless && !gliding) {
      gliding = true;
      requestAnimationFrame(() => {
        gliding = false;
        paint();
      });
    }
  };
  const life = setInterval(paint, LIFE_MS);

  async function load(): Promise<void> {
    const all = { ...options, pixelRatio: options.pixelRatio() };
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
    watch(next) {
      read = next;
      paint();
    },
    resize() {
      stage?.resize(options.pixelRatio());
      paint();
    },
    close() {
      closed = true;
      clearInterval(life);
      stage?.destroy();
      stage = null;
    },
  };
}

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
