/** Mina from behind, near the camera and out of focus: her bob, the roll-neck, a shoulder; lamp on the left, window on the right. */
import { across, type Box, blurred, ellipse, falling, line, many, n, path, sheet, within } from "./svg.ts";

const backView: Box = [760, 120, 840, 640];

const bob =
  "M1138 168C1060 166 1000 214 974 292C954 352 948 424 950 484C951 520 960 548 980 562C1004 575 1036 571 1062 566C1110 558 1176 558 1222 566C1252 572 1284 574 1304 560C1324 546 1332 518 1332 484C1334 420 1326 350 1304 290C1276 214 1216 170 1138 168Z";
const shoulders =
  "M784 800C792 706 836 660 900 632C958 608 1012 600 1050 586C1100 572 1180 572 1232 586C1276 602 1340 612 1398 640C1470 676 1500 730 1506 800Z";
const collar =
  "M1040 596C1036 566 1044 540 1058 532H1226C1240 540 1248 566 1244 598C1190 626 1096 626 1040 596Z";

/** Locks run from the crown down and turn in at the ends. */
const locks = many(13, (i) => {
  const x = 972 + i * 28;
  const crown = 1138 + (x - 1138) * 0.16;
  return line(
    `M${n(crown)} 186C${n(x + (x < 1138 ? -6 : 6))} ${n(270)} ${n(x)} 420 ${n(x + (1138 - x) * 0.06)} 558`,
    i % 3 === 1 ? "#6b4552" : "#1f1024",
    { "stroke-width": i % 3 === 1 ? 7 : 4.5, opacity: i % 3 === 1 ? 0.5 : 0.4 },
  );
});

const ribs = many(17, (i) =>
  line(
    `M${n(1050 + i * 11.2)} 548C${n(1048 + i * 11.4)} 574 ${n(1048 + i * 11.4)} 592 ${n(1050 + i * 11.2)} 614`,
    "#5e2426",
    { "stroke-width": 3, opacity: 0.5 },
  ),
);

export const minaBack = (): string =>
  sheet(
    backView,
    `<defs>${across("backHair", [
      [0, "#553043"],
      [0.35, "#3d2238"],
      [1, "#24142c"],
    ])}${across("backWool", [
      [0, "#c9603f"],
      [0.4, "#9c4435"],
      [1, "#56262f"],
    ])}${falling("backLow", [
      [0, "#140f30", 0],
      [1, "#140f30", 0.55],
    ])}${blurred("backSoft", 12)}</defs>`,
    path(shoulders, "url(#backWool)"),
    within(
      "backShoulders",
      path(shoulders, "#000"),
      path(
        "M784 800C792 706 836 660 900 632C958 608 1012 600 1050 586C1000 620 930 640 884 676C850 706 836 750 834 800Z",
        "#e8865a",
        { opacity: 0.6 },
      ),
      line("M1000 620C960 680 950 740 952 800M1290 622C1330 690 1340 750 1340 800", "#4f2028", {
        "stroke-width": 6,
        opacity: 0.5,
      }),
      line("M1144 640C1140 700 1140 750 1142 800", "#4f2028", { "stroke-width": 4, opacity: 0.35 }),
      ellipse([1140, 610, 210, 44], "#2a0f20", { opacity: 0.55, filter: "url(#backSoft)" }),
      path(shoulders, "url(#backLow)"),
    ),
    path(collar, "#a84a37"),
    within(
      "backCollar",
      path(collar, "#000"),
      ribs,
      path("M1150 520H1250V620H1170C1180 590 1176 550 1150 520Z", "#56262f", { opacity: 0.6 }),
    ),
    line("M1042 590C1100 618 1190 618 1242 592", "#e8865a", { "stroke-width": 3, opacity: 0.5 }),
    path(bob, "url(#backHair)"),
    within(
      "backBob",
      path(bob, "#000"),
      locks,
      path("M1138 168C1150 210 1152 240 1146 262C1138 244 1132 204 1130 168Z", "#1f1024", { opacity: 0.6 }),
      path(
        "M1010 300C1040 260 1100 240 1138 240C1180 240 1236 262 1268 304C1230 286 1180 276 1138 276C1096 276 1044 284 1010 300Z",
        "#8a5a62",
        { opacity: 0.4 },
      ),
      path("M940 500C1000 556 1280 556 1340 500V600H940Z", "#1a0c20", { opacity: 0.45 }),
      path(
        "M1138 168C1060 166 1000 214 974 292C954 352 948 424 950 484C951 520 960 548 980 562C986 566 992 568 1000 569C976 540 970 440 992 350C1010 270 1062 196 1138 176Z",
        "#ffb37a",
        { opacity: 0.55 },
      ),
      path(
        "M1180 176C1240 196 1290 250 1310 320C1326 390 1330 470 1318 548C1330 530 1334 500 1332 484C1334 420 1326 350 1304 290C1278 220 1232 180 1180 172Z",
        "#8fc6e8",
        { opacity: 0.6 },
      ),
    ),
    line("M800 760C812 706 846 668 904 640C950 620 996 610 1034 600", "#ffc08a", {
      "stroke-width": 6,
      opacity: 0.6,
    }),
    line("M1260 604C1320 618 1400 640 1440 680C1470 710 1486 740 1492 776", "#8fc6e8", {
      "stroke-width": 5,
      opacity: 0.45,
    }),
  );
