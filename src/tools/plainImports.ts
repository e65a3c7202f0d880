/** Vite's own module that a dynamic import goes through. */
const PRELOADER = "\0vite/preload-helper.js";

/**
 * A dynamic import is an import and nothing else. Vite wraps each in 3 KB that looks for style sheets and chunks to
 * load ahead; here style sheets are asked for by their address (`later` in `shell/ui/Later.tsx`), and nothing is
 * loaded ahead of the first words.
 */
export function plainImportsPlugin() {
  return {
    name: "undivided-plain-imports",
    apply: "build" as const,
    enforce: "pre" as const,
    load: (id: string): string | null =>
      id === PRELOADER ? "export const __vitePreload = (load) => load();" : null,
  };
}
