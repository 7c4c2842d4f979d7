import { elementAt, elementsAt, textAt, type XmlElement } from "~/lib/markup/xml";
import { centsOf, dayOf, isPositive, signed } from "./camt-values";
import { type Booking, bookingsOf } from "./camt-bookings";

/** A statement of one account. Cents; days are ISO 8601 (`2027-01-12`). */
export interface Statement {
  /** The bank's own id of it. */
  reference: string;
  iban: string;
  currency: string;
  from: string;
  until: string;
  openingCents: number;
  closingCents: number;
  bookings: Booking[];
  /** Bookings in another currency than the euro: they are not taken in. */
  foreign: { amount: string; counterparty: string }[];
}

/**
 * - `otherMessage`: XML of a bank, but no end-of-day statement (camt.052, camt.054, pain). - `noStatement`: it holds none.
 * - `incomplete`: an account, a day, an amount or a balance is missing. - `otherCurrency`: not an account in euro.
 * - `doesNotAddUp`: the balances differ by something else than the bookings.
 */
export type CamtFault = "otherMessage" | "noStatement" | "incomplete" | "otherCurrency" | "doesNotAddUp";
export type CamtReading = { ok: true; statements: Statement[] } | { ok: false; fault: CamtFault };

/** Thrown where something is missing, and caught here alone. */
class Refused extends Error {
  constructor(readonly fault: CamtFault) {
    super(fault);
  }
}

/**
 * The statements in a file of ISO 20022 camt.053, in any version from 001.02 on: what differs between them is where a name or a status stands
 * one element deeper, and both are looked for. Only what is booked is read: what is pending comes again when it is.
 * Source: https://www.iso20022.org, "Bank-to-Customer Cash Management"; https://www.betaalvereniging.nl, "Implementation Guidelines CAMT.053".
 */
export function readCamt053(root: XmlElement): CamtReading {
  const body = elementAt(root, "BkToCstmrStmt");
  if (root.name !== "Document" || !body) return { ok: false, fault: "otherMessage" };
  try {
    const statements = elementsAt(body, "Stmt").map(statementOf);
    return statements.length > 0 ? { ok: true, statements } : { ok: false, fault: "noStatement" };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    throw error;
  }
}

const needed = <Value>(value: Value | null | "" | undefined): Value => {
  if (value === null || value === "" || value === undefined) throw new Refused("incomplete");
  return value;
};

function statementOf(element: XmlElement): Statement {
  const account = elementAt(element, "Acct");
  const balances = elementsAt(element, "Bal").map(balanceOf);
  const opening = balances.find(({ kind }) => kind === "OPBD" || kind === "PRCD");
  const closing = balances.findLast(({ kind }) => kind === "CLBD");
  const currency = textAt(account, "Ccy") || needed(closing ?? opening ?? balances[0]).currency;
  if (currency !== "EUR") throw new Refused("otherCurrency");
  const entries = elementsAt(element, "Ntry").filter(isBooked);
  const [own, foreign] = [entries.filter(isInEuro), entries.filter((entry) => !isInEuro(entry))];
  const bookings = own.map((entry) => needed(bookingsOf(entry))).flat();
  const moved = bookings.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (!opening && !closing) throw new Refused("incomplete");
  const openingCents = opening?.cents ?? closing!.cents - moved;
  const closingCents = closing?.cents ?? openingCents + moved;
  if (foreign.length === 0 && openingCents + moved !== closingCents) throw new Refused("doesNotAddUp");
  const days = [...balances.map(({ day }) => day), ...bookings.map(({ bookedOn }) => bookedOn)].sort();
  const period = elementAt(element, "FrToDt");
  return {
    reference: needed(textAt(element, "Id")),
    iban: needed(textAt(account, "Id", "IBAN") || textAt(account, "Id", "Othr", "Id")).replace(/\s/g, ""),
    currency,
    from: dayOf(textAt(period, "FrDtTm") || textAt(period, "FrDt")) ?? needed(days[0]),
    until: dayOf(textAt(period, "ToDtTm") || textAt(period, "ToDt")) ?? needed(days.at(-1)),
    openingCents,
    closingCents,
    bookings,
    foreign: foreign.map((entry) => ({
      amount: `${textAt(entry, "Amt")} ${elementAt(entry, "Amt")?.attributes.Ccy ?? ""}`,
      counterparty: bookingsOf(entry)?.[0]?.counterparty ?? "",
    })),
  };
}

function balanceOf(element: XmlElement) {
  const amount = elementAt(element, "Amt");
  return {
    kind: textAt(element, "Tp", "CdOrPrtry", "Cd"),
    currency: amount?.attributes.Ccy ?? "",
    cents: signed(needed(centsOf(amount?.text ?? "")), isPositive(element)),
    day: needed(dayOf(textAt(element, "Dt", "Dt") || textAt(element, "Dt", "DtTm"))),
  };
}

const isBooked = (entry: XmlElement) => (textAt(entry, "Sts", "Cd") || textAt(entry, "Sts")) === "BOOK";
const isInEuro = (entry: XmlElement) => elementAt(entry, "Amt")?.attributes.Ccy === "EUR";
