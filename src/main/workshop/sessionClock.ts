/** Session time, ms: it goes on from where a kept session stopped, and stands still while the page is closed. */
export const sessionClock = (wall: () => number, from: number): (() => number) => {
  const opened = wall();
  return () => Math.max(from, Math.round(from + wall() - opened));
};
