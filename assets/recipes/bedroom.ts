/**
 * Afterwards: a bedside by lamplight. 1600 × 1200, so that wide screens (the middle 900) and upright phones
 * (the 570 around the stand) are both composed. The phone itself is HTML: it stands in the wooden block.
 */
import { evening as c } from "./palette.ts";
import {
  across,
  at,
  type Box,
  circle,
  dice,
  ellipse,
  falling,
  line,
  many,
  n,
  path,
  rect,
  sheet,
  spreading,
  turned,
  within,
} from "./svg.ts";
import { couplePicture, crescent, leafPrint } from "./things.ts";

const paints = `<defs>${[
  across("bedWall", [
    [0, "#191a42"],
    [0.45, "#332b5a"],
    [0.76, "#6b4866"],
    [1, "#543a5a"],
  ]),
  falling("bedNight", [
    [0, "#0f1437"],
    [1, "#3a4a8e"],
  ]),
  spreading("bedGlow", [
    [0, "#ffdf9e", 0.95],
    [0.22, "#ffb866", 0.62],
    [0.55, "#ff9a4a", 0.24],
    [1, "#ff9a4a", 0],
  ]),
  across("bedShade", [
    [0, "#ffcf86"],
    [0.3, "#fff2cf"],
    [0.65, "#ffdf9e"],
    [1, "#ffb866"],
  ]),
  across("bedTable", [
    [0, "#4d2a44"],
    [0.35, "#8d4f4b"],
    [0.62, "#c77a55"],
    [1, "#9a5749"],
  ]),
  falling("bedTableNear", [
    [0, "#1d1235", 0],
    [0.3, "#1d1235", 0.34],
    [0.75, "#140f30", 0.92],
    [1, "#140f30", 1],
  ]),
  falling("blanket", [
    [0, "#9a5b6e"],
    [1, "#4e2f56"],
  ]),
  across("pillow", [
    [0, "#a892ad"],
    [0.7, "#e6d2cf"],
    [1, "#f2dcc8"],
  ]),
  across("bedBase", [
    [0, "#5aa3a0"],
    [0.5, "#3f7f86"],
    [1, "#234f5b"],
  ]),
  spreading("bedUnder", [
    [0, "#160820", 0.9],
    [0.6, "#160820", 0.6],
    [1, "#160820", 0],
  ]),
  spreading("bedPool", [
    [0, "#ffd9a0", 0.34],
    [1, "#ffd9a0", 0],
  ]),
].join("")}</defs>`;

const night = within(
  "bedPane",
  rect([118, 130, 320, 420], "#000"),
  rect([118, 130, 320, 420], "url(#bedNight)"),
  ((throwDie) =>
    many(16, () =>
      circle([122 + throwDie() * 310, 136 + throwDie() * 260, 1 + throwDie() * 1.6], "#fff", {
        opacity: 0.8,
      }),
    ))(dice(8)),
  ellipse([340, 226, 90, 90], "#ffe9c4", { opacity: 0.1 }),
  at(340, 226, crescent(34)),
  path("M118 500C200 460 280 500 438 470V560H118Z", "#161c42"),
  ((throwDie) =>
    many(14, () => rect([124 + throwDie() * 300, 500 + throwDie() * 40, 5, 7], "#ffc27a", { opacity: 0.7 })))(
    dice(12),
  ),
);

const background =
  rect([-60, -60, 1720, 1320], "url(#bedWall)") +
  many(20, (i) => rect([i * 80 - 30, -60, 38, 1000], "#fff", { opacity: 0.016 })) +
  rect([98, 110, 360, 460], "#4a3b66", { rx: 8 }) +
  night +
  line("M278 130v420M118 330h320", "#4a3b66", { "stroke-width": 10 }) +
  rect([84, 560, 388, 20], "#5a4874", { rx: 4 }) +
  path("M40 70H190C188 260 170 440 120 640H20Z", "#54406e") +
  path("M150 70H190C188 260 170 440 120 640H96C140 440 152 260 150 70Z", "#6e5482") +
  path("M520 70H400C402 260 424 440 470 640H560Z", "#44335f") +
  path("M400 70H436C438 260 458 440 500 640H470C424 440 402 260 400 70Z", "#5c4876") +
  rect([10, 58, 560, 14], c.woodDark, { rx: 7 }) +
  at(660, 230, leafPrint(120, 158)) +
  at(820, 190, couplePicture(150, 130)) +
  at(1440, 300, leafPrint(110, 150)) +
  path("M-60 640C60 590 420 600 540 690V1000H-60Z", "#4a2f55") +
  path("M-60 640C60 590 420 600 540 690V706C420 618 60 610 -60 660Z", "#7a5070") +
  path("M-60 700C60 620 250 620 340 690C390 730 350 800 280 812C140 836 20 830 -60 810Z", "url(#pillow)") +
  path("M-60 770C80 720 240 744 336 776C326 800 306 808 280 812C140 836 20 830 -60 810Z", "#8f7c9a", {
    opacity: 0.8,
  }) +
  path("M-60 806C160 760 480 780 720 860L760 1240H-60Z", "url(#blanket)") +
  path("M-60 806C160 760 480 780 720 860L724 884C480 806 160 790 -60 838Z", "#c98a84", { opacity: 0.6 }) +
  line("M60 860C180 920 240 1000 250 1200M320 840C420 900 480 1000 490 1200", "#3f2748", {
    "stroke-width": 14,
    opacity: 0.3,
  });

const glow = ellipse([1225, 420, 700, 620], "url(#bedGlow)", { opacity: 1 });

const lamp =
  path(
    "M1206 456H1244L1258 690C1290 726 1310 752 1310 790H1140C1140 752 1160 726 1192 690Z",
    "url(#bedBase)",
  ) +
  path("M1230 456H1244L1258 690C1290 726 1310 752 1310 790H1254C1256 740 1240 690 1230 456Z", "#1d4450", {
    opacity: 0.55,
  }) +
  line("M1166 742C1172 724 1192 706 1200 680", "#a8dcd4", { "stroke-width": 8, opacity: 0.7 }) +
  ellipse([1225, 790, 88, 9], "#173b46") +
  path("M1092 452L1152 246H1298L1358 452Z", "url(#bedShade)") +
  path("M1092 452L1095 442H1355L1358 452Z", "#fff8e0") +
  path("M1152 246L1150 254H1300L1298 246Z", "#e8a862") +
  ellipse([1225, 452, 133, 15], "#fff4d6");

const bloom = ellipse([1225, 400, 230, 210], "url(#bedGlow)", { opacity: 0.6 });

function wood(): string {
  const throwDie = dice(27);
  return (
    path("M470 790H1680V1240H400Z", "url(#bedTable)") +
    many(40, () => {
      const depth = throwDie() ** 1.4;
      const y = 802 + depth * 380;
      const x = 440 + throwDie() * 900;
      const long = 120 + throwDie() * 380;
      return line(
        `M${n(x)} ${n(y)}C${n(x + long * 0.3)} ${n(y - 4 - depth * 5)} ${n(x + long * 0.6)} ${n(y + 4)} ${n(x + long)} ${n(y - 2)}`,
        throwDie() > 0.4 ? "#4a2238" : "#ffb98a",
        { "stroke-width": n(1.2 + depth * 3), opacity: n(0.1 + throwDie() * 0.14) },
      );
    }) +
    line(
      "M462 832C800 824 1200 826 1660 832M448 900C800 890 1200 892 1660 900M432 1000C800 988 1200 990 1660 1000",
      "#4a2238",
      { "stroke-width": 2.4, opacity: 0.4 },
    ) +
    ellipse([1200, 830, 460, 70], "url(#bedPool)") +
    path("M470 790H1680V798H468Z", "#ffe0b4", { opacity: 0.55 })
  );
}

const book = ([lit, shade, page]: readonly [string, string, string]): string =>
  path("M-112 10L96 -6L134 18L-78 38Z", shade) +
  path("M-78 38L134 18V34L-78 56Z", shade) +
  path("M-70 41L130 22V30L-70 51Z", page) +
  path("M-112 6L96 -10L134 14L-78 34Z", lit) +
  path("M-112 6L-78 34V52L-112 24Z", shade);

const onTheTable =
  at(
    1450,
    826,
    ellipse([10, 40, 140, 16], "url(#bedUnder)", { opacity: 0.5 }),
    book(["#a5573f", "#713528", "#f0dcc0"]),
    at(6, -22, turned("rotate(4)", book(["#4f6f9a", "#33486c", "#e9dcc4"]))),
    path("M-30 -28L60 -35L76 -25L-16 -17Z", "#ffd9a8", { opacity: 0.4 }),
  ) +
  at(
    1066,
    806,
    ellipse([4, 4, 40, 8], "url(#bedUnder)", { opacity: 0.4 }),
    path("M-33 -128H33L27 -4C26 6 -26 6 -27 -4Z", "#dff0f4", { opacity: 0.24 }),
    path("M-30 -74H30L27 -4C26 6 -26 6 -27 -4Z", "#cfeaf0", { opacity: 0.4 }),
    ellipse([0, -74, 30, 6], "#eafaff", { opacity: 0.6 }),
    ellipse([0, -128, 33, 6], "none", { stroke: "#fff", "stroke-width": 2, opacity: 0.6 }),
    line("M19 -116L15 -16", "#ffe9c4", { "stroke-width": 4, opacity: 0.7 }),
    path("M-20 2L60 14L20 20Z", "#ffe9c4", { opacity: 0.16 }),
  ) +
  at(
    610,
    852,
    ellipse([6, 16, 96, 10], "url(#bedUnder)", { opacity: 0.45 }),
    line(
      "M-72 2C-76 -18 -34 -22 -26 -2C-22 14 -68 18 -72 2ZM18 -2C16 -22 60 -24 66 -6C70 12 22 14 18 -2ZM-26 -4C-16 -12 8 -12 18 -5M66 -8L104 -30M-72 0L-50 -34",
      "#2a1834",
      { "stroke-width": 5 },
    ),
    line("M-70 -4C-66 -16 -38 -18 -30 -8M22 -8C26 -18 54 -20 62 -10", "#ffd9a8", {
      "stroke-width": 1.8,
      opacity: 0.7,
    }),
  );

/** A block of wood with a slot; the phone's lower edge stands at y 820. */
const stand = at(
  855,
  820,
  ellipse([20, 40, 176, 18], "url(#bedUnder)", { opacity: 0.9 }),
  path("M-136 -8H136L152 12H-152Z", "#b87452"),
  path("M-152 12H152V36C152 41 148 44 142 44H-142C-148 44 -152 41 -152 36Z", "#6b3a40"),
  path("M40 12H152V36C152 41 148 44 142 44H60Z", "#8f5247", { opacity: 0.8 }),
  path("M-126 -2H126L130 6H-130Z", "#2a1430"),
  line("M-150 13H150", "#ffcf9a", { "stroke-width": 2, opacity: 0.6 }),
  line("M-120 26C-40 22 40 30 128 25M-100 36C0 33 60 38 110 35", "#3f1f30", {
    "stroke-width": 1.6,
    opacity: 0.4,
  }),
);

const bedroomView: Box = [0, 0, 1600, 1200];

/** Back to front, each with its own blur in world units and its way of lying on those below. */
export const bedroomLayers = [
  { svg: sheet(bedroomView, paints, background), soft: 9, blend: "over" },
  { svg: sheet(bedroomView, paints, glow), soft: 0, blend: "screen" },
  { svg: sheet(bedroomView, paints, lamp), soft: 2.4, blend: "over" },
  { svg: sheet(bedroomView, paints, bloom), soft: 0, blend: "screen" },
  {
    svg: sheet(
      bedroomView,
      paints,
      wood(),
      onTheTable,
      stand,
      rect([0, 790, 1600, 410], "url(#bedTableNear)"),
    ),
    soft: 0.8,
    blend: "over",
  },
] as const;
