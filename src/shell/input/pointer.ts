/**
 * The pointer on the scene: tapping anywhere but on what distracts comes back; so does a mouse that moves onto the
 * partner from elsewhere (one flick). Buttons take their own clicks and never reach here.
 */
export function listenToPointer(page: Document, comeBack: () => void): () => void {
  let wasInside = true;
  const isScene = (target: EventTarget | null): boolean =>
    target instanceof Element &&
    target.closest(".talk") !== null &&
    target.closest("button, a, dialog, .paused") === null;
  const pressed = (event: PointerEvent): void => {
    if (event.button === 0 && isScene(event.target)) comeBack();
  };
  const moved = (event: PointerEvent): void => {
    if (event.pointerType !== "mouse") return;
    const inside = event.target instanceof Element && event.target.closest(".scene-zone") !== null;
    if (inside && !wasInside) comeBack();
    wasInside = inside;
  };
  page.addEventListener("pointerdown", pressed);
  page.addEventListener("pointermove", moved, { passive: true });
  return () => {
    page.removeEventListener("pointerdown", pressed);
    page.removeEventListener("pointermove", moved);
  };
}
