import { sheetOf, textsOf } from "../../authoring/own/compileOwn.ts";
import { includesOf } from "../../authoring/own/dropped.ts";
import { readPage } from "../../authoring/page/read.ts";
import type { OwnFile } from "../../core/workshop/own.ts";
import type { Sheet } from "../../core/workshop/sheet.ts";
import { library } from "../library.ts";

/** Where the source of each evening of the house is fetched: what is printed is read from the page as it was written. */
const URLS: Readonly<Record<string, string>> = import.meta.glob<string>("../../../stories/*.ink", {
  query: "?url",
  import: "default",
  eager: true,
});

/** The source of an evening of the house; null: there is none of that name. @throws when it cannot be fetched */
export async function houseSource(id: string): Promise<OwnFile | null> {
  const url = URLS[`../../../stories/${id}.ink`];
  if (url === undefined) return null;
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The pages of "${id}" could not be fetched (${answer.status}).`);
  return { name: `${id}.ink`, text: await answer.text() };
}

/** An evening of the house as its author wrote it. @throws when it cannot be fetched */
export async function houseSheet(id: string): Promise<Sheet | null> {
  const main = await houseSource(id);
  if (!main) return null;
  const names = includesOf(main).map(({ name }) => name);
  const others = await Promise.all(names.map((name) => houseSource(name.replace(/\.ink$/u, ""))));
  const files = [main, ...others.flatMap((file) => (file ? [file] : []))];
  const read = (name: string): string | null => files.find((file) => file.name === name)?.text ?? null;
  const evening = library.find(id);
  const page = readPage(id, main.name, textsOf({ file: main.name, read }, names));
  return sheetOf(page, (evening && library.person(evening)?.name) ?? null);
}
