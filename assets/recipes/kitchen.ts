/** A small kitchen in the morning: the sun through a blind on the left, pale sky behind the partner, a kettle on the right. */
import { places, type Rect } from "./places.ts";
import { dimmed } from "./still.ts";
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
import { tableTop, type Wood } from "./table.ts";
import { pottedPlant } from "./things.ts";

const here = places.rooms["kitchen-morning"];
const boxOf = ({ x, y, w, h }: Rect): Box => [x, y, w, h];

/** Morning: slate-blue shadows, the sun's apricot, teal enamel. */
const c = {
  wallLow: "#4a5783",
  tile: "#435476",
  tileLit: "#4f6386",
  tileDark: "#3b4a70",
  grout: "#344268",
  front: "#3d6573",
  frontLit: "#5a8a90",
  frontDark: "#2b4a5f",
  board: "#c78d5f",
  boardLit: "#f0c48c",
  boardDark: "#7d5250",
  frame: "#b9bdd8",
  frameLit: "#fff0d6",
  frameDark: "#7f86b0",
  sun: "#ffdf9e",
  cream: "#f6ead2",
  creamDark: "#b3a9bd",
  rust: "#c9603f",
  rustDark: "#873e3d",
  rustLit: "#f0936a",
  enamel: "#3f8a8c",
  enamelDark: "#27566a",
  enamelLit: "#86c4b8",
  iron: "#2f3556",
  ironDark: "#23284a",
  ironLit: "#6a7199",
  shadow: "#232a55",
} as const;

const paints = `<defs>${[
  falling("kWall", [
    [0, "#46527f"],
    [0.55, "#535f8e"],
    [1, c.wallLow],
  ]),
  falling("kSky", [
    [0, "#9fb6dd"],
    [0.5, "#d3dcec"],
    [0.86, "#ffe6c2"],
    [1, "#ffd7a6"],
  ]),
  falling("kSlat", [
    [0, "#fff3d2"],
    [0.55, "#ffd88f"],
    [1, "#c98f68"],
  ]),
  across("kFront", [
    [0, c.frontLit],
    [0.34, c.front],
    [1, c.frontDark],
  ]),
  across("kBoard", [
    [0, c.boardLit],
    [0.4, c.board],
    [1, "#8d6159"],
  ]),
  across("kHood", [
    [0, c.enamelLit],
    [0.3, c.enamel],
    [1, c.enamelDark],
  ]),
  across("kCooker", [
    [0, "#f3ead9"],
    [0.35, "#c9c6d3"],
    [1, "#8388ad"],
  ]),
  across("kKettle", [
    [0, c.rustLit],
    [0.35, c.rust],
    [1, c.rustDark],
  ]),
  across("kFridge", [
    [0, "#a9c3bd"],
    [0.4, "#7fa3a6"],
    [1, "#4f6f86"],
  ]),
  falling("kOven", [
    [0, "#1c2146"],
    [1, "#343b6a"],
  ]),
  spreading("kSun", [
    [0, "#ffe7ae", 0.85],
    [0.3, "#ffd58c", 0.42],
    [0.65, "#ffc878", 0.12],
    [1, "#ffc878", 0],
  ]),
  spreading("kSkyGlow", [
    [0, "#fff3dc", 0.5],
    [0.5, "#dfe6f4", 0.18],
    [1, "#dfe6f4", 0],
  ]),
  `<linearGradient id="kShaft" x1="0" y1="0" x2="1" y2="0.45">
    <stop offset="0" stop-color="#ffe3a8" stop-opacity="0.5"/><stop offset="0.45" stop-color="#ffdb9a" stop-opacity="0.2"/>
    <stop offset="1" stop-color="#ffdb9a" stop-opacity="0"/></linearGradient>`,
  blurred("kSoft3", 3),
  blurred("kSoft10", 10),
  blurred("kSoft24", 24),
].join("")}</defs>`;

/** Plaster above, a field of tiles below it, each a little different. */
function walls(): string {
  const throwDie = dice(31);
  const rows = many(7, (row) =>
    many(33, (i) => {
      const x = -340 + i * 60 + (row % 2) * 30;
      const thrown = throwDie();
      const tone = thrown > 0.72 ? c.tileLit : thrown < 0.24 ? c.tileDark : c.tile;
      return (
        rect([x + 1.5, 196 + row * 42 + 1.5, 57, 39], tone, { rx: 2, opacity: n(0.75 + throwDie() * 0.25) }) +
        rect([x + 2.5, 196 + row * 42 + 2, 55, 2], "#c6d2ea", { opacity: 0.12 })
      );
    }),
  );
  return (
    rect([-320, -180, 1920, 860], "url(#kWall)") +
    rect([-320, -180, 1920, 66], "#465080") +
    rect([-320, -114, 1920, 5], "#8c94c0", { opacity: 0.6 }) +
    rect([-320, -109, 1920, 16], c.shadow, { opacity: 0.28 }) +
    rect([-320, 192, 1920, 296], c.grout) +
    rows +
    rect([-320, 184, 1920, 11], "#7f8bb4") +
    rect([-320, 184, 1920, 3], "#c8cfe6", { opacity: 0.7 }) +
    rect([-320, 195, 1920, 7], c.shadow, { opacity: 0.25 })
  );
}

/** The sunny window on the left, low over the counter: a blind half closed, light between its slats. */
const blind =
  rect([-272, 164, 418, 280], c.shadow, { opacity: 0.3, rx: 8, filter: "url(#kSoft10)" }) +
  rect([-272, 158, 410, 282], c.frame, { rx: 6 }) +
  rect([-258, 170, 380, 262], "#fff6dc") +
  rect([-258, 170, 380, 262], "#ffe2a6", { opacity: 0.6 }) +
  many(
    10,
    (i) =>
      rect([-256, 178 + i * 26, 376, 15], "url(#kSlat)", { rx: 2 }) +
      rect([-256, 192 + i * 26, 376, 2.5], "#a87c62", { opacity: 0.5 }),
  ) +
  [-190, -68, 54].map((x) => rect([x, 170, 4, 262], "#c79a72", { opacity: 0.55 })).join("") +
  rect([-264, 160, 392, 18], c.board, { rx: 3 }) +
  rect([-264, 160, 392, 3], c.boardLit) +
  rect([-264, 176, 392, 4], c.boardDark, { opacity: 0.6 }) +
  rect([126, 158, 12, 282], c.frameDark) +
  rect([126, 158, 3, 282], "#ffe9c0", { opacity: 0.8 }) +
  rect([-290, 432, 444, 16], c.frameLit, { rx: 3 }) +
  rect([-290, 443, 444, 6], c.frameDark, { opacity: 0.7, rx: 2 }) +
  line("M100 180V330", "#d9b07f", { "stroke-width": 2 }) +
  circle([100, 336, 6], c.boardDark);

/** Light through the slats lies in stripes on the low wall and the cupboards. */
const stripes = within(
  "kStripes",
  rect([128, 196, 560, 446], "#000"),
  many(9, (i) => {
    const y = 196 + i * 48;
    return path(`M128 ${y}L720 ${y + 236}V${y + 256}L128 ${y + 24}Z`, "url(#kShaft)", {
      opacity: n(i < 4 ? 0.2 : 0.85),
      filter: "url(#kSoft3)",
      ...screen,
    });
  }),
);

/** Roofs and a tree outside, seen against the light. */
const outside =
  rect([690, -64, 392, 396], "url(#kSky)") +
  ellipse([800, 236, 190, 60], "#fff6e0", { opacity: 0.55, filter: "url(#kSoft24)" }) +
  path(
    "M690 76C740 62 790 82 850 70C920 58 990 80 1082 62V80C1000 96 920 78 850 88C790 96 740 82 690 94Z",
    "#fff",
    {
      opacity: 0.4,
      filter: "url(#kSoft3)",
    },
  ) +
  path("M690 262L742 222L796 262V340H690Z", "#8f96bd") +
  path("M690 262L742 222L748 226L704 264Z", "#ffdcae", { opacity: 0.8 }) +
  rect([720, 214, 12, 26], "#8088b4") +
  path("M780 280L864 236L950 280V340H780Z", "#7f88b4") +
  path("M780 280L864 236L872 240L796 282Z", "#ffdcae", { opacity: 0.75 }) +
  path("M930 268H1082V340H930Z", "#9aa0c4") +
  rect([930, 262, 152, 7], "#ffe0b4", { opacity: 0.7 }) +
  [716, 742, 820, 858, 896].map((x) => rect([x, 292, 14, 20], "#5d6694", { rx: 1 })).join("") +
  circle([1040, 196, 40], "#6f8f8c") +
  circle([1012, 214, 28], "#7d9c92") +
  circle([1062, 222, 30], "#587a80") +
  circle([1028, 184, 20], "#c9cf9e", { opacity: 0.7 }) +
  rect([1036, 222, 8, 70], "#5c5a72") +
  path("M690 -64H790L690 200Z", "#fff", { opacity: 0.16 });

const window =
  rect([676, -84, 430, 440], c.shadow, { opacity: 0.35, rx: 8, filter: "url(#kSoft10)" }) +
  rect([672, -84, 428, 434], c.frame, { rx: 6 }) +
  rect([672, -84, 5, 434], c.frameLit) +
  within("kPane", rect([690, -64, 392, 396], "#000", { rx: 3 }), outside) +
  rect([880, -64, 12, 396], c.frame) +
  rect([880, -64, 3, 396], c.frameLit) +
  rect([690, 66, 392, 10], c.frame) +
  rect([690, 66, 392, 3], c.frameLit, { opacity: 0.9 }) +
  rect([690, -64, 392, 8], c.shadow, { opacity: 0.25 }) +
  rect([670, 340, 450, 16], c.frameLit, { rx: 3 }) +
  rect([670, 350, 450, 8], c.frameDark, { rx: 2 }) +
  rect([660, 358, 456, 10], c.shadow, { opacity: 0.35 });

/** A short curtain above, so that the sky does not blind. */
const valance =
  path(
    "M664 -96H1112V6C1096 26 1080 26 1062 6C1044 26 1026 26 1008 6C990 26 972 26 954 6C936 26 918 26 900 6C882 26 864 26 846 6C828 26 810 26 792 6C774 26 756 26 738 6C720 26 702 26 684 6L664 12Z",
    "#d98f6a",
  ) +
  many(9, (i) =>
    path(
      `M${690 + i * 54} -96H${712 + i * 54}L${708 + i * 54} 18C${702 + i * 54} 18 ${696 + i * 54} 14 ${690 + i * 54} 6Z`,
      "#a65e5c",
      {
        opacity: 0.55,
      },
    ),
  ) +
  many(8, (i) => rect([672 + i * 54, -96, 10, 100], "#ffd0a0", { opacity: 0.35 })) +
  rect([652, -104, 472, 10], c.boardDark, { rx: 5 });

/** On the sill: basil in a pot, an orange. */
const sill =
  at(
    1066,
    342,
    ...[
      [-24, -52, 17],
      [-8, -66, 19],
      [12, -58, 18],
      [26, -44, 14],
      [0, -44, 20],
    ].map(
      ([x = 0, y = 0, r = 0]) =>
        circle([x, y, r], "#3f8068") +
        circle([x - r * 0.3, y - r * 0.3, r * 0.62], "#86b884", { opacity: 0.8 }),
    ),
    path("M-24 -36H26L20 0H-18Z", c.rust),
    path("M6 -36H26L20 0H8Z", c.rustDark),
  ) +
  at(
    704,
    342,
    path("M-13 0C-17 -24 -13 -40 -6 -52V-72H8V-52C15 -40 17 -24 13 0Z", "#5f8f8a", { opacity: 0.92 }),
    path("M2 0C8 -30 4 -44 3 -72H8V-52C15 -40 17 -24 13 0Z", "#37617a", { opacity: 0.8 }),
    line("M-9 -6C-12 -26 -9 -38 -3 -50", "#dff2ea", { "stroke-width": 2.5, opacity: 0.8 }),
  );

const cup = (x: number, [lit, shade]: readonly [string, string]): string =>
  at(
    x,
    106,
    line("M20 -30C38 -30 38 -8 18 -8", shade, { "stroke-width": 5 }),
    path("M-22 -42H22V-12C22 -4 16 0 10 0H-10C-16 0 -22 -4 -22 -12Z", lit),
    path("M6 -42H22V-12C22 -4 16 0 10 0H2C10 -8 8 -26 6 -42Z", shade),
    rect([-19, -40, 4, 34], "#fff", { opacity: 0.35, rx: 2 }),
  );

/** A shelf with mugs, plates standing behind them, and more mugs on hooks. */
const shelf =
  rect([196, 120, 372, 18], c.shadow, { opacity: 0.3, filter: "url(#kSoft3)" }) +
  [206, 232, 258]
    .map((x) => ellipse([x + 10, 70, 15, 37], "#6b6f9c") + ellipse([x + 6, 70, 13, 35], "#8d93b8"))
    .join("") +
  cup(330, [c.rust, c.rustDark]) +
  cup(392, ["#7f88b4", "#565f90"]) +
  cup(452, [c.enamel, c.enamelDark]) +
  at(
    520,
    106,
    path("M-18 -58H18V-6C18 -2 14 0 10 0H-10C-14 0 -18 -2 -18 -6Z", "#a8744f"),
    path("M4 -58H18V-6C18 -2 14 0 10 0H2Z", "#74504e"),
    rect([-20, -68, 40, 12], c.boardDark, { rx: 3 }),
    rect([-14, -46, 5, 38], "#fff", { opacity: 0.4, rx: 2 }),
  ) +
  rect([186, 106, 380, 13], "url(#kBoard)", { rx: 3 }) +
  rect([186, 106, 380, 3], "#ffe6b8", { opacity: 0.8 }) +
  [216, 536].map((x) => path(`M${x} 119H${x + 10}V150Z`, c.boardDark)).join("");

/** A plant hangs where the sun is. */
const hanging = at(
  160,
  -20,
  line("M0 -170L-22 -34M0 -170L22 -34", "#8a7f9c", { "stroke-width": 2 }),
  path("M-30 -40H30C30 -14 18 0 0 0C-18 0 -30 -14 -30 -40Z", c.cream),
  path("M6 -40H30C30 -14 18 0 4 0C14 -12 12 -28 6 -40Z", c.creamDark),
  ...[
    [-26, 34, -44],
    [-14, 74, -34],
    [2, 96, -8],
    [16, 66, 20],
    [28, 40, 42],
  ].map(
    ([x = 0, long = 0, lean = 0]) =>
      line(`M${x} -38C${x + lean * 0.3} -10 ${x + lean} ${long * 0.3} ${x + lean * 0.8} ${long}`, "#3c7a62", {
        "stroke-width": 3,
      }) +
      many(4, (i) =>
        ellipse(
          [x + lean * (0.35 + i * 0.17), -20 + long * (0.12 + i * 0.3), 12, 7],
          i % 2 ? "#2f6a5c" : "#74ac7c",
          {
            transform: `rotate(${lean} ${n(x + lean * (0.35 + i * 0.17))} ${n(-20 + long * (0.12 + i * 0.3))})`,
          },
        ),
      ),
  ),
);

const door = (x: number, w: number): string =>
  rect([x, 508, w, 128], c.frontDark, { rx: 3, opacity: 0.55 }) +
  rect([x + 3, 510, w - 6, 124], "url(#kFront)", { rx: 3 }) +
  rect([x + 18, 526, w - 36, 94], c.frontDark, { opacity: 0.4, rx: 2 }) +
  line(`M${x + 19} 620V527H${x + w - 19}`, c.frontDark, { opacity: 0.7 }) +
  line(`M${x + 20} 621H${x + w - 18}V528`, "#9cc0bd", { opacity: 0.5 }) +
  rect([x + w - 15, 552, 6, 30], c.boardLit, { rx: 3 });

const counter =
  rect([-320, 486, 1920, 200], c.frontDark) +
  many(10, (i) => door(-318 + i * 138, 134)) +
  rect([-320, 636, 1920, 50], c.ironDark, { opacity: 0.8 }) +
  rect([-320, 492, 1920, 12], c.shadow, { opacity: 0.5 }) +
  rect([-320, 474, 1920, 20], "url(#kBoard)") +
  rect([-320, 474, 1920, 4], "#fff0c8", { opacity: 0.65 }) +
  rect([-320, 462, 1920, 12], c.shadow, { opacity: 0.22 });

/** A bread board against the tiles, a loaf, oranges, a jar of spoons: low, for words stand above them. */
const groceries =
  at(
    214,
    476,
    ellipse([4, 0, 96, 7], c.shadow, { opacity: 0.4 }),
    path("M-80 -8H82V0H-80Z", c.boardDark),
    path("M-62 -8C-74 -42 -54 -54 -2 -54C50 -54 70 -42 58 -8Z", "#c98a50"),
    path("M10 -54C56 -54 70 -42 58 -8H24C40 -22 34 -44 10 -54Z", "#8d5648"),
    many(3, (i) =>
      line(`M${-34 + i * 26} -46C${-28 + i * 26} -40 ${-26 + i * 26} -32 ${-28 + i * 26} -26`, "#ffdca0", {
        "stroke-width": 4,
        opacity: 0.7,
      }),
    ),
  ) +
  at(
    430,
    476,
    ellipse([2, 0, 60, 6], c.shadow, { opacity: 0.4 }),
    circle([-18, -34, 18], "#ee9a4a"),
    circle([16, -36, 18], "#e0813f"),
    circle([0, -46, 17], "#f4ab56"),
    path("M-54 -34H54C52 -10 34 0 18 0H-18C-34 0 -52 -10 -54 -34Z", c.cream),
    path("M14 -34H54C52 -10 34 0 18 0H4C20 -10 20 -24 14 -34Z", c.creamDark),
    rect([-52, -34, 104, 4], "#fff", { opacity: 0.7 }),
  ) +
  at(
    600,
    476,
    ...[
      [-10, -86, -16],
      [2, -94, 2],
      [12, -80, 20],
    ].map(
      ([x = 0, y = 0, lean = 0]) =>
        line(`M${x * 0.4} -30L${x + lean * 0.4} ${y}`, c.board, { "stroke-width": 5 }) +
        ellipse([x + lean * 0.4, y - 8, 8, 13], c.boardLit, {
          transform: `rotate(${lean} ${x + lean * 0.4} ${y - 8})`,
        }),
    ),
    path("M-20 -48H20L17 0H-17Z", c.enamel),
    path("M4 -48H20L17 0H5Z", c.enamelDark),
    rect([-19, -46, 4, 42], c.enamelLit, { opacity: 0.8 }),
  ) +
  at(-96, 476, pottedPlant());

/** Hood, rail, kettle on the hob, and an oven whose dark door mirrors. */
const cooker =
  path("M1130 -180H1226V20H1130Z", "url(#kHood)") +
  path("M1104 20H1252L1290 112H1066Z", "url(#kHood)") +
  path("M1104 20H1130L1112 112H1066Z", c.enamelLit, { opacity: 0.6 }) +
  rect([1060, 110, 236, 18], c.enamelDark, { rx: 3 }) +
  rect([1060, 110, 236, 4], c.frameLit, { opacity: 0.8 }) +
  rect([1062, 128, 232, 30], c.shadow, { opacity: 0.3 }) +
  rect([1096, 214, 180, 5], c.ironLit, { rx: 2 }) +
  [1116, 1156, 1200, 1244]
    .map(
      (x, i) =>
        line(`M${x} 218V${268 + (i % 2) * 10}`, i === 1 ? c.board : c.iron, { "stroke-width": 4 }) +
        (i % 2 === 0
          ? ellipse([x, 284, 14, 13], c.ironLit) + ellipse([x + 3, 286, 10, 9], c.iron)
          : rect([x - 11, 274, 22, 32], i === 1 ? c.boardLit : c.ironLit, { rx: 4 })),
    )
    .join("") +
  rect([1070, 468, 214, 210], c.shadow, { opacity: 0.5, filter: "url(#kSoft10)" }) +
  rect([1068, 466, 210, 220], "url(#kCooker)", { rx: 5 }) +
  rect([1068, 466, 210, 14], c.iron, { rx: 4 }) +
  rect([1068, 466, 210, 3], "#cfd6ea", { opacity: 0.7 }) +
  [1096, 1132, 1168, 1204, 1240]
    .map((x) => circle([x, 491, 7], c.iron) + circle([x - 1.5, 489.5, 3], c.frameLit))
    .join("") +
  rect([1084, 504, 178, 8], c.ironLit, { rx: 4 }) +
  rect([1086, 518, 174, 112], "url(#kOven)", { rx: 6 }) +
  path("M1092 522H1160L1108 626H1092Z", "#fff", { opacity: 0.08 }) +
  [1112, 1224].map((x) => rect([x - 24, 458, 48, 10], c.ironDark, { rx: 3 })).join("");

const kettle = at(
  1176,
  458,
  ellipse([2, 2, 62, 7], c.shadow, { opacity: 0.5 }),
  line("M-40 -64C-38 -112 38 -112 40 -64", c.ironDark, { "stroke-width": 8 }),
  line("M-14 -100H14", c.boardDark, { "stroke-width": 11 }),
  path("M-42 -38L-70 -64L-60 -70L-34 -52Z", c.rust),
  path("M-52 -4C-62 -44 -40 -78 0 -78C40 -78 62 -44 52 -4C40 3 -40 3 -52 -4Z", "url(#kKettle)"),
  path("M-42 -10C-50 -42 -34 -66 -10 -72C-24 -54 -30 -30 -26 -6Z", "#ffc79a", { opacity: 0.6 }),
  ellipse([0, -76, 22, 6], c.rustDark),
  circle([0, -86, 7], c.ironDark),
  line("M50 -14C54 -34 48 -52 36 -64", "#dbe4ff", { "stroke-width": 3, opacity: 0.6 }),
);

/** From the kettle's spout. */
const steam =
  path(
    "M1108 388C1092 360 1122 336 1104 304C1088 274 1118 250 1106 214C1130 250 1112 276 1128 306C1144 338 1116 358 1124 390Z",
    "#fff6e4",
    { opacity: 0.5, filter: "url(#kSoft10)" },
  ) +
  path(
    "M1116 380C1112 340 1136 320 1126 280C1120 250 1136 230 1132 196C1150 240 1138 270 1146 300C1154 336 1132 350 1130 382Z",
    "#fff",
    {
      opacity: 0.35,
      filter: "url(#kSoft10)",
    },
  );

/** For wide screens: a fridge on the right, a tall cupboard on the left. */
const edges =
  rect([1330, 12, 232, 680], c.shadow, { opacity: 0.4, filter: "url(#kSoft10)" }) +
  rect([1322, 6, 228, 690], "url(#kFridge)", { rx: 26 }) +
  rect([1322, 226, 228, 6], "#3c5878") +
  rect([1322, 232, 228, 3], "#d5e6e2", { opacity: 0.6 }) +
  rect([1344, 120, 12, 84], c.frameLit, { rx: 6 }) +
  rect([1344, 254, 12, 110], c.frameLit, { rx: 6 }) +
  rect([1420, 66, 58, 72], c.cream, { rx: 2, transform: "rotate(-4 1449 102)" }) +
  circle([1449, 66, 7], c.rust) +
  rect([1462, 286, 52, 42], "#ffd98e", { rx: 2, transform: "rotate(5 1488 307)" }) +
  circle([1488, 284, 6], c.enamel) +
  path("M1350 16H1390C1360 120 1352 300 1350 690H1334V40C1334 26 1340 18 1350 16Z", "#fff", {
    opacity: 0.12,
  }) +
  rect([-320, -180, 44, 860], c.frontDark, { opacity: 0.7 });

const sunlight =
  ellipse([-90, 310, 460, 440], "url(#kSun)", { ...screen, opacity: 0.6 }) +
  ellipse([886, 140, 420, 320], "url(#kSkyGlow)", { ...screen, opacity: 0.75 });

/** The whole kitchen. */
const kitchen = (): string =>
  paints +
  walls() +
  window +
  valance +
  sill +
  shelf +
  counter +
  groceries +
  cooker +
  kettle +
  steam +
  edges +
  stripes +
  blind +
  hanging +
  sunlight;

export const kitchenPicture = (): string => sheet(boxOf(here.soft.world), kitchen());

const dayWood: Wood = {
  top: [
    [0, "#f2c48c"],
    [0.22, "#dba571"],
    [0.5, "#b98263"],
    [0.78, "#946459"],
    [1, "#73505a"],
  ],
  near: [
    [0, "#4a3a66", 0],
    [0.12, "#46365f", 0.22],
    [0.4, "#352a52", 0.72],
    [1, "#262046", 0.94],
  ],
  lamp: [
    [0, "#fff0c4", 0.75],
    [0.5, "#ffdc9a", 0.26],
    [1, "#ffdc9a", 0],
  ],
  grain: { dark: "#6b4048", joint: "#5c3a48", lit: "#ffdcae", edge: "#ffe6c0" },
  rim: { warm: "#fff3d8", cool: "#dfe8ff" },
};

/** The blind's stripes reach the table, too. */
const tableStripes = `<defs>${falling("kTableSun", [
  [0, "#ffedc0", 0.9],
  [0.5, "#ffe6b4", 0.6],
  [1, "#ffe6b4", 0],
])}</defs>${within(
  "kTableStripes",
  path("M-340 640C200 622 1080 622 1620 640V1200H-340Z", "#000"),
  many(5, (i) =>
    path(
      `M${-330 + i * 210} 628L${-180 + i * 210} 628L${60 + i * 230} 760L${-150 + i * 230} 760Z`,
      "url(#kTableSun)",
      {
        opacity: n(0.42 - i * 0.07),
        filter: "url(#tableSoft)",
        ...screen,
      },
    ),
  ),
)}`;

const kitchenTable = (): string => tableTop(dayWood) + tableStripes;

export const kitchenTablePicture = (): string => sheet(boxOf(here.table.world), kitchenTable());

/** A painted wooden chair. */
export const kitchenChair = (): string => {
  const rail =
    "M-196 424C-206 386 -196 366 -164 362C-90 350 90 350 164 362C196 366 206 386 196 424C120 408 -120 408 -196 424Z";
  return sheet(
    boxOf(here.chair.world),
    `<defs>${across("kChair", [
      [0, "#8cc0b4"],
      [0.3, "#4f8f92"],
      [1, "#2c5a70"],
    ])}</defs>`,
    [-184, 160].map((x) => rect([x, 396, 24, 340], "url(#kChair)", { rx: 6 })).join(""),
    rect([-166, 500, 332, 34], "#3a7480", { rx: 8 }),
    rect([-166, 600, 332, 34], "#3a7480", { rx: 8 }),
    path(rail, "url(#kChair)"),
    line("M-190 384C-184 370 -176 366 -164 364C-90 352 60 352 130 359", "#e4f2dc", {
      "stroke-width": 3.5,
      opacity: 0.8,
    }),
    line("M150 361C188 364 198 380 195 412", "#cfe0ff", { "stroke-width": 3, opacity: 0.7 }),
    path("M-196 424C-120 408 120 408 196 424L195 414C120 399 -120 399 -195 414Z", "#1f3f58", {
      opacity: 0.6,
    }),
  );
};

/** For the page before the stage is there. */
export const kitchenStill = (): string =>
  dimmed(kitchen() + kitchenTable(), [
    [0, "#2c3366", 0.16],
    [0.5, "#2c3366", 0.3],
    [1, "#22264e", 0.6],
  ]);
