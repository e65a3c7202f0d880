import { type KeepSection, keepsakeWords as words } from "../../../words/keepsake.ts";

/** The picture of the page, in pixels: wide enough to print, high as it must be. */
const WIDTH = 1400;
const EDGE = 90;
const PAD = 120;
const WIDE = WIDTH - 2 * (EDGE + PAD);

/** One run of words in one hand: how large, how far below the last, in which colour. */
type Run = {
  readonly text: string;
  readonly font: string;
  readonly line: number;
  readonly above: number;
  readonly ink: string;
};

const HANDS = {
  title: {
    font: '600 92px "Fraunces Display", Fraunces, Georgia, serif',
    line: 100,
    above: 0,
    ink: "#2a2140",
  },
  heading: { font: "600 46px Fraunces, Georgia, serif", line: 56, above: 76, ink: "#b1432b" },
  entry: { font: "700 32px Nunito, system-ui, sans-serif", line: 42, above: 34, ink: "#5d4a5c" },
  line: { font: "550 37px Nunito, system-ui, sans-serif", line: 50, above: 10, ink: "#2a2140" },
  made: { font: "600 27px Nunito, system-ui, sans-serif", line: 36, above: 96, ink: "#6a4a58" },
} as const;

/** Draws the page in the game's own hand. Throws where the browser has no canvas for it. */
export async function drawPage(sections: readonly KeepSection[], title: string): Promise<Blob> {
  await Promise.all(Object.values(HANDS).map(({ font }) => document.fonts.load(font)));
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("This browser draws no pictures.");
  const lines = runsOf(sections, title).flatMap((run) => wrapped(pen, run));
  const height = lines.reduce((sum, { above, line }) => sum + above + line, 2 * (EDGE + PAD));
  canvas.width = WIDTH;
  canvas.height = height;
  paper(pen, height);
  let y = EDGE + PAD;
  for (const { text, font, line, above, ink } of lines) {
    y += above + line;
    pen.font = font;
    pen.fillStyle = ink;
    const isTurned = /^[^A-Za-z]*[\u0590-\u08ff\ufb1d-\ufefc]/.test(text);
    pen.direction = isTurned ? "rtl" : "ltr";
    pen.textAlign = "start";
    pen.fillText(text, isTurned ? WIDTH - EDGE - PAD : EDGE + PAD, y - line * 0.22);
  }
  return new Promise((done, failed) =>
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Error("No picture came of it.")))),
  );
}

const runsOf = (sections: readonly KeepSection[], title: string): readonly Run[] => [
  { text: title, ...HANDS.title },
  ...sections.flatMap(({ heading, entries }) => [
    { text: heading, ...HANDS.heading },
    ...entries.flatMap(({ title, lines }) => [
      ...(title ? [{ text: title, ...HANDS.entry }] : []),
      ...lines.map((text, at) => ({
        text,
        ...HANDS.line,
        above: title === null && at === 0 ? 24 : HANDS.line.above,
      })),
    ]),
  ]),
  { text: words.made, ...HANDS.made },
];

/** Breaks a run into lines; a word that is wider than the page is broken, too. */
function wrapped(pen: CanvasRenderingContext2D, run: Run): readonly Run[] {
  pen.font = run.font;
  const lines: string[] = [];
  let line = "";
  for (const word of run.text.split(/(?<= )/)) {
    if (pen.measureText(line + word.trimEnd()).width <= WIDE) {
      line += word;
      continue;
    }
    if (line) lines.push(line);
    line = "";
    for (const letter of word) {
      if (line && pen.measureText(line + letter).width > WIDE) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  return [...lines, line].map((text, at) => ({ ...run, text, above: at === 0 ? run.above : 0 }));
}

/** Dusk, a pool of lamp light, and a sheet of paper in it. */
function paper(pen: CanvasRenderingContext2D, height: number): void {
  pen.fillStyle = "#2a2140";
  pen.fillRect(0, 0, WIDTH, height);
  const lamp = pen.createRadialGradient(WIDTH * 0.3, 0, 0, WIDTH * 0.3, 0, WIDTH);
  lamp.addColorStop(0, "#ffb25988");
  lamp.addColorStop(1, "#ffb25900");
  pen.fillStyle = lamp;
  pen.fillRect(0, 0, WIDTH, height);
  const sheet = pen.createLinearGradient(0, 0, WIDTH, height);
  sheet.addColorStop(0, "#fffaf0");
  sheet.addColorStop(1, "#fdeed8");
  pen.shadowColor = "#07041acc";
  pen.shadowBlur = 70;
  pen.shadowOffsetY = 24;
  pen.fillStyle = sheet;
  pen.beginPath();
  pen.roundRect(EDGE, EDGE, WIDTH - 2 * EDGE, height - 2 * EDGE, 34);
  pen.fill();
  pen.shadowColor = "transparent";
}
