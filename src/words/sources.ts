import type { SourceId } from "../core/empathy/dimensions.ts";

/** Where the rubric's rules come from: the principles that the game teaches, and who measured what. */
export const sourceWords = {
  S1: "Really hear, and do not only take in words.",
  S2: "Give your attention: no television, no phone.",
  S3: "Do not let your mind wander.",
  S4: "Turn to them, body and eyes.",
  S5: "Mind your own face.",
  S6: "Say back what you heard.",
  S7: "Say it back to find out whether you understood.",
  S8: "If it annoys them, say why you do it; in time it moves inside.",
  S9: "Do not judge. Who is right is another question.",
  S10: "Ask to understand.",
  S11: "Put yourself in their place; pause first.",
  S12: "Make time for them though life is busy.",
  S13: "Keep in mind what you respect and love in them.",
  S14: "Tell yourself every day to turn to them.",
  Collins: "Collins: how much minds wander in a talk (1,225 people).",
  Gottman: "Gottman: bids, ratios and the four horsemen, from years of filmed couples.",
  PMC5844880: "A study of mutual gaze in conversation (PMC5844880).",
  Binetti: "Binetti: how long people like to be looked at.",
  Gable: "Gable: what happens to good news that is shared.",
  Carkhuff: "Carkhuff: five depths of a reply.",
  MITI: "MITI 4.2.1: how motivational interviews are judged.",
  Ickes: "Ickes: empathic accuracy.",
  Gordon: "Gordon: twelve roadblocks to listening.",
  Templeton: "Templeton 2022: quick replies and feeling connected.",
} as const satisfies Record<SourceId, string>;
