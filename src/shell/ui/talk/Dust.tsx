import { Component, createRef } from "preact";

/** How far apart the grains of a letter lie, px. */
const GRAIN = 2.6;

/**
 * A word that was not heard: its own letters, turned to dust (ART.md). Drawn once, from the glyphs; the word itself
 * is nowhere on the page.
 */
export class Dust extends Component<{ readonly word: string }> {
  private readonly canvas = createRef<HTMLCanvasElement>();
  override componentDidMount(): void {
    if (this.canvas.current) scatter(this.canvas.current, this.props.word);
  }
  override render() {
    return <canvas ref={this.canvas} class="dust" />;
  }
}

function scatter(canvas: HTMLCanvasElement, word: string): void {
  const host = canvas.parentElement;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!host || !context) return;
  const style = getComputedStyle(host);
  const size = Number.parseFloat(style.fontSize) || 20;
  const font = `${style.fontWeight} ${size}px ${style.fontFamily}`;
  context.font = font;
  const width = Math.ceil(context.measureText(word).width) + 4;
  const height = Math.ceil(size * 1.5);
  const dense = Math.min(2, host.ownerDocument.defaultView?.devicePixelRatio ?? 1);
  canvas.width = width * dense;
  canvas.height = height * dense;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  context.scale(dense, dense);
  context.font = font;
  context.fillText(word, 1, size * 1.08);
  const glyphs = context.getImageData(0, 0, canvas.width, canvas.height);
  context.clearRect(0, 0, width, height);
  context.fillStyle = style.color;
  let seed = word.length * 7919 + 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let y = 0; y < height; y += GRAIN) {
    for (let x = 0; x < width; x += GRAIN) {
      const i = (Math.floor(y * dense) * canvas.width + Math.floor(x * dense)) * 4 + 3;
      if ((glyphs.data[i] ?? 0) < 90 || random() < 0.42) continue;
      context.globalAlpha = 0.25 + random() * 0.5;
      context.beginPath();
      context.arc(x + random() * 9 - 3, y - random() * 8 + 2, 0.7 + random() * 0.7, 0, 7);
      context.fill();
    }
  }
}
