import { inflateSync } from "node:zlib";

/** A line of text on a page, in points from the top left; how far it reaches above and below its baseline. */
type Line = { readonly x: number; readonly end: number; readonly top: number; readonly bottom: number };

/** A page of a PDF as Chromium writes it: its size in points, the part that is not margin, and its lines of text. */
export type PdfPage = {
  readonly width: number;
  readonly height: number;
  /** lines that the edge of the page's own area cuts through */
  readonly cut: readonly Line[];
  readonly lines: readonly Line[];
};

/** Reads the pages of a PDF that `page.pdf()` made. */
export function readPdf(pdf: Buffer): readonly PdfPage[] {
  const sizes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  return contents(pdf).map((content, i) => {
    const [, width = "0", height = "0"] = sizes[i] ?? [];
    const drawn = draw(content, Number(height));
    return { width: Number(width), height: Number(height), ...drawn };
  });
}

/** What is drawn on each page, inflated. */
function contents(pdf: Buffer): readonly string[] {
  const text = pdf.toString("latin1");
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/gu)].flatMap((match) => {
    const from = match.index + match[0].length;
    try {
      const content = inflateSync(pdf.subarray(from, text.indexOf("endstream", from))).toString("latin1");
      return /^[\d.-]+ 0 0 -[\d.]+ 0 [\d.]+ cm/u.test(content.trim()) ? [content] : [];
    } catch {
      return [];
    }
  });
}

type Matrix = { readonly scale: number; readonly x: number; readonly y: number };
type Box = { readonly top: number; readonly bottom: number };

/** Letters of our faces reach so far above and below the baseline, in sizes. */
const ABOVE = 0.72;
const BELOW = 0.22;

function draw(
  content: string,
  height: number,
): { readonly cut: readonly Line[]; readonly lines: readonly Line[] } {
  // The first matrix turns the page over: from here on, points from the top left.
  const first = Number(content.trim().split(" ")[0]);
  let at: Matrix = { scale: first, x: 0, y: 0 };
  let clip: Box = { top: 0, bottom: height };
  let rect: Box = clip;
  let size = 0;
  let line: Line | null = null;
  const kept: { at: Matrix; clip: Box }[] = [];
  const lines: Line[] = [];
  const cut: Line[] = [];
  const finish = (): void => {
    if (line === null) return;
    lines.push(line);
    const edges = [clip.top, clip.bottom];
    if (edges.some((edge) => line !== null && line.top < edge - 0.3 && line.bottom > edge + 0.3))
      cut.push(line);
    line = null;
  };
  const numbers: number[] = [];
  for (const sign of content.trim().split(/\s+/u).slice(7)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = numbers;
    switch (sign) {
      case "q":
        kept.push({ at, clip });
        break;
      case "Q":
        ({ at, clip } = kept.pop() ?? { at, clip });
        break;
      case "cm":
        at = { scale: at.scale * a, x: at.x + at.scale * e, y: at.y + at.scale * f };
        break;
      case "re":
        rect = { top: at.y + at.scale * b, bottom: at.y + at.scale * (b + d) };
        break;
      case "W":
      case "W*":
        clip = { top: Math.max(clip.top, rect.top), bottom: Math.min(clip.bottom, rect.bottom) };
        break;
      case "Tf":
        size = numbers.at(-1) ?? 0;
        break;
      case "Tm": {
        finish();
        const y = at.y + at.scale * f;
        const x = at.x + at.scale * e;
        line = { x, end: x, top: y - ABOVE * size * at.scale, bottom: y + BELOW * size * at.scale };
        break;
      }
      case "Td":
        line = longer(line, a * at.scale);
        break;
      case "ET":
        finish();
        break;
    }
    if (/^-?[\d.]+$/u.test(sign)) numbers.push(Number(sign));
    else if (!sign.startsWith("<") && !sign.startsWith("/")) numbers.length = 0;
    if (c !== 0 && sign === "cm") throw new Error("Nothing is turned on these pages.");
  }
  return { cut, lines };
}

const longer = (line: Line | null, by: number): Line | null => line && { ...line, end: line.end + by };
