import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { gzipSync } from "node:zlib";

export type Answer =
  | { readonly status: 400 | 404 | 405; readonly says: string }
  | { readonly status: 200; readonly file: FileInMemory };

export type FileInMemory = {
  readonly type: string;
  readonly etag: string;
  readonly caching: string;
  readonly body: Buffer;
  /** Undefined for what is compressed already. */
  readonly gzip: Buffer | undefined;
};

/** Finds what a request asks for inside `root`; read and compressed once, and again when the file changes. */
export function shelf(root: string): (request: IncomingMessage) => Answer {
  const home = realpathSync(resolve(root));
  const kept = new Map<string, { readonly changed: number; readonly file: FileInMemory }>();
  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return { status: 405, says: "Only GET and HEAD." };
    const path = pathOf(request.url ?? "/");
    if (path === null) return { status: 400, says: "That address cannot be read." };
    const full = inside(home, path);
    if (full === null) return { status: 404, says: "Nothing here by that name." };
    const changed = statSync(full).mtimeMs;
    const known = kept.get(full);
    if (known?.changed === changed) return { status: 200, file: known.file };
    const file = read(full, isNamedByContent(home, full));
    kept.set(full, { changed, file });
    return { status: 200, file };
  };
}

/** The path of an address, without its query; null if it is not properly encoded. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? "/");
  } catch {
    return null;
  }
}

/** The real file for a path, or null: nothing outside the folder (`..`, links, drive letters), nothing hidden. */
function inside(home: string, path: string): string | null {
  if (/[\0\\:]/.test(path) || path.split("/").some((part) => part.startsWith("."))) return null;
  const asked = join(home, path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(asked)) return null;
  const full = realpathSync(asked);
  return full.startsWith(home + sep) && statSync(full).isFile() ? full : null;
}

/** Whether Vite put a hash of the content into the name, so that it never changes: its manifest lists those. */
function isNamedByContent(home: string, full: string): boolean {
  const manifest = join(home, ".vite", "manifest.json");
  if (!existsSync(manifest)) return false;
  const chunks: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(manifest, "utf8"));
  const made = Object.values(chunks).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return made.includes(full.slice(home.length + 1).replaceAll(sep, "/"));
}

/** The part of an entry in Vite's manifest that names what was made. */
type Chunk = { readonly file: string; readonly css?: readonly string[]; readonly assets?: readonly string[] };

function read(full: string, namedByContent: boolean): FileInMemory {
  const body = readFileSync(full);
  const type = types[extname(full).toLowerCase()] ?? "application/octet-stream";
  return {
    type,
    etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`,
    caching: namedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    body,
    gzip: shrinks.test(type) ? gzipSync(body, { level: 9 }) : undefined,
  };
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".ink": "text/plain; charset=utf-8",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".m4a": "audio/mp4",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".webm": "audio/webm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
};

const shrinks = /^(text\/|application\/(json|manifest)|image\/(svg|x-icon))/;
