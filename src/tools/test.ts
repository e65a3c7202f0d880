import { inOrder } from "./inOrder.ts";
import { browserTests, building, coreTypes, lint, stories, types, unit } from "./steps.ts";

// Everything that must hold, the quick things first.
process.exit(await inOrder([types, coreTypes, lint, unit, stories, building, browserTests]));
