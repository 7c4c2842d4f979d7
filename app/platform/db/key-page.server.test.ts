import fc from "fast-check";
import { expect, test } from "vitest";
import { cutPage, type Keyed, type KeyKind, type ListPage, type Place } from "~/lib/lists/list-page";
import { pool } from "./db.server";
import { newId } from "./ids.server";
import { keyPage, type Put, statementValues } from "./key-page";

interface Row extends Keyed {
  tag: number;
}

/** Asks for a page of rows that stand in the statement itself. */
async function ask(
  rows: readonly Row[],
  asked: {
    kind: KeyKind;
    isDescending: boolean;
    place: Place;
    found: ((put: Put) => string)[] | null;
    isCounted?: boolean;
  },
  size: number,
  reach?: number,
): Promise<ListPage<Row>> {
  const { values, put } = statementValues();
  const type = { instant: "timestamptz", number: "int", text: "text" }[asked.kind];
  const table = `(select * from jsonb_to_recordset(${put(JSON.stringify(rows))}::jsonb) as t(id uuid, key ${type}, tag int))`;
  const [first, ...words] = asked.found?.map((one) => one(put)) ?? [];
  const ways = first ? [{ is: first, isCounted: true }] : [];
  const page = keyPage(
    {
      ...{ table, as: "t", kind: asked.kind, where: [] },
      key: asked.kind === "text" ? `t.key collate "dutch"` : "t.key",
      found: asked.found && {
        ways,
        words:
          words.length > 0
            ? {
                ...{ lookups: words, inRow: words.join(" or ") },
                having: asked.isCounted ? words.map((is) => `${table} t where ${is}`) : undefined,
              }
            : null,
      },
    },
    { sort: { by: "key", isDescending: asked.isDescending }, place: asked.place },
    size,
    put,
    reach,
  );
  const { rows: found } = await pool.query<Row>(
    `with page as (${page.text}) select page.id, page.key, t.tag from page join ${table} t on t.id = page.id ${page.order}`,
    values,
  );
  return cutPage(found, asked.place, size);
}

const keys = {
  instant: fc.constantFrom(
    ...["2027-01-12T09:00:00.000Z", "2027-01-12T09:00:00.001Z", "2026-03-29T01:00:00Z"].map(
      (at) => new Date(at),
    ),
  ),
  number: fc.integer({ min: -3, max: 3 }),
  text: fc.constantFrom(
    "Gemeente Rijkdam",
    "gemeente rijkdam",
    "Élan",
    "Eland",
    "élan",
    "groep 9",
    "Groep 10",
    "a~b",
    "’s-Hertogenbosch",
    "",
  ),
};
const listOf = (kind: KeyKind, length: { minLength?: number; maxLength: number }) =>
  fc.array(
    fc.record({ key: keys[kind] as fc.Arbitrary<Row["key"]>, tag: fc.integer({ min: 1, max: 5 }) }),
    length,
  );

test("forward and backward, each row is on exactly one page, under any sort, with ties and with rows that come meanwhile", async () => {
  const list = fc.constantFrom(...(["instant", "number", "text"] as const)).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      there: listOf(kind, { minLength: 1, maxLength: 12 }),
      coming: listOf(kind, { maxLength: 4 }),
      isDescending: fc.boolean(),
      isBackward: fc.boolean(),
      size: fc.integer({ min: 1, max: 4 }),
      found: fc.boolean(),
      isCounted: fc.boolean(),
      reach: fc.integer({ min: 1, max: 12 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(list, async ({ there, coming, isBackward, size, found, reach, ...asked }) => {
      const made = (one: Omit<Row, "id">): Row => ({ ...one, id: newId() });
      const rows = there.map(made);
      const later = coming.map(made);
      // A row that is found in two ways is one row; those with the tags 4 and 5 are found in none.
      const ways = [[1], [1, 2], [2, 3]].map((tags) => (put: Put) => `t.tag = any(${put(tags)})`);
      const pages: Row[][] = [];
      for (let place: Place | null = { edge: isBackward ? "last" : "first" }; place;) {
        const page: ListPage<Row> = await ask(
          rows,
          { ...asked, place, found: found ? ways : null },
          size,
          reach,
        );
        pages.push(page.rows);
        expect(page.rows.length).toBeLessThanOrEqual(size);
        rows.push(...later.splice(0, 1));
        place = isBackward ? page.previous : page.next;
        expect(pages.length).toBeLessThan(30);
      }
      const shown = (isBackward ? pages.toReversed() : pages).flat().map(({ id }) => id);
      const whole = await ask(rows, { ...asked, place: { edge: "first" }, found: null }, 100);
      const inOrder = whole.rows.filter(({ tag }) => !found || tag <= 3).map(({ id }) => id);
      const first = new Set(rows.slice(0, there.length).map(({ id }) => id));
      expect(shown.filter((id) => first.has(id))).toEqual(inOrder.filter((id) => first.has(id)));
      expect(shown).toEqual(inOrder.filter((id) => shown.includes(id)));
    }),
    { numRuns: 60 },
  );
});

test("back from a page is the page before it", async () => {
  const rows = Array.from({ length: 7 }, (_, n): Row => ({ id: newId(), key: n % 2, tag: 1 }));
  const asked = { kind: "number", isDescending: true, found: null } as const;
  const first = await ask(rows, { ...asked, place: { edge: "first" } }, 3);
  const second = await ask(rows, { ...asked, place: first.next! }, 3);
  const back = await ask(rows, { ...asked, place: second.previous! }, 3);
  expect(back.rows).toEqual(first.rows);
  expect(back.previous).toBeNull();
  expect((await ask(rows, { ...asked, place: back.next! }, 3)).rows).toEqual(second.rows);
});

test("what nothing can be looked up by finds nothing", async () => {
  const rows = [{ id: newId(), key: 1, tag: 1 }];
  const asked = { kind: "number", isDescending: false, place: { edge: "first" } } as const;
  expect((await ask(rows, { ...asked, found: [] }, 3)).rows).toEqual([]);
});
