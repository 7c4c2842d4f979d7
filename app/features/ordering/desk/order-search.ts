import { normaliseCode } from "~/lib/codes";
import { parseMoney } from "~/lib/money";
import type { Put, Way } from "~/platform/db/key-page";
import { prefixQuery } from "~/platform/db/prefix-query";

/** An order's number however it was typed (`b7k3m92qd`), and a ticket's. */
const numbersIn = (typed: string) => {
  const plain = typed.toUpperCase().replace(/[\s-]/g, "");
  return [`B-${normaliseCode(plain.replace(/^B(?=.{8}$)/, ""))}`, normaliseCode(plain)];
};

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
export function orderSearch(typed: string, put: Put): Way[] {
  const cents = parseMoney(typed);
  return [
    ...namedOrders(typed, put).map((is) => ({ is })),
    ...(cents === null ? [] : [{ is: `o."amountCents" = ${put(cents)}`, isCounted: true }]),
  ];
}

/**
 * The ways to find an order called `o` by what people name it: its number, a ticket's, an invoice's or receipt's; the number or reference of the
 * buyer as it begins; words in the names and the address of who ordered and for whom. Each is served by an index of its own.
 */
export function namedOrders(typed: string, put: Put): string[] {
  const numbers = put(numbersIn(typed));
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
  const words = prefixQuery(typed);
  if (words) {
    const query = `${put(words)}::tsquery`;
    ways.push(
      `to_tsvector('simple', o."attendeeName" || ' ' || o."buyerOrganisation") @@ ${query}`,
      `o."personId" in (select id from "Person" where to_tsvector('simple', name || ' ' || email) @@ ${query})`,
      `o."organisationId" in (select id from "Organisation" where to_tsvector('simple', name) @@ ${query})`,
    );
  }
  return ways;
}
