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
  /** A table, and the name by which conditions and key call it: `"Order"` as `o`. Its `id` tells rows with the same key apart. */
  table: string;
  as: string;
  /** What the rows are sorted by, and what that is. */
  key: string;
  kind: KeyKind;
  /** All of these hold. */
  where: readonly string[];
  /** At least one way of these leads to a row; null: nothing was typed. */
  found: Found | null;
}

export interface Found {
  ways: readonly Way[];
  words: WordWays | null;
}

/** A way to find rows, as a condition that an index looks up. `isCounted`: the database knows how common it is, and chooses. */
export interface Way {
  is: string;
  isCounted?: boolean;
}

/**
 * Ways to find rows by words, which may be in none of them or in all. Each of `lookups` is looked up by an index; `inRow` asks the same of one row,
 * without looking anything up for all of them.
 */
export interface WordWays {
  lookups: readonly string[];
  inRow: string;
  /** The rows that have the words, each a table with a condition; asked of a row, words of other tables cost more than when few have them. */
  having?: readonly string[];
}

const types: Record<KeyKind, string> = { instant: "timestamptz", number: "bigint", text: "text" };

/** How many pages of rows are asked in order for words before these are looked up: what more than one row in so many has is found so. */
const nearby = 12;
/** How many pages of rows have a word of many, and how far those are asked. Were they few, PostgreSQL would go through a table to count them. */
const many = 4;
const nearbyOfMany = 24;

/**
 * The statement of one page by key: `id` and `key` of the rows from its place on, one more than `size` of them when there are more, as
 * `cutPage` takes them; `order` sorts what is joined to it by the same (`page.key`, `page.id`). It begins at an entry of an index, so that the
 * last page costs what the first does, and rows that are added or go meanwhile move no other to another page.
 *
 * How many rows a word leads to is only guessed beforehand. So the rows nearby are asked first; unless they make the page, all that it leads to
 * are collected and then sorted, because who goes through the whole list for a word that is nowhere reads all of it. Where those that have
 * the words can be counted, that is done once two pages of rows did not make the page: what few have is looked up at once.
 */
export function keyPage(
  { table, as, key, kind, where, found }: KeySource,
  { sort, place }: Pick<Asked, "sort" | "place">,
  size: number,
  put: Put,
  reach = (found?.words?.having ? nearbyOfMany : nearby) * size,
): { text: string; order: string } {
  const isDown = sort.isDescending !== isBackward(place);
  const ordered = (...by: string[]) =>
    `order by ${by.map((one) => (isDown ? `${one} desc` : one)).join(", ")}`;
  const conditions = [...where];
  if ("id" in place) {
    const value = kind === "instant" ? new Date(place.key) : place.key;
    conditions.push(
      `(${key}, ${as}.id) ${isDown ? "<" : ">"} (${put(value)}::${types[kind]}, ${put(place.id)}::uuid)`,
    );
  }
  const limit = `limit ${size + 1}`;
  const rows = (columns: string, ...more: string[]) =>
    `select ${columns} from ${table} ${as} where ${["true", ...conditions, ...more].join(" and ")}`;
  const shown = `${as}.id as id, ${key} as key`;
  const inOrder = ordered(key, `${as}.id`);
  const select = (...more: string[]) => `${rows(shown, ...more)} ${inOrder} ${limit}`;
  // "offset 0" keeps the order and the limit out of how the rows are looked up.
  const collect = (...is: string[]) =>
    `select id, key from (${rows(shown, ...is)} offset 0) way ${ordered("key", "id")} ${limit}`;
  const order = ordered("page.key", "page.id");
  if (found === null) return { text: select(), order };
  const each = found.ways.map(({ is, isCounted }) => (isCounted ? select(is) : collect(is)));
  if (!found.words && each.length === 0) return { text: select("false"), order };
  const { lookups, inRow, having } = found.words ?? { lookups: [], inRow: "false" };
  const walk = (length: number, ...more: string[]) =>
    `select ${shown} from (${rows(`${as}.*`, ...more)} ${inOrder} limit ${length}) ${as} where ${inRow} ${inOrder} ${limit}`;
  const isShort = (name: string) => `(select count(*) from ${name}) <= ${size}`;
  const isReached = (length: number) =>
    `(select count(*) from (${rows("1")} ${inOrder} limit ${length}) asked) = ${length}`;
  const counted = having?.map((one) => `(select 1 from ${one} limit ${many * size + 1})`).join(" union all ");
  const first = Math.min(reach, 2 * size);
  const steps = counted
    ? {
        soon: walk(first),
        // Where the rows that were asked are all there are, there is nothing further.
        more: `select ${isShort("soon")} and ${isReached(first)} as so`,
        many: `select (select more.so from more) and (select count(*) from (${counted}) counted) > ${many * size} as so`,
        near: walk(reach, "(select many.so from many)"),
        further: `select (select more.so from more) and ${isShort("near")} and (not (select many.so from many) or ${isReached(reach)}) as so`,
      }
    : { near: walk(reach), further: `select ${isShort("near")} and ${isReached(reach)} as so` };
  const all = [
    ...each,
    ...(found.words ? [...(counted ? ["select id, key from soon"] : []), "select id, key from near"] : []),
    ...lookups.map((is) => collect(is, "(select further.so from further)")),
  ];
  const text = `select id, key from (${all.map((one) => `(${one})`).join(" union ")}) found ${ordered("key", "id")} ${limit}`;
  const before = Object.entries(steps).map(([name, is]) => `${name} as materialized (${is})`);
  return { text: found.words ? `with ${before.join(", ")} ${text}` : text, order };
}
