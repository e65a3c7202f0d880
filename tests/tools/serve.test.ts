import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { contentSecurityPolicy, policyPlugin } from "../../src/tools/policy.ts";
import { type Served, serve } from "../../src/tools/serve.ts";

const folder = mkdtempSync(join(tmpdir(), "undivided-serve-"));
const root = join(folder, "dist");
const page = `<!doctype html><h1>Undivided</h1>${"<p>a talk</p>".repeat(200)}`;
let served: Served;

beforeAll(async () => {
  put("dist/index.html", page);
  put("dist/assets/main-Ab3dEf9h.js", "export const heard = true;");
  put("dist/assets/light.webp", "not really a picture");
  put("dist/assets/nunito.woff2", "not really a font");
  put("dist/stories/the-meeting.json", "{}");
  put("dist/strange.name", "?");
  put("dist/.undivided-build", "a secret of the house");
  put("dist/.vite/manifest.json", JSON.stringify({ "index.html": { file: "assets/main-Ab3dEf9h.js" } }));
  put("secret.txt", "outside");
  put("dist-of-the-neighbours/index.html", "outside");
  symlinkSync(join(folder, "secret.txt"), join(root, "link.txt"));
  served = await serve({ root, host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

test("the front door is index.html, under the policy, and is asked for anew each time", async () => {
  const { status, headers, body } = await ask("/?evening=the-meeting");
  expect(status).toBe(200);
  expect(body.toString()).toBe(page);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toBe(contentSecurityPolicy);
  expect(headers["cache-control"]).toBe("no-cache");
});

test.each([
  ["/assets/main-Ab3dEf9h.js", "text/javascript; charset=utf-8"],
  ["/assets/light.webp", "image/webp"],
  ["/assets/nunito.woff2", "font/woff2"],
  ["/stories/the-meeting.json", "application/json; charset=utf-8"],
  ["/strange.name", "application/octet-stream"],
])("%s is served as %s", async (path, type) => {
  expect((await ask(path)).headers["content-type"]).toBe(type);
});

test("what carries a hash of its content in its name is kept for good, nothing else is", async () => {
  expect((await ask("/assets/main-Ab3dEf9h.js")).headers["cache-control"]).toContain("immutable");
  expect((await ask("/assets/light.webp")).headers["cache-control"]).toBe("no-cache");
});

test("what the browser has already is not sent twice, until it changes", async () => {
  put("dist/news.txt", "first");
  const { headers } = await ask("/news.txt");
  const again = { "If-None-Match": headers.etag ?? "" };
  const same = await ask("/news.txt", { headers: again });
  expect([same.status, same.body.length]).toEqual([304, 0]);
  put("dist/news.txt", "the second, longer");
  const changed = await ask("/news.txt", { headers: again });
  expect([changed.status, changed.body.toString()]).toEqual([200, "the second, longer"]);
});

test("text is compressed for those who can read it", async () => {
  const zipped = await ask("/", { headers: { "Accept-Encoding": "gzip, br" } });
  expect(zipped.headers["content-encoding"]).toBe("gzip");
  expect(zipped.body.length).toBeLessThan(page.length / 4);
  expect(gunzipSync(zipped.body).toString()).toBe(page);
  const picture = await ask("/assets/light.webp", { headers: { "Accept-Encoding": "gzip" } });
  expect(picture.headers["content-encoding"]).toBeUndefined();
});

test.each([
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/assets/../../secret.txt",
  "/..%5csecret.txt",
  "/../dist-of-the-neighbours/index.html",
  "//etc/passwd",
  "/link.txt",
  "/.undivided-build",
  "/.vite/manifest.json",
  "/%00",
  "/assets",
  "/nobody.js",
])("%s is not to be had", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain("outside");
});

test("an address that cannot be read is refused, and the server lives on", async () => {
  expect((await ask("/%E0%A4%A")).status).toBe(400);
  expect((await ask("/")).status).toBe(200);
});

test("nothing can be written", async () => {
  expect((await ask("/", { method: "POST" })).status).toBe(405);
  const head = await ask("/", { method: "HEAD" });
  expect([head.status, head.body.length]).toEqual([200, 0]);
});

test("a port that is taken is named, with the way out", async () => {
  const port = served.port;
  await expect(serve({ root, host: "127.0.0.1", port })).rejects.toThrow(
    `Port ${port} is taken by another program. Choose another: npm start -- --port ${port + 1}`,
  );
});

test("a folder that was never built is not served", async () => {
  await expect(serve({ root: folder, host: "127.0.0.1", port: 0 })).rejects.toThrow("build first");
});

test("a closed server gives its port back at once, whoever is still connected", async () => {
  const own = await serve({ root, host: "127.0.0.1", port: 0 });
  await ask("/", { port: own.port, keepAlive: true });
  await own.close();
  await expect(canListen(own.port)).resolves.toBe(true);
});

test("the policy lets nothing in from outside and no inline script", () => {
  const [meta] = policyPlugin().transformIndexHtml();
  expect(meta?.attrs.content).toBe(contentSecurityPolicy);
  expect(contentSecurityPolicy).toMatch(/^default-src 'self';/);
  expect(contentSecurityPolicy).not.toMatch(/https?:|\*|unsafe-eval|script-src|style-src [^;]*unsafe/);
});

function put(name: string, text: string): void {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly port?: number;
  readonly keepAlive?: true;
};

/** Sends the path as it stands: `fetch` would tidy the dots away before they arrive. */
function ask(path: string, { method = "GET", headers = {}, port = served.port, keepAlive }: Asked = {}) {
  type Got = Pick<IncomingMessage, "headers"> & {
    readonly status: number | undefined;
    readonly body: Buffer;
  };
  const connection = keepAlive ? "keep-alive" : "close";
  return new Promise<Got>((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, method, headers: { ...headers, Connection: connection } },
      (got) => {
        const chunks: Buffer[] = [];
        got.on("data", (chunk: Buffer) => chunks.push(chunk));
        got.on("end", () =>
          resolve({ status: got.statusCode, headers: got.headers, body: Buffer.concat(chunks) }),
        );
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
