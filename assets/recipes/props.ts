/** Small things on the table. Each is drawn around (0, 0) at stage size; the box is what its sprite covers. */
import { evening as c } from "./palette.ts";
import {
  type Box,
  blurred,
  circle,
  ellipse,
  line,
  path,
  rect,
  sheet,
  spreading,
  turned,
  within,
} from "./svg.ts";
import { mug } from "./things.ts";

interface Prop {
  readonly box: Box;
  readonly svg: string;
}

const prop = (box: Box, ...children: readonly string[]): Prop => ({ box, svg: sheet(box, ...children) });

const body =
  "M-78 -20H66C74 -20 80 -16 82 -8L94 22C97 30 92 36 84 36H-72C-80 36 -86 32 -88 24L-94 -8C-96 -16 -88 -20 -78 -20Z";
const face =
  "M-76 -16H64C70 -16 74 -13 76 -7L86 20C88 27 84 31 78 31H-70C-76 31 -81 28 -82 22L-89 -6C-90 -13 -84 -16 -76 -16Z";
const phoneBox: Box = [-108, -48, 216, 104];
const ringBox: Box = [-176, -84, 352, 172];
const shadow = `<defs>${blurred("propSoft", 5)}${blurred("propGlow", 13)}${spreading("cool", [
  [0, "#bfefff", 0.75],
  [0.4, "#8fe0ff", 0.32],
  [1, "#8fe0ff", 0],
])}</defs>`;
const grounded = path(body, "#12081c", {
  opacity: 0.55,
  transform: "translate(5 9)",
  filter: "url(#propSoft)",
});
const thickness = path(body, "#07050f", { transform: "translate(0 5)" }) + path(body, "#120f20");

const phoneOff = prop(
  phoneBox,
  shadow,
  turned(
    "rotate(-6)",
    grounded,
    thickness,
    path(face, "#27223b"),
    within(
      "phoneGlass",
      path(face, "#000"),
      path("M-90 -20H-8L-60 40H-90Z", "#fff", { opacity: 0.09 }),
      path("M6 -20H20L-30 40H-46Z", "#fff", { opacity: 0.05 }),
    ),
    line("M-78 -19H66C73 -19 78 -16 81 -8", "#ffc79a", { "stroke-width": 1.6, opacity: 0.45 }),
    line("M82 -8L94 22C96 29 92 35 85 35", c.rim, { "stroke-width": 1.8, opacity: 0.6 }),
  ),
);

const ringing = [
  [-112, -22, -124, 4, -110, 32, 1],
  [-130, -30, -146, 4, -128, 40, 0.6],
  [112, -22, 126, 4, 116, 34, 1],
  [130, -30, 147, 4, 134, 42, 0.6],
] as const;

const phoneLit = prop(
  ringBox,
  shadow,
  ellipse([0, 4, 172, 80], "url(#cool)"),
  turned(
    "rotate(-9)",
    grounded,
    thickness,
    path(face, "#c9f2ff"),
    within(
      "litGlass",
      path(face, "#000"),
      path("M-90 -20H90V-8H-90Z", "#7fd0ee", { opacity: 0.6 }),
      path("M-72 -4H56L64 22H-68Z", "#fff"),
      path("M-72 -4H56L58 2H-71Z", "#eaf6ff"),
      circle([-50, 9, 9], "#ff7a59"),
      ellipse([-50, 6.5, 3.2, 3], "#fff3df"),
      path("M-56 14C-55 9 -45 9 -44 14Z", "#fff3df"),
      line("M-32 4H40", "#39446a", { "stroke-width": 4.6 }),
      line("M-31 12.500H20", "#8290b8", { "stroke-width": 3.6 }),
    ),
    ...ringing.map(([x0, y0, qx, qy, x1, y1, opacity]) =>
      line(`M${x0} ${y0}Q${qx} ${qy} ${x1} ${y1}`, "#d8f6ff", { "stroke-width": 5, opacity }),
    ),
  ),
);

const phoneFaceDown = prop(
  phoneBox,
  shadow,
  turned(
    "rotate(-6)",
    grounded,
    thickness,
    path(face, "#3a3458"),
    path("M-76 -16H64C70 -16 74 -13 76 -7L79 2H-87L-89 -6C-90 -13 -84 -16 -76 -16Z", "#4d4672"),
    path(
      "M-80 -12H-42C-38 -12 -36 -10 -35 -7L-33 5C-32 9 -35 11 -39 11H-72C-77 11 -80 9 -81 5L-84 -7C-85 -10 -83 -12 -80 -12Z",
      "#221d36",
    ),
    ellipse([-69, -5, 6, 3.6], "#0d0a18"),
    ellipse([-50, -5, 6, 3.6], "#0d0a18"),
    ellipse([-66, 4.5, 6, 3.6], "#0d0a18"),
    ellipse([-48, 4.5, 2.4, 1.6], "#fff3c8"),
    ellipse([-71, -6, 2, 1.2], "#8fc6e8", { opacity: 0.8 }),
    ellipse([-52, -6, 2, 1.2], "#8fc6e8", { opacity: 0.8 }),
    line("M-78 -19H66C73 -19 78 -16 81 -8", "#ffc79a", { "stroke-width": 1.8, opacity: 0.6 }),
    line("M82 -8L94 22C96 29 92 35 85 35", c.rim, { "stroke-width": 1.8, opacity: 0.6 }),
  ),
);

const remoteBox: Box = [-92, -44, 208, 96];
const remoteBody =
  "M-70 -12H58C68 -12 74 -8 76 0L78 8C79 15 74 19 66 19H-64C-73 19 -78 15 -79 8L-80 0C-80 -8 -77 -12 -70 -12Z";
const remote = (lit: boolean): Prop =>
  prop(
    remoteBox,
    shadow,
    lit ? ellipse([50, 0, 60, 40], "url(#cool)", { opacity: 0.7 }) : "",
    turned(
      "rotate(7)",
      path(remoteBody, "#12081c", { opacity: 0.55, transform: "translate(4 8)", filter: "url(#propSoft)" }),
      path(remoteBody, "#151026", { transform: "translate(0 5)" }),
      path(remoteBody, "#332b4e"),
      path("M20 -12H58C68 -12 74 -8 76 0L78 8C79 15 74 19 66 19H24Z", "#282140"),
      ellipse([56, 2, 8, 5], lit ? "#ff6a55" : "#8a3042"),
      lit ? ellipse([56, 2, 15, 9.5], "#ff9a7a", { opacity: 0.35 }) : "",
      ellipse([54, 0, 2.4, 1.4], "#fff", { opacity: 0.7 }),
      ellipse([20, 3.5, 17, 10], "#1c1730"),
      ellipse([20, 3.5, 7, 4.2], "#4d4672"),
      ...[-14, -30, -46, -62].flatMap((x) =>
        [-4, 4, 12].map((y) =>
          rect([x - 4.5, y - 2.2, 9, 4.4], lit && x === -14 ? "#bfefff" : "#6a6196", { rx: 2 }),
        ),
      ),
      line("M-70 -11H58C66 -11 72 -8 75 -1", "#ffc79a", { "stroke-width": 1.4, opacity: 0.5 }),
      line("M77 4C79 14 74 18 66 18", c.rim, { "stroke-width": 1.6, opacity: 0.6 }),
    ),
  );

const teaspoon = prop(
  [-74, -22, 148, 44],
  shadow,
  turned(
    "rotate(-5)",
    path("M-58 0C-58 -9 -34 -11 -26 -3L62 -3.500C68 -3.500 68 4 62 4L-26 3C-34 11 -58 9 -58 0Z", "#12081c", {
      opacity: 0.5,
      transform: "translate(2 6)",
      filter: "url(#propSoft)",
    }),
    path("M-26 -2L58 -4C66 -4 66 4 58 4L-26 2Z", "#cfc4d8"),
    path("M-26 0.500L62 1C62 3 60 4 58 4L-26 2Z", "#8d80a8"),
    ellipse([-42, 0, 18, 8.5], "#d9cfe0"),
    ellipse([-41, 1, 14, 6], "#8d80a8"),
    path("M-54 1C-50 6 -36 7 -28 2C-32 8 -52 9 -54 1Z", "#ffd9a8", { opacity: 0.75 }),
    ellipse([-46, -2, 5, 1.8], "#fff", { opacity: 0.8 }),
  ),
);

const spareMug = prop([-72, -84, 130, 98], mug(["#3f7f86", "#28545f"]));

export const props = {
  "phone-off": phoneOff,
  "phone-lit": phoneLit,
  "phone-face-down": phoneFaceDown,
  remote: remote(false),
  "remote-lit": remote(true),
  teaspoon,
  mug: spareMug,
} as const satisfies Record<string, Prop>;
