/** Words that come by themselves when something is not as it should be. */
export const noticeWords = {
  memoryOnly:
    "This browser keeps nothing for us, so the evening lives only as long as this page is open. You can play on.",
  stumbled: "The story lost its thread there. You are back at your last reply; nothing else is lost.",
  storyChanged: "This evening has been rewritten since. You go on from the last thing both versions say.",
  dismiss: "All right",
} as const;
