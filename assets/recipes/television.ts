/** The television: the dark set, and three programmes that are hard not to watch. They change slowly. */
import { lettering } from "./lettering.ts";
import { evening as c } from "./palette.ts";
import {
  across,
  at,
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
  spreading,
  turned,
  within,
} from "./svg.ts";

/** Size of the picture on the screen, and of the whole set around it. */
export const screenSize = { w: 236, h: 136 } as const;
export const setSize = { w: 256, h: 172 } as const;

const glass = rect([0, 0, 236, 136], "#000", { rx: 7 });

/** The whole set, top left on (0, 0), 256 × 172; its glass reflects the lamp and the window. */
export const televisionOff = (): string =>
  `<defs>${falling("tvGlass", [
    [0, "#1d1a38"],
    [1, "#131026"],
  ])}${spreading("tvLamp", [
    [0, "#ffcf8c", 0.5],
    [1, "#ffb259", 0],
  ])}</defs>` +
  ellipse([128, 170, 120, 7], c.night, { opacity: 0.5 }) +
  path("M98 152H158L164 164H92Z", "#120f20") +
  rect([76, 162, 104, 8], "#181426", { rx: 3 }) +
  rect([76, 162, 104, 2], "#6a5f98", { rx: 1, opacity: 0.6 }) +
  rect([0, 0, 256, 156], c.bezel, { rx: 12 }) +
  rect([1, 1, 254, 154], "none", { rx: 11, stroke: c.bezelLine, "stroke-width": 1.5, opacity: 0.8 }) +
  line("M6 14V142C6 147 9 150 14 150", "#ffb37a", { "stroke-width": 1.5, opacity: 0.35 }) +
  at(
    10,
    10,
    within(
      "tvOffGlass",
      glass,
      rect([0, 0, 236, 136], "url(#tvGlass)"),
      path("M0 0H88L0 136Z", "#fff", { opacity: 0.05 }),
      path("M104 0H124L40 136H14Z", "#fff", { opacity: 0.025 }),
      ellipse([34, 40, 34, 38], "url(#tvLamp)"),
      path("M27 52L31 34H39L43 52Z", "#ffd694", { opacity: 0.32 }),
      rect([34, 52, 2, 50], "#ffd694", { opacity: 0.1 }),
    ),
  ) +
  circle([240, 150.5, 1.6], "#d9485a");

interface Person {
  readonly skin: string;
  readonly shade: string;
  readonly hair: string;
  readonly coat: string;
  readonly coatShade: string;
}

/** A head and shoulders, chin about (0, 0), 46 high above the desk at y 30; two tones, lit from the left. */
const bust = ({ skin, shade, hair, coat, coatShade }: Person, cut: string, face: string): string =>
  path("M-30 34C-30 14 -22 8 -8 6H8C22 8 30 14 30 34Z", coat) +
  path("M8 6C22 8 30 14 30 34H12C16 24 14 12 8 6Z", coatShade) +
  path("M-7 -6H7V8C4 13 -4 13 -7 8Z", shade) +
  path("M-6 7L0 15L6 7L9 8L2 26H-2L-9 8Z", "#fff7ea") +
  path("M-14 -22C-14 -36 14 -36 14 -22C14 -8 8 1 0 1C-8 1 -14 -8 -14 -22Z", skin) +
  path("M6 -33C12 -30 14 -26 14 -22C14 -8 8 1 0 1C8 -6 10 -20 6 -33Z", shade) +
  path(cut, hair) +
  face;

const eyes = (ink: string, y = -18): string =>
  ellipse([-5.5, y, 3, 2.2], "#fff7ea") +
  ellipse([5.5, y, 3, 2.2], "#fff7ea") +
  circle([-5.5, y, 1.7], ink) +
  circle([5.5, y, 1.7], ink) +
  circle([-6, y - 0.6, 0.5], "#fff") +
  circle([5, y - 0.6, 0.5], "#fff");

const quiff =
  "M-15 -20C-19 -38 -8 -46 4 -43C15 -43 18 -32 15 -20C14 -27 11 -31 6 -31C-2 -30 -9 -30 -12 -27C-13 -25 -14 -23 -15 -20Z";
const crown =
  "M-15 -18C-18 -32 -14 -38 -8 -38C-13 -32 -13 -26 -13 -18ZM15 -18C18 -32 14 -38 8 -38C13 -32 13 -26 13 -18Z";
const lob =
  "M-17 2C-22 -16 -20 -44 1 -43C21 -43 22 -16 17 2C13 3 12 -4 13 -20C8 -26 0 -30 -4 -33C-8 -28 -12 -26 -13 -20C-12 -4 -13 3 -17 2Z";

const host: Person = {
  skin: "#c98a62",
  shade: "#a0664a",
  hair: "#2b1a2a",
  coat: "#e23f6d",
  coatShade: "#ab2555",
};
const brian: Person = {
  skin: "#f0c39c",
  shade: "#d3976f",
  hair: "#b9b0ad",
  coat: "#4c9a8a",
  coatShade: "#2f6f6b",
};
const anchor: Person = {
  skin: "#8d5a3c",
  shade: "#6d4130",
  hair: "#241620",
  coat: "#3c55b8",
  coatShade: "#273a88",
};

const podium = (x: number, lit: boolean, name: string): string =>
  at(
    x,
    92,
    path("M-35 0H35L30 46H-30Z", "#5a2a8c"),
    path("M10 0H35L30 46H14Z", "#41206c"),
    rect([-38, -4, 76, 8], lit ? "#fff0a8" : "#ffd24a", { rx: 3 }),
    rect([-29, 10, 58, 20], "#fff3d2", { rx: 3 }),
    lettering(name, { x: name === "BRIAN" ? -23 : -10, y: 13.5, high: 12, colour: "#41206c", weight: 3.4 }),
    circle([22, -7, 6], lit ? "#ff4b4b" : "#a02a44"),
    lit ? circle([22, -7, 11], "#ff7a6a", { opacity: 0.35 }) : "",
    circle([20, -9, 2], "#fff", { opacity: 0.6 }),
  );

/** The question is open, Brian knows it, and there is a car. Frame 0–2. */
function quiz(frame: number): string {
  const throwDie = dice(5);
  const pressed = frame === 2;
  const rays = many(14, (i) =>
    path("M0 0L-13 -190L13 -190Z", i % 2 ? "#8e3bd0" : "#5f22a8", {
      transform: `rotate(${i * (360 / 14) + frame * 2})`,
    }),
  );
  const bulbs = many(17, (i) => {
    const a = Math.PI * (1 + (i + 0.5) / 17);
    const on = (i + frame) % 3 !== 0;
    return (
      circle([118 + Math.cos(a) * 112, 108 + Math.sin(a) * 98, on ? 3.6 : 3], on ? "#fff3b0" : "#d98a3a") +
      (on ? circle([118 + Math.cos(a) * 112, 108 + Math.sin(a) * 98, 7], "#ffd24a", { opacity: 0.25 }) : "")
    );
  });
  const glints = many(5, (i) => {
    const s = (i + frame) % 3 === 0 ? 1 : 0.5;
    return at(
      92 + i * 14 + throwDie() * 6,
      52 + throwDie() * 18,
      path("M0 -6L1.400 -1.400L6 0L1.400 1.400L0 6L-1.400 1.400L-6 0L-1.400 -1.400Z", "#fffbe0", {
        transform: `scale(${s})`,
      }),
    );
  });
  const car = at(
    118,
    84,
    ellipse([0, 18, 54, 9], "#3be0d4", { opacity: 0.55 }),
    ellipse([0, 16, 50, 7], "#b8fff2", { opacity: 0.8 }),
    path(
      "M-46 12C-50 2 -42 -4 -30 -6C-22 -20 -12 -24 4 -24C20 -24 28 -16 34 -7C46 -5 50 2 47 12Z",
      "#ffb52e",
    ),
    path("M20 -22C27 -18 31 -12 34 -7C46 -5 50 2 47 12H16C30 4 30 -12 20 -22Z", "#d98412"),
    path("M-25 -7C-19 -17 -12 -20 -2 -20V-7Z", "#2a1f66"),
    path("M3 -20C16 -20 22 -15 27 -7H3Z", "#2a1f66"),
    path("M-18 -9L-8 -18H-4L-12 -9Z", "#fff", { opacity: 0.4 }),
    circle([-27, 12, 9], "#1d1440"),
    circle([-27, 12, 4], "#cfd6ff"),
    circle([28, 12, 9], "#1d1440"),
    circle([28, 12, 4], "#cfd6ff"),
    rect([42, -1, 6, 5], "#fff3b0", { rx: 2 }),
    path(
      "M-6 -24C-14 -36 -22 -30 -16 -25C-12 -22 -8 -23 -4 -24C-2 -23 4 -22 8 -25C14 -30 6 -36 -2 -24Z",
      "#ff4f7e",
    ),
    rect([-7, -25, 6, 31], "#ff4f7e"),
  );
  return (
    `<defs>${falling("quizSky", [
      [0, "#3a1580"],
      [1, "#c2378f"],
    ])}${falling("quizFloor", [
      [0, "#ff7ab0"],
      [1, "#5a1a7a"],
    ])}</defs>` +
    rect([0, 0, 236, 136], "url(#quizSky)") +
    at(118, 104, rays) +
    rect([0, 104, 236, 32], "url(#quizFloor)", { opacity: 0.9 }) +
    bulbs +
    at(
      118,
      14,
      rect([-25, -9, 50, 23], "#ffd24a", { rx: 8 }),
      rect([-22, -6, 44, 17], "#41206c", { rx: 6 }),
      ...[-12, 0, 12].map((x) =>
        lettering("?", { x: x - 3.6, y: -3, high: 11.5, colour: "#fff3b0", weight: 3 }),
      ),
    ) +
    car +
    glints +
    at(
      42,
      80 - (frame === 1 ? 1 : 0),
      turned(
        "scale(1.16)",
        path("M18 11C26 14 31 6 33 -5L41 -2C41 12 35 25 22 27Z", "#c9305f") +
          circle([37, -4, 4.2], host.skin),
        rect([31, -16, 16, 12], "#fff3d2", { rx: 1.5, transform: "rotate(12 38 -10)" }),
        line("M34 -12L43 -10M34 -9L41 -7.500", "#a88fc0", { "stroke-width": 1 }),
        bust(
          host,
          quiff,
          eyes("#2b1a2a") +
            path(
              frame === 1
                ? "M-5 -9C-2 -7 3 -7 6 -9C5 -3 -4 -3 -5 -9Z"
                : "M-6 -10C-2 -8 3 -8 7 -10C6 -2 -5 -2 -6 -10Z",
              "#fff",
            ) +
            line("M-8 -23L-3 -24M3 -24L8 -23", "#2b1a2a", { "stroke-width": 1.8 }),
        ),
      ),
    ) +
    at(
      196,
      76 - (pressed ? 4 : 0),
      bust(
        brian,
        crown,
        (pressed
          ? line("M-9 -26L-4 -28M4 -28L9 -26", "#8a7f7c", { "stroke-width": 1.8 })
          : line("M-9 -24L-4 -25M4 -25L9 -24", "#8a7f7c", { "stroke-width": 1.8 })) +
          eyes("#3a2433") +
          line(
            "M-9.500 -18A4 4 0 1 0 -1.500 -18A4 4 0 1 0 -9.500 -18M1.500 -18A4 4 0 1 0 9.500 -18A4 4 0 1 0 1.500 -18M-1.500 -18.500H1.500",
            "#5a3a4a",
            { "stroke-width": 1.2 },
          ) +
          path("M-8 -8C-5 -12 5 -12 8 -8C4 -8 -4 -8 -8 -8Z", "#b9b0ad") +
          (pressed
            ? ellipse([0, -4.5, 3.5, 3], "#7a2a3a")
            : line("M-4 -5C-1 -3.500 2 -3.500 4 -5", "#8a4a44", { "stroke-width": 1.4 })),
      ),
    ) +
    podium(196, pressed, "BRIAN") +
    at(
      42,
      104,
      path("M-32 0H32L28 36H-28Z", "#d9408a"),
      path("M8 0H32L28 36H12Z", "#a82a6e"),
      rect([-35, -3, 70, 7], "#ffd24a", { rx: 3 }),
    ) +
    (pressed
      ? path("M205 96C213 88 219 84 222 84L226 90C222 94 216 98 210 102Z", brian.coat) +
        circle([221, 84, 5], brian.skin)
      : "")
  );
}

/** Two all, two minutes left, and he is through. Frame 0–2. */
function football(frame: number): string {
  const throwDie = dice(31);
  const crowd = many(150, () =>
    circle(
      [throwDie() * 236, 16 + throwDie() * 32, 1.5 + throwDie()],
      pick(["#f3c8a0", "#ff6a5a", "#ffd34d", "#8a5a3c", "#cfe6ff", "#5a78c8"], throwDie()),
      { opacity: n(0.55 + throwDie() * 0.4) },
    ),
  );
  const [ballX = 0, ballY = 0] =
    (
      [
        [118, 104],
        [136, 92],
        [158, 78],
      ] as const
    )[frame] ?? [];
  const run = frame * 5;
  const goal = at(
    176,
    44,
    rect([0, 0, 64, 36], "#123a5a", { opacity: 0.5 }),
    many(9, (i) => line(`M${i * 8} 0V36`, "#e8fbff", { "stroke-width": 0.6, opacity: 0.6 })) +
      many(5, (i) => line(`M0 ${i * 8}H64`, "#e8fbff", { "stroke-width": 0.6, opacity: 0.6 })),
    line("M0 38V0H64", "#fff", { "stroke-width": 3.4 }),
  );
  const keeper = at(
    198 - frame * 5,
    80 + frame,
    turned(
      `rotate(${-frame * 14})`,
      line("M-3 0L-5 -10M4 0L4 -10", "#20306a", { "stroke-width": 4.5 }),
      path("M-7 -9C-9 -22 -6 -26 0 -26C7 -26 9 -22 7 -9Z", "#39e0a0"),
      path("M2 -26C7 -26 9 -22 7 -9H3Z", "#1fa87a"),
      line(frame ? "M-6 -22L-15 -28M6 -22L13 -30" : "M-6 -22L-13 -14M6 -22L13 -14", "#39e0a0", {
        "stroke-width": 4,
      }),
      circle([0, -30, 4.6], "#8a5a3c"),
    ),
  );
  const striker = at(
    84 + run * 1.4,
    128 - run * 0.8,
    ellipse([4, 2, 22, 4], "#1b5a34", { opacity: 0.5 }),
    line(
      frame === 1 ? "M-2 -26L-12 -14L-20 -2M4 -26L16 -16L12 -2" : "M-2 -26L-8 -12L-22 -8M4 -26L14 -14L22 -4",
      "#c98a62",
      { "stroke-width": 5.5, "stroke-linejoin": "round" },
    ),
    line(frame === 1 ? "M-20 -2L-14 0M12 -2L19 -1" : "M-22 -8L-22 -2M22 -4L28 -6", "#fff", {
      "stroke-width": 5,
    }),
    path("M-10 -22L-7 -36H9L12 -20L4 -18L1 -24L-3 -18Z", "#fff"),
    path("M-10 -34C-11 -52 -5 -58 2 -58C10 -58 13 -50 11 -33Z", "#ff5a4d"),
    path("M4 -58C10 -58 13 -50 11 -33H5C9 -42 8 -52 4 -58Z", "#c22f38"),
    line("M-8 -54L-19 -46L-24 -36M9 -54L19 -48L26 -56", "#ff5a4d", {
      "stroke-width": 5,
      "stroke-linejoin": "round",
    }),
    circle([-24, -36, 3], "#c98a62"),
    circle([26, -56, 3], "#c98a62"),
    circle([3, -65, 7.2], "#c98a62"),
    path("M-5 -66C-5 -76 11 -76 10 -66C7 -70 0 -71 -5 -66Z", "#3a2038"),
    lettering("7", { x: -1, y: -50, high: 11, colour: "#fff", weight: 3 }),
  );
  const defender = at(
    42 + run * 0.9,
    122 - run * 0.4,
    ellipse([2, 1, 16, 3.4], "#1b5a34", { opacity: 0.5 }),
    line("M-1 -22L-10 -10L-16 0M4 -22L12 -12L8 -1", "#8a5a3c", {
      "stroke-width": 5,
      "stroke-linejoin": "round",
    }),
    path("M-8 -20L-6 -30H8L9 -18Z", "#2a3f8a"),
    path("M-9 -28C-10 -44 -4 -49 2 -49C9 -49 11 -42 9 -28Z", "#ffd34d"),
    path("M4 -49C9 -49 11 -42 9 -28H5C8 -36 7 -44 4 -49Z", "#d99a1e"),
    line("M-7 -45L-15 -36M8 -45L18 -44", "#ffd34d", { "stroke-width": 4.6 }),
    circle([2, -55, 6], "#8a5a3c"),
    path("M-4 -56C-4 -64 9 -64 8 -56C4 -59 0 -59 -4 -56Z", "#1d1420"),
  );
  return (
    `<defs>${falling("pitch", [
      [0, "#3fa85e"],
      [1, "#66cf6e"],
    ])}${falling("stand", [
      [0, "#152a5a"],
      [1, "#2f5a9a"],
    ])}</defs>` +
    rect([0, 0, 236, 136], "url(#stand)") +
    crowd +
    path("M0 0H236V10H0Z", "#0e1c40") +
    [30, 92, 154, 216]
      .map((x) =>
        at(
          x,
          8,
          path("M-12 -2H12L30 30H-30Z", "#fff", { opacity: 0.08 }),
          rect([-12, -4, 24, 5], "#f6ffff", { rx: 2 }),
        ),
      )
      .join("") +
    rect([0, 50, 236, 10], "#e8f4ff") +
    ["#ff5a4d", "#2a6fd0", "#ffb52e"]
      .map((colour, i) => rect([4 + i * 62, 51.5, 54, 7], colour, { rx: 1 }))
      .join("") +
    rect([0, 60, 236, 76], "url(#pitch)") +
    many(7, (i) =>
      path(`M${-30 + i * 46} 136L${44 + i * 25} 60H${56 + i * 25}L${-7 + i * 46} 136Z`, "#2f9450", {
        opacity: 0.55,
      }),
    ) +
    line("M150 136L170 81H236M128 136L152 72H236", "#e6ffe8", { "stroke-width": 2, opacity: 0.85 }) +
    goal +
    keeper +
    defender +
    striker +
    ellipse([ballX, ballY + 8, 7, 2], "#1b5a34", { opacity: 0.45 }) +
    circle([ballX, ballY, 5.6], "#fff") +
    path(
      `M${ballX - 2} ${ballY - 2.6}L${ballX + 1.4} ${ballY - 3}L${ballX + 2.6} ${ballY}L${ballX} ${ballY + 2.2}L${ballX - 2.6} ${ballY + 0.6}Z`,
      "#2a2140",
    ) +
    rect([10, 12, 92, 19], "#101830", { rx: 4, opacity: 0.88 }) +
    rect([14, 16, 5, 11], "#ff5a4d", { rx: 1 }) +
    rect([57, 16, 5, 11], "#ffd34d", { rx: 1 }) +
    lettering("2:2", { x: 23, y: 16, high: 11, colour: "#fff", weight: 3 }) +
    lettering("88’", { x: 69, y: 16, high: 11, colour: "#ffd796", weight: 3 })
  );
}

/** Breaking: there is a goat on the town hall. Frame 0–2. */
function news(frame: number): string {
  const hop = [0, -3, 0][frame] ?? 0;
  const goat = at(
    58 + frame * 3,
    44 + hop,
    turned(
      "scale(.92)",
      line("M-9 0V10M-4 1V10M6 1V10M10 0V10", "#e8e0da", { "stroke-width": 3 }),
      ellipse([0, -4, 14, 8], "#f8f2ea"),
      path("M2 -12C12 -12 15 -4 13 2C8 5 4 4 0 4C8 0 8 -8 2 -12Z", "#cdbfc4"),
      path("M9 -8L14 -19C16 -23 24 -22 25 -17L26 -13C24 -10 19 -11 17 -9L14 -2Z", "#f8f2ea"),
      path("M15 -20C12 -28 8 -29 5 -29M19 -21C17 -29 13 -32 10 -32", "none", {
        stroke: "#8a6a52",
        "stroke-width": 2.2,
        "stroke-linecap": "round",
      }),
      circle([20, -16.5, 1.2], "#2a2140"),
      line("M23 -11L22 -5", "#cdbfc4", { "stroke-width": 2.4 }),
      line("M-14 -6L-18 -11", "#f8f2ea", { "stroke-width": 3 }),
      frame === 1 ? line("M24 -13L28 -12", "#2a2140", { "stroke-width": 1.2 }) : "",
    ),
  );
  const inset = at(
    112,
    14,
    rect([-3, -3, 118, 82], "#fff", { rx: 5 }),
    within(
      "newsInset",
      rect([0, 0, 112, 76], "#000", { rx: 3 }),
      rect([0, 0, 112, 76], "url(#newsSky)"),
      ellipse([86, 16, 16, 5], "#fff", { opacity: 0.8 }),
      ellipse([96, 13, 12, 5], "#fff", { opacity: 0.8 }),
      ellipse([20, 24, 14, 4], "#fff", { opacity: 0.6 }),
      path("M22 80V66H96V80Z", "#e8b27a"),
      path("M14 66L34 52H86L104 66Z", "#b5482f"),
      path("M60 52H86L104 66H70Z", "#8a3324"),
      rect([32, 70, 9, 10], "#5a3a4a"),
      rect([50, 70, 9, 10], "#5a3a4a"),
      rect([70, 70, 9, 10], "#5a3a4a"),
      goat,
      turned(
        `rotate(${-3 + frame * 1.5} 4 78)`,
        line("M2 80L46 48M9 82L50 53", "#d9323a", { "stroke-width": 2.2 }),
        many(7, (i) => line(`M${5 + i * 6} ${77.5 - i * 4.5}l6 4`, "#ffe6bd", { "stroke-width": 1.4 })),
      ),
    ),
  );
  return (
    `<defs>${falling("newsSky", [
      [0, "#6cc7ee"],
      [1, "#d8f4ff"],
    ])}${across("newsWall", [
      [0, "#0f2c6a"],
      [0.5, "#1c58b0"],
      [1, "#0f2c6a"],
    ])}${across("newsBar", [
      [0, "#e0333f"],
      [1, "#a81f3f"],
    ])}</defs>` +
    rect([0, 0, 236, 136], "url(#newsWall)") +
    turned(
      `translate(${frame * 1.5} 0)`,
      many(9, (i) =>
        line(`M${i * 32 - 30} 0C${i * 32 - 10} 40 ${i * 32 - 10} 80 ${i * 32 - 30} 120`, "#7fd0ff", {
          "stroke-width": 1,
          opacity: 0.35,
        }),
      ) + many(5, (i) => line(`M-10 ${10 + i * 22}H250`, "#7fd0ff", { "stroke-width": 1, opacity: 0.25 })),
    ) +
    ellipse([56, 70, 74, 70], "#5ab8ff", { opacity: 0.18 }) +
    inset +
    at(
      56,
      74,
      turned(
        "scale(1.4)",
        bust(
          anchor,
          lob,
          eyes("#1d1018") +
            line("M-8.500 -23.500L-3 -25M3 -25L8.500 -23.500", "#241620", { "stroke-width": 1.6 }) +
            line("M0 -17L-1.500 -11.500H1", "#6d4130", { "stroke-width": 1 }) +
            (frame === 1
              ? ellipse([0, -6, 3.2, 2.4], "#7a2430")
              : path("M-5 -7.500C-2 -6 2 -6 5 -7.500C4 -3.500 -4 -3.500 -5 -7.500Z", "#b5485a")),
        ),
      ),
    ) +
    path("M-4 106C60 96 130 98 180 106V136H-4Z", "#e8f2ff") +
    path("M-4 106C60 96 130 98 180 106V110C130 102 60 100 -4 110Z", "#fff") +
    rect([20, 101, 30, 6], "#fff", { rx: 1, transform: "rotate(-4 34 104)" }) +
    rect([0, 112, 236, 24], "url(#newsBar)") +
    rect([6, 116, 34, 16], "#fff", { rx: 3 }) +
    lettering("LIVE", { x: 9.5, y: 119.5, high: 9, colour: "#c22440", weight: 3.6 }) +
    lettering("GOAT ON TOWN HALL", { x: 47, y: 118.5, high: 12, colour: "#fff", weight: 2.8 }) +
    circle([222, 12, 3.5], frame === 1 ? "#ff9aa0" : "#ff3b4a")
  );
}

export const programmes = { quiz, football, news } as const;

/** One frame of a programme behind glass, 236 × 136, corners rounded. */
export const onScreen = (content: string): string =>
  within(
    "screenGlass",
    glass,
    content,
    path("M0 0H88L0 136Z", "#fff", { opacity: 0.09 }),
    rect([0, 0, 236, 136], "none", { rx: 7, stroke: "#0d0a20", "stroke-width": 3, opacity: 0.35 }),
  );
