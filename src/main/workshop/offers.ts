import type { WorkshopOffers } from "../../core/workshop/offers.ts";
import type { KeptOwn, OwnEvening } from "../../core/workshop/own.ts";
import { saveAs } from "../../shell/ui/saveAs.ts";
import type { UseOptions } from "../uses.ts";
import { HELPLINES, keptHelplines } from "./keptHelplines.ts";
import { compileOwn, lookOwn } from "./ownEvening.ts";
import { houseSheet, houseSource } from "./sources.ts";

const OWN = "own-evenings";

/** What the house does for the pages of a workshop. Nothing of it leaves the device. */
export function openOffers({ storage }: Pick<UseOptions, "storage">): WorkshopOffers {
  /** what was compiled in this visit, kept or not */
  const there = new Map<string, OwnEvening>();

  const kept = async (): Promise<readonly KeptOwn[]> => keptIn(await storage.session(OWN));

  return {
    async compile(files) {
      const result = await compileOwn(files);
      if (result.kind === "story") there.set(result.id, result);
      return result;
    },
    look: (files, seen) => lookOwn(files, seen),
    there: (id) => there.get(id) ?? null,
    kept,
    async keep({ id, title, json, files }) {
      const others = (await kept()).filter((one) => one.id !== id);
      await storage.keepSession(OWN, [...others, { id, title, json, files }]);
    },
    async forget(id) {
      const others = (await kept()).filter((one) => one.id !== id);
      await storage.keepSession(OWN, others.length > 0 ? others : undefined);
    },
    async sheet(id) {
      const mine = there.get(id);
      if (mine) return mine.sheet;
      const files = (await kept()).find((one) => one.id === id)?.files;
      if (!files) return houseSheet(id);
      const result = await compileOwn(files);
      return result.kind === "story" ? result.sheet : null;
    },
    source: houseSource,
    helplines: () => keptHelplines(storage),
    async keepHelplines(edited) {
      await storage.keepSession(HELPLINES, edited ?? undefined);
    },
    save: (name, text, type) => saveAs(name, new Blob([text], { type })),
  };
}

function keptIn(kept: unknown): readonly KeptOwn[] {
  return Array.isArray(kept) ? kept.filter(isKept) : [];
}

const isKept = (value: unknown): value is KeptOwn =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  "title" in value &&
  "json" in value &&
  "files" in value &&
  typeof value.id === "string" &&
  typeof value.title === "string" &&
  typeof value.json === "string" &&
  Array.isArray(value.files) &&
  value.files.every(isFile);

const isFile = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "name" in value &&
  "text" in value &&
  typeof value.name === "string" &&
  typeof value.text === "string";
