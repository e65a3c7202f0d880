/** The one page of this device on which a couple's session is played. */
export type Seat = { leave(): void };

const NAME = "undivided-couples";

/** How long a page that is just being closed may keep its seat, ms. */
const PATIENCE = 1000;

/**
 * Sits down to the session; null when another page sits there. `lost` is called once if another page takes it over.
 * Where pages of a device cannot know of each other, each has its own.
 */
export async function takeSeat(how: "ask" | "insist", lost: () => void): Promise<Seat | null> {
  const locks = "locks" in navigator ? navigator.locks : null;
  if (!locks) return { leave: () => undefined };
  if (how === "insist") return request(locks, { steal: true }, lost);
  // a free seat is had at once, however slow the device; only one that is taken is waited for
  const free = await request(locks, { ifAvailable: true }, lost);
  return free ?? request(locks, { signal: AbortSignal.timeout(PATIENCE) }, lost);
}

function request(locks: LockManager, options: LockOptions, lost: () => void): Promise<Seat | null> {
  return new Promise((seated) => {
    let isSeated = false;
    locks
      .request(NAME, options, (lock) => {
        if (!lock) {
          seated(null);
          return;
        }
        isSeated = true;
        return new Promise<void>((leave) => seated({ leave }));
      })
      .catch(() => {
        if (isSeated) lost();
        else seated(null);
      });
  });
}
