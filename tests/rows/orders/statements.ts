// Bank statements for tests: files as Dutch banks give them, in their shape only, and one made of what a test says.
import { readFileSync } from "node:fs";

/** The account that statements of tests are of. */
export const ownIban = "NL91ABNA0417164300";

export const statementFile = (name: "without-references" | "batches" | "several"): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../statements/${name}.xml`, import.meta.url)));

/** What one booking says; negative cents left the account. */
export interface SentBooking {
  cents: number;
  text?: string;
  /** The bank's own id; none unless given. */
  reference?: string;
  payer?: string;
  payerIban?: string;
  day?: string;
  isReversal?: boolean;
}

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const amount = (cents: number) => (Math.abs(cents) / 100).toFixed(2);
const direction = (cents: number) => (cents < 0 ? "DBIT" : "CRDT");

function entry({
  cents,
  text = "",
  reference,
  payer = "Gemeente Voorstad",
  payerIban = "NL02RABO0123456789",
  day = "2027-01-14",
  isReversal = false,
}: SentBooking): string {
  const role = cents < 0 ? "Cdtr" : "Dbtr";
  return `<Ntry><Amt Ccy="EUR">${amount(cents)}</Amt><CdtDbtInd>${direction(cents)}</CdtDbtInd>${isReversal ? "<RvslInd>true</RvslInd>" : ""}<Sts>BOOK</Sts>
<BookgDt><Dt>${day}</Dt></BookgDt>${reference ? `<AcctSvcrRef>${reference}</AcctSvcrRef>` : ""}<NtryDtls><TxDtls>
<RltdPties><${role}><Nm>${escaped(payer)}</Nm></${role}><${role}Acct><Id><IBAN>${payerIban}</IBAN></Id></${role}Acct></RltdPties>
<RmtInf><Ustrd>${escaped(text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
}

/** A file with one statement. */
export function statementOf(
  bookings: readonly SentBooking[],
  { iban = ownIban, id = "2027-014", openingCents = 100_000, day = "2027-01-14", before = "" } = {},
): Uint8Array {
  const closing = bookings.reduce((sum, { cents }) => sum + cents, openingCents);
  const balance = (kind: string, cents: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">${amount(cents)}</Amt><CdtDbtInd>${direction(cents)}</CdtDbtInd><Dt><Dt>${day}</Dt></Dt></Bal>`;
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${before}
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><GrpHdr><MsgId>${id}</MsgId></GrpHdr><Stmt><Id>${id}</Id>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance("OPBD", openingCents)}${balance("CLBD", closing)}
${bookings.map(entry).join("\n")}</Stmt></BkToCstmrStmt></Document>`);
}
