import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, createServer } from "vite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { inkPlugin } from "../../src/tools/inkPlugin.ts";

const MEETING = `# title: The meeting
# partner: mina
# minutes: 7
INCLUDE engine.ink
-> a
=== a ===
Eleven pens. # mood: hurt
-> END
`;

let root = "";
const write = (name: string, text: string) => writeFileSync(join(root, name), text);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "undivided-ink-"));
  mkdirSync(join(root, "stories/cast"), { recursive: true });
  cpSync("stories/cast/mina.json", join(root, "stories/cast/mina.json"));
  write("stories/engine.ink", "EXTERNAL heard()\n=== function heard()\n~ return 40\n");
  write("stories/the-meeting.ink", MEETING);
  write("stories/_sketch.ink", "this is not {Ink");
  write("page.js", 'import { evenings, people } from "virtual:evenings"; console.log(evenings, people);');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const built = async () => {
  const made = await build({
    root,
    base: "./",
    configFile: false,
    logLevel: "silent",
    plugins: [inkPlugin()],
    build: { write: false, minify: false, rolldownOptions: { input: join(root, "page.js") } },
  });
  if (!("output" in made)) throw new Error("built several times");
  return made.output;
};

test("each evening is built as a file to fetch, named by its edition, and only its card is in the page", async () => {
  const output = await built();
  const story = output.find(({ fileName }) => /^stories\/the-meeting-[0-9a-z]+\.json$/.test(fileName));
  expect(story).toMatchObject({ source: expect.stringContaining("Eleven pens.") });
  expect(output.filter(({ fileName }) => fileName.startsWith("stories/"))).toHaveLength(1);
  const page = output.map((file) => ("code" in file ? file.code : "")).join();
  expect(page).toContain(`./${story?.fileName}`);
  expect(page).toContain("The meeting");
  expect(story).toMatchObject({ source: expect.stringContaining("Again, then.") });
  expect(page).not.toContain("Again, then.");
  expect(page).not.toContain("Eleven pens.");
});

test("a mistake in a story stops the build and says where", async () => {
  write("stories/the-meeting.ink", MEETING.replace("mood", "moood"));
  await expect(built()).rejects.toThrow(
    /stories\/the-meeting\.ink:7: "# moood: hurt" is no tag for a line\. Did you mean "# mood"\?/,
  );
});

test("a partner whom nobody plays stops the build", async () => {
  write("stories/the-meeting.ink", MEETING.replace("mina", "nobody"));
  await expect(built()).rejects.toThrow("stories/cast/nobody.json");
});

test("while developing, stories are served; an edit of one, or of what it includes, tells the page", async () => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "silent",
    plugins: [inkPlugin()],
    server: { port: 0, host: "127.0.0.1" },
  });
  try {
    await server.listen();
    const sent: unknown[] = [];
    const { hot } = server.environments.client;
    hot.send = (...words: readonly unknown[]) => void sent.push(words.length > 1 ? words : words[0]);
    const page = await server.ssrLoadModule("virtual:evenings");
    const url = new URL(page.evenings[0].url, server.resolvedUrls?.local[0]);
    expect(await (await fetch(url)).text()).toContain("Eleven pens.");

    write("stories/the-meeting.ink", MEETING.replace("Eleven", "Twelve"));
    server.watcher.emit("all", "change", join(root, "stories/the-meeting.ink"));
    expect(sent.at(-1)).toEqual([
      "undivided:story",
      {
        id: "the-meeting",
        url: expect.stringMatching(/^\.\/stories\/the-meeting\.json\?/),
      },
    ]);
    expect(await (await fetch(url)).text()).toContain("Twelve pens.");

    write("stories/engine.ink", "EXTERNAL heard(\n");
    server.watcher.emit("all", "change", join(root, "stories/engine.ink"));
    expect(sent.at(-1)).toMatchObject({
      type: "error",
      err: { message: expect.stringContaining("stories/engine.ink:1: ") },
    });

    write("stories/another.ink", "Hello.\n-> END\n");
    server.watcher.emit("all", "add", join(root, "stories/another.ink"));
    expect(sent.at(-1)).toEqual({ type: "full-reload" });
  } finally {
    await server.close();
  }
});
