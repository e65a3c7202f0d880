import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from "node:http";
import { join } from "node:path";
import { contentSecurityPolicy } from "./policy.ts";
import { type Answer, shelf } from "./shelf.ts";

export type Place = {
  /** The folder to serve. */
  readonly root: string;
  /** The address to listen on: "127.0.0.1" is this machine only, "0.0.0.0" is everybody who can reach it. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
};

export type Served = { readonly port: number; readonly url: string; close(): Promise<void> };

/** Serves a built folder, and only that, until closed. Throws a sentence for people if the port cannot be had. */
export function serve(place: Place): Promise<Served> {
  if (!existsSync(join(place.root, "index.html"))) {
    return Promise.reject(new Error(`${place.root} has no index.html: build first (npm run build).`));
  }
  const files = shelf(place.root);
  const server = createServer((request, response) => reply(files(request), request, response));
  return new Promise((resolved, rejected) => {
    server.once("error", (error: NodeJS.ErrnoException) => rejected(new Error(whyNot(error, place))));
    server.listen(place.port, place.host, () => {
      const address = server.address();
      const port = typeof address === "object" && address ? address.port : place.port;
      resolved({
        port,
        url: `http://${nameOf(place.host)}:${port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}

const always: OutgoingHttpHeaders = {
  "Content-Security-Policy": contentSecurityPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
};

function reply(answer: Answer, request: IncomingMessage, response: ServerResponse): void {
  if (answer.status !== 200) {
    response.writeHead(answer.status, { ...always, "Content-Type": "text/plain; charset=utf-8" });
    response.end(answer.says);
    return;
  }
  const { file } = answer;
  const takesGzip = /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  const zipped = takesGzip && file.gzip ? file.gzip : undefined;
  const headers: OutgoingHttpHeaders = {
    ...always,
    "Content-Type": file.type,
    "Cache-Control": file.caching,
    ETag: file.etag,
    Vary: "Accept-Encoding",
  };
  if (request.headers["if-none-match"] === file.etag) {
    response.writeHead(304, headers);
    response.end();
    return;
  }
  const body = zipped ?? file.body;
  response.writeHead(200, {
    ...headers,
    ...(zipped ? { "Content-Encoding": "gzip" } : {}),
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** What a browser calls that address. Not always "localhost": that may be another program's `::1`. */
function nameOf(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** What went wrong, and the way out. */
function whyNot(error: NodeJS.ErrnoException, { port, host }: Place): string {
  switch (error.code) {
    case "EADDRINUSE":
      return `Port ${port} is taken by another program. Choose another: npm start -- --port ${port + 1}`;
    case "EACCES":
      return `Port ${port} needs special rights. Choose one above 1023: npm start -- --port 4173`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is not an address of this machine. Leave --host out, or use --host 0.0.0.0`;
    default:
      return `The game cannot be served on ${host}:${port} (${error.message}).`;
  }
}
