import type { WorkshopCommand } from "../../../core/workshop/view.ts";
import { later } from "../Later.tsx";
import type { Send, View } from "../view.ts";
import type { PartProps } from "./asks.ts";
import { BigScreen } from "./BigScreen.tsx";

const Facilitator = later<PartProps>(() => import("./Facilitator.tsx").then((it) => it.Facilitator));

/** A workshop: the big screen, or the window beside it. */
export function Workshop({ view, send }: { readonly view: View; readonly send: Send }) {
  if (view.screen.kind !== "workshop") return null;
  const ask = (command: WorkshopCommand): void => send({ kind: "workshop", command });
  const shown = view.screen.view;
  return shown.role === "facilitator" ? (
    <Facilitator view={shown} ask={ask} />
  ) : (
    <BigScreen view={shown} ask={ask} />
  );
}
