/**
 * What a tag's value may be. A kind reads the text after the colon and gives what it stands for, or undefined when it
 * is no such thing; `wants` is the sentence an author reads then.
 */
export type Kind<T> = {
  readonly wants: string;
  reads(value: string): T | undefined;
};

/** A tag without a value: `# joy`. */
export const mark: Kind<true> = {
  wants: "nothing after it",
  reads: (value) => (value === "" ? true : undefined),
};

export const words: Kind<string> = {
  wants: "words",
  reads: (value) => (value === "" ? undefined : value),
};

/** A name that other tags refer to. */
export const slug: Kind<string> = {
  wants: "a short name of small letters, digits and hyphens",
  reads: (value) => (SLUG.test(value) ? value : undefined),
};

export const oneOf = <const T extends string>(all: readonly T[]): Kind<T> => ({
  wants: `one of ${all.join(", ")}`,
  reads: (value) => all.find((one) => one === value),
});

export const between = (least: number, most: number): Kind<number> => ({
  wants: `a number from ${least} to ${most}`,
  reads: (value) => {
    const number = toNumber(value);
    return number !== undefined && number >= least && number <= most ? number : undefined;
  },
});

/** `ID: WORDS`, as in `# sentence:` and `# needs:`. */
export const named = <T>(wants: string, make: (name: string, words: string) => T): Kind<T> => ({
  wants,
  reads: (value) => {
    const [, name, words] = /^([a-z0-9-]+):\s*(.+)$/u.exec(value) ?? [];
    return name === undefined || words === undefined ? undefined : make(name, words);
  },
});

/** `key=word key="several words"`, each key once; undefined when anything else stands there. */
export const pairs = (value: string): ReadonlyMap<string, string> | undefined => {
  const found = [...value.matchAll(/([a-z]+)=(?:"([^"]*)"|([^\s"]+))/gu)];
  const rest = found.reduce((left, [whole]) => left.replace(whole, ""), value);
  const map = new Map(found.map(([, key = "", quoted, bare]) => [key, quoted ?? bare ?? ""]));
  return rest.trim() === "" && map.size === found.length ? map : undefined;
};

/** A plain decimal: `.5`, `3`, `1.25`. */
export const toNumber = (value: string): number | undefined =>
  /^(\d+\.?\d*|\.\d+)$/u.test(value) ? Number(value) : undefined;

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
