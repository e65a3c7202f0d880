import type { Layout } from "../../../scene/layout.ts";

/** The layout's places and sizes, handed to the style sheet. */
export const sizes = (layout: Layout, textSize: number) => ({
  "--words-x": `${layout.words.x}px`,
  "--words-y": `${layout.words.y}px`,
  "--words-w": `${layout.words.w}px`,
  "--hand-x": `${layout.hand.x}px`,
  "--hand-y": `${layout.hand.y}px`,
  "--hand-w": `${layout.hand.w}px`,
  "--hand-h": `${layout.hand.h}px`,
  "--picture-h": `${layout.picture.h}px`,
  "--speech": `${layout.type.speech * textSize}px`,
  "--reply": `${layout.type.reply * textSize}px`,
  "--quiet": `${layout.type.quiet * textSize}px`,
  "--name": `${layout.type.name * textSize}px`,
  "--thought": `${layout.type.thought * textSize}px`,
});
