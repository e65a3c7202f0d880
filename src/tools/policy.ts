/**
 * What the page may load: its own files, nothing else. One text for two places, the header of our server
 * and the meta that the build writes into index.html (for hosts whose headers we do not set).
 * Pictures may be `data:` and `blob:` because Phaser makes textures so. Scripts and style sheets are never inline;
 * only the style attribute is allowed, for a drawing's own transforms.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** A tag as Vite's `transformIndexHtml` takes it. */
type HeadTag = {
  readonly tag: "meta";
  readonly attrs: Record<string, string>;
  readonly injectTo: "head-prepend";
};

/**
 * Writes the policy into the built index.html. Not while developing: Vite's hot reload puts style sheets inline.
 */
export function policyPlugin() {
  return {
    name: "undivided-policy",
    apply: "build" as const,
    transformIndexHtml: (): HeadTag[] => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
        injectTo: "head-prepend",
      },
    ],
  };
}
