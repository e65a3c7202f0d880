/** A parked car in the rain at night, from the passenger's seat: the driver has turned to you, wet glass behind them. */
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
  pick,
  rect,
  screen,
  sheet,
  spreading,
  turned,
  within,
} from "./svg.ts";

const here = places.rooms["car-rain"];
const boxOf = ({ x, y, w, h }: Rect): Box => [x, y, w, h];

/** Night outside and indigo leather; sodium light, brake lights, one teal sign. */
const c = {
  skyTop: "#12163a",
  skyLow: "#37376c",
  street: "#241f48",
  lining: "#34345f",
  liningLit: "#565683",
  pillar: "#23244a",
  pillarLit: "#4d4f80",
  panel: "#292a54",
  panelLit: "#4a4a7e",
  panelDark: "#191a3a",
  leather: "#4b3a5e",
  leatherLit: "#8a6280",
  leatherDark: "#2c2444",
  stitch: "#d99a6c",
  black: "#11122a",
  amber: "#ffb45e",
  gold: "#ffd591",
  red: "#ff5d4d",
  teal: "#63d0c6",
  cool: "#a9c6ff",
  denim: "#2c3866",
  denimLit: "#4d5f96",
  denimDark: "#1c2348",
} as const;

const paints = `<defs>${[
  falling("rSky", [
    [0, c.skyTop],
    [0.6, c.skyLow],
    [0.82, "#5a4272"],
    [1, c.street],
  ]),
  falling("rLining", [
    [0, "#26264e"],
    [1, c.lining],
  ]),
  falling("rPanel", [
    [0, c.panelLit],
    [0.14, c.panel],
    [1, c.panelDark],
  ]),
  across("rPillar", [
    [0, c.pillarLit],
    [0.3, c.pillar],
    [1, "#1a1b3c"],
  ]),
  falling("rDash", [
    [0, "#4b4a7c"],
    [0.2, "#2a2a54"],
    [1, "#15163a"],
  ]),
  across("rWheel", [
    [0, "#8f86b8"],
    [0.4, "#3a386a"],
    [1, "#1a1b3e"],
  ]),
  spreading("rLamp", [
    [0, "#fff0c8", 0.95],
    [0.12, "#ffcf86", 0.7],
    [0.4, "#ff9f4d", 0.22],
    [1, "#ff9f4d", 0],
  ]),
  spreading("rDial", [
    [0, "#8ff0e4", 0.6],
    [1, "#8ff0e4", 0],
  ]),
  blurred("rSoft2", 2),
  blurred("rSoft6", 6),
  blurred("rSoft16", 16),
  blurred("rSoft34", 34),
].join("")}</defs>`;

/** A light out of focus: a soft disc in its own glow, a little brighter at the rim. */
const disc = ([x, y, r]: readonly [number, number, number], colour: string, strength: number): string =>
  circle([x, y, r * 1.7], colour, { opacity: n(strength * 0.16), filter: "url(#rSoft16)", ...screen }) +
  circle([x, y, r], colour, { opacity: n(strength * 0.72), ...screen }) +
  circle([x, y, r * 0.92], "none", {
    stroke: "#fff",
    "stroke-width": n(r * 0.1),
    opacity: n(strength * 0.16),
    ...screen,
  });

interface Lights {
  readonly count: number;
  readonly seed: number;
  readonly area: Box;
  readonly tones: readonly [string, ...string[]];
  /** Radius of the smallest, and how much larger the largest is. */
  readonly size: readonly [number, number];
  readonly strength: number;
}

function bokeh({ count, seed, area: [x, y, w, h], tones, size: [least, more], strength }: Lights): string {
  const throwDie = dice(seed);
  return many(count, () =>
    disc(
      [x + throwDie() * w, y + throwDie() * h, least + throwDie() * more],
      pick(tones, throwDie()),
      strength * (0.45 + throwDie() * 0.55),
    ),
  );
}

/** A lamp's light runs down the wet street. */
const smear = (x: number, colour: string, strength: number): string =>
  path(
    `M${x - 9} 330C${x - 16} 360 ${x - 10} 390 ${x - 18} 430H${x + 18}C${x + 10} 390 ${x + 16} 360 ${x + 9} 330Z`,
    colour,
    {
      opacity: strength,
      filter: "url(#rSoft6)",
      ...screen,
    },
  );

/** The street: quiet where words stand, its lights beside and above them. */
const outside =
  rect([-320, -60, 1920, 500], "url(#rSky)") +
  path(
    "M-320 150H-210V96H-96V176H30V132H150V204H300V170H420V236H560V120H640V196H760V84H900V170H1010V110H1130V190H1290V140H1420V210H1600V360H-320Z",
    "#1b1e46",
  ) +
  path(
    "M-320 230H-160V196H20V250H210V226H380V262H590V210H720V250H860V190H1000V240H1180V206H1330V250H1600V380H-320Z",
    "#171a3e",
  ) +
  rect([-320, 336, 1920, 110], c.street) +
  bokeh({
    count: 26,
    seed: 5,
    area: [686, 110, 420, 190],
    tones: [c.amber, c.gold, "#c48ad0", c.red],
    size: [6, 24],
    strength: 0.6,
  }) +
  bokeh({
    count: 14,
    seed: 51,
    area: [960, 40, 220, 250],
    tones: [c.amber, c.gold, c.teal, c.red],
    size: [8, 26],
    strength: 0.75,
  }) +
  bokeh({
    count: 9,
    seed: 12,
    area: [-300, 20, 300, 190],
    tones: [c.amber, c.gold, c.cool],
    size: [12, 22],
    strength: 0.5,
  }) +
  bokeh({
    count: 10,
    seed: 29,
    area: [40, 20, 400, 150],
    tones: ["#8a70b0", "#a8744f", "#5f7fb4"],
    size: [9, 15],
    strength: 0.3,
  }) +
  bokeh({
    count: 10,
    seed: 77,
    area: [1000, 60, 560, 190],
    tones: [c.amber, c.teal, c.cool, c.gold],
    size: [12, 24],
    strength: 0.6,
  }) +
  [
    [690, 300, 20, c.red, 0.85],
    [738, 304, 20, c.red, 0.85],
    [724, 232, 28, c.amber, 0.75],
    [1022, 276, 30, c.red, 0.9],
    [1092, 282, 30, c.red, 0.9],
    [1052, 170, 34, c.amber, 0.85],
    [704, 148, 22, c.teal, 0.7],
    [1146, 232, 24, c.gold, 0.7],
    [980, 110, 20, c.gold, 0.6],
    [-140, 292, 26, c.red, 0.7],
    [-70, 296, 26, c.red, 0.7],
    [1390, 270, 34, c.amber, 0.8],
    [1480, 280, 30, c.cool, 0.7],
  ]
    .map(([x, y, r, colour, strength]) =>
      disc([Number(x), Number(y), Number(r)], String(colour), Number(strength)),
    )
    .join("") +
  smear(690, c.red, 0.5) +
  smear(738, c.red, 0.5) +
  smear(1022, c.red, 0.6) +
  smear(1092, c.red, 0.6) +
  smear(1052, c.amber, 0.4) +
  smear(1146, c.gold, 0.4) +
  smear(-110, c.red, 0.4) +
  smear(1390, c.amber, 0.5) +
  ellipse([588, 52, 250, 220], "url(#rLamp)", { ...screen, opacity: 0.8 }) +
  circle([588, 52, 26], "#fff3d2", { opacity: 0.85, filter: "url(#rSoft2)" });

/** One drop: dark above, where it shows the street upside down, bright below, with a glint. */
const drop = ([x, y, r]: readonly [number, number, number], light: string): string =>
  ellipse([x, y, r * 0.86, r], "#0d1030", { opacity: 0.2 }) +
  path(
    `M${n(x - r * 0.8)} ${n(y + r * 0.1)}C${n(x - r * 0.7)} ${n(y + r)} ${n(x + r * 0.7)} ${n(y + r)} ${n(x + r * 0.8)} ${n(y + r * 0.1)}C${n(x + r * 0.4)} ${n(y + r * 0.6)} ${n(x - r * 0.4)} ${n(y + r * 0.6)} ${n(x - r * 0.8)} ${n(y + r * 0.1)}Z`,
    light,
    { opacity: 0.5 },
  ) +
  circle([x - r * 0.28, y - r * 0.4, Math.max(0.8, r * 0.2)], "#fff", { opacity: 0.85 });

/** A drop that runs: its trail breaks up behind it. */
const run = ([x, y, long]: readonly [number, number, number], light: string): string =>
  path(
    `M${x - 1.5} ${y - long}C${x - 4} ${n(y - long * 0.6)} ${x + 4} ${n(y - long * 0.35)} ${x - 3.5} ${y - 4}H${x + 3.5}C${x + 6} ${n(y - long * 0.35)} ${x - 1} ${n(y - long * 0.6)} ${x + 1.5} ${y - long}Z`,
    "#cfdcff",
    { opacity: 0.16 },
  ) +
  line(
    `M${x + 2} ${n(y - long * 0.9)}C${x + 1} ${n(y - long * 0.6)} ${x + 6} ${n(y - long * 0.3)} ${x + 3} ${y - 6}`,
    light,
    {
      "stroke-width": 1.4,
      opacity: 0.45,
    },
  ) +
  drop([x, y, 6.5], light);

interface Shower {
  readonly drops: number;
  readonly runs: number;
  readonly seed: number;
  readonly area: Box;
  readonly tones: readonly [string, ...string[]];
}

function rain({ drops, runs, seed, area: [x, y, w, h], tones }: Shower): string {
  const throwDie = dice(seed);
  return (
    many(drops, () =>
      drop([x + throwDie() * w, y + throwDie() * h, 2.2 + throwDie() ** 3 * 8], pick(tones, throwDie())),
    ) +
    many(runs, () =>
      run(
        [
          Math.round(x + throwDie() * w),
          Math.round(y + 60 + throwDie() * (h - 60)),
          Math.round(60 + throwDie() * 150),
        ],
        pick(tones, throwDie()),
      ),
    )
  );
}

const warm = ["#ffe9c8", "#dfe8ff", "#ffd2b4", "#e6dcff"] as const;
const dim = ["#7d83b8", "#6b71a8", "#8a7fa8"] as const;

const wet =
  rain({ drops: 260, runs: 15, seed: 41, area: [536, 20, 640, 372], tones: warm }) +
  rain({ drops: 120, runs: 6, seed: 8, area: [-320, 20, 360, 372], tones: warm }) +
  rain({ drops: 150, runs: 9, seed: 64, area: [30, 20, 420, 372], tones: dim }) +
  rain({ drops: 130, runs: 8, seed: 90, area: [1180, 20, 420, 380], tones: warm });

/** Breath on the glass, low in the corners. */
const mist =
  path("M520 400V300C560 350 640 372 760 376H1010C1090 372 1150 350 1200 300V400Z", "#b9c4e8", {
    opacity: 0.17,
    filter: "url(#rSoft16)",
  }) +
  path("M-320 400V290C-200 350 120 372 450 350V400Z", "#b9c4e8", { opacity: 0.1, filter: "url(#rSoft16)" });

/** Rear door's glass, front door's glass, and the windscreen beyond the pillar. */
const panes =
  path("M-320 40C-120 14 200 8 452 12L436 392H-320Z", "#000") +
  path("M532 12C760 8 960 10 1080 20C1130 60 1190 190 1226 392H520Z", "#000") +
  path("M1150 20H1600V420H1330C1290 240 1226 90 1150 20Z", "#000");

const glass = within(
  "rGlass",
  panes,
  outside,
  wet,
  mist,
  path("M536 12H690L560 392H520Z", "#fff", { opacity: 0.05 }),
);

const roof =
  path("M-320 -180H1600V14H1150C900 -4 200 -6 -320 34Z", "url(#rLining)") +
  path("M-320 34C200 -6 900 -4 1150 14H1600V22H1148C900 6 200 4 -320 46Z", c.black, { opacity: 0.7 }) +
  line("M-320 30C200 -10 900 -8 1150 10H1600", c.liningLit, { "stroke-width": 2.5, opacity: 0.6 }) +
  at(
    690,
    -34,
    path("M0 0C20 22 130 22 150 0", "none", {
      stroke: "#1d1d40",
      "stroke-width": 13,
      "stroke-linecap": "round",
    }),
    line("M4 -2C24 17 126 17 146 -2", c.liningLit, { "stroke-width": 3, opacity: 0.6 }),
  );

const pillars =
  path("M446 0H540L524 410H428Z", "url(#rPillar)") +
  line("M449 8L432 404", c.gold, { "stroke-width": 2.5, opacity: 0.3 }) +
  line("M537 10L523 400", c.cool, { "stroke-width": 2.5, opacity: 0.35 }) +
  path("M1076 8H1156C1240 90 1300 250 1340 424H1214C1186 196 1128 62 1076 14Z", "url(#rPillar)") +
  line("M1084 16C1130 62 1190 200 1222 400", c.gold, { "stroke-width": 3, opacity: 0.35 }) +
  line("M1156 10C1240 92 1298 250 1338 420", c.cool, { "stroke-width": 3, opacity: 0.3 });

/** The belt hangs from its ring on the pillar. */
const belt =
  rect([474, 60, 30, 26], c.black, { rx: 8 }) +
  rect([480, 66, 18, 14], "#5b5a8c", { rx: 5 }) +
  path("M482 78H498C494 240 512 420 560 660H536C496 430 478 240 482 78Z", "#585884") +
  path("M482 78H487C484 240 502 430 544 660H536C496 430 478 240 482 78Z", "#9a93bd", { opacity: 0.7 }) +
  path("M492 330L514 326L518 350L496 354Z", "#c9c4dc") +
  path("M497 334L511 331L513 345L500 348Z", "#44446f");

/** The door below the glass: ledge, armrest, handle, speaker. */
const doorPanel =
  path("M-320 386C100 394 900 394 1216 386L1350 420H1600V680H-320Z", "url(#rPanel)") +
  path("M-320 386C100 394 900 394 1216 386L1350 420V428L1216 395C900 403 100 403 -320 395Z", "#7a76ab", {
    opacity: 0.8,
  }) +
  path("M-320 398C100 406 900 406 1216 398V414C900 420 100 420 -320 414Z", c.black, { opacity: 0.4 }) +
  path("M440 404L470 680H424L404 404Z", c.black, { opacity: 0.55 }) +
  path("M40 520C160 500 300 500 390 516L400 560C290 548 160 548 40 566Z", c.panelLit, { opacity: 0.6 }) +
  path("M40 566C160 548 290 548 400 560V574C290 562 160 562 40 580Z", c.black, { opacity: 0.5 }) +
  rect([210, 456, 92, 22], c.black, { rx: 11, opacity: 0.7 }) +
  rect([214, 458, 60, 10], "#b8b4d2", { rx: 5, opacity: 0.8 }) +
  ellipse([-110, 590, 110, 80], c.black, { opacity: 0.5 }) +
  many(5, (i) =>
    ellipse([-110, 590, 96 - i * 20, 68 - i * 14], "none", {
      stroke: c.panelLit,
      "stroke-width": 2,
      opacity: 0.35,
    }),
  ) +
  path("M560 540C720 516 960 516 1130 540V600C960 576 720 576 560 600Z", c.panelLit, { opacity: 0.4 });

/** Mirror outside, dashboard, and the wheel seen from its side. */
const front =
  at(
    1126,
    326,
    path("M-34 60C-44 20 -30 -26 6 -34C52 -40 92 -24 96 6C98 40 80 62 40 66Z", "#181a3e"),
    path("M-24 52C-32 18 -20 -16 10 -24C34 -28 52 -20 54 4C56 34 40 54 14 58Z", "#3b4478"),
    circle([4, 8, 9], c.amber, { opacity: 0.8, filter: "url(#rSoft2)" }),
    circle([28, 22, 7], c.red, { opacity: 0.7, filter: "url(#rSoft2)" }),
    line("M-30 30C-34 -4 -16 -26 12 -31", c.gold, { "stroke-width": 2.5, opacity: 0.5 }),
  ) +
  path("M1176 470C1210 408 1300 392 1390 396H1600V690H1160C1150 600 1152 520 1176 470Z", "url(#rDash)") +
  path("M1176 470C1210 408 1300 392 1390 396H1600V404H1390C1300 402 1216 418 1184 476Z", "#8a84ba", {
    opacity: 0.7,
  }) +
  path("M1240 432C1276 396 1360 392 1400 420L1390 470H1250Z", c.black, { opacity: 0.8 }) +
  ellipse([1318, 446, 110, 60], "url(#rDial)", { ...screen, opacity: 0.9 }) +
  circle([1286, 444, 20], "#122b4c") +
  circle([1286, 444, 20], "none", { stroke: c.teal, "stroke-width": 3, opacity: 0.8 }) +
  circle([1346, 444, 20], "#122b4c") +
  circle([1346, 444, 20], "none", { stroke: c.teal, "stroke-width": 3, opacity: 0.8 }) +
  line("M1286 444L1276 432M1346 444L1358 436", c.red, { "stroke-width": 3 }) +
  rect([1440, 470, 130, 76], c.black, { rx: 8 }) +
  rect([1448, 478, 114, 60], "#1d4258", { rx: 5 }) +
  line("M1460 494H1530M1460 508H1510", c.teal, { "stroke-width": 4, opacity: 0.8 }) +
  at(
    1404,
    62,
    path("M-10 -90H8V-20H-10Z", c.black),
    path(
      "M-104 -26C-104 -36 -96 -40 -84 -40H96C106 -40 110 -34 108 -24L100 20C98 30 92 34 80 34H-80C-92 34 -100 30 -101 20Z",
      "#17183a",
    ),
    path(
      "M-94 -24C-94 -30 -90 -32 -82 -32H90C98 -32 100 -28 98 -20L92 16C90 24 86 26 78 26H-76C-86 26 -90 24 -91 16Z",
      "#343b70",
    ),
    circle([-30, 0, 12], c.amber, { opacity: 0.6, filter: "url(#rSoft2)" }),
    circle([24, 6, 9], c.red, { opacity: 0.6, filter: "url(#rSoft2)" }),
  ) +
  turned(
    "rotate(13 1196 500)",
    path("M1196 486L1296 462L1300 528L1200 522Z", c.black),
    ellipse([1196, 502, 50, 148], "none", { stroke: "#121330", "stroke-width": 25 }),
    ellipse([1194, 502, 50, 148], "none", { stroke: "url(#rWheel)", "stroke-width": 19 }),
    path("M1152 492C1176 478 1216 480 1240 494L1238 520C1214 528 1176 528 1152 516Z", "#26264f"),
    path("M1152 492C1176 478 1216 480 1240 494V499C1216 486 1176 486 1152 499Z", "#8d86b8", { opacity: 0.7 }),
    line("M1146 500C1146 430 1162 372 1190 356", c.gold, { "stroke-width": 3, opacity: 0.5 }),
  );

const airs =
  ellipse([588, 40, 480, 360], "url(#rLamp)", { ...screen, opacity: 0.16 }) +
  ellipse([1320, 470, 300, 200], "url(#rDial)", { ...screen, opacity: 0.16 });

const car = (): string =>
  paints + rect([-320, -180, 1920, 860], c.black) + glass + doorPanel + pillars + roof + belt + front + airs;

export const carPicture = (): string => sheet(boxOf(here.soft.world), car());

/** The driver's seat: its back is beside them, for they have turned; the headrest looks past the head. */
export const carSeat = (): string => {
  const back =
    "M-226 730C-246 620 -250 480 -226 392C-214 350 -176 330 -110 326H80C150 330 186 352 198 396C216 480 214 620 206 730Z";
  const rest =
    "M-146 294C-166 230 -166 150 -142 112C-124 84 -40 76 24 84C70 90 84 124 84 180C84 230 78 270 66 298C20 312 -96 310 -146 294Z";
  return sheet(
    boxOf(here.chair.world),
    `<defs>${across("rSeat", [
      [0, c.leatherLit],
      [0.3, c.leather],
      [1, c.leatherDark],
    ])}${falling("rSeatShade", [
      [0, "#0f0e2a", 0],
      [1, "#0f0e2a", 0.6],
    ])}${blurred("rSeatSoft", 12)}</defs>`,
    [-70, 6]
      .map((x) => rect([x - 6, 286, 12, 56], "#8f89b4") + rect([x - 6, 286, 4, 56], "#d9d2ea"))
      .join(""),
    path(rest, "url(#rSeat)"),
    within(
      "rRest",
      path(rest, "#000"),
      path("M-120 296C-134 230 -134 150 -116 116C-96 96 0 96 40 106C56 150 52 250 40 300Z", "none", {
        stroke: "#1c1734",
        "stroke-width": 3,
        opacity: 0.6,
      }),
      ellipse([40, 210, 120, 130], "#0f0e2a", { opacity: 0.4, filter: "url(#rSeatSoft)" }),
    ),
    line("M-150 276C-164 220 -162 150 -140 116C-122 92 -60 86 0 86", "#ffc79a", {
      "stroke-width": 3,
      opacity: 0.6,
    }),
    path(back, "url(#rSeat)"),
    within(
      "rBack",
      path(back, "#000"),
      path("M-172 730C-190 600 -186 470 -166 400C-150 372 120 372 140 400C160 470 164 600 152 730", "none", {
        stroke: "#1c1734",
        "stroke-width": 4,
        opacity: 0.6,
      }),
      path("M-166 730C-184 600 -180 470 -160 402", "none", {
        stroke: c.stitch,
        "stroke-width": 1.6,
        "stroke-dasharray": "7 5",
        opacity: 0.7,
      }),
      path("M146 730C158 600 154 470 134 402", "none", {
        stroke: c.stitch,
        "stroke-width": 1.6,
        "stroke-dasharray": "7 5",
        opacity: 0.5,
      }),
      ellipse([20, 560, 190, 200], "#0f0e2a", { opacity: 0.45, filter: "url(#rSeatSoft)" }),
      path(back, "url(#rSeatShade)"),
    ),
    line(
      "M-228 700C-240 600 -244 470 -226 394C-224 386 -221 382 -216 376C-204 346 -170 331 -110 328H20",
      "#ffc79a",
      { "stroke-width": 3, opacity: 0.55 },
    ),
    line("M120 333C170 344 192 366 200 410C206 450 208 500 208 560", c.cool, {
      "stroke-width": 3,
      opacity: 0.5,
    }),
  );
};

const consoleEdge = "M-340 648C-100 634 150 628 420 627H1000C1180 628 1400 634 1620 646";

/** A paper cup in its holder, where a mug stands on a table. */
const cup = at(
  392,
  702,
  ellipse([0, 2, 66, 19], "#0c0c24"),
  ellipse([0, 2, 66, 19], "none", { stroke: "#6d6a9c", "stroke-width": 3 }),
  path("M-34 -72H34L27 4C18 10 -18 10 -27 4Z", "#e9dcc8"),
  path("M8 -72H34L27 4C20 8 12 9 4 9C12 -16 12 -46 8 -72Z", "#a596a8"),
  path("M-33 -54H33L30 -20H-30Z", "#a5573f"),
  path("M9 -54H33L30 -20H11Z", "#713528"),
  path("M-38 -82H38L36 -70H-36Z", "#3a3560"),
  path("M-38 -82H38L37 -78H-37Z", "#8f86b8"),
  path("M-62 6C-40 22 40 22 62 6C60 30 -60 30 -62 6Z", "#15163a"),
  path("M-66 2C-60 20 60 20 66 2", "none", { stroke: "#9a93c4", "stroke-width": 2.5, opacity: 0.7 }),
);

/** Your coat over your lap, near and large: its folds, the stitches of its hem. */
const coatEdge = "M-340 862C-60 806 260 786 520 778C700 772 830 752 1010 764C1230 780 1420 816 1620 868";
const coat =
  path(`${coatEdge}V1200H-340Z`, "#07071c", {
    opacity: 0.6,
    filter: "url(#rTopSoft20)",
    transform: "translate(6 -16)",
  }) +
  path(`${coatEdge}V1200H-340Z`, "url(#rKnee)") +
  within(
    "rCoat",
    path(`${coatEdge}V1200H-340Z`, "#000"),
    path("M500 780C580 850 620 960 610 1200H760C760 1000 700 850 620 774Z", c.denimDark, {
      opacity: 0.55,
      filter: "url(#rTopSoft)",
    }),
    path("M860 758C900 860 1010 930 1200 980C1010 960 880 900 820 756Z", "#141a3c", {
      opacity: 0.7,
      filter: "url(#rTopSoft)",
    }),
    path("M980 764C1080 850 1240 900 1440 920C1240 930 1060 880 940 760Z", "#141a3c", {
      opacity: 0.6,
      filter: "url(#rTopSoft)",
    }),
    path("M200 792C270 900 300 1040 290 1200H380C380 1040 350 900 262 788Z", "#141a3c", {
      opacity: 0.5,
      filter: "url(#rTopSoft)",
    }),
    path("M560 778C660 870 720 1000 730 1200H690C676 1010 620 880 520 780Z", c.denimLit, {
      opacity: 0.22,
      filter: "url(#rTopSoft)",
    }),
    path("M1060 768C1160 850 1300 900 1460 930C1300 930 1140 880 1020 766Z", c.denimLit, {
      opacity: 0.3,
      filter: "url(#rTopSoft)",
    }),
    path("M780 758C820 880 920 980 1100 1050C940 1020 800 920 736 764Z", c.denimLit, {
      opacity: 0.2,
      filter: "url(#rTopSoft)",
    }),
    line("M-340 884C-60 828 260 808 520 800C700 794 830 774 1010 786C1230 802 1420 838 1620 890", "#c99468", {
      "stroke-width": 2.4,
      "stroke-dasharray": "11 8",
      opacity: 0.4,
    }),
  ) +
  line(coatEdge, "#a3b0e2", { "stroke-width": 3, opacity: 0.4 });

/** Between the seats: armrest, a rubber tray for the phone; then your own knees. */
const consoleTop = (): string =>
  `<defs>${[
    across("rTop", [
      [0, "#6f557c"],
      [0.3, "#54426c"],
      [0.62, "#3a3158"],
      [1, "#262348"],
    ]),
    falling("rTopNear", [
      [0, "#14143a", 0],
      [0.16, "#14143a", 0.35],
      [0.4, "#10102e", 0.75],
      [1, "#0d0d28", 0.95],
    ]),
    across("rKnee", [
      [0, c.denimLit],
      [0.42, c.denim],
      [1, c.denimDark],
    ]),
    spreading("rTopLamp", [
      [0, "#ffbf7c", 0.42],
      [1, "#ffbf7c", 0],
    ]),
    blurred("rTopSoft", 7),
    blurred("rTopSoft20", 20),
  ].join("")}</defs>` +
  path(`${consoleEdge}V1200H-340Z`, "url(#rTop)") +
  within(
    "rConsole",
    path(`${consoleEdge}V1200H-340Z`, "#000"),
    ellipse([520, 650, 420, 70], "url(#rTopLamp)"),
    line("M-340 664C-100 650 150 644 420 643H1000C1180 644 1400 650 1620 662", "#1a1538", {
      "stroke-width": 3,
      opacity: 0.7,
    }),
    line("M-340 659C-100 645 150 639 420 638H1000C1180 639 1400 645 1620 657", c.stitch, {
      "stroke-width": 2,
      "stroke-dasharray": "10 7",
      opacity: 0.55,
    }),
    line("M626 646L600 760", "#1a1538", { "stroke-width": 4, opacity: 0.6 }),
    line("M630 646L604 760", "#b491a8", { "stroke-width": 1.6, opacity: 0.4 }),
    rect([948, 650, 330, 76], "#0e0e2a", { rx: 26, opacity: 0.75 }),
    rect([948, 650, 330, 76], "none", { rx: 26, stroke: "#6d669c", "stroke-width": 2.5, opacity: 0.6 }),
    many(9, (i) =>
      line(`M${980 + i * 33} 660L${972 + i * 34} 716`, "#3a3766", { "stroke-width": 3, opacity: 0.6 }),
    ),
    rect([-340, 640, 1960, 560], "url(#rTopNear)"),
  ) +
  path(
    "M-340 648C-100 634 150 628 420 627H1000C1180 628 1400 634 1620 646V651C1400 639 1180 633 1000 632H420C150 633 -100 639 -340 653Z",
    "#ffcfa0",
    {
      opacity: 0.4,
    },
  ) +
  cup +
  coat +
  rect([-340, 700, 1960, 500], "url(#rTopNear)", { opacity: 0.8 });

export const carConsole = (): string => sheet(boxOf(here.table.world), consoleTop());

/** For the page before the stage is there. */
export const carStill = (): string => dimmed(car() + consoleTop());
