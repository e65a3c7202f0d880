import { inOrder } from "./inOrder.ts";
import { coreTypes, lint, types, unit } from "./steps.ts";

// What is quick enough for every save.
process.exit(await inOrder([types, coreTypes, lint, unit]));
