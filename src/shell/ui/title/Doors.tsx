import { useEffect, useRef } from "preact/hooks";
import { settingsWords } from "../../../words/settings.ts";
import { titleWords } from "../../../words/title.ts";
import { Icon } from "../Icon.tsx";
import type { DialogId, Send } from "../view.ts";

type DoorsProps = {
  readonly dialog: DialogId | null;
  /** two people have something on the table that is not over */
  readonly couple: boolean;
  readonly send: Send;
};

/** The doors at street level: for two people, for a room full of them, then settings, the way out, and how this is read. */
export function Doors({ dialog, couple, send }: DoorsProps) {
  const doors = useFocusBack(dialog);
  const open = (door: DialogId) => () => send({ kind: "open", dialog: door });
  return (
    <nav ref={doors} class="doors" aria-label={titleWords.doors}>
      <button type="button" class="for-two" onClick={() => send({ kind: "enter", use: "couples" })}>
        <Icon name="hand-heart" /> {couple ? titleWords.twoOfYouStill : titleWords.twoOfYou}
      </button>
      <button type="button" class="for-rooms" onClick={() => send({ kind: "enter", use: "workshop" })}>
        {titleWords.workshop}
      </button>
      <button type="button" data-door="settings" onClick={open("settings")}>
        <Icon name="gear-six" /> {settingsWords.title}
      </button>
      <button type="button" data-door="scoring" onClick={open("scoring")}>
        {settingsWords.scoring}
      </button>
      <button type="button" data-door="safety" onClick={open("safety")}>
        <Icon name="door-open" /> {settingsWords.safety}
      </button>
    </nav>
  );
}

/**
 * When a page closes, focus comes back to the door that opened it. The browser cannot do that itself: the screen is
 * inert before the page has been fetched.
 */
export function useFocusBack(dialog: DialogId | null) {
  const doors = useRef<HTMLElement>(null);
  const opened = useRef<DialogId | null>(null);
  const last = useRef<DialogId | null>(null);
  useEffect(() => {
    if (dialog && !last.current) opened.current = dialog;
    if (!dialog && last.current) {
      doors.current?.querySelector<HTMLElement>(`[data-door="${opened.current}"]`)?.focus();
    }
    last.current = dialog;
  }, [dialog]);
  return doors;
}
