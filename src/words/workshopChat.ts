/** The group chat that half the room reads. It is as good as group chats are. */
export const groupChat: readonly { readonly from: string; readonly words: string }[] = [
  { from: "Bex", words: "WHO left the gazebo up" },
  { from: "Hal", words: "it's a permanent gazebo now" },
  { from: "Bex", words: "it is in next door's pond Hal" },
  { from: "Priya", words: "the heron is standing on it. he looks like a landlord" },
  { from: "Hal", words: "£40 each and nobody mentions the heron" },
  { from: "Bex", words: "£40?? it cost £38 with the pegs" },
  { from: "Priya", words: "the extra is emotional" },
  { from: "Hal", words: "fine I'll pay the 38. tell no one" },
  { from: "Priya", words: "photo of heron coming in 3, 2" },
];
