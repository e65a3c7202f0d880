import type { WorkshopCommand, WorkshopView } from "../../../core/workshop/view.ts";

/** What a hand asks of the workshop. */
export type Ask = (command: WorkshopCommand) => void;

export type PartProps = { readonly view: WorkshopView; readonly ask: Ask };
