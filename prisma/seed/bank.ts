import { uploadStatement } from "~/features/payments/bank/statements/upload-statement.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { foundationDetails } from "~/platform/site/foundation-details.server";
import { invoicedOrderId } from "./team-orders";

interface DemoBooking {
  cents: number;
  who: string;
  iban: string;
  text: string;
}

const rent: DemoBooking = {
  cents: 45_000,
  who: "Zaalverhuur Voorbeeld",
  iban: "NL69ABNA0522123643",
  text: "Restitutie borg vergaderzaal",
};
const gift: DemoBooking = {
  cents: 2_500,
  who: "Fam. Demo",
  iban: "NL02RABO0123456789",
  text: "gift, mooi werk",
};

/**
 * A statement of the demo foundation's account with two bookings that wait for a decision, and a payment of an invoice that is booked by itself
 * when the demo order has one that is open. Once: what staff make of it is left alone.
 */
export async function seedBank(staffId: string): Promise<void> {
  const { iban } = await foundationDetails(db);
  if (!iban || (await db.bankStatement.count()) > 0) return;
  const open = await db.order.findFirst({
    where: { id: invoicedOrderId, status: "ON_INVOICE", payments: { none: {} } },
    include: { invoices: true, organisation: { select: { name: true } } },
  });
  const paid = open && {
    cents: open.invoices.reduce((sum, { amountCents }) => sum + amountCents, 0),
    who: open.organisation?.name ?? "",
    iban: "NL46ABNA0499998748",
    text: `betaling ${open.number}`,
  };
  const file = statement(iban, paid && paid.cents > 0 ? [paid, rent, gift] : [rent, gift]);
  await uploadStatement({ personId: staffId }, new TextEncoder().encode(file));
}

const amount = (cents: number) =>
  `<Amt Ccy="EUR">${(cents / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;
const plain = (text: string) => text.replace(/[<>&]/g, " ");

function statement(iban: string, bookings: readonly DemoBooking[]): string {
  const day = new Date(now().getTime() - 86_400_000).toISOString().slice(0, 10);
  const opening = 125_000;
  const closing = bookings.reduce((sum, { cents }) => sum + cents, opening);
  const balance = (kind: string, cents: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${amount(cents)}<Dt><Dt>${day}</Dt></Dt></Bal>`;
  const entries = bookings.map(
    ({ cents, who, iban: account, text }, index) =>
      `<Ntry>${amount(cents)}<Sts>BOOK</Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>DEMO-${index + 1}</AcctSvcrRef><NtryDtls><TxDtls>
<RltdPties><Dbtr><Nm>${plain(who)}</Nm></Dbtr><DbtrAcct><Id><IBAN>${account}</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>${plain(text)}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`,
  );
  return `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>DEMO</MsgId></GrpHdr><Stmt><Id>DEMO-1</Id>
<Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>${balance("OPBD", opening)}${balance("CLBD", closing)}
${entries.join("\n")}</Stmt></BkToCstmrStmt></Document>`;
}
