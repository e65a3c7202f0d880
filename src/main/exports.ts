import type { GameOptions } from "./interface.ts";

/** Gives the player evenings as a file that `npm run score` reads: one by its id, or all. */
export async function exportEvenings(
  { storage, download }: Pick<GameOptions, "storage" | "download">,
  id: string | undefined,
): Promise<void> {
  const talks = (await storage.talks()).filter((talk) => id === undefined || talk.id === id);
  const evenings = await Promise.all(
    talks.map(async (talk) => ({ ...talk, log: await storage.log(talk.id) })),
  );
  download("undivided-evenings.json", JSON.stringify({ format: 1, evenings }, null, 1), "application/json");
}
