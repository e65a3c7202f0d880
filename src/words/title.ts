/** Words of the front of the house and of the card before an evening. */
export const titleWords = {
  name: "Undivided",
  line: "Someone who loves you has had a day.",
  windows: "Evenings",
  window: {
    tonight: "a lit window",
    dark: "a dark window",
    played: "a window, played",
    heard: "a warm window: they felt heard",
    waiting: "somebody still sits in there",
  },
  about: "A game about listening.",
  sitDown: "Sit down",
  goOn: "Go on where you were",
  startAgain: "Begin again",
  notTonight: "Not tonight",
  tonightYouAre: (you: string) => `Tonight you are ${you}.`,
  notes: "What is in it:",
  goal: "Something to try:",
  departed:
    "This evening has been rewritten since you were last here. You can go on from the last thing both versions say, or begin again. How it went before stays as it was.",
  minutes: (minutes: number) => `about ${minutes} minutes`,
  trouble: "Something is wrong with this page",
  tryAgain: "Load it again",
} as const;
