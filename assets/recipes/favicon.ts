/** The sign of the game: one lit window with a balcony, and two who talk. 64 × 64. */
import { circle, falling, line, many, path, rect, sheet, spreading, within } from "./svg.ts";

const arch = "M18 48V25C18 13.500 46 13.500 46 25V48Z";

export const favicon = (): string =>
  sheet(
    [0, 0, 64, 64],
    `<defs>${falling("night", [
      [0, "#1f2050"],
      [1, "#4a3565"],
    ])}${spreading("lit", [
      [0, "#fff4cf"],
      [0.6, "#ffd486"],
      [1, "#ffae58"],
    ])}${spreading("halo", [
      [0, "#ffb259", 0.6],
      [0.6, "#ffb259", 0.25],
      [1, "#ffb259", 0],
    ])}</defs>`,
    rect([0, 0, 64, 64], "url(#night)", { rx: 14 }),
    circle([32, 32, 31], "url(#halo)"),
    path("M14 50V25C14 8 50 8 50 25V50Z", "#a3768a"),
    path(arch, "url(#lit)"),
    within(
      "pane",
      path(arch, "#000"),
      circle([25, 32, 4.6], "#5a2436"),
      path("M17 50C17 40 21 37.500 25 37.500C29 37.500 32 41 32 50Z", "#5a2436"),
      circle([39, 31, 4.6], "#5a2436"),
      path("M32 50C32 41 35 36.500 39 36.500C43 36.500 47 39 47 50Z", "#5a2436"),
      path("M18 14H23C23 28 21 36 18 40Z", "#c96a5e", { opacity: 0.9 }),
      path("M46 14H41C41 28 43 36 46 40Z", "#c96a5e", { opacity: 0.9 }),
    ),
    line("M32 15V29M19 25H45", "#5c3550", { "stroke-width": 1.8 }),
    line("M11 44H53", "#1b1436", { "stroke-width": 2.4 }),
    many(8, (i) => line(`M${13.5 + i * 5.3} 44V52`, "#1b1436", { "stroke-width": 1.8 })),
    rect([9, 51, 46, 5], "#ffd39a", { rx: 2 }),
  );
