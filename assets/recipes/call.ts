/** A call at night: somebody's bright morning on the screen of a laptop, and your dark room around it. */
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
import { floorPlant } from "./things.ts";

const here = places.rooms["call-night"];
const { glass } = here;
const boxOf = ({ x, y, w, h }: Rect): Box => [x, y, w, h];

/** Far away: painted planks in shade, a cold clear morning in the window. Here: nothing but the screen's blue. */
const c = {
  plank: "#43597a",
  plankLit: "#516a89",
  plankDark: "#34476a",
  frame: "#c7d0dc",
  frameLit: "#fff6e2",
  frameDark: "#7888a8",
  hillFar: "#8fa9c8",
  hill: "#6f93a4",
  hillNear: "#557f7c",
  meadow: "#8fae72",
  snow: "#dfe8f6",
  wood: "#a87655",
  woodLit: "#e3b683",
  woodDark: "#664a54",
  paper: "#b8b49c",
  river: "#4a8f9c",
  freezer: "#8798b4",
  freezerLit: "#c3cfdf",
  freezerDark: "#56688c",
  coat: "#c2553c",
  coatLit: "#ef8f66",
  coatDark: "#7c3440",
  shadow: "#1f2b52",
  bezel: "#15142c",
  bezelLit: "#4b4f86",
  deck: "#2b2c56",
  deckLit: "#5d6aa6",
  key: "#1b1c3e",
  night: "#100f2a",
} as const;

const paints = `<defs>${[
  across("vWall", [
    [0, c.plankDark],
    [0.45, c.plank],
    [0.8, "#6f86a0"],
    [1, "#566d8c"],
  ]),
  falling("vSky", [
    [0, "#a9cdf0"],
    [0.6, "#dcebf6"],
    [1, "#fff0d2"],
  ]),
  across("vFreezer", [
    [0, c.freezerDark],
    [0.5, c.freezer],
    [1, c.freezerLit],
  ]),
  across("vMap", [
    [0, "#8d8f8c"],
    [0.6, c.paper],
    [1, "#d8d2b4"],
  ]),
  across("vDesk", [
    [0, "#6a5360"],
    [0.5, c.wood],
    [0.85, c.woodLit],
    [1, c.wood],
  ]),
  across("vSack", [
    [0, "#8a8088"],
    [0.5, "#c9bba4"],
    [1, "#f2e6c8"],
  ]),
  spreading("vSun", [
    [0, "#fff4d4", 0.8],
    [0.35, "#ffeec6", 0.34],
    [1, "#ffeec6", 0],
  ]),
  blurred("vSoft3", 3),
  blurred("vSoft12", 12),
  blurred("vSoft30", 30),
].join("")}</defs>`;

/** Planks, painted long ago. */
function planks(): string {
  const throwDie = dice(71);
  return (
    rect([-320, -180, 1920, 860], "url(#vWall)") +
    many(27, (i) => {
      const x = -320 + i * 72;
      const thrown = throwDie();
      return (
        rect([x, -180, 70, 860], thrown > 0.66 ? c.plankLit : thrown < 0.3 ? c.plankDark : c.plank, {
          opacity: n(0.18 + throwDie() * 0.2),
        }) +
        rect([x + 69, -180, 3, 860], c.shadow, { opacity: 0.45 }) +
        rect([x, -180, 2, 860], "#b9cde0", { opacity: 0.14 })
      );
    }) +
    rect([-320, 560, 1920, 120], c.shadow, { opacity: 0.3, filter: "url(#vSoft30)" })
  );
}

/** Hills behind hills, the last with snow; a track goes up. */
const hills =
  rect([900, 0, 360, 360], "url(#vSky)") +
  path("M900 150L960 96L1000 130L1052 70L1110 128L1150 98L1260 176V360H900Z", c.hillFar) +
  path(
    "M960 96L1000 130L984 138L966 122L948 132L936 118ZM1052 70L1110 128L1090 138L1070 116L1050 132L1030 112L1016 112Z",
    c.snow,
    {
      opacity: 0.95,
    },
  ) +
  path("M1052 70L1110 128L1150 98L1260 176V360H1100C1090 260 1066 150 1052 70Z", "#7391b8", {
    opacity: 0.45,
  }) +
  path("M900 214C960 172 1020 196 1080 178C1150 156 1200 196 1260 188V360H900Z", c.hill) +
  path("M900 258C980 214 1040 250 1110 232C1170 216 1220 240 1260 234V360H900Z", c.hillNear) +
  path("M900 300C980 276 1080 296 1260 276V360H900Z", c.meadow) +
  path(
    "M1060 360C1064 330 1100 312 1086 290C1078 276 1100 262 1108 250L1114 250C1108 264 1090 278 1098 290C1116 316 1084 334 1090 360Z",
    "#a9bd84",
    {
      opacity: 0.9,
    },
  ) +
  [
    [1180, 284, 26],
    [1204, 288, 32],
    [1228, 282, 28],
    [944, 292, 24],
  ]
    .map(([x = 0, y = 0, h = 0]) => path(`M${x - 9} ${y}L${x} ${y - h}L${x + 9} ${y}Z`, "#3f6660"))
    .join("") +
  rect([1128, 266, 34, 20], "#c9705a") +
  path("M1122 268L1145 250L1168 268Z", "#8a4a50") +
  path("M900 0H1000L900 170Z", "#fff", { opacity: 0.2 });

const window =
  rect([906, -18, 350, 392], c.shadow, { opacity: 0.4, rx: 6, filter: "url(#vSoft12)" }) +
  rect([902, -26, 356, 392], c.frame, { rx: 4 }) +
  rect([902, -26, 5, 392], c.frameDark) +
  within("vPane", rect([922, -6, 316, 350], "#000"), hills) +
  rect([1074, -6, 12, 350], c.frame) +
  rect([1083, -6, 3, 350], c.frameLit) +
  rect([922, 150, 316, 10], c.frame) +
  rect([922, 150, 316, 3], c.frameLit) +
  rect([884, 356, 396, 16], c.frameLit, { rx: 3 }) +
  rect([884, 367, 396, 7], c.frameDark, { rx: 2 }) +
  rect([892, 374, 380, 10], c.shadow, { opacity: 0.35 }) +
  path("M890 -40H962C958 100 948 240 916 366H886Z", "#8a4a6d", { opacity: 0.85 }) +
  path("M890 -40H914C912 100 906 240 896 366H886Z", "#5d3560", { opacity: 0.8 }) +
  line("M960 -40C956 100 946 240 916 362", "#ffd9c0", { "stroke-width": 4, opacity: 0.8 }) +
  at(
    1192,
    358,
    path("M-22 -38H22L17 0H-17Z", "#c9603f"),
    path("M4 -38H22L17 0H6Z", "#8a3f3d"),
    ...[
      [-18, -62, -24],
      [0, -72, 0],
      [18, -60, 26],
    ].map(
      ([x = 0, y = 0, lean = 0]) =>
        line(`M${x * 0.3} -38L${x} ${y}`, "#3f7a5c", { "stroke-width": 4 }) +
        ellipse([x, y, 11, 13], "#e8607a", { transform: `rotate(${lean} ${x} ${y})` }) +
        circle([x - 3, y - 4, 5], "#ffb0b4"),
    ),
  );

/** The map on the wall: a river, its feeders, contour lines, pins where something was measured. */
const map = at(
  574,
  22,
  rect([6, 8, 250, 160], c.shadow, { opacity: 0.4, filter: "url(#vSoft3)" }),
  rect([0, 0, 250, 160], "url(#vMap)", { rx: 2 }),
  within(
    "vMapIn",
    rect([8, 8, 234, 144], "#000"),
    rect([8, 8, 234, 144], "#8fa894", { opacity: 0.55 }),
    many(6, (i) =>
      line(
        `M${8 - i * 4} ${40 + i * 18}C${60} ${10 + i * 20} ${120 + i * 10} ${60 + i * 14} 250 ${14 + i * 22}`,
        "#6f7f70",
        {
          "stroke-width": 1.8,
          opacity: 0.6,
        },
      ),
    ),
    path("M150 8C190 30 242 20 242 60V8Z", "#c9c6a8", { opacity: 0.8 }),
    line("M8 124C50 112 60 84 96 88C132 92 134 60 168 56C196 52 206 30 242 34", c.river, {
      "stroke-width": 7,
    }),
    line("M96 88C92 60 70 46 60 10M168 56C164 90 190 110 186 152", c.river, { "stroke-width": 4 }),
    line("M20 30C90 20 130 130 230 120", "#b9604c", { "stroke-width": 2.5, "stroke-dasharray": "7 5" }),
  ),
  [82, 166].map((x) => rect([x, 0, 1.6, 160], c.shadow, { opacity: 0.25 })).join(""),
  [
    [96, 88],
    [168, 56],
    [60, 118],
  ]
    .map(
      ([x = 0, y = 0]) =>
        circle([x + 1, y + 2, 6], c.shadow, { opacity: 0.4 }) + circle([x, y, 6], "#d9523f"),
    )
    .join(""),
);

const tin = (x: number, [lit, shade]: readonly [string, string], h: number): string =>
  at(
    x,
    126,
    rect([0, -h, 40, h], shade, { rx: 3 }),
    rect([22, -h, 18, h], lit, { rx: 3 }),
    rect([0, -h * 0.72, 40, h * 0.4], "#a79c98", { opacity: 0.4 }),
    ellipse([20, -h, 20, 5], lit),
  );

/** A shelf of tins and jars, in the shade. */
const shelf =
  rect([132, 140, 366, 20], c.shadow, { opacity: 0.4, filter: "url(#vSoft3)" }) +
  tin(146, ["#587478", "#3c5566"], 52) +
  tin(190, ["#80545a", "#5a3f56"], 44) +
  tin(234, ["#587478", "#3c5566"], 52) +
  tin(300, ["#636790", "#474c76"], 58) +
  tin(344, ["#857058", "#5d5258"], 40) +
  tin(420, ["#80545a", "#5a3f56"], 54) +
  rect([124, 126, 382, 13], "#6f5f68", { rx: 2 }) +
  rect([124, 126, 382, 3], "#b79c8c", { opacity: 0.8 }) +
  [160, 458].map((x) => path(`M${x} 139H${x + 10}V168Z`, c.woodDark)).join("") +
  at(
    64,
    20,
    line("M0 -70V0", c.woodDark, { "stroke-width": 4 }),
    path("M-40 8C-38 -4 -10 -8 0 -8C10 -8 38 -4 40 8L44 130C20 140 -22 140 -46 130Z", "#3a5a74"),
    path("M10 -7C24 -5 38 -2 40 8L44 130C36 134 24 136 14 137C24 90 22 30 10 -7Z", "#5b7f94"),
  );

/** A chest freezer that starts when it likes, squared paper on its lid. */
const freezer =
  ellipse([330, 640, 330, 20], c.shadow, { opacity: 0.5 }) +
  rect([60, 462, 540, 190], "url(#vFreezer)", { rx: 8 }) +
  rect([48, 440, 564, 32], "url(#vFreezer)", { rx: 10 }) +
  rect([48, 440, 564, 6], "#eef4fa", { opacity: 0.7, rx: 3 }) +
  rect([48, 468, 564, 6], c.shadow, { opacity: 0.35 }) +
  rect([300, 464, 60, 12], c.freezerLit, { rx: 5 }) +
  rect([540, 600, 34, 18], "#3a4768", { rx: 3 }) +
  circle([550, 609, 4], "#ff8a5e") +
  circle([564, 609, 4], "#7fe0b0") +
  rect([120, 500, 90, 64], "#6f8fb0", { opacity: 0.6, rx: 4, transform: "rotate(-4 165 532)" }) +
  circle([165, 532, 20], "#dfe9f4", { opacity: 0.6 }) +
  rect([430, 430, 84, 10], "#e3e6e0", { transform: "rotate(-3 470 436)" }) +
  at(
    560,
    440,
    path("M-16 -42H14V-8C14 -2 10 0 6 0H-8C-12 0 -16 -2 -16 -8Z", "#3f8a8c"),
    path("M2 -42H14V-8C14 -2 10 0 6 0H0C6 -10 6 -28 2 -42Z", "#2a5d70"),
    line("M14 -34C28 -34 28 -12 13 -12", "#2a5d70", { "stroke-width": 4 }),
  );

/** Crates with peas and flour, one open. */
const crates =
  rect([1068, 556, 200, 130], "url(#vSack)", { rx: 3 }) +
  rect([1068, 556, 200, 8], "#fff4d8", { opacity: 0.8 }) +
  [598, 640].map((y) => rect([1068, y, 200, 4], "#5d5068", { opacity: 0.5 })).join("") +
  rect([1068, 556, 14, 130], "#6d6272", { opacity: 0.6 }) +
  rect([1246, 556, 22, 130], "#ffeecb", { opacity: 0.5 }) +
  rect([1096, 494, 150, 62], "#8a6a5c", { rx: 3 }) +
  rect([1170, 494, 76, 62], "#b98f6c", { rx: 3 }) +
  rect([1096, 494, 150, 5], "#ffe2b4", { opacity: 0.7 }) +
  rect([1164, 494, 14, 62], "#d9c298", { opacity: 0.7 });

const desk =
  path("M-320 628C200 616 1080 616 1600 628V690H-320Z", "url(#vDesk)") +
  path("M-320 628C200 616 1080 616 1600 628V633C1080 621 200 621 -320 633Z", "#fff0cc", { opacity: 0.6 });

const morning =
  ellipse([1080, 150, 520, 430], "url(#vSun)", { ...screen, opacity: 0.55 }) +
  path("M930 366L700 660H1010L1160 366Z", "#fff0c8", { opacity: 0.12, filter: "url(#vSoft12)", ...screen });

const cabin = (): string => paints + planks() + map + shelf + window + crates + freezer + desk + morning;

export const callPicture = (): string => sheet(boxOf(here.soft.world), cabin());

/** A chair with an anorak hung over it. */
export const coatChair = (): string => {
  const coat =
    "M-214 730C-232 610 -226 470 -198 410C-176 376 -110 366 -60 372C-30 352 30 352 60 372C110 366 176 376 198 410C226 470 232 610 214 730Z";
  return sheet(
    boxOf(here.chair.world),
    `<defs>${across("vCoat", [
      [0, c.coatDark],
      [0.4, c.coat],
      [0.85, c.coatLit],
      [1, "#ffd0a4"],
    ])}${blurred("vCoatSoft", 14)}</defs>`,
    path(coat, "url(#vCoat)"),
    within(
      "vCoatIn",
      path(coat, "#000"),
      path("M-120 372C-150 470 -150 600 -140 730H-90C-104 600 -104 470 -80 372Z", "#6a2a38", {
        opacity: 0.5,
      }),
      path("M120 372C140 470 150 600 146 730H100C110 600 104 470 84 372Z", "#6a2a38", { opacity: 0.4 }),
      path(
        "M-60 372C-40 400 40 400 60 372C90 396 96 420 92 440C40 460 -40 460 -92 440C-96 420 -90 396 -60 372Z",
        "#8c3f40",
      ),
      path("M-60 372C-40 392 40 392 60 372L66 382C40 406 -40 406 -66 382Z", "#f4e2c4", { opacity: 0.8 }),
      ellipse([-10, 580, 170, 150], "#2a1a3a", { opacity: 0.4, filter: "url(#vCoatSoft)" }),
    ),
    line("M70 372C120 368 176 378 198 412C216 456 226 540 226 620", "#ffeccc", {
      "stroke-width": 4,
      opacity: 0.7,
    }),
    line("M-206 430C-196 392 -160 374 -70 372", "#b9cdf0", { "stroke-width": 3, opacity: 0.45 }),
  );
};

const outer: Box = [glass.x - 22, glass.y - 24, glass.w + 44, glass.h + 46];
const hollow = ([x, y, w, h]: Box, hole: Rect): string =>
  `M${x} ${y}H${x + w}V${y + h}H${x}ZM${hole.x + 9} ${hole.y}H${hole.x + hole.w - 9}Q${hole.x + hole.w} ${hole.y} ${hole.x + hole.w} ${hole.y + 9}V${hole.y + hole.h - 5}Q${hole.x + hole.w} ${hole.y + hole.h} ${hole.x + hole.w - 5} ${hole.y + hole.h}H${hole.x + 5}Q${hole.x} ${hole.y + hole.h} ${hole.x} ${hole.y + hole.h - 5}V${hole.y + 9}Q${hole.x} ${hole.y} ${hole.x + 9} ${hole.y}Z`;

/** Your own room: dark, some of the screen's blue on what stands near. */
const around = within(
  "wOut",
  path(
    hollow([-320, -60, 1920, 760], { x: outer[0] + 4, y: outer[1] + 4, w: outer[2] - 8, h: outer[3] }),
    "#000",
    {
      "clip-rule": "evenodd",
    },
  ),
  rect([-320, -60, 1920, 760], "url(#wWall)"),
  rect([-290, 40, 170, 230], "#0c0b22", { opacity: 0.6, rx: 4 }),
  rect([-282, 48, 154, 214], "#232a58", { opacity: 0.8 }),
  circle([-200, 130, 30], "#38406f"),
  path("M-282 210C-240 170 -190 210 -128 180V262H-282Z", "#2e4a66", { opacity: 0.7 }),
  rect([-320, 420, 250, 12], "#3a3358"),
  rect([-320, 432, 250, 280], "#1a1738"),
  [-300, -268, -244, -216, -180]
    .map((x, i) =>
      rect(
        [x, 330 + (i % 3) * 12, 22, 90 - (i % 3) * 12],
        ["#4a3252", "#2e4558", "#523d48"][i % 3] ?? "#4a3252",
        { rx: 2 },
      ),
    )
    .join(""),
  at(1480, 700, floorPlant()),
  rect([1340, -60, 170, 470], "#1f2450", { opacity: 0.9 }),
  rect([1352, -60, 68, 460], "#2d3a74", { opacity: 0.9 }),
  rect([1430, -60, 68, 460], "#2a356c", { opacity: 0.9 }),
  circle([1394, 240, 9], "#ffc27a", { opacity: 0.9, filter: "url(#wSoft4)" }),
  circle([1462, 286, 6], "#ffc27a", { opacity: 0.7, filter: "url(#wSoft4)" }),
  path("M1300 -60H1370C1364 120 1350 300 1320 470H1286Z", "#2a2350"),
  rect([-320, -60, 1920, 760], "#0b0a22", { opacity: 0.35 }),
  rect([outer[0] - 90, outer[1] - 20, 90, outer[3] + 40], "url(#wSpillLeft)"),
  rect([outer[0] + outer[2], outer[1] - 20, 90, outer[3] + 40], "url(#wSpillRight)"),
);

/** The laptop's lid: dark, a fine lit edge, the camera that watches, and how good the line is. */
const lid =
  path(hollow(outer, glass), c.bezel, { "fill-rule": "evenodd" }) +
  rect([outer[0], outer[1], outer[2], outer[3]], "none", { stroke: "#3d4178", "stroke-width": 2.5, rx: 16 }) +
  rect([glass.x - 1, glass.y - 1, glass.w + 2, glass.h + 2], "none", {
    stroke: "#9fc4f0",
    "stroke-width": 1.6,
    rx: 9,
    opacity: 0.5,
  }) +
  circle([640, glass.y - 8, 3.4], "#2c2f5c") +
  circle([640, glass.y - 8, 1.5], "#8fb8e8") +
  circle([656, glass.y - 8, 2], "#7fe0b0") +
  [0, 1, 2, 3]
    .map((i) => rect([44 + i * 9, 628 - i * 5, 6, 6 + i * 5], "#fff", { rx: 2, opacity: i < 3 ? 0.6 : 0.2 }))
    .join("");

/** The glass itself: a little of your dark room in it. */
const glare =
  path(`M${glass.x} ${glass.y}H${glass.x + 330}L${glass.x} ${glass.y + 520}Z`, "#dbe6ff", {
    opacity: 0.035,
  }) +
  path(
    `M${glass.x + 400} ${glass.y}H${glass.x + 470}L${glass.x + 120} ${glass.y + glass.h}H${glass.x + 50}Z`,
    "#dbe6ff",
    { opacity: 0.025 },
  );

const foot = outer[1] + outer[3];

/** A row of keys; the nearer, the larger. */
const keys = (row: number, [y, h]: readonly [number, number]): string => {
  const spread = 0.93 + (y - foot) * 0.00042;
  const width = 96 * spread;
  return many(14, (i) => {
    const x = 640 + (i - 7 + (row % 2) * 0.35) * width;
    return (
      rect([x, y, width - 9, h], c.key, { rx: 8, opacity: 0.95 }) +
      rect([x + 1, y + 1, width - 11, 3], "#7f93d8", { rx: 2, opacity: n(0.42 - row * 0.07) }) +
      rect([x + width * 0.36, y + h * 0.42, width * 0.2, 3], "#8fa4e0", {
        rx: 1.5,
        opacity: n(0.4 - row * 0.07),
      })
    );
  });
};

/** Hinge, keys, and your table beside them, in the screen's light. */
const deck =
  rect([-320, foot - 8, 1920, 1200], "url(#wTable)") +
  path(`M-30 ${foot - 2}H1310L1400 1200H-120Z`, "url(#wDeck)") +
  rect([-34, foot - 4, 1348, 9], "#0b0a20") +
  rect([120, foot - 3, 1040, 6], "#34376a", { rx: 3 }) +
  rect([-30, foot + 5, 1340, 2.5], "#a9c0f4", { opacity: 0.5 }) +
  keys(0, [foot + 18, 34]) +
  keys(1, [foot + 60, 54]) +
  keys(2, [foot + 123, 60]) +
  keys(3, [foot + 193, 66]) +
  keys(4, [foot + 270, 72]) +
  rect([420, foot + 360, 440, 200], "#24254c", { rx: 16 }) +
  rect([420, foot + 360, 440, 200], "none", { rx: 16, stroke: "#4b5290", "stroke-width": 2, opacity: 0.6 }) +
  within(
    "wBelow",
    rect([-320, foot, 1920, 700], "#000"),
    ellipse([640, foot + 4, 820, 120], "url(#wLight)", screen),
  ) +
  rect([-320, foot - 8, 1920, 1200], "url(#wNear)");

const laptop = (): string =>
  `<defs>${[
    across("wWall", [
      [0, "#14122e"],
      [0.16, "#262550"],
      [0.84, "#262550"],
      [1, "#14122e"],
    ]),
    across("wSpillLeft", [
      [0, "#8fb4f4", 0],
      [1, "#8fb4f4", 0.34],
    ]),
    across("wSpillRight", [
      [0, "#8fb4f4", 0.34],
      [1, "#8fb4f4", 0],
    ]),
    falling("wDeck", [
      [0, c.deckLit],
      [0.12, "#3d4274"],
      [0.5, c.deck],
      [1, "#191a3a"],
    ]),
    falling("wTable", [
      [0, "#4a3c5e"],
      [0.2, "#2c2346"],
      [1, "#120f2a"],
    ]),
    falling("wNear", [
      [0, "#0e0d28", 0],
      [0.1, "#0e0d28", 0.2],
      [0.4, "#0c0b24", 0.62],
      [1, "#0a091e", 0.9],
    ]),
    spreading("wLight", [
      [0, "#a9c8ff", 0.3],
      [1, "#a9c8ff", 0],
    ]),
    blurred("wSoft4", 4),
  ].join("")}</defs>` +
  around +
  deck +
  lid +
  glare;

export const laptopPicture = (): string => sheet(boxOf(here.table.world), laptop());

/** For the page before the stage is there. */
export const callStill = (): string => dimmed(cabin() + laptop());
