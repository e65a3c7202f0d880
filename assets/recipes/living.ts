/** The living room in the evening: a lamp on the left, a window behind the partner, a television on the right. */
import { evening as c } from "./palette.ts";
import { places } from "./places.ts";
import {
  across,
  at,
  type Box,
  blurred,
  circle,
  dice,
  ellipse,
  falling,
  line,
  many,
  n,
  path,
  rect,
  screen,
  sheet,
  spreading,
  within,
} from "./svg.ts";
import { televisionOff } from "./television.ts";
import {
  board,
  books,
  cityLights,
  couplePicture,
  crescent,
  floorPlant,
  landscapePicture,
  leafPrint,
  pottedPlant,
} from "./things.ts";

const { world } = places.pictures.room;
const view: Box = [world.x, world.y, world.w, world.h];
const { lamp, tv } = places.living;

const paints = `<defs>${[
  falling("wall", [
    [0, c.wallTop],
    [1, c.wallLow],
  ]),
  falling("sky", [
    [0, c.skyTop],
    [0.7, c.skyLow],
    [1, "#7d5386"],
  ]),
  across("curtainLeft", [
    [0, c.curtainShade],
    [0.18, c.curtainLit],
    [0.34, c.curtain],
    [0.5, c.curtainLit],
    [0.66, c.curtainShade],
    [0.8, c.curtain],
    [1, c.curtainShade],
  ]),
  across("curtainRight", [
    [0, c.curtain],
    [0.15, c.curtainLit],
    [0.36, c.curtainShade],
    [0.52, c.curtain],
    [0.7, c.curtainShade],
    [0.85, c.curtain],
    [1, "#3c2848"],
  ]),
  across("front", [
    [0, c.woodLit],
    [0.4, c.wood],
    [1, "#43263e"],
  ]),
  spreading("lampGlow", [
    [0, c.glow, 0.78],
    [0.3, c.glow, 0.34],
    [0.62, c.glow, 0.1],
    [1, c.glow, 0],
  ]),
  falling("lampUp", [
    [0, c.glow, 0],
    [1, "#ffd28c", 0.3],
  ]),
  falling("lampDown", [
    [0, "#ffd28c", 0.3],
    [1, c.glow, 0],
  ]),
  across("lampShade", [
    [0, "#ffca80"],
    [0.3, "#fff0c8"],
    [0.62, c.shade],
    [1, c.shadeDark],
  ]),
  spreading("moonGlow", [
    [0, "#ffe9c4", 0.4],
    [1, "#ffe9c4", 0],
  ]),
  falling("corner", [
    [0, "#120f2c", 0.5],
    [1, "#120f2c", 0],
  ]),
  blurred("soft3", 3),
  blurred("soft12", 12),
  blurred("soft30", 44),
].join("")}</defs>`;

const walls =
  rect([-320, -180, 1920, 860], "url(#wall)") +
  many(25, (i) => line(`M${-316 + i * 80} -92V456`, c.line, { opacity: 0.3 })) +
  many(24, (i) => rect([-304 + i * 80, -92, 14, 548], "#fff", { opacity: 0.014 })) +
  rect([-320, -180, 1920, 76], c.ceiling) +
  rect([-320, -106, 1920, 16], c.panel) +
  rect([-320, -106, 1920, 3], c.line) +
  rect([-320, -90, 1920, 26], "url(#corner)") +
  rect([-320, 462, 1920, 220], c.panel) +
  many(
    12,
    (i) =>
      rect([-300 + i * 160, 492, 136, 108], c.panelDark, { opacity: 0.55, rx: 3 }) +
      line(`M${-299 + i * 160} 599V493H${-166 + i * 160}`, "#1b1838", { opacity: 0.5 }) +
      line(`M${-298 + i * 160} 600H${-164 + i * 160}V494`, c.line, { opacity: 0.5 }),
  ) +
  rect([-320, 454, 1920, 12], c.line) +
  rect([-320, 454, 1920, 2.5], "#7d6b9e", { opacity: 0.7 }) +
  rect([-320, 466, 1920, 6], "#151230", { opacity: 0.35 }) +
  rect([-320, 618, 1920, 64], c.panelDark);

/** Towers behind the glass: x, width, top. */
const towers = [
  [600, 60, 330],
  [655, 48, 296],
  [700, 70, 348],
  [765, 44, 318],
  [806, 66, 280],
  [868, 52, 334],
  [915, 80, 304],
] as const;
const nearTowers = [
  [590, 50, 384],
  [636, 64, 402],
  [742, 60, 392],
  [846, 44, 376],
  [940, 70, 390],
] as const;

function outside(): string {
  const throwDie = dice(3);
  const stars = many(30, () =>
    circle([596 + throwDie() * 410, 48 + throwDie() * 170, 0.7 + throwDie() * 1.4], "#fff", {
      opacity: n(0.25 + throwDie() * 0.6),
    }),
  );
  return (
    rect([592, 40, 416, 390], "url(#sky)") +
    stars +
    ellipse([704, 106, 96, 96], "url(#moonGlow)") +
    at(704, 106, crescent(25)) +
    path(
      "M592 250C650 238 720 250 790 240C880 232 940 246 1008 236V250C930 258 860 250 780 256C700 262 640 254 592 264Z",
      "#b07a9a",
      { opacity: 0.22 },
    ) +
    path("M580 360C680 300 760 350 840 320C910 296 960 330 1020 310V460H580Z", c.hill) +
    towers
      .map(([x, w, y]) => rect([x, y, w, 200], c.city) + rect([x, y, 3, 200], "#3b4484", { opacity: 0.6 }))
      .join("") +
    cityLights(64, 17, [600, 304, 400, 100]) +
    nearTowers.map(([x, w, y]) => rect([x, y, w, 100], c.cityNear)).join("") +
    cityLights(20, 91, [596, 396, 400, 30]) +
    path("M592 40H700L592 250Z", "#fff", { opacity: 0.05 }) +
    path("M720 40H770L592 390V300Z", "#fff", { opacity: 0.035 })
  );
}

const curtain = (d: string, paint: string): string => path(d, `url(#${paint})`);

const windowOpening =
  rect([582, 34, 448, 424], c.night, { opacity: 0.35, rx: 14, filter: "url(#soft12)" }) +
  rect([576, 24, 448, 422], c.frame, { rx: 10 }) +
  rect([576, 24, 5, 422], "#8b6f95", { rx: 3 }) +
  within("pane", rect([592, 40, 416, 390], "#000", { rx: 6 }), outside()) +
  rect([795, 40, 10, 390], c.frame) +
  rect([795, 40, 2.5, 390], "#86708f") +
  rect([592, 196, 416, 9], c.frame) +
  rect([592, 196, 416, 2.5], "#86708f") +
  rect([562, 440, 476, 16], c.frame, { rx: 4 }) +
  rect([562, 440, 476, 3.5], "#9a8099", { rx: 2 }) +
  rect([566, 455, 468, 7], c.night, { opacity: 0.3 });

/** On the sill: a cactus and a small lantern; seen beside the partner's arm. */
const sill = at(
  690,
  440,
  path("M-15 0L-12 -22H12L15 0Z", c.teal),
  path("M4 0L3 -22H12L15 0Z", "#2f5d66"),
  path("M-9 -22C-13 -42 -8 -54 0 -54C8 -54 13 -42 9 -22Z", c.leaf),
  path("M1 -22C2 -40 3 -50 0 -54C8 -54 13 -42 9 -22Z", c.leafDark),
  line("M-4 -26C-6 -40 -4 -48 -1 -51M4 -26C5 -38 4 -46 2 -50", "#7fc0a6", {
    "stroke-width": 1,
    opacity: 0.6,
  }),
  circle([0, -55, 3.4], "#ff9e7a"),
);

const curtains =
  path("M552 16H668C664 130 644 300 604 478H548Z", c.night, {
    opacity: 0.35,
    filter: "url(#soft3)",
    transform: "translate(9 6)",
  }) +
  curtain(
    "M546 8H666C664 130 646 300 600 474C582 480 556 480 536 474C550 320 548 160 546 8Z",
    "curtainLeft",
  ) +
  curtain(
    "M1054 8H934C936 130 956 300 1002 474C1020 480 1046 480 1066 474C1050 320 1052 160 1054 8Z",
    "curtainRight",
  ) +
  line("M652 14C648 140 630 300 590 470", "#ffc79a", { "stroke-width": 2.5, opacity: 0.22 }) +
  line("M936 14C938 130 958 300 1003 470", c.rim, { "stroke-width": 2.5, opacity: 0.3 }) +
  many(4, (i) =>
    line(`M${572 + i * 24} 12C${572 + i * 24} 160 ${566 + i * 14} 320 ${550 + i * 13} 474`, c.curtainShade, {
      "stroke-width": 5 - i * 0.6,
      opacity: 0.5,
    }),
  ) +
  many(4, (i) =>
    line(`M${962 + i * 26} 12C${964 + i * 26} 160 ${980 + i * 19} 320 ${1012 + i * 13} 474`, "#3c2848", {
      "stroke-width": 5 - i * 0.5,
      opacity: 0.55,
    }),
  ) +
  rect([520, 0, 562, 12], c.woodDark, { rx: 6 }) +
  rect([520, 0, 562, 3], "#8a5a62", { rx: 2 }) +
  circle([520, 6, 10], c.wood) +
  circle([1082, 6, 10], c.wood);

/** The wall beside the words stays calm: one shelf above them, one beside the lamp. */
const leftWall =
  board(146, 160, 270) +
  at(168, 160, books({ wide: 118, seed: 21 })) +
  at(352, 160, pottedPlant()) +
  board(-62, 332, 226) +
  at(-44, 332, books({ wide: 96, seed: 47 })) +
  at(
    100,
    332,
    circle([0, -36, 31], c.teal),
    circle([-4, -38, 27], c.sand, { opacity: 0.8 }),
    path("M-27 -26C-10 -48 6 -16 21 -38V-18C6 -2 -14 -2 -27 -26Z", c.sun),
    rect([-16, -6, 32, 6], c.woodDark, { rx: 2 }),
    line("M0 -68A32 32 0 0 1 22 -14", c.rim, { opacity: 0.35 }),
  ) +
  at(-150, 60, couplePicture(96, 118)) +
  at(-258, 84, landscapePicture(84, 104)) +
  at(-246, 214, leafPrint(64, 84)) +
  at(-140, 208, leafPrint(64, 84));

/** For wide screens: an armchair in the dark. */
const armchair = at(
  -170,
  640,
  ellipse([0, 6, 190, 22], c.night, { opacity: 0.45 }),
  path("M-130 0C-150 -110 -142 -250 -108 -272C-60 -292 60 -292 108 -272C142 -250 150 -110 130 0Z", "#4b3157"),
  path(
    "M-130 0C-150 -110 -142 -250 -108 -272C-60 -290 20 -290 70 -282C-20 -276 -76 -262 -88 -210C-100 -150 -98 -60 -94 0Z",
    "#6a4568",
    { opacity: 0.8 },
  ),
  path("M-178 0C-186 -70 -186 -128 -160 -138C-126 -148 -100 -130 -98 -92V0Z", "#56375f"),
  path(
    "M-178 0C-186 -70 -186 -128 -160 -138C-140 -143 -124 -140 -114 -132C-150 -128 -160 -90 -156 0Z",
    "#7d5270",
    { opacity: 0.8 },
  ),
  path("M178 0C186 -70 186 -128 160 -138C126 -148 100 -130 98 -92V0Z", "#4a2f55"),
  path("M178 0C186 -70 186 -128 160 -138C148 -141 138 -140 130 -137C164 -132 166 -70 160 0Z", "#a58ac0", {
    opacity: 0.3,
  }),
  path("M-98 -92C-60 -104 60 -104 98 -92V-40H-98Z", "#5d3d63"),
  path("M-98 -92C-60 -104 60 -104 98 -92V-84C60 -95 -60 -95 -98 -84Z", "#8a5d74", { opacity: 0.7 }),
  path(
    "M-64 -190C-40 -200 20 -200 44 -186C52 -150 50 -116 42 -98C10 -90 -40 -90 -62 -98C-70 -130 -70 -160 -64 -190Z",
    "#a5573f",
    { opacity: 0.85 },
  ),
  path(
    "M10 -196C28 -194 40 -190 44 -186C52 -150 50 -116 42 -98C30 -95 16 -93 4 -93C20 -120 22 -160 10 -196Z",
    "#713528",
    { opacity: 0.8 },
  ),
);

const sideboard =
  rect([930, 626, 680, 20], c.night, { opacity: 0.5 }) +
  rect([922, 432, 668, 204], "url(#front)") +
  rect([912, 420, 688, 15], c.woodLit, { rx: 4 }) +
  rect([912, 420, 688, 3], "#d98a66", { opacity: 0.55, rx: 2 }) +
  rect([922, 435, 668, 8], c.night, { opacity: 0.35 }) +
  [1094, 1262, 1430]
    .map((x) => rect([x, 446, 3, 182], c.woodDark) + rect([x + 3, 446, 2, 182], "#8a5a62", { opacity: 0.4 }))
    .join("") +
  [1078, 1110, 1246, 1278, 1414, 1446]
    .map((x) => circle([x, 512, 5], c.tableLit) + circle([x + 1.5, 513, 4], c.tableDark, { opacity: 0.55 }))
    .join("");

const rightWall =
  at(1124, 50, landscapePicture(118, 148)) +
  at(1280, 72, leafPrint(84, 112)) +
  at(
    1404,
    40,
    rect([4, 6, 150, 178], c.night, { opacity: 0.3, rx: 75 }),
    rect([0, 0, 150, 178], c.woodDark, { rx: 75 }),
    rect([8, 8, 134, 162], "#3a4378", { rx: 67 }),
    path("M10 110L120 20C134 34 142 54 142 75V104L40 166C24 156 12 134 10 110Z", "#7fa8d8", {
      opacity: 0.16,
    }),
  ) +
  at(
    1300,
    420,
    path("M-22 0C-32 -36 -18 -52 -13 -74H13C18 -52 32 -36 22 0Z", c.teal),
    path("M4 0C14 -36 6 -52 5 -74H13C18 -52 32 -36 22 0Z", "#2c5e68"),
    line(
      "M-2 -72C-8 -110 -22 -128 -30 -150M2 -72C4 -116 2 -140 8 -166M6 -72C18 -108 26 -122 36 -136",
      "#6b5a52",
      { "stroke-width": 2.4 },
    ),
    ...[
      [-30, -150],
      [-20, -126],
      [8, -166],
      [4, -132],
      [36, -136],
      [22, -112],
    ].map(([x = 0, y = 0]) => ellipse([x, y, 7, 9], "#e8b9a0")),
  ) +
  at(1394, 420, books({ wide: 90, seed: 77 })) +
  at(
    1508,
    420,
    ellipse([0, -3, 34, 6], c.woodDark),
    path("M-30 -6C-30 -26 30 -26 30 -6Z", c.sand),
    path("M6 -20C20 -18 30 -14 30 -6H10Z", "#a5703f"),
  );

const floorLamp =
  path(`M${lamp.x - 56} 136L${lamp.x - 300} -104H${lamp.x + 300}L${lamp.x + 56} 136Z`, "url(#lampUp)", {
    filter: "url(#soft30)",
    ...screen,
  }) +
  path(`M${lamp.x - 58} 250L${lamp.x - 250} 640H${lamp.x + 250}L${lamp.x + 58} 250Z`, "url(#lampDown)", {
    filter: "url(#soft30)",
    ...screen,
  }) +
  at(
    lamp.x,
    -14,
    ellipse([0, 662, 66, 10], c.night, { opacity: 0.4 }),
    rect([-4, 250, 8, 410], c.woodDark),
    rect([-4, 250, 2.5, 410], "#d98a66", { opacity: 0.5 }),
    rect([-1, 262, 2, 70], "#caa07a", { opacity: 0.6 }),
    circle([0, 334, 4], c.sand),
    path("M-58 262L-36 150H36L58 262Z", "url(#lampShade)"),
    path("M-58 262L-57 256H57L58 262Z", "#fff6dc", { opacity: 0.8 }),
    path("M-37 154L-36 150H36L37 154Z", "#e09a54", { opacity: 0.7 }),
    ellipse([0, 262, 58, 8], c.shadeLight),
  ) +
  ellipse([lamp.x, lamp.y, 470, 440], "url(#lampGlow)", screen) +
  ellipse([lamp.x, lamp.y - 6, 150, 130], "url(#lampGlow)", { ...screen, opacity: 0.5 });

/** The whole room, the television dark: its programmes are sprites. */
export const livingRoom = (): string =>
  paints +
  walls +
  windowOpening +
  sill +
  curtains +
  leftWall +
  rightWall +
  armchair +
  sideboard +
  at(tv.set.x, tv.set.y, televisionOff()) +
  at(1386, 664, floorPlant()) +
  floorLamp;

export const livingPicture = (): string => sheet(view, livingRoom());
