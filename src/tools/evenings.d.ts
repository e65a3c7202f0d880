/** Every evening and everybody's name in `stories/`, made by the Ink plugin (`src/tools/inkPlugin.ts`). */
declare module "virtual:evenings" {
  export const evenings: readonly import("../core/story/evening.ts").Evening[];
  export const people: Readonly<Record<string, Omit<import("../core/story/evening.ts").Person, "standing">>>;
}
