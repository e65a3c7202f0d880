/**
 * The house without a network: a service worker that keeps every file of one build, and answers from what it has. A
 * new build is fetched whole in the background, and moves in when the last page of the old one is closed, so that
 * nobody ever plays half of each. Nothing is asked of anybody but the place that the page came from.
 */
const FILES = "@@FILES@@";
const BUILD = "@@BUILD@@";

const SHELF = "undivided ";
const shelfName = SHELF + BUILD;

/** Told once it is installed, once it takes over, and whenever the page asks for something. */
type Waiting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Event & { readonly request: Request; respondWith(answer: Promise<Response>): void };

addEventListener("install", (event) => (event as Waiting).waitUntil(fetchAll()));
addEventListener("activate", (event) => (event as Waiting).waitUntil(forgetOthers()));
addEventListener("fetch", (event) => {
  const { request } = event as Asking;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) {
    (event as Asking).respondWith(answer(request));
  }
});

async function fetchAll(): Promise<void> {
  const shelf = await caches.open(shelfName);
  await shelf.addAll(FILES.split("|"));
}

async function forgetOthers(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(SHELF) && name !== shelfName);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** From the shelf, else from the network; what is fetched late (a sound in a browser's own format) is kept, too. */
async function answer(request: Request): Promise<Response> {
  const shelf = await caches.open(shelfName);
  const kept = await shelf.match(request.mode === "navigate" ? "./" : request, {
    ignoreSearch: request.mode === "navigate",
  });
  if (kept) return kept;
  const fetched = await fetch(request);
  if (fetched.status === 200) await shelf.put(request, fetched.clone());
  return fetched;
}
