import { isTrouble, type Line, type Reply, type Story } from "../../story/story.ts";

/**
 * An evening as two people watch it: with the light off. Nothing calls, no thought drifts, nothing stings, so nothing
 * is ever lost and every reply can be given; the talk itself goes as the story has it (DESIGN §2).
 */
export function withoutLight(story: Story): Story {
  const { card } = story;
  return {
    ...story,
    card: { ...card, start: { ...card.start, light: "partner" } },
    tell(turns) {
      const told = story.tell(turns);
      if (isTrouble(told)) return told;
      return { lines: told.lines.map(quietLine), replies: told.replies.map(openReply) };
    },
  };
}

const quietLine = (line: Line): Line => ({ ...line, calls: [], hot: null });

const openReply = (reply: Reply): Reply => ({ ...reply, needs: [], impulse: false, leak: null });
