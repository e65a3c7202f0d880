import { parseArgs } from "node:util";
import { build, built, isFresh } from "./build.ts";
import { type Served, serve } from "./serve.ts";

const usage = "npm start -- [--port N] [--host ADDRESS]   (--host alone: for everybody on your network)";

await start(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/** Builds when something changed, serves the game, and stays until Ctrl-C. */
async function start(args: readonly string[]): Promise<void> {
  const { host, port } = placeFrom(args);
  if (!isFresh()) {
    console.log("Building the game …");
    const { ok, output } = await build("kept");
    if (!ok) throw new Error(`${output}\nThe build failed; the reason stands above.`);
  }
  const served = await serve({ root: built, host, port });
  console.log(`Undivided is at ${served.url}   (Ctrl-C ends it)`);
  endOnSignal(served);
}

function placeFrom(args: readonly string[]): { readonly host: string; readonly port: number } {
  const { values } = parseArgs({
    args: args.map((arg, at) => (arg === "--host" && isOption(args[at + 1]) ? "--host=0.0.0.0" : arg)),
    options: {
      port: { type: "string", default: "4173" },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65535) {
    throw new Error(`--port ${values.port} is not a port (0 to 65535).\n${usage}`);
  }
  return { host: values.host, port };
}

function isOption(arg: string | undefined): boolean {
  return arg === undefined || arg.startsWith("--");
}

function endOnSignal(served: Served): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      served.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}
