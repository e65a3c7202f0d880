/** Every room, the rooms that it may know, and the libraries that it may name. CONTRIBUTING.md says the same in words. */
type Room = { readonly knows: readonly string[]; readonly names: readonly string[] };

const below = {
  story: ["core/story"],
  conversation: ["core/story", "core/attention", "core/partner"],
  empathy: ["core/story", "core/attention", "core/partner", "core/conversation"],
  uses: ["core/story", "core/attention", "core/partner", "core/conversation", "core/empathy"],
} as const;

const core = [...below.uses, "core/couples", "core/practice", "core/workshop"] as const;

export const house = {
  "core/story": { knows: [], names: [] },
  "core/attention": { knows: below.story, names: [] },
  "core/partner": { knows: below.story, names: [] },
  "core/conversation": { knows: below.conversation, names: [] },
  "core/empathy": { knows: below.empathy, names: [] },
  "core/couples": { knows: below.uses, names: [] },
  "core/practice": { knows: below.uses, names: [] },
  "core/workshop": { knows: below.uses, names: [] },
  scene: { knows: core, names: [] },
  words: { knows: core, names: [] },
  authoring: { knows: [...core, "shell/ink"], names: ["inkjs"] },
  "shell/ink": { knows: core, names: ["inkjs"] },
  "shell/stage": { knows: [...core, "scene", "words"], names: ["phaser"] },
  "shell/ui": { knows: [...core, "scene", "words"], names: ["preact"] },
  "shell/audio": { knows: [...core, "words"], names: ["howler"] },
  "shell/input": { knows: [...core, "scene"], names: [] },
  "shell/storage": { knows: core, names: ["idb"] },
} as const satisfies Readonly<Record<string, Room>>;

/** What one must never find anywhere but in its own room. */
export const libraries = ["howler", "idb", "inkjs", "phaser", "preact", "preact/hooks", "node:fs"] as const;

/** Places that know the rooms, and that no room knows. */
export const outside = ["tools"] as const;
