import type { Storage } from "../shell/storage/storage.ts";
import { saveAs } from "../shell/ui/saveAs.ts";

/** Gives the player evenings as a file that `npm run score` reads: one by its id, or all. */
export async function exportEvenings(storage: Storage, id: string | undefined): Promise<void> {
  const talks = (await storage.talks()).filter((talk) => id === undefined || talk.id === id);
  const evenings = await Promise.all(
    talks.map(async (talk) => ({ ...talk, log: await storage.log(talk.id) })),
  );
  const text = JSON.stringify({ format: 1, evenings }, null, 1);
  saveAs("undivided-evenings.json", new Blob([text], { type: "application/json" }));
}
