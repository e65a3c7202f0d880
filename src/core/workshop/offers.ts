import type { Helplines } from "./helplines.ts";
import type { KeptOwn, OwnEvening, OwnFile, OwnLook, OwnResult } from "./own.ts";
import type { Sheet } from "./sheet.ts";

/** A look that is under way. */
export type Looking = { readonly done: Promise<OwnLook>; stop(): void };

/**
 * What the pages of a workshop ask of the house and cannot do themselves: compile, keep, fetch, save. Nothing here
 * changes the session; what comes of it is told by commands.
 */
export type WorkshopOffers = {
  /** compiles dropped files away from the page, within 5 s */
  compile(files: readonly OwnFile[]): Promise<OwnResult>;
  /** plays an evening over and over against everything that makes one; `states`: how many were seen so far */
  look(files: readonly OwnFile[], seen: (states: number) => void): Looking;
  /** an evening that was compiled in this visit, kept or not; null: there is none of that name */
  there(id: string): OwnEvening | null;
  kept(): Promise<readonly KeptOwn[]>;
  keep(evening: OwnEvening): Promise<void>;
  forget(id: string): Promise<void>;
  /** an evening as its author wrote it; null when its source is not here */
  sheet(id: string): Promise<Sheet | null>;
  /** the source of an evening of the house, to begin from; null: there is none */
  source(id: string): Promise<OwnFile | null>;
  helplines(): Promise<Helplines>;
  /** keeps edited helplines in this browser; null: back to the house's own */
  keepHelplines(edited: Helplines | null): Promise<void>;
  /** puts something into a file of the device */
  save(name: string, text: string, type: string): void;
};
