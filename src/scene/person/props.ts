import { ellipse } from "../draw/curve.ts";
import { group, path, type Shape } from "../draw/shape.ts";
import { type Light, lit } from "./light.ts";

/** The mug that hands hold, as it stands on the table. */
export function drawMug(light: Light): Shape {
  const [clay, shade] = [lit("#f2e6d2", light), lit("#c9b39a", light)];
  return group([
    path("M-46 188H48V248C48 268 38 276 22 276H-20C-36 276 -46 268 -46 248Z", clay),
    path("M14 188H48V248C48 268 38 276 22 276H2C22 262 20 220 14 188Z", shade),
    path(ellipse(1, 188, 47, 9), shade),
    path(ellipse(1, 188, 47, 9), "#ffffff", { opacity: 0.25 }),
    path(ellipse(1, 189, 41, 6.5), lit("#5a3023", light)),
    path(ellipse(-10, 188, 16, 2.4), lit("#b9805c", light), { opacity: 0.6 }),
  ]);
}

/** A telephone from behind: its screen is towards its owner. */
export function drawPhone({ under }: Light): Shape {
  return group([
    path(
      "M-46 150C-46 140 -40 136 -32 136H32C40 136 46 140 46 150L50 276C50 286 44 290 36 290H-36C-44 290 -50 286 -50 276Z",
      "#17142a",
    ),
    path(
      "M-46 150C-46 140 -40 136 -32 136H32C40 136 46 140 46 150L46.600 158C46 148 40 142 32 142H-32C-40 142 -46 148 -46.600 158Z",
      under?.colour ?? "#bfefff",
      { opacity: 0.95 },
    ),
    path("M-42 152C-42 148 -38 144 -34 144H-4L-30 286H-36C-42 286 -46 282 -46 276Z", "#ffffff", {
      opacity: 0.05,
    }),
    path("M-36 150h26a5 5 0 0 1 5 5v26a5 5 0 0 1 -5 5h-26a5 5 0 0 1 -5 -5v-26a5 5 0 0 1 5 -5Z", "#242040"),
    ...(
      [
        [-30, 160],
        [-16, 160],
        [-30, 175],
      ] as const
    ).map(([x, y]) => path(ellipse(x, y, 5.5), "#0c0a18")),
  ]);
}
