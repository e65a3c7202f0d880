/** Words of *Your own evening*: what a dropped file is answered with. */
export const ownWords = {
  title: "Your own evening",
  lead: "An evening is one text file, written in Ink. Drop it here and play it to the room: votes, layers, the map and the printed sheets work as in ours.",
  drop: "Drop your .ink files here",
  dropHow: "With INCLUDE, drop all of them together. engine.ink is here already.",
  choose: "Choose files",
  stays: "Nothing is sent anywhere. A file is read on this device, and forgotten unless you keep it.",
  reading: "Reading…",
  stop: "Stop",
  close: "Back",
  plays: (title: string) => `“${title}” plays.`,
  playsBut: (title: string) => `“${title}” plays, but it can get stuck.`,
  play: "Show it to the room",
  keep: "Keep it in this browser",
  kept: "Kept in this browser",
  print: "Print its sheets",
  looker: "Look closer",
  looking: (looks: number) => `Played ${looks} moments so far…`,
  lookHow: "Plays it over and over, up to a minute, and says where it holds and where it does not.",
  looked: (count: number) =>
    count === 0
      ? "Nothing to mend. Every way was gone, and every way ends."
      : `${count} ${count === 1 ? "thing" : "things"} found while playing.`,
  lookStopped: "Stopped. What was found so far was not kept.",
  problems: (count: number) =>
    `${count} ${count === 1 ? "thing stands" : "things stand"} in the way. Nothing plays until ${count === 1 ? "it is" : "they are"} mended.`,
  notes: (count: number) => `${count} ${count === 1 ? "note" : "notes"} on the writing`,
  notesHow: "It plays as it is. These are the rules that our own evenings are written by.",
  where: (file: string, line: number) => (line > 0 ? `${file}, line ${line}` : file),
  severity: { error: "Mend this", warning: "Look at this", note: "Note" },
  again: "Read the files again",
  keptTitle: "Kept in this browser",
  keptNone: "No evening of yours is kept here.",
  open: (title: string) => `Open “${title}”`,
  forget: (title: string) => `Forget “${title}”`,
  forgetShort: "Forget",
  openShort: "Open",
  begin: "Begin from one of ours",
  beginHow:
    "Ninety seconds, three hands. Save it, open it in any text editor or in Inky, change a line, drop it here.",
  example: "Save slide-six.ink",
  failed: "That did not work. Please try it once more.",
} as const;

/** What is said of files that are not even read, and of work that takes too long. */
export const ownLimitWords = {
  none: "Only .ink files are read here.",
  notInk: "This is no .ink file, so it was not read.",
  notText: "This is not text that can be read. Save it as plain text (UTF-8).",
  large: (limit: number) => `Larger than ${limit} MB. An evening has about 40 KB.`,
  all: (limit: number) => `All files together are larger than ${limit} MB.`,
  many: (limit: number) => `More than ${limit} files.`,
  slow: (seconds: number) =>
    `After ${seconds} seconds it was still not read, and it was stopped. Is it very long, or does something in it never end?`,
  broke: "It broke off while it was being read. Does a text in it grow without end?",
} as const;
