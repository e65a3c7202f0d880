/**
 * Checks of what came from outside, put together from small ones. A check gives what is wrong and what it may be, or
 * null when all is well. Whoever looked inside something puts the way there in front, so that one line comes out:
 * `turns[3]` + `.depth` + `: 7 is not a depth; it may be 1 to 5`.
 */
export type Check = (value: unknown) => string | null;

/** What was read, or why it could not be. */
export type Read<T> =
  | { readonly kind: "read"; readonly value: T }
  | { readonly kind: "wrong"; readonly message: string };

export const wrong = (message: string): { readonly kind: "wrong"; readonly message: string } => ({
  kind: "wrong",
  message,
});

/** A check for every field of a type: a field that is added there must be added here. */
export type Fields<T> = { readonly [K in keyof T]-?: Check };

/** Any object, as far as nobody has looked yet. */
export type Found = Readonly<Record<string, unknown>>;

/** A number in a range; NaN is in none. */
export const between =
  (what: string, least: number, most: number): Check =>
  (value) =>
    typeof value === "number" && value >= least && value <= most
      ? null
      : isNot(value, `${what}; it may be ${least} to ${most}`);

/** Milliseconds of a turn, up to a day: never negative, never endless. */
export const ms = between("a time in ms", 0, 86_400_000);

/** 0, 1, 2…: an index or a count. */
export const count: Check = (value) =>
  Number.isSafeInteger(value) && Number(value) >= 0
    ? null
    : isNot(value, "a whole number; it may be 0 or more");

export const oneOf =
  (what: string, all: readonly string[]): Check =>
  (value) =>
    typeof value === "string" && all.includes(value)
      ? null
      : isNot(value, `${what}; it may be ${all.join(", ")}`);

export const exactly =
  (what: string, only: number): Check =>
  (value) =>
    value === only ? null : isNot(value, `${what}; it may be ${only}`);

export const flag: Check = (value) =>
  typeof value === "boolean" ? null : isNot(value, "yes or no; it may be true or false");

export const text: Check = (value) =>
  typeof value === "string" ? null : isNot(value, "words; it may be any text");

export const orNull =
  (check: Check): Check =>
  (value) => {
    const found = value === null ? null : check(value);
    return found === null ? null : `${found}, or null`;
  };

/** What older logs do not have. */
export const optional =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);

export const listOf =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value)) return isNot(value, "a list");
    for (let i = 0; i < value.length; i++) {
      const found = check(value[i]);
      if (found !== null) return `[${i}]${found}`;
    }
    return null;
  };

/** An object with these fields, all of them and no others. */
export const record = (fields: Readonly<Record<string, Check>>): Check => {
  const rows = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return isNot(value, `an object; it has ${Object.keys(fields).join(", ")}`);
    for (const [name, check] of rows) {
      const found = check(own(value, name));
      if (found !== null) return `.${name}${found}`;
    }
    return Object.keys(value).length === rows.length ? null : strangeField(value, fields);
  };
};

/** An object with some of these fields and no others. */
export const partial = (fields: Readonly<Record<string, Check>>): Check => {
  const rows = Object.entries(fields);
  return (value) => {
    if (!isObject(value)) return isNot(value, `an object; it may have ${Object.keys(fields).join(", ")}`);
    let there = 0;
    for (const [name, check] of rows) {
      if (!Object.hasOwn(value, name)) continue;
      there++;
      const found = check(value[name]);
      if (found !== null) return `.${name}${found}`;
    }
    return Object.keys(value).length === there ? null : strangeField(value, fields);
  };
};

/** One of several kinds of object, told apart by its `kind`. */
export const variants = (
  what: string,
  table: Readonly<Record<string, Readonly<Record<string, Check>>>>,
): Check => {
  const kind = oneOf(what, Object.keys(table));
  const checks = new Map(
    Object.entries(table).map(([name, fields]) => [name, record({ kind, ...fields })] as const),
  );
  return (value) => {
    if (!isObject(value)) return isNot(value, `${what}, an object with a kind`);
    const check = checks.get(String(own(value, "kind")));
    return check === undefined ? `.kind${kind(own(value, "kind"))}` : check(value);
  };
};

/** The first field that nobody knows. */
function strangeField(value: Found, fields: object): string | null {
  for (const name of Object.keys(value)) {
    if (Object.hasOwn(fields, name)) continue;
    const path = /^\w{1,40}$/u.test(name) ? name : shown(name);
    return `.${path}: is no field here; there are ${Object.keys(fields).join(", ")}`;
  }
  return null;
}

export const isObject = (value: unknown): value is Found =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field of an object's own; never one that all objects have. */
export const own = (value: Found, name: string): unknown =>
  Object.hasOwn(value, name) ? value[name] : undefined;

export const isNot = (value: unknown, wants: string): string =>
  value === undefined ? `: is missing; it is ${wants}` : `: ${shown(value)} is not ${wants}`;

/** A value in a few characters on one line. */
function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}
