import type { Story } from "../../../../src/core/story/story.ts";
import { openStory } from "../../../../src/shell/ink/tell.ts";
import { compileInk } from "../../../../src/tools/compileInk.ts";

/** The real evening, compiled from its own file. */
export function theMeeting(): Story {
  const { json } = compileInk("stories/the-meeting.ink");
  if (json === null) throw new Error("stories/the-meeting.ink does not compile.");
  const standing = { repeat: ["All right. Again, then."], faltered: ["...anyway."] };
  return openStory({ id: "the-meeting", json, seed: 1, standing });
}
