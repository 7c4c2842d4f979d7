import { type Asked, isBackward, type KeyKind } from "~/lib/lists/list-page";

/** Keeps a value for a statement and gives the name that stands for it. */
export type Put = (value: unknown) => string;

/** The values of a statement in the order of their names, which `put` gives out. */
export function statementValues(): { values: unknown[]; put: Put } {
  const values: unknown[] = [];
  return { values, put: (value) => `$${values.push(value)}` };
}

/** From which rows a page is taken. Everything is SQL of the code; what somebody typed goes through `put`. */
export interface KeySource {
  /** The table by a short name, and what else the conditions and the key need: `"Order" o`. */
  from: string;
  /** Its id, which tells rows with the same key apart: `o.id`. */
  id: string;
  /** What the rows are sorted by, and what that is. */
  key: string;
  kind: KeyKind;
  /** All of these hold. */
  where: readonly string[];
  /** At least one of these holds, each looked up by an index of its own; null: nothing was typed. */
  found: readonly Way[] | null;
}

/**
 * A way to find rows, as a condition. Those it finds are collected and then sorted: how many a word leads to is only guessed beforehand, and
 * who goes through the whole list for a word that is nowhere reads all of it. `isCounted`: the database knows how common it is, and chooses.
 */
export interface Way {
  is: string;
  isCounted?: boolean;
}

const types: Record<KeyKind, string> = { instant: "timestamptz", number: "bigint", text: "text" };

/**
 * The statement of one page by key: `id` and `key` of the rows from its place on, one more than `size` of them when there are more, as
 * `cutPage` takes them; `order` sorts what is joined to it by the same (`page.key`, `page.id`). It begins at an entry of an index, so that the
 * last page costs what the first does, and rows that are added or go meanwhile move no other to another page.
 */
export function keyPage(
  { from, id, key, kind, where, found }: KeySource,
  { sort, place }: Pick<Asked, "sort" | "place">,
  size: number,
  put: Put,
): { text: string; order: string } {
  const isDown = sort.isDescending !== isBackward(place);
  const ordered = (...by: string[]) =>
    `order by ${by.map((one) => (isDown ? `${one} desc` : one)).join(", ")}`;
  const conditions = [...where];
  if ("id" in place) {
    const value = kind === "instant" ? new Date(place.key) : place.key;
    conditions.push(
      `(${key}, ${id}) ${isDown ? "<" : ">"} (${put(value)}::${types[kind]}, ${put(place.id)}::uuid)`,
    );
  }
  const limit = `limit ${size + 1}`;
  const rows = (...more: string[]) =>
    `select ${id} as id, ${key} as key from ${from} where ${["true", ...conditions, ...more].join(" and ")}`;
  const select = (...more: string[]) => `${rows(...more)} ${ordered(key, id)} ${limit}`;
  // "offset 0" keeps the order and the limit out of how the rows are looked up.
  const collect = ({ is, isCounted }: Way) =>
    isCounted
      ? select(is)
      : `select id, key from (${rows(is)} offset 0) way ${ordered("key", "id")} ${limit}`;
  const order = ordered("page.key", "page.id");
  if (found === null) return { text: select(), order };
  if (found.length === 0) return { text: select("false"), order };
  const each = found.map((way) => `(${collect(way)})`).join(" union ");
  return { text: `select id, key from (${each}) found ${ordered("key", "id")} ${limit}`, order };
}
