// A list at the desk as its address says it: what was typed, what it is narrowed to, what it is sorted by, and where in it one is.
import { listAddress, typedIn } from "../list-address";
import { fromDayInput } from "../dates";

/** What rows are sorted by, as it stands in an address: a moment in milliseconds, a whole number, or words. */
export type KeyKind = "instant" | "number" | "text";
/**
 * What a list can be narrowed to: one of these words, a thing by its id, content by its name (`mc1`), a file by the beginning of its hash, or a
 * day (`2027-01-12`).
 */
type FilterKind = readonly string[] | "id" | "content" | "hash" | "day";

export interface ListShape {
  path: string;
  sorts: Readonly<Record<string, KeyKind>>;
  /** How it is sorted unless the address says otherwise. */
  first: { by: string; isDescending: boolean };
  filters: Readonly<Record<string, FilterKind>>;
}

/** The rows before or behind one with this key and id, or an end of the list. */
export type Place =
  { edge: "first" | "last" } | { edge: "after" | "before"; key: string | number; id: string };

type Picked<Kind extends FilterKind> = (Kind extends readonly (infer Word)[] ? Word : string) | null;

/** What somebody wants to see of a list. Filters that are not set are null. */
export interface Asked<Shape extends ListShape = ListShape> {
  typed: string;
  filters: { -readonly [Name in keyof Shape["filters"]]: Picked<Shape["filters"][Name]> };
  sort: { by: keyof Shape["sorts"] & string; isDescending: boolean };
  place: Place;
}

/** Reads an address. What is not understood is as if it were not there, so that no address is a fault. */
export function askedIn<const Shape extends ListShape>(shape: Shape, search: URLSearchParams): Asked<Shape> {
  const filters = Object.fromEntries(
    Object.entries(shape.filters).map(([name, kind]) => [name, pickedIn(kind, search.get(name))]),
  ) as Asked<Shape>["filters"];
  const sort = sortIn(shape, search.get("sort"));
  return { typed: typedIn(search.get("q")), filters, sort, place: placeIn(shape.sorts[sort.by]!, search) };
}

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const forms = {
  id: (text: string) => idForm.test(text),
  content: (text: string) => /^[a-z0-9-]{1,60}$/.test(text),
  // Long enough to be of no other file.
  hash: (text: string) => /^[0-9a-f]{32}$/.test(text),
  day: (text: string) => fromDayInput(text) !== null,
};

function pickedIn(kind: FilterKind, text: string | null): string | null {
  if (text === null) return null;
  const isOne = typeof kind === "string" ? forms[kind](text) : kind.includes(text);
  return isOne ? text : null;
}

/** `amount` or `-amount`: from the lowest or from the highest. */
function sortIn(shape: ListShape, text: string | null): Asked["sort"] {
  const by = (text ?? "").replace(/^-/, "");
  return Object.hasOwn(shape.sorts, by) ? { by, isDescending: text!.startsWith("-") } : shape.first;
}

/** `?after=` and `?before=` hold the key and the id of a row; `?page=last` is the end. */
function placeIn(kind: KeyKind, search: URLSearchParams): Place {
  for (const edge of ["after", "before"] as const) {
    const text = search.get(edge) ?? "";
    const [, written, id] = /^([^]*)~([^~]+)$/.exec(text) ?? [];
    const key = keyIn(kind, written);
    if (key !== null && id && idForm.test(id)) return { edge, key, id };
  }
  return { edge: search.get("page") === "last" ? "last" : "first" };
}

function keyIn(kind: KeyKind, text: string | undefined): string | number | null {
  if (text === undefined) return null;
  if (kind === "text") return text.length <= 300 && !text.includes("\0") ? text : null;
  // As far as dates of PostgreSQL and whole numbers of JavaScript both go.
  return /^-?\d{1,13}$/.test(text) ? Number(text) : null;
}

/** The address that `askedIn` reads back: of the first page, unless `changes` name a place. */
export function addressOf<Shape extends ListShape>(
  shape: Shape,
  asked: Asked<Shape>,
  changes: Partial<Asked<Shape>> = {},
  path = shape.path,
): string {
  const { typed, filters, sort, place } = { ...asked, place: { edge: "first" } as Place, ...changes };
  const isFirst = sort.by === shape.first.by && sort.isDescending === shape.first.isDescending;
  return listAddress(path, {
    q: typed,
    ...(filters as Record<string, string | null>),
    sort: isFirst ? null : `${sort.isDescending ? "-" : ""}${sort.by}`,
    ...("id" in place
      ? { [place.edge]: `${place.key}~${place.id}` }
      : { page: place.edge === "last" ? "last" : null }),
  });
}

/** Sorted by a column: the other way round when it is already; otherwise names from the first, moments and amounts from the last. */
export function resorted<Shape extends ListShape>(
  shape: Shape,
  { sort }: Asked<Shape>,
  by: keyof Shape["sorts"] & string,
): Asked<Shape>["sort"] {
  return { by, isDescending: sort.by === by ? !sort.isDescending : shape.sorts[by] !== "text" };
}

/** Whether anything narrows the list. */
export const isNarrowed = ({ typed, filters }: Asked): boolean =>
  typed !== "" || Object.values(filters).some((picked) => picked !== null);

/** How many rows a page has, and how many are read at a time for the file of a whole list. */
export const pageSize = 50;
export const exportSize = 1_000;

/** A row with what it is sorted by. */
export interface Keyed {
  id: string;
  key: Date | number | string;
}

export interface ListPage<Row> {
  rows: Row[];
  previous: Place | null;
  next: Place | null;
}

const at = (edge: "after" | "before", { key, id }: Keyed): Place => ({
  edge,
  key: key instanceof Date ? key.getTime() : key,
  id,
});

/** Whether the rows of a place are asked for from the end backwards. */
export const isBackward = ({ edge }: Place): boolean => edge === "before" || edge === "last";

/**
 * A page of at most `size` rows, from the rows that were found from its place on: in the order of the list, or backward from the end; one more
 * than `size` when there are more. Where the page came from, there is another page.
 */
export function cutPage<Row extends Keyed>(found: readonly Row[], place: Place, size: number): ListPage<Row> {
  const isMore = found.length > size;
  const cut = found.slice(0, size);
  const rows = isBackward(place) ? cut.toReversed() : cut;
  const [first, last] = [rows[0], rows.at(-1)];
  if (isBackward(place))
    return {
      rows,
      previous: isMore ? at("before", first!) : null,
      next: place.edge === "last" ? null : last ? at("after", last) : { edge: "first" },
    };
  return {
    rows,
    previous: place.edge === "first" ? null : first ? at("before", first) : { edge: "last" },
    next: isMore ? at("after", last!) : null,
  };
}

/** Every row from the first page to the last; `ask` gives the page of a place. */
export async function* everyPage<Row>(
  ask: (place: Place) => Promise<Pick<ListPage<Row>, "rows" | "next">>,
): AsyncGenerator<Row[]> {
  for (let place: Place | null = { edge: "first" }; place;) {
    const { rows, next }: Pick<ListPage<Row>, "rows" | "next"> = await ask(place);
    yield rows;
    place = next;
  }
}
