import landscape from "../../../../assets/pictures/house.webp?no-inline";
import portrait from "../../../../assets/pictures/house-portrait.webp?no-inline";
import lampPool from "../../../../assets/pictures/lamp-pool.webp?no-inline";
import type { Front, HouseWindow, StepCloser } from "../../../scene/housefront.ts";
import type { Rect } from "../../../scene/layout.ts";
import type { EveningWindow } from "../view.ts";
import { litWindow } from "./litWindow.ts";

export type Light = { readonly at: HouseWindow; readonly glow: EveningWindow["window"] };

type HouseProps = {
  readonly front: Front;
  readonly lights: readonly Light[];
  /** one step closer to a window; null: from across the street */
  readonly closer: StepCloser | null;
};

/** The picture of the house at dusk, and its lit windows. Only to be looked at. */
export function House({ front, lights, closer }: HouseProps) {
  const upright = front.shape === "upright";
  const tall = front.picture.y > 0;
  return (
    <div class={`house${closer ? " is-near" : ""}`} style={closer ? step(closer) : {}} aria-hidden="true">
      <div class="house-scene">
        <img
          class={`house-front${tall ? " is-under-sky" : ""}`}
          src={upright ? portrait : landscape}
          alt=""
          style={lie(front.picture)}
        />
        {lights.map(({ at, glow }) => (
          <span key={at.id} class={`light is-${glow}`}>
            <span class="halo" style={{ ...lie(at.halo), backgroundImage: `url("${lampPool}")` }} />
            <span
              class="lit"
              style={{ ...lie(at.lit), ...litWindow(at, { upright, warm: glow === "heard" }) }}
            />
          </span>
        ))}
      </div>
      <span class="dusk" />
    </div>
  );
}

const lie = ({ x, y, w, h }: Rect) => ({
  left: `${x}px`,
  top: `${y}px`,
  width: `${w}px`,
  height: `${h}px`,
});

const step = ({ x, y, scale }: StepCloser) => ({ "--near": `translate(${x}px, ${y}px) scale(${scale})` });
