/** The way out, reachable from every screen. A facilitator may edit the numbers (the workshop's guide says how). */
export const safetyWords = {
  title: "Not safe at home?",
  lead: "Listening is not the answer to threats, control or violence. If you are afraid of somebody, this game is the wrong thing for it, and it is not your fault.",
  danger:
    "In danger now: call the emergency number of your country (112 in Europe, 999 in the UK, 911 in North America, 000 in Australia).",
  lines: "Somebody to talk to",
  leaveNow: "Leave this page now",
  leaveHow: "This opens a search page in place of the game. Pressing Shift three times does the same.",
  trace:
    "This page may still stand in your browser's history. The game's own memory can be cleared under Settings.",
  close: "Back",
} as const;
