/** The title: the front of the house at dusk. Every window is an evening; all are asleep until they are played. */
import { type HousePlan, landscape, litBox, portrait, type ShopPlan, type WindowPlan } from "./house-plan.ts";
import { dusk as c } from "./palette.ts";
import { scenes } from "./silhouettes.ts";
import {
  across,
  at,
  blurred,
  circle,
  dice,
  ellipse,
  falling,
  group,
  line,
  many,
  n,
  path,
  pick,
  rect,
  screen,
  sheet,
  spreading,
  within,
} from "./svg.ts";
import { crescent } from "./things.ts";

const paints = `<defs>${[
  falling("dusk", [
    [0, c.sky[0]],
    [0.36, c.sky[1]],
    [0.6, c.sky[2]],
    [0.8, c.sky[3]],
    [1, c.sky[4]],
  ]),
  across("facade", [
    [0, c.facadeLit],
    [0.3, c.facade],
    [1, c.facadeShade],
  ]),
  falling("facadeTop", [
    [0, "#1d1a4a", 0.55],
    [0.6, "#1d1a4a", 0],
  ]),
  across("stone", [
    [0, c.stoneLit],
    [1, c.stone],
  ]),
  across("roof", [
    [0, c.roofLit],
    [1, c.roofShade],
  ]),
  falling("street", [
    [0, c.streetTop],
    [1, c.streetLow],
  ]),
  falling("glassDark", [
    [0, c.glassTop],
    [1, c.glassLow],
  ]),
  spreading(
    "glassFaint",
    [
      [0, "#8a5a72"],
      [1, "#4a3566"],
    ],
    { cy: 0.65 },
  ),
  spreading(
    "glassWarm",
    [
      [0, "#ffd089"],
      [1, "#ee9150"],
    ],
    { cy: 0.55 },
  ),
  spreading(
    "glassTonight",
    [
      [0, "#fff4cf"],
      [0.55, "#ffd486"],
      [1, "#ffae58"],
    ],
    { cy: 0.5, r: 0.75 },
  ),
  falling("windowTop", [
    [0, "#2a1740"],
    [1, "#2a1740", 0],
  ]),
  spreading("halo", [
    [0, "#ffd089", 0.95],
    [0.3, c.glow, 0.45],
    [1, "#ff9a4a", 0],
  ]),
  falling("mirrored", [
    [0, "#ffb866", 0.5],
    [1, "#ffb866", 0],
  ]),
  falling("shopDark", [
    [0, "#262352"],
    [1, "#473364"],
  ]),
  across("wood1", [
    [0, "#8a4c5c"],
    [1, "#5e3149"],
  ]),
  across("wood2", [
    [0, "#35606c"],
    [1, "#203f50"],
  ]),
  across("wood3", [
    [0, "#487a6a"],
    [1, "#2b5149"],
  ]),
  blurred("haze", 6),
  blurred("near", 2.2),
  blurred("wide", 14),
].join("")}</defs>`;

type Light = "asleep" | "warm" | "tonight";
const glasses = {
  asleep: "url(#glassDark)",
  warm: "url(#glassWarm)",
  tonight: "url(#glassTonight)",
} as const satisfies Record<Light, string>;

const indoorLamp = (x: number, y: number): string =>
  at(
    x,
    y,
    ellipse([0, -6, 26, 24], "url(#halo)", { opacity: 0.6 }),
    path("M-9 0L-5 -13H5L9 0Z", "#fff8de"),
    rect([-1, 0, 2, 30], "#7a4a38"),
  );

/** The room behind a lit window: pictures, a lamp, two people, drawn in 120 × 96. */
const inside = ({ scene, who: [a, b], lamp }: WindowPlan, light: Light): string =>
  rect([12, 20, 24, 17], "#b5643e", { rx: 1.5, opacity: 0.45 }) +
  rect([80, 16, 14, 20], "#b5643e", { rx: 1.5, opacity: 0.35 }) +
  indoorLamp(lamp, light === "tonight" ? 44 : 50) +
  group({ color: light === "tonight" ? "#5a2436" : "#54253c" }, scenes[scene](a, b));

function asleepGlass({ box: [x, y, w, h], asleep }: WindowPlan): string {
  const drawnTo = asleep === "faint" ? 0.46 : 0.3;
  return (
    (asleep === "faint" ? rect([x - 4, y - 20, w + 8, h + 24], "url(#glassFaint)") : "") +
    path(
      `M${x} ${y + h}L${n(x + w * 0.5)} ${y - 20}H${n(x + w * 0.8)}L${n(x + w * 0.2)} ${y + h}Z`,
      "#cfd6ff",
      { opacity: 0.06 },
    ) +
    path(
      `M${x} ${y + h * 0.9}L${n(x + w * 0.3)} ${y - 20}H${n(x + w * 0.4)}L${x} ${n(y + h * 0.95)}Z`,
      "#ffb9a0",
      { opacity: 0.1 },
    ) +
    path(
      `M${x} ${y - 16}H${n(x + w * (drawnTo + 0.02))}C${n(x + w * drawnTo)} ${n(y + h * 0.5)} ${n(x + w * 0.14)} ${n(y + h * 0.8)} ${x} ${y + h}Z`,
      "#35295a",
      { opacity: 0.75 },
    ) +
    path(
      `M${x + w} ${y - 16}H${n(x + w * (0.98 - drawnTo))}C${n(x + w * (1 - drawnTo))} ${n(y + h * 0.5)} ${n(x + w * 0.86)} ${n(y + h * 0.8)} ${x + w} ${y + h}Z`,
      "#2d2452",
      { opacity: 0.8 },
    )
  );
}

const curtains = ({ box: [x, y, w, h], curtain }: WindowPlan): string =>
  path(
    `M${x} ${y - 16}H${n(x + w * 0.26)}C${n(x + w * 0.28)} ${n(y + h * 0.42)} ${n(x + w * 0.12)} ${n(y + h * 0.66)} ${x} ${n(y + h * 0.9)}Z`,
    curtain,
    { opacity: 0.82 },
  ) +
  path(
    `M${x + w} ${y - 16}H${n(x + w * 0.74)}C${n(x + w * 0.72)} ${n(y + h * 0.42)} ${n(x + w * 0.88)} ${n(y + h * 0.66)} ${x + w} ${n(y + h * 0.9)}Z`,
    curtain,
    { opacity: 0.87 },
  ) +
  line(
    `M${n(x + w * 0.12)} ${y - 10}C${n(x + w * 0.14)} ${n(y + h * 0.4)} ${n(x + w * 0.06)} ${n(y + h * 0.6)} ${x} ${n(y + h * 0.7)}M${n(x + w * 0.88)} ${y - 10}C${n(x + w * 0.86)} ${n(y + h * 0.4)} ${n(x + w * 0.94)} ${n(y + h * 0.6)} ${x + w} ${n(y + h * 0.7)}`,
    "#5a2740",
    { opacity: 0.35 },
  );

const flowers = (w: number): string =>
  rect([-w * 0.43, -9, w * 0.86, 12], "#5d2f46", { rx: 2 }) +
  rect([-w * 0.43, -9, w * 0.86, 2], "#a5606a", { opacity: 0.5 }) +
  many(15, (i) => {
    const x = (i / 14 - 0.5) * w * 0.82;
    return ellipse([x, -13 - ((i * 7) % 5) * 1.8, 5, 7], i % 3 ? "#2a5c5a" : "#3a7a6a", {
      transform: `rotate(${((i * 53) % 60) - 30} ${n(x)} -12)`,
    });
  }) +
  [-0.34, -0.13, 0.05, 0.24, 0.37]
    .map((x, i) => circle([x * w, -18 - (i % 2) * 4, 3], i % 2 ? "#ff9e6e" : "#f2c27a"))
    .join("");

const cat = group(
  { transform: "scale(.62)" },
  path("M-14 0C-18 -16 -10 -26 -4 -30L-6 -44L2 -37H10L18 -44L17 -30C20 -22 20 -8 16 0Z", "#241536"),
  path("M-13 -4C-30 -2 -34 14 -28 26L-24 24C-28 12 -24 4 -10 4Z", "#241536"),
);

/** A window with its stone, glass, and whoever is at home. */
function drawnWindow(plan: WindowPlan, light: Light): string {
  const {
    box: [x, y, w, h],
    top,
    sill,
    id,
  } = plan;
  const rise = top === "arch" ? 14 : 3;
  const shape = `M${x} ${y + rise}Q${x + w / 2} ${y - rise} ${x + w} ${y + rise}V${y + h}H${x}Z`;
  const lit = light !== "asleep";
  return (
    path(
      `M${x - 11} ${y + rise - 4}Q${x + w / 2} ${y - rise - 22} ${x + w + 11} ${y + rise - 4}V${y + h + 2}H${x - 11}Z`,
      "url(#stone)",
    ) +
    path(
      `M${x - 11} ${y + rise - 4}Q${x + w / 2} ${y - rise - 22} ${x + w + 11} ${y + rise - 4}L${x + w + 7} ${y + rise}Q${x + w / 2} ${y - rise - 16} ${x - 7} ${y + rise}Z`,
      c.cornice,
      { opacity: 0.28 },
    ) +
    rect([x + w + 8, y + rise, 3, h - rise], "#7fb6e8", { opacity: 0.22 }) +
    path(`M${x + w / 2 - 8} ${y - rise - 13}h16l-3 22h-10z`, c.sill) +
    path(`M${x + w / 2 + 1} ${y - rise - 13}h7l-3 22h-4z`, c.stone, { opacity: 0.6 }) +
    within(
      `glass-${id}-${light}`,
      path(shape, "#000"),
      rect([x - 4, y - 20, w + 8, h + 24], glasses[light]),
      lit
        ? group(
            { transform: `translate(${x} ${y}) scale(${n(w / 120)} ${n(h / 96)})` },
            inside(plan, light),
          ) + curtains(plan)
        : asleepGlass(plan),
      path(`M${x} ${y - 20}H${x + w}V${y + 20}H${x}Z`, "url(#windowTop)", { opacity: lit ? 0.3 : 0.6 }),
    ) +
    line(`M${x + w / 2} ${y - 2}V${y + h}M${x} ${n(y + h * 0.36)}H${x + w}`, lit ? c.frameLit : c.frame, {
      "stroke-width": light === "tonight" ? 3.6 : 3,
      "stroke-linecap": "butt",
    }) +
    path(shape, "none", { stroke: "#4a2f50", "stroke-width": 4 }) +
    rect([x - 15, y + h, w + 30, 10], c.sill, { rx: 2 }) +
    rect([x - 15, y + h, w + 30, 3.5], lit ? "#ffd39a" : "#c79aa0", { opacity: lit ? 0.9 : 0.45 }) +
    rect([x - 11, y + h + 10, w + 22, 7], "#1d1740", { opacity: 0.35 }) +
    (sill === "cat" ? at(x + w * 0.74, y + h, cat) : "") +
    (sill === "flowers" ? at(x + w / 2, y + h, flowers(w)) : "")
  );
}

function balcony({ box: [x, y, w, h] }: WindowPlan, lit: boolean): string {
  const floor = y + h;
  const bars = 12;
  return (
    line(`M${x - 26} ${floor - 36}H${x + w + 26}M${x - 26} ${floor + 2}H${x + w + 26}`, "#2a1a3c", {
      "stroke-width": 3,
    }) +
    many(bars, (i) =>
      line(`M${n(x - 22 + (i * (w + 44)) / (bars - 1))} ${floor - 36}v38`, "#2a1a3c", {
        "stroke-width": 2.2,
      }),
    ) +
    path(`M${x - 32} ${floor + 2}H${x + w + 32}L${x + w + 22} ${floor + 15}H${x - 22}Z`, c.sill) +
    rect([x - 32, floor + 2, w + 64, 4], lit ? "#ffd39a" : "#c79aa0", { opacity: lit ? 0.85 : 0.5 }) +
    at(
      x - 12,
      floor - 34,
      many(9, (i) =>
        ellipse([i * 4 - 8, -4 - ((i * 5) % 7), 5, 9], i % 2 ? "#3a7a6a" : "#2a5c5a", {
          transform: `rotate(${i * 14 - 54} ${i * 4 - 8} 0)`,
        }),
      ),
      circle([-8, -12, 3.5], "#ff8f6a"),
      circle([8, -14, 3.5], "#f2c27a"),
    )
  );
}

/** A window lit: an overlay with nothing around it. Its light on the wall is laid over both. */
const litWindow = (window: WindowPlan, light: Light): string =>
  sheet(
    litBox(window),
    paints,
    drawnWindow(window, light),
    window.id === "tonight" ? balcony(window, true) : "",
  );

const awning = ([x, y, w]: readonly [number, number, number], [a, b]: readonly [string, string]): string => {
  const stripes = Math.round(w / 22);
  const k = w / stripes;
  return (
    many(stripes, (i) =>
      path(
        `M${n(x + i * k)} ${y}h${n(k)}L${n(x + (i + 1) * k + ((i + 1) / stripes - 0.5) * 16)} ${y + 26}q${n(-k * 0.5)} 12 ${n(-k)} 0Z`,
        i % 2 ? a : b,
      ),
    ) +
    path(`M${x} ${y}H${x + w}L${x + w + 4} ${y + 9}H${x - 4}Z`, "#fff", { opacity: 0.1 }) +
    path(`M${x - 8} ${y + 25}H${x + w + 8}V${y + 42}H${x - 8}Z`, "#151038", { opacity: 0.35 })
  );
};

const closedGlass = ([x, y, w, h]: ShopPlan["glass"]): string =>
  rect([x, y, w, h], "url(#shopDark)") +
  path(`M${x} ${y + h}L${n(x + w * 0.42)} ${y}H${n(x + w * 0.66)}L${n(x + w * 0.24)} ${y + h}Z`, "#cfd6ff", {
    opacity: 0.07,
  }) +
  path(`M${n(x + w * 0.7)} ${y}H${n(x + w * 0.8)}L${n(x + w * 0.5)} ${y + h}H${n(x + w * 0.4)}Z`, "#ffb9a0", {
    opacity: 0.06,
  });

const shopDoor = (x: number, street: number, paint: string): string =>
  rect([x, street - 82, 46, 82], `url(#${paint})`, { rx: 3 }) +
  rect([x + 6, street - 75, 34, 34], "url(#shopDark)", { rx: paint === "wood3" ? 16 : 2 }) +
  rect([x + 7, street - 32, 32, 24], "#fff", { opacity: 0.05, rx: 2 }) +
  circle([x + (paint === "wood3" ? 8 : 38), street - 30, 3], "#d9a66a");

/** Shops without a sign yet: their people come later, so their glass is dark. */
function shop({ kind, glass, door }: ShopPlan, street: number): string {
  const [x, y, w, h] = glass;
  const frame = rect([x, y, w, h], "none", { stroke: c.ink, "stroke-width": 4 });
  switch (kind) {
    case "two":
      return (
        closedGlass(glass) +
        at(
          x + w * 0.28,
          y + h,
          path("M-16 0V-14H16V0Z", "#1f1a40"),
          path("M-9 -14C-12 -30 12 -30 9 -14Z", "#2b2450"),
        ) +
        at(
          x + w * 0.72,
          y + h,
          path("M-16 0V-14H16V0Z", "#1f1a40"),
          path("M-9 -14C-12 -30 12 -30 9 -14Z", "#2b2450"),
        ) +
        line(`M${x + w / 2} ${y}v${h}`, "#3a2c55", { "stroke-width": 3 }) +
        frame +
        (door === undefined ? "" : shopDoor(door, street, "wood1")) +
        awning([x - 6, y - 12, w + (door === undefined ? 12 : 68)], ["#8f4552", "#c9a79a"])
      );
    case "workshop":
      return (
        closedGlass(glass) +
        many(9, (i) =>
          rect([x + 2, y + 2 + i * (h * 0.075), w - 4, h * 0.05], i % 2 ? "#5c4a7a" : "#665284", {
            opacity: 0.9,
          }),
        ) +
        line(`M${x + w - 12} ${y + h * 0.66}v${n(h * 0.14)}`, "#b9a6cc", { "stroke-width": 1.4 }) +
        many(4, (i) =>
          at(x + w * (0.17 + i * 0.22), y + h, path("M-10 0V-8C-10 -16 10 -16 10 -8V0Z", "#1f1a40")),
        ) +
        frame
      );
    case "practice":
      return (
        closedGlass(glass) +
        path(
          `M${x} ${y}H${n(x + w * 0.34)}C${n(x + w * 0.3)} ${n(y + h * 0.6)} ${n(x + w * 0.1)} ${y + h} ${x} ${y + h}Z`,
          "#54407a",
          { opacity: 0.6 },
        ) +
        path(
          `M${x + w} ${y}H${n(x + w * 0.66)}C${n(x + w * 0.7)} ${n(y + h * 0.6)} ${n(x + w * 0.9)} ${y + h} ${x + w} ${y + h}Z`,
          "#463568",
          { opacity: 0.6 },
        ) +
        at(
          x + w / 2,
          y + h,
          path("M-20 0V-18C-20 -26 -12 -28 -12 -20V-14H12V-20C12 -28 20 -26 20 -18V0Z", "#1f1a40"),
        ) +
        frame +
        (door === undefined ? "" : shopDoor(door, street, "wood3"))
      );
  }
}

/** The way in: a teal door, and over it the only light on the ground floor, from the stairs. */
const entrance = (x: number, street: number): string =>
  at(
    x,
    street,
    ellipse([0, -84, 70, 50], "url(#halo)", { opacity: 0.35 }),
    path("M-45 -78Q0 -122 45 -78Z", c.sill),
    path("M-35 -78Q0 -110 35 -78Z", "#f7bd7e"),
    line("M0 -100v22M-19 -92l10 14M19 -92l-10 14", "#5c3550", { "stroke-width": 2.5 }),
    rect([-35, -78, 70, 78], "url(#wood2)", { rx: 3 }),
    path("M-27 -70H27V-38H-27Z", "#d99a6c", { opacity: 0.75 }),
    rect([-27, -30, 23, 24], "#fff", { opacity: 0.06, rx: 2 }),
    rect([4, -30, 23, 24], "#fff", { opacity: 0.06, rx: 2 }),
    line("M0 -78v78", "#1d3440", { "stroke-width": 3 }),
    circle([-6, -26, 2.6], "#ffd694"),
    circle([6, -26, 2.6], "#ffd694"),
    rect([-43, -4, 86, 6], c.stoneLit),
    rect([-49, 2, 98, 7], "#7a5578"),
  );

function facade({
  front: { x, w, top, base, street },
  roof,
  shops,
  entrance: door,
  windows,
  tonight,
}: HousePlan): string {
  const throwDie = dice(11);
  const bricks = many(w > 400 ? 260 : 150, () => {
    const dark = throwDie() > 0.5 ? "#fff" : "#1d1740";
    return rect(
      [
        x + 8 + throwDie() * (w - 40),
        top + 2 + Math.floor(throwDie() * ((base - top) / 10)) * 10,
        14 + throwDie() * 12,
        6,
      ],
      dark,
      { rx: 1, opacity: n(0.025 + throwDie() * 0.05) },
    );
  });
  const ridge = top - roof.height;
  const chimneys = roof.chimneys
    .map((dx, i) =>
      at(
        x + dx,
        ridge - 30 + i * 6,
        rect([0, 0, 46, 60], "#573a5c"),
        rect([0, 0, 10, 60], "#ffb37a", { opacity: 0.35 }),
        rect([42, 0, 4, 60], "#7fb6e8", { opacity: 0.2 }),
        rect([-5, -6, 56, 10], "#7a5070"),
        rect([8, -16, 10, 11], "#8a4c50"),
        rect([26, -14, 10, 9], "#8a4c50"),
      ),
    )
    .join("");
  const dormers = roof.dormers
    .map((dx) =>
      at(
        x + dx,
        top,
        path("M-2 -4V-46Q26 -68 54 -46V-4Z", "#7a5578"),
        path("M-2 -46Q26 -68 54 -46L50 -42Q26 -60 2 -42Z", c.cornice, { opacity: 0.3 }),
        path("M8 -8V-42Q26 -58 44 -42V-8Z", "url(#glassDark)"),
        path("M10 -8L30 -52H38L20 -8Z", "#cfd6ff", { opacity: 0.08 }),
        line("M26 -50V-8", "#4a2f50", { "stroke-width": 3 }),
      ),
    )
    .join("");
  const bands = windows
    .filter((window, i) => windows.findIndex(({ box }) => box[1] === window.box[1]) === i)
    .slice(1)
    .map(({ box: [, y] }) => y - 34);
  return (
    chimneys +
    path(`M${x - 16} ${top + 4}L${x + 36} ${ridge}H${x + w - 36}L${x + w + 16} ${top + 4}Z`, "url(#roof)") +
    path(`M${x - 16} ${top + 4}L${x + 36} ${ridge}H${x + 60}L${x + 14} ${top + 4}Z`, "#ffb37a", {
      opacity: 0.35,
    }) +
    many(Math.floor(roof.height / 14), (i) =>
      line(`M${x + 30 - i * 10} ${ridge + 12 + i * 14}H${x + w - 30 + i * 10}`, "#1d1740", { opacity: 0.28 }),
    ) +
    dormers +
    rect([x, top, w, street - top], "url(#facade)") +
    rect([x, top, w, street - top], "url(#facadeTop)") +
    bricks +
    rect([x - 12, top - 4, w + 24, 15], "url(#stone)") +
    rect([x - 12, top - 4, w + 24, 4], c.cornice, { opacity: 0.5 }) +
    rect([x, top + 11, w, 9], "#1d1740", { opacity: 0.35 }) +
    bands
      .map(
        (y) =>
          rect([x, y, w, 7], "#8a6484", { opacity: 0.6 }) +
          rect([x, y + 7, w, 4], "#1d1740", { opacity: 0.25 }),
      )
      .join("") +
    many(
      Math.floor((base - top) / 26),
      (i) =>
        rect([x, top + 24 + i * 26, i % 2 ? 20 : 13, 22], "#ffb37a", { opacity: 0.16 }) +
        rect([x + w - (i % 2 ? 20 : 13), top + 24 + i * 26, i % 2 ? 20 : 13, 22], "#7fb6e8", {
          opacity: 0.1,
        }),
    ) +
    rect([x, top, 5, street - top], "#ffb37a", { opacity: 0.5 }) +
    rect([x + w - 5, top, 5, street - top], "#7fb6e8", { opacity: 0.4 }) +
    windows.map((window) => drawnWindow(window, "asleep")).join("") +
    drawnWindow(tonight, "asleep") +
    balcony(tonight, false) +
    rect([x - 6, base, w + 12, street - base], c.base) +
    many(5, (i) => line(`M${x} ${base + 24 + i * 22}H${x + w}`, "#1d1740", { opacity: 0.3 })) +
    rect([x - 12, base - 6, w + 24, 11], "url(#stone)") +
    rect([x - 12, base - 6, w + 24, 3.5], c.cornice, { opacity: 0.5 }) +
    rect([x - 6, base + 5, w + 12, 8], "#151038", { opacity: 0.4 }) +
    shops.map((plan) => shop(plan, street)).join("") +
    entrance(door, street)
  );
}

function roofs(
  [x0, y0]: readonly [number, number],
  {
    wide,
    fill,
    opacity,
    seed,
  }: { readonly wide: number; readonly fill: string; readonly opacity: number; readonly seed: number },
): string {
  const throwDie = dice(seed);
  let out = "";
  let x = x0 - 20;
  while (x < x0 + wide) {
    const w = 38 + throwDie() * 62;
    const h = 30 + throwDie() * 90;
    out +=
      throwDie() > 0.5
        ? rect([x, y0 - h, w, 460], fill)
        : path(
            `M${n(x)} ${n(y0 - h + 18)}L${n(x + w / 2)} ${n(y0 - h - 8)}L${n(x + w)} ${n(y0 - h + 18)}V${y0 + 400}H${n(x)}Z`,
            fill,
          );
    if (throwDie() > 0.6) out += rect([x + w * 0.6, y0 - h - 16, 7, 26], fill);
    x += w;
  }
  return group({ opacity }, out);
}

const cloud = (x: number, y: number, scale: number): string =>
  group(
    { transform: `translate(${x} ${y}) scale(${scale})` },
    path(
      "M-300 6C-200 -14 -110 6 0 -6C110 -18 190 2 320 -8C220 18 120 10 20 14C-100 20 -220 18 -300 6Z",
      "#ffc7a0",
    ),
  );

function sky({ frame: [x, y, w], moon: [moonX, moonY], skyline, front }: HousePlan): string {
  const throwDie = dice(7);
  const stars = many(w > 400 ? 90 : 44, () =>
    circle([x + throwDie() * w, y + throwDie() * (skyline - 260 - y), 0.5 + throwDie() * 1.2], "#fff", {
      opacity: n(0.2 + throwDie() * 0.6),
    }),
  );
  const lights = many(w > 400 ? 110 : 30, () =>
    rect(
      [x + throwDie() * w, skyline - 70 + throwDie() * 130, 4, 6],
      throwDie() > 0.5 ? "#ffd27a" : "#ff9e5e",
      { opacity: n(0.25 + throwDie() * 0.55) },
    ),
  );
  return (
    rect([x, y, w, skyline + 100 - y], "url(#dusk)") +
    stars +
    ellipse([moonX, moonY, 130, 130], "url(#halo)", { opacity: 0.16 }) +
    at(moonX, moonY, crescent(26)) +
    group(
      { opacity: 0.26 },
      cloud(x + w * 0.24, skyline - 110, 1.1),
      cloud(x + w * 0.36, skyline - 66, 0.7),
    ) +
    group({ opacity: 0.14 }, cloud(x + w * 0.2, skyline - 226, 1.4), cloud(x + w * 0.8, skyline - 180, 1.2)) +
    roofs([x, skyline], { wide: w, fill: "#5b3f73", opacity: 0.75, seed: 5 }) +
    roofs([x, skyline + 50], { wide: w, fill: "#3a2b5c", opacity: 1, seed: 29 }) +
    lights +
    rect([x, front.street - 60, w, 62], "#2b2250", { opacity: 0.7, filter: "url(#wide)" })
  );
}

const leaves = (
  [x, y, radius]: readonly [number, number, number],
  {
    count,
    seed,
    greens,
  }: { readonly count: number; readonly seed: number; readonly greens: readonly [string, ...string[]] },
): string => {
  const throwDie = dice(seed);
  return many(count, () => {
    const angle = throwDie() * 6.283;
    const distance = Math.sqrt(throwDie()) * radius;
    const [cx, cy] = [x + Math.cos(angle) * distance * 1.5, y + Math.sin(angle) * distance * 0.8];
    return ellipse([cx, cy, 9 + throwDie() * 8, 5], pick(greens, throwDie()), {
      transform: `rotate(${Math.floor(throwDie() * 180)} ${n(cx)} ${n(cy)})`,
    });
  });
};

const night: readonly [string, ...string[]] = ["#171539", "#1d1d49", "#251f4e"];
const greens: readonly [string, ...string[]] = ["#1e2f4a", "#24405a", "#2b4a58", "#1b2748"];

function street({ frame: [x, y, w, h], front, shops, entrance: door }: HousePlan): string {
  const throwDie = dice(43);
  const { street: top } = front;
  const bottom = y + h;
  return (
    rect([x, top, w, bottom - top], "url(#street)") +
    rect([x, top, w, 8], "#7a5578", { opacity: 0.6 }) +
    rect([x, top, w, 1.6], c.cornice, { opacity: 0.35 }) +
    line(`M${x} ${top + 9.5}H${x + w}`, "#1d1740", { "stroke-width": 3, opacity: 0.4 }) +
    group(
      { filter: "url(#haze)" },
      path(`M${door - 32} ${top + 8}H${door + 32}L${door + 52} ${top + 66}H${door - 52}Z`, "url(#mirrored)", {
        opacity: 0.45,
      }),
      ...shops.map(({ glass: [gx, , gw] }) =>
        path(`M${gx} ${top + 8}H${gx + gw}L${gx + gw + 20} ${top + 60}H${gx - 20}Z`, "#8f9ae0", {
          opacity: 0.05,
        }),
      ),
    ) +
    many(Math.round(w / 34), () =>
      line(
        `M${n(x + throwDie() * w)} ${n(top + 14 + throwDie() * (bottom - top - 16))}h${n(18 + throwDie() * 52)}`,
        "#fff",
        { "stroke-width": 1.5, opacity: n(0.03 + throwDie() * 0.06) },
      ),
    )
  );
}

const lantern = (x: number, street: number): string =>
  at(
    x,
    street,
    rect([-4, -292, 8, 300], c.ink),
    line("M0 -280C0 -314 -40 -316 -48 -300", c.ink, { "stroke-width": 6 }),
    path("M-66 -300H-30L-36 -268H-60Z", "#ffe2a4"),
    path("M-70 -300L-48 -314L-26 -300Z", c.ink),
    path("M-12 8h24l4 8h-32Z", c.ink),
    ellipse([-48, -280, 130, 130], "url(#halo)", { ...screen, opacity: 0.6 }),
    ellipse([-48, 28, 180, 26], "url(#halo)", { opacity: 0.32 }),
  );

const bicycle = (x: number, street: number): string =>
  at(
    x,
    street,
    ...[
      [-37, 0],
      [37, 0],
    ].map(([cx = 0]) => circle([cx, -4, 24], "none", { stroke: c.ink, "stroke-width": 4 })),
    line("M-37 -4L-13 -40H21L37 -4M-13 -40L5 -4L21 -40M5 -4H-37M-17 -50H-5M21 -40L17 -56L29 -60", c.ink, {
      "stroke-width": 4,
    }),
    line("M-60 -10A24 24 0 0 1 -30 -27", "#ffb37a", { "stroke-width": 1.4, opacity: 0.4 }),
  );

/** A house next door, further back. */
const neighbour = ([x, y, w, h]: readonly [number, number, number, number], seed: number): string => {
  const throwDie = dice(seed);
  const columns = Math.floor((w - 20) / 56);
  return (
    path(`M${x - 8} ${y}L${x + 24} ${y - 40}H${x + w - 24}L${x + w + 8} ${y}Z`, "#252049") +
    rect([x, y, w, h], "#2c2552") +
    rect([x, y, 4, h], "#ffb37a", { opacity: 0.14 }) +
    many(columns * 4, (i) =>
      rect(
        [x + 22 + (i % columns) * 56, y + 44 + Math.floor(i / columns) * 104, 32, 54],
        throwDie() > 0.86 ? "#a8683f" : "#363063",
        { rx: 3 },
      ),
    ) +
    rect([x - 4, y, w + 8, 8], "#4a3a6a")
  );
};

/** For wide screens: neighbours on the right, a tree and a bush on the left, a lantern, a bicycle. */
export const houseLandscape = (): string => {
  const plan = landscape;
  const {
    front: { street: ground },
  } = plan;
  return sheet(
    plan.frame,
    paints,
    sky(plan),
    neighbour([1214, 170, 210, 482], 13),
    neighbour([1440, 240, 200, 412], 51),
    rect([1206, 128, 14, 524], "#171338", { opacity: 0.5 }),
    facade(plan),
    street(plan),
    lantern(plan.lantern, ground),
    bicycle(285, ground),
    path(
      "M-330 664V548C-250 500 -190 560 -160 580C-120 540 -60 548 -20 560C20 540 60 560 70 590C100 580 130 600 128 630C150 634 160 650 158 662V664Z",
      c.ink,
    ),
    leaves([40, 606, 46], { count: 90, seed: 401, greens }),
    leaves([-220, 590, 70], { count: 120, seed: 577, greens }),
    leaves([-80, 600, 44], { count: 70, seed: 311, greens }),
    lantern(1560, ground),
    group(
      { filter: "url(#near)" },
      line("M-330 -60C-160 -10 -40 40 90 14C150 2 190 30 250 44", "#171235", { "stroke-width": 13 }),
      leaves([-160, -40, 110], { count: 120, seed: 71, greens: night }),
      leaves([60, 6, 58], { count: 70, seed: 77, greens: night }),
      leaves([196, 30, 40], { count: 40, seed: 83, greens: night }),
    ),
  );
};

/** For upright phones: a slim house, and above it sky for the title. */
export const housePortrait = (): string => {
  const plan = portrait;
  return sheet(
    plan.frame,
    paints,
    sky(plan),
    facade(plan),
    street(plan),
    group(
      { filter: "url(#near)" },
      line("M-20 -10C30 30 70 16 128 44", "#171235", { "stroke-width": 9 }),
      leaves([20, 14, 40], { count: 60, seed: 77, greens: night }),
      leaves([96, 34, 26], { count: 34, seed: 83, greens: night }),
    ),
    at(
      0,
      0,
      leaves([10, 800, 34], { count: 60, seed: 401, greens }),
      leaves([384, 806, 30], { count: 50, seed: 311, greens }),
    ),
  );
};

/** Tonight's window: lit for the talk, and warm once the two felt heard (they sit close then). */
export const tonightLit = ({ tonight }: HousePlan): string => litWindow(tonight, "tonight");
export const tonightWarm = ({ tonight }: HousePlan): string =>
  litWindow({ ...tonight, scene: "near" }, "warm");
/** Any other window, warm. */
export const windowWarm = (window: WindowPlan): string => litWindow(window, "warm");
