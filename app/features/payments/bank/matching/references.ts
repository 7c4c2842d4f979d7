import { normaliseCode } from "~/lib/codes";
import { mod97 } from "~/lib/registration/check-digits";
import { asciiDigits } from "~/lib/text/digits";

/** Place of an invoice in its year. */
export interface InvoicePlace {
  year: number;
  sequence: number;
}

/** Our numbers in what somebody wrote with a payment. */
export interface References {
  /** Numbers of orders as they are stored, `B-7K3M-92QD`. Whether there is such an order is for the database to say. */
  orders: string[];
  /** Invoices whose number stands there whole: nothing else can have been meant. */
  invoices: InvoicePlace[];
  /** What may be the number of an invoice, and may be something else: broken over a line, without its letter, without zeros. Somebody looks. */
  maybe: InvoicePlace[];
}

/** More than anybody writes; the rest of a longer list is not looked up. */
const most = 20;
const gap = "[\\s\\p{Pd}\\p{Cf}._/:#]*";

/**
 * Finds order and invoice numbers as people type them: small letters, spaces, dots or no dashes. An order number is forty random bits, so one
 * wrong character leads to no order rather than to another. Invoice numbers follow each other, so those count only when they stand whole and apart: the letter,
 * four digits and five in one piece, nothing glued to either end. An RF reference (ISO 11649) counts by its check digits.
 */
export function referencesIn(text: string): References {
  const plain = asciiDigits(text.normalize("NFKC")).toUpperCase();
  const checked = checkedIn(plain);
  const invoices = unique([...wholeInvoices(plain), ...checked.flatMap(invoiceOf)]);
  const known = new Set(invoices.map(keyOf));
  return {
    orders: [...new Set([...ordersIn(plain), ...checked.flatMap((body) => ordersIn(body))])].slice(0, most),
    invoices,
    maybe: unique(looseInvoices(plain)).filter((place) => !known.has(keyOf(place))),
  };
}

const keyOf = ({ year, sequence }: InvoicePlace) => `${year}-${sequence}`;
const unique = (places: InvoicePlace[]) =>
  [...new Map(places.map((place) => [keyOf(place), place])).values()].slice(0, most);

/** Every B with eight characters of our alphabet behind it, wherever it begins. */
function ordersIn(plain: string): string[] {
  const pattern = new RegExp(`(?=B${gap}((?:[0-9A-TV-Z]${gap}){7}[0-9A-TV-Z]))`, "gu");
  return [...plain.matchAll(pattern)].map(([, code]) => `B-${normaliseCode(code!.replace(/[._/:#]/g, ""))}`);
}

const place = (year: string | undefined, sequence: string | undefined): InvoicePlace[] =>
  Number(sequence) > 0 ? [{ year: Number(year), sequence: Number(sequence) }] : [];

function wholeInvoices(plain: string): InvoicePlace[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])F${gap}(20\\d\\d)${gap}(\\d{5}|[1-9]\\d{5,8})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return [...plain.matchAll(pattern)]
    .filter(({ index, 0: found, 2: sequence }) => !goesOn(plain.slice(index + found.length), sequence!))
    .flatMap(([, year, sequence]) => place(year, sequence));
}

/** Digits behind a space may be the rest of a number that was broken over a line, unless its first is a zero: no longer one begins so. */
const goesOn = (rest: string, sequence: string) =>
  !sequence.startsWith("0") && new RegExp(`^${gap}\\d`, "u").test(rest);

function looseInvoices(plain: string): InvoicePlace[] {
  const pattern = new RegExp(`(?<!\\d)(20\\d\\d)[\\s\\p{Pd}._/]*((?:\\d[\\s]?){1,9})`, "gu");
  return [...plain.matchAll(pattern)].flatMap(([, year, digits]) => {
    const whole = digits!.replace(/\s/g, "");
    return [whole, whole.slice(0, 5), digits!.trim().split(/\s/)[0]!].flatMap((one) => place(year, one));
  });
}

/** The part of each RF reference that is the payee's own, when its check digits are right. */
function checkedIn(plain: string): string[] {
  const pattern = /(?=RF[\s]?(\d\d)[\s]?((?:[0-9A-Z][\s]?){1,21}))/g;
  return [...plain.matchAll(pattern)].flatMap(([, check, rest]) => {
    const body = rest!.replace(/\s/g, "");
    const lengths = [9, 10].filter((length) => body.length >= length);
    return lengths
      .map((length) => body.slice(0, length))
      .filter((one) => mod97(`${one}RF${check}`) === 1)
      .filter((one) => /^B[0-9A-Z]{8}$|^F20\d\d\d{5}$/.test(one));
  });
}

const invoiceOf = (body: string): InvoicePlace[] => {
  const [, year, sequence] = /^F(20\d\d)(\d{5})$/.exec(body) ?? [];
  return year ? place(year, sequence) : [];
};

/** The number of an invoice as it stands on it: `F2027-00042`. */
export const invoiceNumberOf = ({ year, sequence }: InvoicePlace): string =>
  `F${year}-${String(sequence).padStart(5, "0")}`;
