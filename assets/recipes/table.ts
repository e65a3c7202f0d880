/** The table between you: drawn far below the stage, because upright phones write on it. And the partner's chair. */
import { evening as c } from "./palette.ts";
import { places } from "./places.ts";
import {
  across,
  at,
  blurred,
  dice,
  ellipse,
  falling,
  line,
  many,
  n,
  path,
  type Stop,
  sheet,
  spreading,
  within,
} from "./svg.ts";

const { world } = places.pictures.table;
/** The far edge: a little nearer in the middle of the room. */
const edge = "M-340 640C200 622 1080 622 1620 640";
const top = `${edge}V1200H-340Z`;

/** A table's wood, in the light of its room. */
export interface Wood {
  /** From the lamp's side to the other. */
  readonly top: readonly Stop[];
  /** Towards us, over the top. */
  readonly near: readonly Stop[];
  readonly lamp: readonly Stop[];
  readonly grain: {
    readonly dark: string;
    readonly joint: string;
    readonly lit: string;
    readonly edge: string;
  };
  readonly rim: { readonly warm: string; readonly cool: string };
}

const eveningWood: Wood = {
  top: [
    [0, c.tableLit],
    [0.2, "#c87a56"],
    [0.5, c.tableMid],
    [0.78, c.tableDark],
    [1, "#43213a"],
  ],
  near: [
    [0, "#2a1740", 0],
    [0.14, "#2a1740", 0.22],
    [0.5, "#1d1235", 0.62],
    [1, "#17102e", 0.94],
  ],
  lamp: [
    [0, "#ffcf8c", 0.5],
    [0.5, "#ffb259", 0.16],
    [1, "#ffb259", 0],
  ],
  grain: { dark: "#3a1a30", joint: "#2f1530", lit: "#e79a6c", edge: "#f0a878" },
  rim: { warm: "#ffd9b0", cool: c.rim },
};

const paints = ({ top, near, lamp }: Wood): string =>
  `<defs>${[
    across("tableWood", top),
    falling("tableNear", near),
    spreading("tableLamp", lamp),
    blurred("tableSoft", 5),
  ].join("")}</defs>`;

/** Boards run away from us slightly bent; the nearer, the wider. */
function grain({ dark, joint, lit, edge }: Wood["grain"]): string {
  const throwDie = dice(19);
  const fibres = many(90, () => {
    const depth = throwDie() ** 1.7;
    const y = 634 + depth * 540;
    const x = -330 + throwDie() * 1700;
    const long = 160 + throwDie() * 520;
    const bend = (throwDie() - 0.5) * (4 + depth * 16);
    return line(
      `M${n(x)} ${n(y)}C${n(x + long * 0.3)} ${n(y + bend)} ${n(x + long * 0.6)} ${n(y - bend)} ${n(x + long)} ${n(y + bend * 0.4)}`,
      throwDie() > 0.42 ? dark : lit,
      { "stroke-width": n(0.8 + depth * 3 + throwDie()), opacity: n(0.1 + throwDie() * 0.16) },
    );
  });
  const boards = [664, 706, 768, 858, 986]
    .map(
      (y, i) =>
        line(`M-340 ${y + 6}C200 ${y - 6 + i * 2} 1080 ${y - 6 + i * 2} 1620 ${y + 6}`, joint, {
          "stroke-width": 1.6 + i * 0.7,
          opacity: 0.5,
        }) +
        line(
          `M-340 ${y + 8.5 + i * 0.6}C200 ${y - 3.5 + i * 2.6} 1080 ${y - 3.5 + i * 2.6} 1620 ${y + 8.5 + i * 0.6}`,
          edge,
          { "stroke-width": 1 + i * 0.3, opacity: 0.16 },
        ),
    )
    .join("");
  const knots = (
    [
      [250, 684, 1],
      [1330, 738, 1.3],
      [760, 812, 1.7],
      [40, 920, 2.2],
      [1010, 1010, 2.6],
    ] as const
  )
    .map(([x, y, s]) =>
      at(
        x,
        y,
        many(4, (i) =>
          ellipse([0, 0, (9 + i * 8) * s, (2.4 + i * 1.9) * s], "none", {
            stroke: dark,
            "stroke-width": n(1.3 * s),
            opacity: n(0.36 - i * 0.07),
          }),
        ),
        ellipse([0, 0, 6 * s, 2 * s], dark, { opacity: 0.4 }),
      ),
    )
    .join("");
  return boards + fibres + knots;
}

/** The table's top with light from the lamp on the left, fading into the dark towards us. */
export const tableTop = (wood: Wood = eveningWood): string =>
  paints(wood) +
  path(top, "url(#tableWood)") +
  within(
    "tableEdge",
    path(top, "#000"),
    grain(wood.grain),
    ellipse([110, 690, 620, 150], "url(#tableLamp)"),
    path(top, "url(#tableNear)"),
  ) +
  path("M-340 640C200 622 1080 622 1620 640V645C1080 627 200 627 -340 645Z", wood.rim.warm, {
    opacity: 0.34,
  }) +
  path("M700 626C1000 623 1300 629 1620 640V643C1300 632 1000 626 700 629Z", wood.rim.cool, {
    opacity: 0.35,
  });

export const tablePicture = (): string => sheet([world.x, world.y, world.w, world.h], tableTop());

/** The chair's back behind the partner, around x = 0. */
export const chairPicture = (): string => {
  const back = "M-198 730C-214 560 -202 410 -166 394C-94 374 94 374 166 394C202 410 214 560 198 730Z";
  return sheet(
    [-260, 362, 520, 360],
    `<defs>${across("chairCloth", [
      [0, "#6a4260"],
      [0.35, "#4b3053"],
      [1, "#33233f"],
    ])}${falling("chairShade", [
      [0, "#1a1230", 0],
      [1, "#1a1230", 0.55],
    ])}${blurred("chairSoft", 10)}</defs>`,
    path(back, "url(#chairCloth)"),
    within(
      "chairBack",
      path(back, "#000"),
      path(
        "M-198 730C-214 560 -202 410 -166 394C-94 374 60 372 120 384C-60 388 -136 408 -148 470C-166 560 -170 640 -168 730Z",
        c.chairLit,
        { opacity: 0.75 },
      ),
      path(
        "M-150 410C-90 396 90 396 150 410C172 430 180 560 172 730H-172C-180 560 -172 430 -150 410Z",
        "none",
        { stroke: "#241633", "stroke-width": 3, opacity: 0.55 },
      ),
      [-70, 0, 70]
        .map((x) =>
          line(`M${x} 404C${n(x * 1.06)} 500 ${n(x * 1.1)} 620 ${n(x * 1.1)} 730`, "#241633", {
            "stroke-width": 2.4,
            opacity: 0.4,
          }),
        )
        .join(""),
      ellipse([20, 560, 170, 180], "#0e0a22", { opacity: 0.35, filter: "url(#chairSoft)" }),
      path(back, "url(#chairShade)"),
    ),
    line("M-166 396C-94 376 60 375 130 387", "#ffc79a", { "stroke-width": 2.5, opacity: 0.4 }),
    line("M150 391C186 402 202 470 201 590", c.rim, { "stroke-width": 3, opacity: 0.5 }),
  );
};
