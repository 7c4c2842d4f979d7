import { typedNumbers } from "~/features/enrolment/desk/typed-numbers";
import { parseMoney } from "~/lib/money";
import type { Found, Put, Way, WordWays } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";

/** The year and sequence in a number of an invoice (`F2027-00042`), or of a receipt (without the F); null when it is none. */
export function documentNumberIn(typed: string) {
  const [, letter, year, sequence] =
    /^(F?)(20\d{2})-?(\d{5,8})$/.exec(typed.toUpperCase().replace(/\s/g, "")) ?? [];
  return year && sequence
    ? { isInvoice: letter === "F", year: Number(year), sequence: Number(sequence) }
    : null;
}

/** What is typed as the beginning of a text, for `like`. */
const beginningWith = (typed: string) => `${typed.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;

/** The ways in which what somebody typed can find an order called `o`: those by which people name it, and its amount. */
export function orderSearch(typed: string, put: Put): Found {
  const cents = parseMoney(typed);
  const { ways, words } = namedOrders(typed, put);
  return {
    ways: [...ways, ...(cents === null ? [] : [{ is: `o."amountCents" = ${put(cents)}`, isCounted: true }])],
    words,
  };
}

/** The ways to find what belongs to an order, by what people name that; `orderId` is the column that leads to it. */
export function ofNamedOrders(typed: string, put: Put, orderId: string): Found {
  const { ways, words } = namedOrders(typed, put);
  // An array is looked up row by row, however many PostgreSQL takes it for.
  const lookUp = (is: string) => `${orderId} = any(array(select o.id from "Order" o where ${is}))`;
  return {
    ways: ways.map(({ is }) => ({ is: lookUp(is) })),
    words: words && {
      lookups: words.lookups.map(lookUp),
      inRow: `exists (select from "Order" o where o.id = ${orderId} and (${words.inRow}) offset 0)`,
      having: words.having,
    },
  };
}

/** The ways to find an order called `o` by what people name it: as `numberedOrders`, and by words in the names and the address of who ordered and for whom. */
function namedOrders(typed: string, put: Put): Found {
  const words = prefixQuery(typed);
  return { ways: numberedOrders(typed, put), words: words === null ? null : namesWith(words, put) };
}

/**
 * The ways to find an order called `o` by a number: its own, a ticket's, an invoice's or receipt's; the number or reference of the buyer as it
 * begins. Each is served by an index of its own.
 */
export function numberedOrders(typed: string, put: Put): Way[] {
  const numbers = put(typedNumbers(typed));
  const beginning = put(beginningWith(typed));
  const ways = [
    `o.number = any(${numbers})`,
    `o.id in (select "orderId" from "Ticket" where number = any(${numbers}))`,
    `o."purchaseOrder" <> '' and lower(o."purchaseOrder") like ${beginning}`,
    `o."buyerReference" <> '' and lower(o."buyerReference") like ${beginning}`,
  ];
  const document = documentNumberIn(typed);
  if (document) {
    const is = `year = ${put(document.year)} and sequence = ${put(document.sequence)}`;
    ways.push(`o.id in (select "orderId" from "Invoice" where ${is})`);
    if (!document.isInvoice) ways.push(`o.id in (select "orderId" from "Receipt" where ${is})`);
  }
  return ways.map((is) => ({ is }));
}

/** Words in the names of an order called `o`. "offset 0" keeps a question about one row from being answered for all rows beforehand. */
function namesWith(words: string, put: Put): WordWays {
  const query = `${put(words)}::tsquery`;
  const own = `o.words @@ ${query}`;
  const others = [
    [`o."personId"`, `"Person" w`],
    [`o."organisationId"`, `"Organisation" w`],
  ].map(([column, table]) => ({ column, table, is: `w.words @@ ${query}` }));
  return {
    lookups: [
      own,
      ...others.map(({ column, table, is }) => `${column} in (select w.id from ${table} where ${is})`),
    ],
    inRow: [
      own,
      ...others.map(
        ({ column, table, is }) => `exists (select from ${table} where w.id = ${column} and ${is} offset 0)`,
      ),
    ].join(" or "),
    having: ["Order", "Person", "Organisation"].map((table) => `"${table}" w where w.words @@ ${query}`),
  };
}
