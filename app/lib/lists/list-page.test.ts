import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addressOf,
  type Asked,
  askedIn,
  cutPage,
  everyPage,
  isNarrowed,
  type Place,
  resorted,
} from "./list-page";

const shape = {
  path: "/desk/things",
  sorts: { made: "instant", amount: "number", name: "text" },
  first: { by: "made", isDescending: true },
  filters: { status: ["OPEN", "PAID"], organisation: "id", file: "hash", from: "day" },
} as const;
const id = "01890a5d-ac96-774b-bcce-b302099a8057";
const read = (query: string) => askedIn(shape, new URLSearchParams(query));

test.for([
  ["", { typed: "", sort: { by: "made", isDescending: true }, place: { edge: "first" } }],
  ["q=+a+b%00+", { typed: "a b" }],
  ["status=PAID&from=2027-01-12", { filters: { status: "PAID", organisation: null, from: "2027-01-12" } }],
  [
    "status=LOST&organisation=1&from=2027-02-30",
    { filters: { status: null, organisation: null, from: null } },
  ],
  [`organisation=${id}`, { filters: { organisation: id } }],
  [`file=${"a1".repeat(16)}`, { filters: { file: "a1".repeat(16) } }],
  ["file=a1", { filters: { file: null } }],
  ["sort=amount", { sort: { by: "amount", isDescending: false } }],
  ["sort=-name", { sort: { by: "name", isDescending: true } }],
  ["sort=constructor", { sort: { by: "made", isDescending: true } }],
  [`after=1798000000000~${id}`, { place: { edge: "after", key: 1_798_000_000_000, id } }],
  [`sort=name&before=a~b~${id}`, { place: { edge: "before", key: "a~b", id } }],
  [`sort=-amount&before=-84095~${id}`, { place: { edge: "before", key: -84_095, id } }],
  ["page=last", { place: { edge: "last" } }],
  [`after=morgen~${id}`, { place: { edge: "first" } }],
  [`after=99999999999999~${id}`, { place: { edge: "first" } }],
  ["after=1~1'%20or%20true", { place: { edge: "first" } }],
  [`sort=name&after=%00~${id}`, { place: { edge: "first" } }],
  ["page=2", { place: { edge: "first" } }],
] as [string, object][])("%j is read, and what is not understood is left out", ([query, asked]) => {
  expect(read(query)).toMatchObject(asked);
});

test("an address is read back as what it was made from", () => {
  const key = { made: fc.integer(), amount: fc.integer(), name: fc.string({ unit: "binary" }) };
  const asked = fc.constantFrom("made", "amount", "name").chain((by) =>
    fc.record({
      typed: fc.constantFrom("", "gemeente", "€ 1.250,00"),
      filters: fc.record({
        status: fc.constantFrom("OPEN", "PAID", null),
        organisation: fc.constantFrom(id, null),
        file: fc.constantFrom("a1".repeat(16), null),
        from: fc.constantFrom("2027-03-28", null),
      }),
      sort: fc.record({ by: fc.constant(by), isDescending: fc.boolean() }),
      place: fc.oneof(
        fc.record({ edge: fc.constantFrom("first", "last") }),
        fc.record({ edge: fc.constantFrom("after", "before"), key: key[by as "name"], id: fc.constant(id) }),
      ),
    }),
  ) as fc.Arbitrary<Asked<typeof shape>>;
  fc.assert(
    fc.property(asked, (one) => {
      const { place } = one;
      // PostgreSQL has no NUL in words, so no row has it.
      fc.pre(!("key" in place && typeof place.key === "string" && place.key.includes("\0")));
      const address = addressOf(shape, one, { place });
      expect(read(address.split("?")[1] ?? "")).toEqual(one);
    }),
    { numRuns: 40 },
  );
});

test("an address that narrows or sorts anew begins at the first page", () => {
  const asked = read(`q=a&status=OPEN&sort=amount&after=5~${id}`);
  expect(addressOf(shape, asked)).toBe("/desk/things?q=a&status=OPEN&sort=amount");
  expect(addressOf(shape, asked, { sort: resorted(shape, asked, "amount") })).toBe(
    "/desk/things?q=a&status=OPEN&sort=-amount",
  );
  expect(resorted(shape, asked, "name")).toEqual({ by: "name", isDescending: false });
  expect(resorted(shape, asked, "made")).toEqual({ by: "made", isDescending: true });
  expect([read(""), read("q=a"), read("status=OPEN")].map(isNarrowed)).toEqual([false, true, true]);
});

const rows = (...keys: number[]) => keys.map((key) => ({ id: `id-${key}`, key }));
const [after, before] = [3, 5].map((key, n): Place => ({ edge: n === 0 ? "after" : "before", key, id }));

test.for([
  [[1, 2, 3], { edge: "first" }, [1, 2], null, "after 2"],
  [[1, 2], { edge: "first" }, [1, 2], null, null],
  [[], { edge: "first" }, [], null, null],
  [[4, 5, 6], after, [4, 5], "before 4", "after 5"],
  [[4], after, [4], "before 4", null],
  [[], after, [], "last", null],
  [[4, 3, 2], before, [3, 4], "before 3", "after 4"],
  [[4, 3], before, [3, 4], null, "after 4"],
  [[], before, [], null, "first"],
  [[9, 8, 7], { edge: "last" }, [8, 9], "before 8", null],
] as [number[], Place, number[], string | null, string | null][])(
  "of %j found from %j, %j are the page",
  ([found, place, shown, previous, next]) => {
    const named = (one: Place | null) => one && `${one.edge}${"key" in one ? ` ${one.key}` : ""}`;
    const page = cutPage(rows(...found), place, 2);
    expect(page.rows.map(({ key }) => key)).toEqual(shown);
    expect([named(page.previous), named(page.next)]).toEqual([previous, next]);
  },
);

test("a moment goes into an address to the millisecond", () => {
  const key = new Date("2027-01-12T09:00:00.123Z");
  const { next } = cutPage(
    [
      { id, key },
      { id: "b", key },
    ],
    { edge: "first" },
    1,
  );
  expect(next).toEqual({ edge: "after", key: key.getTime(), id });
});

test("every page is asked for, each once", async () => {
  const places: Place[] = [];
  const pages: number[][] = [];
  for await (const rows of everyPage(async (place) => {
    places.push(place);
    return { rows: [places.length], next: places.length < 3 ? after! : null };
  }))
    pages.push(rows);
  expect(pages).toEqual([[1], [2], [3]]);
  expect(places.map(({ edge }) => edge)).toEqual(["first", "after", "after"]);
});
