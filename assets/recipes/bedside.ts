/** A bedroom late: a lamp on the right, a headboard and pillows behind the partner, a quilt where the table would be. */
import { evening as e } from "./palette.ts";
import { places, type Rect } from "./places.ts";
import { dimmed } from "./still.ts";
import {
  across,
  at,
  type Box,
  blurred,
  circle,
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
  turned,
  within,
} from "./svg.ts";
import { books, cityLights, leafPrint } from "./things.ts";

const here = places.rooms["bedroom-lamp"];
const { lamp } = here;
const boxOf = ({ x, y, w, h }: Rect): Box => [x, y, w, h];

/** Plum and dusty rose around one lamp; the moon's blue on the other side. */
const c = {
  wallFar: "#2c2a58",
  wall: "#43345f",
  wallNear: "#6d4a62",
  stripe: "#8b6a8c",
  trim: "#7a5f86",
  wood: "#6a3f4c",
  woodLit: "#b9725a",
  woodDark: "#3c2440",
  curtain: "#3d4a80",
  curtainLit: "#6c82bb",
  curtainDark: "#262d5c",
  rose: "#c98089",
  roseLit: "#f2b59e",
  roseDark: "#7c4a6c",
  linen: "#e9d3c8",
  linenLit: "#fff0d8",
  linenDark: "#917796",
  moon: "#a9b9f0",
  glow: "#ffb868",
  night: "#17133a",
} as const;

const paints = `<defs>${[
  across("bWall", [
    [0, c.wallFar],
    [0.45, "#3a305e"],
    [0.72, "#54405f"],
    [0.82, c.wallNear],
    [1, "#4a375c"],
  ]),
  falling("bWallShade", [
    [0, "#100e2c", 0.5],
    [0.35, "#100e2c", 0],
    [1, "#100e2c", 0.35],
  ]),
  falling("bNight", [
    [0, "#131a44"],
    [1, "#3f4684"],
  ]),
  across("bCurtain", [
    [0, c.curtainDark],
    [0.2, c.curtain],
    [0.34, c.curtainLit],
    [0.46, c.curtain],
    [0.62, c.curtainDark],
    [0.78, c.curtainLit],
    [0.9, c.curtain],
    [1, c.curtainDark],
  ]),
  across("bHead", [
    [0, "#482d4a"],
    [0.5, c.wood],
    [0.86, "#9a5d55"],
    [1, c.woodLit],
  ]),
  across("bStand", [
    [0, c.woodLit],
    [0.5, "#9c5f54"],
    [1, c.wood],
  ]),
  across("bShade", [
    [0, "#ffe3a8"],
    [0.45, "#fff4d2"],
    [0.75, "#ffd694"],
    [1, "#f3a860"],
  ]),
  across("bWardrobe", [
    [0, "#241d44"],
    [1, "#4a3554"],
  ]),
  across("bBag", [
    [0, "#2f5a68"],
    [0.55, "#42808a"],
    [1, "#7fb4a6"],
  ]),
  spreading("bGlow", [
    [0, "#ffd08a", 0.8],
    [0.28, "#ffbd72", 0.4],
    [0.6, "#ffac5c", 0.12],
    [1, "#ffac5c", 0],
  ]),
  spreading("bMoon", [
    [0, "#b8c8ff", 0.5],
    [1, "#b8c8ff", 0],
  ]),
  falling("bCone", [
    [0, "#ffd28c", 0.4],
    [1, "#ffb259", 0],
  ]),
  falling("bConeUp", [
    [0, "#ffb259", 0],
    [1, "#ffd28c", 0.4],
  ]),
  blurred("bSoft3", 3),
  blurred("bSoft12", 12),
  blurred("bSoft36", 36),
].join("")}</defs>`;

const walls =
  rect([-320, -180, 1920, 860], "url(#bWall)") +
  many(30, (i) => rect([-316 + i * 64, -110, 26, 740], c.stripe, { opacity: 0.07 })) +
  many(30, (i) =>
    many(8, (row) =>
      ellipse([-271 + i * 64, -70 + row * 84 + (i % 2) * 42, 4, 9], c.stripe, { opacity: 0.14 }),
    ),
  ) +
  rect([-320, -180, 1920, 72], "#221d44") +
  rect([-320, -110, 1920, 10], c.trim, { opacity: 0.6 }) +
  rect([-320, -100, 1920, 14], c.night, { opacity: 0.3 }) +
  rect([-320, -180, 1920, 860], "url(#bWallShade)") +
  rect([-320, 600, 1920, 80], "#241c42") +
  rect([-320, 596, 1920, 6], c.trim, { opacity: 0.4 });

const pane =
  rect([-70, -40, 250, 500], "url(#bNight)") +
  circle([96, 252, 28], "#e4ebff", { opacity: 0.95 }) +
  circle([107, 245, 24], "#2f376f", { opacity: 0.92 }) +
  ellipse([94, 250, 150, 140], "url(#bMoon)", screen) +
  path("M-70 330C-20 290 30 310 80 280C120 264 150 286 180 270V460H-70Z", "#1b2150") +
  cityLights(22, 23, [-60, 330, 230, 90]);

const window =
  rect([-86, -52, 284, 526], e.frame, { rx: 6 }) +
  within("bPane", rect([-70, -40, 250, 500], "#000"), pane) +
  rect([50, -40, 9, 500], e.frame) +
  rect([-70, 200, 250, 8], e.frame) +
  rect([-104, 462, 324, 14], e.frame, { rx: 3 }) +
  rect([-104, 462, 324, 3], c.moon, { opacity: 0.6 });

/** Thin curtains, half drawn, the moon in their folds. */
const curtains =
  path("M132 -70H238C240 120 252 420 262 640H150C156 420 140 140 132 -70Z", c.night, {
    opacity: 0.4,
    filter: "url(#bSoft12)",
    transform: "translate(12 6)",
  }) +
  path(
    "M120 -80H232C234 120 246 420 254 644C220 654 178 654 142 644C150 420 130 140 120 -80Z",
    "url(#bCurtain)",
  ) +
  path("M-170 -80H-40C-44 140 -50 420 -58 644C-96 654 -140 654 -176 644Z", "url(#bCurtain)") +
  line("M122 -70C132 140 152 420 144 640", c.moon, { "stroke-width": 3, opacity: 0.5 }) +
  line("M-42 -70C-46 140 -52 420 -60 640", c.moon, { "stroke-width": 3, opacity: 0.4 }) +
  rect([-190, -92, 442, 11], c.woodDark, { rx: 5 }) +
  rect([-190, -92, 442, 3], c.trim, { rx: 2 }) +
  circle([254, -87, 10], c.wood);

const wardrobe =
  rect([-320, -60, 130, 740], "url(#bWardrobe)") +
  rect([-196, -60, 6, 740], c.moon, { opacity: 0.3 }) +
  rect([-306, -30, 96, 420], c.night, { opacity: 0.4, rx: 4 }) +
  rect([-306, 410, 96, 220], c.night, { opacity: 0.4, rx: 4 }) +
  circle([-206, 400, 6], c.woodLit);

/** A bag on a low chest, not unpacked. */
const bag =
  rect([292, 560, 220, 110], c.woodDark, { rx: 4 }) +
  rect([284, 548, 236, 16], c.wood, { rx: 4 }) +
  rect([284, 548, 236, 3], c.woodLit, { opacity: 0.6 }) +
  at(
    404,
    550,
    ellipse([0, 0, 108, 8], c.night, { opacity: 0.5 }),
    line("M-44 -84C-40 -122 36 -122 42 -84", "#26485a", { "stroke-width": 8 }),
    path("M-96 0C-108 -46 -100 -86 -74 -92H74C102 -86 108 -46 96 0Z", "url(#bBag)"),
    path("M-98 -20C-104 -52 -98 -86 -74 -92H-50C-70 -84 -76 -40 -70 0H-96Z", "#234452", { opacity: 0.7 }),
    rect([-84, -66, 168, 7], "#24434f", { opacity: 0.8 }),
    rect([-52, -92, 12, 92], "#2a4d5c"),
    rect([38, -92, 12, 92], "#2a4d5c"),
    path("M70 -90C98 -84 106 -46 95 -4", "none", { stroke: "#ffd9a2", "stroke-width": 3, opacity: 0.6 }),
    path("M-30 -92C-20 -112 30 -116 60 -92Z", c.rose, { opacity: 0.9 }),
  );

/** A print with glass before it: a hill, a path, a small house. */
const picture = at(
  578,
  26,
  rect([8, 10, 140, 164], c.night, { opacity: 0.4, rx: 4, filter: "url(#bSoft3)" }),
  rect([0, 0, 140, 164], c.woodDark, { rx: 4 }),
  rect([136, 2, 4, 160], c.woodLit, { opacity: 0.8 }),
  rect([0, 0, 140, 3], c.woodLit, { opacity: 0.5 }),
  rect([12, 12, 116, 140], "#d9c2bd"),
  rect([24, 24, 92, 116], "#5d6ca8"),
  circle([88, 52, 14], "#f4c98c"),
  path("M24 96C50 70 80 92 116 72V140H24Z", "#3f6d78"),
  path("M24 118C60 96 90 116 116 102V140H24Z", "#2b4a5f"),
  path("M66 140C70 124 60 116 72 102L78 102C72 116 84 126 84 140Z", "#e8cda8", { opacity: 0.8 }),
  path("M92 84H108V98H92ZM90 84L100 74L110 84Z", "#b9604c"),
  path("M12 12H70L12 120Z", "#fff", { opacity: 0.1 }),
);

const headboard =
  path(
    "M512 690V402C512 360 536 334 580 326C740 304 900 304 1050 326C1086 334 1102 360 1102 402V690Z",
    c.night,
    {
      opacity: 0.45,
      filter: "url(#bSoft12)",
      transform: "translate(-12 -4)",
    },
  ) +
  path(
    "M516 690V402C516 362 540 338 584 330C740 308 896 308 1042 330C1078 338 1094 362 1094 402V690Z",
    "url(#bHead)",
  ) +
  path(
    "M552 690V414C552 386 566 370 596 364C740 346 890 346 1028 364C1050 370 1060 386 1060 414V690Z",
    c.woodDark,
    {
      opacity: 0.55,
    },
  ) +
  many(
    6,
    (i) =>
      path(
        `M${566 + i * 82} 690V${n(392 - Math.abs(2.5 - i) * -6)}C${566 + i * 82} 376 ${636 + i * 82} 376 ${636 + i * 82} ${n(392 - Math.abs(2.5 - i) * -6)}V690Z`,
        i > 3 ? "#9a5f6c" : "#5b3d60",
        { opacity: 0.85 },
      ) + line(`M${632 + i * 82} 396V680`, "#ffc79a", { "stroke-width": 2, opacity: n(0.1 + i * 0.06) }),
  ) +
  line("M584 331C740 309 896 309 1042 331C1078 339 1093 362 1093 402V520", "#ffd2a0", {
    "stroke-width": 3.5,
    opacity: 0.7,
  }) +
  line("M517 520V402C517 362 540 339 584 331", c.moon, { "stroke-width": 3, opacity: 0.35 });

const stand =
  rect([1096, 500, 190, 180], "url(#bStand)", { rx: 4 }) +
  rect([1082, 484, 218, 18], c.woodLit, { rx: 4 }) +
  rect([1082, 484, 218, 4], "#ffe3b0", { opacity: 0.9, rx: 2 }) +
  rect([1096, 502, 190, 12], c.night, { opacity: 0.4 }) +
  rect([1112, 524, 158, 52], c.woodDark, { opacity: 0.45, rx: 3 }) +
  rect([1112, 590, 158, 60], c.woodDark, { opacity: 0.6, rx: 3 }) +
  circle([1191, 550, 7], "#ffd9a2") +
  at(
    1246,
    484,
    rect([-38, -12, 76, 12], "#3f6572", { rx: 2 }),
    rect([-34, -22, 70, 10], e.paper, { rx: 1 }),
    rect([-38, -32, 78, 11], "#8a4c60", { rx: 2 }),
    rect([-38, -32, 78, 3], "#ffcf9a", { opacity: 0.6 }),
  ) +
  at(
    1104,
    484,
    path("M-15 -54H15L12 0H-12Z", "#cfe0f2", { opacity: 0.4 }),
    path("M-14 -30H14L12 0H-12Z", "#e6f0ff", { opacity: 0.5 }),
    line("M11 -50L9 -4", "#fff1d0", { "stroke-width": 3, opacity: 0.9 }),
  );

const bedLamp =
  path(
    `M${lamp.x - 46} ${lamp.y - 62}L${lamp.x - 210} -90H${lamp.x + 210}L${lamp.x + 46} ${lamp.y - 62}Z`,
    "url(#bConeUp)",
    {
      filter: "url(#bSoft36)",
      ...screen,
    },
  ) +
  path(
    `M${lamp.x - 74} ${lamp.y + 52}L${lamp.x - 210} 620H${lamp.x + 230}L${lamp.x + 74} ${lamp.y + 52}Z`,
    "url(#bCone)",
    {
      filter: "url(#bSoft36)",
      ...screen,
    },
  ) +
  at(
    lamp.x,
    484,
    ellipse([0, -2, 44, 7], c.night, { opacity: 0.5 }),
    path(
      "M-34 -4C-36 -14 -16 -18 -10 -28C-34 -44 -36 -84 0 -94C36 -84 34 -44 10 -28C16 -18 36 -14 34 -4Z",
      "#3f7f86",
    ),
    path(
      "M6 -94C36 -84 34 -44 10 -28C16 -18 36 -14 34 -4H10C14 -20 4 -22 2 -30C18 -46 20 -80 6 -94Z",
      "#28545f",
    ),
    ellipse([-14, -66, 5, 13], "#b8e0d8", { opacity: 0.8 }),
    rect([-4, -134, 8, 42], "#c99a68"),
  ) +
  path(
    `M${lamp.x - 76} ${lamp.y + 54}L${lamp.x - 44} ${lamp.y - 64}H${lamp.x + 44}L${lamp.x + 76} ${lamp.y + 54}Z`,
    "url(#bShade)",
  ) +
  path(
    `M${lamp.x - 76} ${lamp.y + 54}L${lamp.x - 74} ${lamp.y + 46}H${lamp.x + 74}L${lamp.x + 76} ${lamp.y + 54}Z`,
    "#fffbe8",
    { opacity: 0.8 },
  ) +
  path(
    `M${lamp.x - 45} ${lamp.y - 58}L${lamp.x - 44} ${lamp.y - 64}H${lamp.x + 44}L${lamp.x + 45} ${lamp.y - 58}Z`,
    "#e09a54",
    { opacity: 0.8 },
  ) +
  ellipse([lamp.x, lamp.y, 500, 470], "url(#bGlow)", screen) +
  ellipse([lamp.x, lamp.y, 150, 130], "url(#bGlow)", { ...screen, opacity: 0.5 });

/** For wide screens: a shelf and a print beyond the lamp. */
const rightWall =
  rect([1360, 300, 210, 12], c.woodLit, { rx: 3 }) +
  rect([1360, 309, 210, 5], c.woodDark, { opacity: 0.6 }) +
  at(1376, 300, books({ wide: 120, seed: 63 })) +
  at(1380, 60, leafPrint(110, 146)) +
  path("M1330 690C1326 600 1350 560 1420 552H1560L1600 560V690Z", "#5d3d63") +
  path("M1330 690C1326 600 1350 560 1420 552H1470C1400 566 1372 610 1376 690Z", "#a86c72", { opacity: 0.7 });

const bedroom = (): string =>
  paints + walls + window + curtains + wardrobe + bag + picture + rightWall + headboard + stand + bedLamp;

export const bedsidePicture = (): string => sheet(boxOf(here.soft.world), bedroom());

const pillow = (paint: string, edge: string): string =>
  path(
    "M-212 -96C-222 -122 -200 -132 -176 -122C-80 -140 80 -140 176 -122C200 -132 222 -122 212 -96C226 -30 226 40 212 104C222 130 200 140 176 130C80 146 -80 146 -176 130C-200 140 -222 130 -212 104C-226 40 -226 -30 -212 -96Z",
    paint,
  ) +
  path(
    "M-190 -104C-150 -80 -120 -70 -90 -66M190 -104C150 -84 126 -76 104 -74M-196 108C-160 80 -130 70 -100 66M196 108C160 84 130 74 100 70",
    "none",
    {
      stroke: edge,
      "stroke-width": 4,
      "stroke-linecap": "round",
      opacity: 0.5,
    },
  );

/** Two pillows at their back, lit from the right. */
export const pillows = (): string =>
  sheet(
    boxOf(here.chair.world),
    `<defs>${across("bRose", [
      [0, c.roseDark],
      [0.5, c.rose],
      [0.9, c.roseLit],
      [1, c.linenLit],
    ])}${across("bLinen", [
      [0, c.linenDark],
      [0.45, "#c4a5ae"],
      [0.85, c.linen],
      [1, c.linenLit],
    ])}${falling("bPillowShade", [
      [0, "#1b1440", 0],
      [1, "#1b1440", 0.6],
    ])}${blurred("bPillowSoft", 16)}</defs>`,
    turned("translate(-26 470) rotate(-5)", pillow("url(#bRose)", "#5b3158")),
    turned(
      "translate(24 524) rotate(3)",
      pillow("url(#bLinen)", "#7c5f86"),
      within(
        "bPillowIn",
        pillow("#000", "#000"),
        ellipse([-20, 30, 190, 150], "#2a1f52", { opacity: 0.45, filter: "url(#bPillowSoft)" }),
      ),
      line("M190 -110C204 -60 210 0 204 60", "#fff1c8", { "stroke-width": 4, opacity: 0.6 }),
    ),
    line("M-236 392C-246 372 -226 356 -206 362C-150 348 -60 338 0 338", c.moon, {
      "stroke-width": 3,
      opacity: 0.5,
    }),
  );

const quiltEdge =
  "M-340 652C-160 632 0 642 160 634C340 624 520 638 700 629C900 621 1080 634 1240 629C1400 625 1520 640 1620 648";
const quiltShape = `${quiltEdge}V1200H-340Z`;
/** Where the sheet that is turned over the quilt ends. */
const hem =
  "M1620 700C1500 690 1400 680 1240 688C1080 696 960 680 840 690C720 700 560 694 420 704C240 714 60 700 -120 716C-200 722 -280 722 -340 730";

const sheetShape = `${quiltEdge}${hem.replace("M", "L")}Z`;

/** Seams in a lattice that sags with the quilt. */
const seams = many(
  15,
  (i) =>
    line(
      `M${-560 + i * 170} 690C${-500 + i * 178} 800 ${-560 + i * 200} 960 ${-700 + i * 232} 1200`,
      "#191642",
      { "stroke-width": 4, opacity: 0.4 },
    ) +
    line(
      `M${-553 + i * 170} 690C${-493 + i * 178} 800 ${-553 + i * 200} 960 ${-692 + i * 232} 1200`,
      "#ffd9b0",
      { "stroke-width": 2, opacity: 0.12 },
    ),
);
const crossSeams = [744, 816, 912, 1040]
  .map((y, i) => {
    const d = (dy: number): string =>
      `M-340 ${y + dy + 14}C0 ${y + dy - 16} 240 ${y + dy + 22} 520 ${y + dy}C720 ${y + dy - 18} 900 ${y + dy + 20} 1120 ${y + dy}C1300 ${y + dy - 14} 1460 ${y + dy + 16} 1620 ${y + dy}`;
    return (
      line(d(0), "#191642", { "stroke-width": 4 + i, opacity: 0.4 }) +
      line(d(5 + i), "#ffd9b0", { "stroke-width": 2 + i * 0.5, opacity: 0.12 })
    );
  })
  .join("");

const fold = (d: string, colour: string, opacity: number): string =>
  path(d, colour, { opacity, filter: "url(#qSoft)" });

/** Legs under it, and where a hand has pulled at it. */
const folds =
  fold("M700 690C670 800 610 980 540 1200H690C730 980 770 820 790 690Z", "#120d30", 0.5) +
  fold("M800 690C790 820 764 980 730 1200H820C844 980 862 820 866 690Z", "#ffdcb0", 0.18) +
  fold("M930 690C956 820 986 980 1004 1200H1110C1080 980 1020 820 990 690Z", "#120d30", 0.45) +
  fold("M1024 690C1070 820 1140 980 1190 1200H1270C1210 980 1130 820 1080 690Z", "#ffdcb0", 0.2) +
  fold("M200 716C300 760 420 780 560 740C440 810 290 800 170 750Z", "#120d30", 0.5) +
  fold("M220 704C320 744 430 756 550 722C430 780 300 776 190 732Z", "#c8d2ff", 0.14) +
  fold("M-260 760C-100 790 120 800 300 850C100 850 -120 840 -300 800Z", "#120d30", 0.45) +
  fold("M1260 700C1340 760 1440 780 1560 760C1440 820 1320 800 1230 740Z", "#120d30", 0.4);

/** A quilt over their legs, the sheet turned down over it; light from the right, the dark towards us. */
const quilt = (): string =>
  `<defs>${[
    across("qCloth", [
      [0, "#2d3466"],
      [0.45, "#46508c"],
      [0.7, "#7c6a96"],
      [0.82, "#c08a84"],
      [1, "#6d5a86"],
    ]),
    across("qSheet", [
      [0, "#4f5590"],
      [0.4, "#8a86b4"],
      [0.66, "#d3b3b4"],
      [0.82, "#fff0d4"],
      [1, "#c7a8ac"],
    ]),
    falling("qNear", [
      [0, "#1a1238", 0],
      [0.16, "#1a1238", 0.16],
      [0.42, "#151034", 0.66],
      [1, "#110d2c", 0.94],
    ]),
    spreading("qLamp", [
      [0, "#ffd08a", 0.5],
      [0.5, "#ffb259", 0.16],
      [1, "#ffb259", 0],
    ]),
    blurred("qSoft", 11),
    blurred("qSoft4", 4),
  ].join("")}</defs>` +
  path(quiltShape, "url(#qCloth)") +
  within(
    "qShape",
    path(quiltShape, "#000"),
    seams,
    crossSeams,
    folds,
    many(6, (i) =>
      line(hem, "#120d30", { "stroke-width": 44 - i * 7, opacity: 0.13, transform: "translate(0 6)" }),
    ),
    path(sheetShape, "url(#qSheet)"),
    line(hem, "#6d5a8a", { "stroke-width": 3, opacity: 0.5 }),
    line(hem, "#c9808c", { "stroke-width": 3, opacity: 0.5, transform: "translate(0 -14)" }),
    fold("M520 632C500 660 480 680 440 704H520C550 680 570 660 580 634Z", "#2a1f52", 0.3),
    fold("M1080 630C1090 656 1110 676 1150 692H1230C1190 670 1150 650 1140 630Z", "#5b3a5c", 0.3),
    fold("M60 640C40 668 0 690 -60 708H40C90 690 120 668 130 640Z", "#1a1548", 0.35),
    ellipse([1170, 680, 470, 150], "url(#qLamp)", screen),
    path(quiltShape, "url(#qNear)"),
  ) +
  line("M700 629C900 621 1080 634 1240 629C1400 625 1520 640 1620 648", "#fff0d0", {
    "stroke-width": 4,
    opacity: 0.5,
  });

export const quiltPicture = (): string => sheet(boxOf(here.table.world), quilt());

/** For the page before the stage is there. */
export const bedsideStill = (): string => dimmed(bedroom() + quilt());
