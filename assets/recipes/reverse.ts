/** The other chair: the room that the partner looks at, behind you. The hall is lit; a pendant hangs over the table. */
import { evening as c } from "./palette.ts";
import {
  across,
  at,
  type Box,
  blurred,
  circle,
  ellipse,
  falling,
  group,
  line,
  many,
  path,
  rect,
  screen,
  sheet,
  spreading,
  turned,
} from "./svg.ts";
import {
  board,
  books,
  couplePicture,
  floorPlant,
  landscapePicture,
  leafPrint,
  mug,
  pottedPlant,
} from "./things.ts";

const reverseView: Box = [-320, -180, 1920, 860];

const paints = `<defs>${[
  across("revWall", [
    [0, "#26244b"],
    [0.5, "#3d345f"],
    [1, "#4c3a5e"],
  ]),
  falling("hall", [
    [0, "#ffd79a"],
    [0.7, "#e39a62"],
    [1, "#b9674a"],
  ]),
  spreading("pendant", [
    [0, "#ffd79a", 0.8],
    [0.3, c.glow, 0.3],
    [0.65, c.glow, 0.08],
    [1, c.glow, 0],
  ]),
  falling("hallSpill", [
    [0, "#ffc07a", 0.5],
    [1, "#ffc07a", 0],
  ]),
  across("revWood", [
    [0, c.woodLit],
    [0.6, c.wood],
    [1, "#43263e"],
  ]),
  falling("revCorner", [
    [0, "#120f2c", 0.5],
    [1, "#120f2c", 0],
  ]),
  blurred("revSoft", 14),
].join("")}</defs>`;

const walls =
  rect([-320, -180, 1920, 860], "url(#revWall)") +
  many(25, (i) => line(`M${-316 + i * 80} -92V460`, c.line, { opacity: 0.24 })) +
  rect([-320, -180, 1920, 76], c.ceiling) +
  rect([-320, -106, 1920, 16], c.panel) +
  rect([-320, -106, 1920, 3], c.line) +
  rect([-320, -90, 1920, 26], "url(#revCorner)") +
  rect([-320, 470, 1920, 212], c.panel) +
  many(
    12,
    (i) =>
      rect([-300 + i * 160, 500, 136, 108], c.panelDark, { opacity: 0.55, rx: 3 }) +
      line(`M${-299 + i * 160} 607V501H${-166 + i * 160}`, "#1b1838", { opacity: 0.5 }),
  ) +
  rect([-320, 462, 1920, 12], c.line) +
  rect([-320, 462, 1920, 2.5], "#8d7bad", { opacity: 0.6 }) +
  rect([-320, 624, 1920, 60], c.panelDark);

const coat = (x: number, y: number, [lit, shade]: readonly [string, string]): string =>
  at(
    x,
    y,
    path("M0 0C-26 10 -32 50 -36 140C-20 150 20 150 36 140C32 50 26 10 0 0Z", lit),
    path("M3 4C24 14 31 52 36 140C24 148 12 149 4 149Z", shade),
    path("M-14 8C-6 22 6 22 14 8L8 2H-8Z", shade),
    line("M0 22V144", "#1a1230", { "stroke-width": 1.6, opacity: 0.4 }),
    circle([0, -4, 4.5], "#ffd79a"),
  );

/** The open door: coats, a mirror, shoes, a runner, and the front door with its glass. */
const hall =
  rect([40, 82, 214, 560], "#5c3f5c") +
  rect([40, 82, 5, 560], "#8f6a80") +
  rect([249, 82, 5, 560], "#3a2748") +
  rect([60, 102, 176, 540], "url(#hall)") +
  path("M60 640L106 452H210L236 640Z", "#9a5a4a") +
  path("M104 640L128 452H176L190 640Z", "#b5483a") +
  path("M112 640L133 452H139L124 640Z", "#e8b35f", { opacity: 0.7 }) +
  rect([128, 196, 82, 256], "#a8583e") +
  rect([128, 196, 5, 256], "#c9764f") +
  rect([140, 212, 58, 84], "#4a5a92") +
  rect([140, 212, 58, 84], "#ffd79a", { opacity: 0.16 }) +
  line("M169 212v84M140 254h58", "#a8583e", { "stroke-width": 4 }) +
  rect([142, 318, 54, 110], "#8f4836", { rx: 2 }) +
  circle([202, 338, 4.5], "#ffe2a4") +
  path("M60 102H106V452L60 640Z", "#c98252", { opacity: 0.55 }) +
  rect([64, 190, 40, 8], c.woodDark, { rx: 2 }) +
  coat(84, 204, ["#3f6f74", "#27484f"]) +
  coat(104, 210, ["#b5603f", "#7d3c2c"]) +
  path("M214 214H236V452H214Z", "#d08a5a", { opacity: 0.6 }) +
  rect([216, 240, 18, 90], "#7fa0b8", { rx: 8, opacity: 0.85 }) +
  path("M64 634C66 622 84 622 92 630H100V640H64Z", "#3a2238") +
  path("M76 646C80 636 96 636 104 642H110V652H76Z", "#4f2c48") +
  path("M232 102H236V640L232 630Z", "#7a4636", { opacity: 0.5 }) +
  // the door itself, opened into the room
  path("M254 92L300 70V660L254 642Z", "#4b3157") +
  path("M254 92L258 90V644L254 642Z", "#ffc27a", { opacity: 0.5 }) +
  path("M264 118L292 106V330L264 336Z", "#3c2748") +
  path("M264 372L292 370V600L264 590Z", "#3c2748") +
  circle([292, 366, 5.5], "#d9a66a") +
  path("M60 640H254L380 684H-20Z", "url(#hallSpill)");

const photographs =
  at(338, 148, couplePicture(96, 116)) +
  at(452, 132, leafPrint(66, 86)) +
  at(346, 286, landscapePicture(80, 66)) +
  at(446, 240, couplePicture(62, 74));

const pendant =
  at(
    806,
    0,
    line("M0 -180V70", "#1f1430", { "stroke-width": 4 }),
    rect([-9, 58, 18, 16], "#2a1a3c", { rx: 3 }),
    path("M-66 126C-64 92 -38 70 0 70C38 70 64 92 66 126Z", "#d98a5e"),
    path("M8 70C42 72 63 94 66 126H24C28 100 22 80 8 70Z", "#a5573f"),
    path("M-66 126C-64 92 -38 70 -12 70C-36 78 -52 100 -54 126Z", "#f0b07a", { opacity: 0.7 }),
    ellipse([0, 126, 66, 9], "#fff3d6"),
  ) +
  path("M746 126L560 640H1052L866 126Z", "#ffcf8c", { opacity: 0.06, filter: "url(#revSoft)" }) +
  ellipse([806, 140, 470, 400], "url(#pendant)", screen);

const shelves =
  board(900, 176, 350) +
  at(914, 176, books({ wide: 118, seed: 33 })) +
  at(1058, 176, couplePictureOnShelf()) +
  at(1170, 176, pottedPlant()) +
  board(956, 330, 320) +
  at(
    1000,
    330,
    path("M-24 0C-32 -32 -18 -46 -14 -62H14C18 -46 32 -32 24 0Z", c.teal),
    path("M4 0C14 -32 6 -48 5 -62H14C18 -46 32 -32 24 0Z", "#2c5e68"),
  ) +
  at(1124, 330, books({ wide: 120, seed: 61 })) +
  at(
    1058,
    330,
    rect([-26, -40, 52, 40], c.woodDark, { rx: 4 }),
    circle([0, -20, 14], c.paper, { opacity: 0.85 }),
    line("M0 -20V-30M0 -20L7 -17", c.woodDark),
  );

function couplePictureOnShelf(): string {
  return at(0, -62, turned("rotate(-3)", couplePicture(62, 60)));
}

/** For wide screens: a bookcase on the left, a dresser with a record player and a plant on the right. */
const flanks =
  at(
    -300,
    60,
    rect([8, 10, 250, 590], c.night, { opacity: 0.3 }),
    rect([0, 0, 250, 590], c.wood, { rx: 3 }),
    rect([10, 10, 230, 570], "#2a1830"),
    rect([0, 0, 4, 590], "#8a5a62"),
    ...[110, 220, 330, 440].map(
      (y, i) =>
        at(
          16,
          y,
          i === 2
            ? at(
                24,
                0,
                path("M0 0C-6 -30 -4 -60 22 -60C48 -60 50 -30 44 0Z", c.teal),
                path("M26 0C36 -30 34 -52 22 -60C48 -60 50 -30 44 0Z", "#2c5e68"),
              ) + at(96, 0, books({ wide: 110, seed: 105 }))
            : books({ wide: i === 3 ? 150 : 216, seed: 200 + i * 17 }),
        ) + rect([10, y, 230, 10], c.woodLit),
    ),
    rect([12, 456, 110, 122], "#4b2a3e"),
    rect([128, 456, 110, 122], "#4b2a3e"),
    circle([112, 516, 4], c.sand),
    circle([138, 516, 4], c.sand),
  ) +
  at(
    1300,
    0,
    rect([6, 452, 300, 190], c.night, { opacity: 0.35 }),
    rect([0, 440, 300, 200], "url(#revWood)"),
    rect([-8, 430, 316, 14], c.woodLit, { rx: 4 }),
    rect([-8, 430, 316, 3], "#d98a66", { opacity: 0.5 }),
    rect([12, 462, 134, 76], c.woodDark, { opacity: 0.4 }),
    rect([154, 462, 134, 76], c.woodDark, { opacity: 0.4 }),
    rect([12, 550, 276, 76], c.woodDark, { opacity: 0.4 }),
    ...[79, 221].map((x) => circle([x, 500, 5], c.sand)),
    circle([150, 588, 5], c.sand),
    rect([20, 402, 130, 28], "#3a2238", { rx: 4 }),
    ellipse([74, 402, 50, 10], "#151026"),
    ellipse([74, 402, 16, 3.4], c.sun),
    line("M132 396L112 404", c.paper, { "stroke-width": 3 }),
    at(210, 430, group({ transform: "scale(.8)" }, mug(["#cdbfb6", "#a08f94"]))),
    at(70, 150, landscapePicture(170, 200)),
  ) +
  at(1560, 660, floorPlant());

export const reverseRoom = (): string =>
  sheet(
    reverseView,
    paints,
    walls,
    hall,
    photographs,
    shelves,
    flanks,
    pendant,
    rect(reverseView, "#1a1440", { opacity: 0.14 }),
  );
