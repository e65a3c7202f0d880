/** Where the quick exit leads: a page that anybody might have open. */
const ELSEWHERE = "https://www.google.com/search?q=weather";

/** Replaces the game with something ordinary, so that Back does not lead here. */
export function leaveNow(): void {
  document.title = " ";
  document.documentElement.replaceChildren();
  window.location.replace(ELSEWHERE);
}
