import { expect, test } from "vitest";
import { statementFile, statementOf } from "~test/rows/orders/statements";
import { largestStatement, readStatementFile } from "./statement-file";

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (file: Uint8Array) => {
  const reading = readStatementFile(file);
  if (!reading.ok) throw new Error(reading.fault);
  return reading.statements;
};

test("a bank that gives no ids: days, balances, direction, who and what; what is pending is left", () => {
  const [statement] = read(statementFile("without-references"));
  expect(statement).toMatchObject({
    reference: "0001Test/1",
    iban: "NL91ABNA0417164300",
    from: "2027-01-14",
    until: "2027-01-14",
    openingCents: 100_000,
    closingCents: 253_670,
    foreign: [],
  });
  expect(statement!.bookings.map(({ fingerprint: _, ...booking }) => booking)).toEqual([
    {
      reference: "",
      bookedOn: "2027-01-14",
      amountCents: 168_190,
      isReversal: false,
      counterparty: "Gemeente Voorstad",
      counterpartyIban: "NL69ABNA0522123643",
      description: "Factuur F2027-00042 crediteur 90782",
    },
    {
      reference: "",
      bookedOn: "2027-01-14",
      amountCents: -9_520,
      isReversal: false,
      counterparty: "Verzekeraar Voorbeeld",
      counterpartyIban: "NL46ABNA0499998748",
      description: "Polis 857239 januari 435005714488",
    },
    {
      reference: "",
      bookedOn: "2027-01-14",
      // The entry's amount, whatever its details say.
      amountCents: -5_000,
      isReversal: true,
      counterparty: "Testklant",
      counterpartyIban: "",
      description: "S14 0410",
    },
  ]);
});

test("a batch is split where the bank says how much each was, and is one booking where it does not", () => {
  const [statement] = read(statementFile("batches"));
  expect(statement!.openingCents).toBe(-1_000);
  expect(
    statement!.bookings.map((one) => [one.reference, one.amountCents, one.counterparty, one.description]),
  ).toEqual([
    ["00000000000000001/1", 40_000, "Café Zuid", "RF18539007547034 A-1"],
    ["X2", 30_000, "Hogeschool Noord", "1234567890123452"],
    ["00000000000000002", 30_000, "", "B-1 B-2"],
  ]);
});

test("version 08: several statements, prefixes, names one element deeper, other currencies apart", () => {
  const [first, second] = read(statementFile("several"));
  expect(first!.bookings).toMatchObject([
    {
      reference: "OM1T003540100015",
      bookedOn: "2027-01-15",
      amountCents: 84_095,
      counterparty: "Waterschap Voorbeeld",
      description: "bestelling b 7k3m 92qd met dank 20270115-1",
    },
  ]);
  expect(first!.foreign).toEqual([{ amount: "12.00 USD", counterparty: "Somebody abroad" }]);
  expect(second).toMatchObject({ bookings: [], openingCents: 84_095, closingCents: 84_095 });
});

test("two bookings that say the same have the same fingerprint, others another", () => {
  const prints = read(statementOf([{ cents: 100 }, { cents: 100 }, { cents: 100, text: "x" }])).flatMap(
    ({ bookings }) => bookings.map(({ fingerprint }) => fingerprint),
  );
  expect([prints[0] === prints[1], prints[0] === prints[2]]).toEqual([true, false]);
});

const whole = new TextDecoder().decode(statementOf([{ cents: 100 }]));
const changed = (from: string | RegExp, to: string) => bytes(whole.replace(from, to));

test.each([
  ["nothing", new Uint8Array(), "none"],
  ["white space", bytes(" \n "), "none"],
  ["a picture", Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "picture"],
  ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "picture"],
  ["a PDF", bytes("%PDF-1.7\n…"), "pdf"],
  ["a zip", bytes("PK\u0003\u0004…"), "zip"],
  ["MT940", bytes(":20:940S270114\r\n:25:NL91ABNA0417164300 EUR\r\n"), "mt940"],
  ["MT940 with a heading", bytes("0000 01INGBNL2AXXXX00001\r\n:20:P2701\r\n"), "mt940"],
  ["MT940 in an envelope", bytes("{1:F01BANKNL2AXXXX}{2:I940}"), "mt940"],
  ["CSV", bytes("Datum;Bedrag\n2027-01-14;100"), "notXml"],
  ["bytes of no text", Uint8Array.from([0x3c, 0x61, 0xc3, 0x28]), "unreadable"],
  ["an encoding that nobody knows", bytes('<?xml version="1.0" encoding="klingon"?><a/>'), "unreadable"],
  ["a web page", bytes("<!doctype html><html></html>"), "doctype"],
  ["an XML bomb", statementOf([], { before: '<!DOCTYPE x [<!ENTITY a "a">]>' }), "doctype"],
  ["a file that was cut", bytes(whole.slice(0, -40)), "malformed"],
  ["too many elements", bytes(`<Document>${"<a/>".repeat(150_001)}</Document>`), "tooLarge"],
  ["a file that is too large", new Uint8Array(largestStatement + 1).fill(0x3c), "tooLarge"],
  ["an invoice", bytes('<Invoice xmlns="urn:x"><ID>1</ID></Invoice>'), "otherMessage"],
  ["what happened during the day (camt.052)", changed(/BkToCstmrStmt/g, "BkToCstmrAcctRpt"), "otherMessage"],
  ["no statement", changed(/<Stmt>[^]*<\/Stmt>/, ""), "noStatement"],
  ["no account", changed(/<Acct>.*?<\/Acct>/, ""), "incomplete"],
  ["no balance", changed(/<Bal>.*<\/Bal>/, ""), "incomplete"],
  ["a day that is none", changed("<BookgDt><Dt>2027-01-14", "<BookgDt><Dt>2027-02-30"), "incomplete"],
  ["an amount that is none", changed('<Ntry><Amt Ccy="EUR">1.00', '<Ntry><Amt Ccy="EUR">1e3'), "incomplete"],
  ["an amount with a sign", changed('<Ntry><Amt Ccy="EUR">1.00', '<Ntry><Amt Ccy="EUR">-1.00'), "incomplete"],
  ["half a cent", changed('<Ntry><Amt Ccy="EUR">1.00', '<Ntry><Amt Ccy="EUR">1.005'), "incomplete"],
  [
    "more than is kept",
    changed('<Ntry><Amt Ccy="EUR">1.00', '<Ntry><Amt Ccy="EUR">20000000.01'),
    "incomplete",
  ],
  ["an account in dollars", changed("<Ccy>EUR", "<Ccy>USD"), "otherCurrency"],
  ["a booking that was left out", changed(/<Ntry>[^]*<\/Ntry>/, ""), "doesNotAddUp"],
])("%s is refused", (_what, file, fault) => {
  expect(readStatementFile(file)).toEqual({ ok: false, fault });
});

test.each([
  [
    "UTF-16",
    Uint8Array.from([
      0xff,
      0xfe,
      ...new Uint8Array(Buffer.from(whole.replace("UTF-8", "UTF-16"), "utf16le")),
    ]),
  ],
  ["UTF-8 with a mark", Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(whole)])],
  ["without a heading", bytes(whole.replace(/^<\?xml.*?\?>\s*/, ""))],
])("a statement in %s is read", (_what, file) => {
  expect(read(file)).toHaveLength(1);
});
