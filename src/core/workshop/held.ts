import { isTrouble, type Story } from "../story/story.ts";

/** The same story with the light held: nothing calls and no thought rises, so that a room hears every word (DESIGN §2). */
export const held = (story: Story): Story => ({
  ...story,
  card: { ...story.card, start: { ...story.card.start, light: "partner" } },
  tell(turns) {
    const told = story.tell(turns);
    return isTrouble(told) ? told : { ...told, lines: told.lines.map((line) => ({ ...line, calls: [] })) };
  },
});
