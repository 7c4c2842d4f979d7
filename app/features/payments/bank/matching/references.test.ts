import fc from "fast-check";
import { expect, test } from "vitest";
import { readableCode } from "~/lib/codes";
import { mod97 } from "~/lib/registration/check-digits";
import { referencesIn } from "./references";

test.each([
  "B-7K3M-92QD",
  "b-7k3m-92qd",
  "b7k3m92qd",
  "Bestelling B 7K3M 92QD, met dank",
  "B7K3M-92QD14 plaatsen",
  "bestellingB-7K3M-92QDvan januari",
  "B–7K3M–92QD",
  "B.7K3M.92QD",
  "B-7K3M- 92QD",
  "/REMI/B-7K3M-92QD/EREF/x",
  "Ｂ-７Ｋ３Ｍ-92QD",
])("an order is found in %j", (text) => {
  expect(referencesIn(text).orders).toContain("B-7K3M-92QD");
});

test("letters that are taken for digits are read as these", () => {
  expect(referencesIn("B-OIL1-92QD").orders).toEqual(["B-0111-92QD"]);
});

test.each([
  ["F2027-00042", 42],
  ["f2027-00042", 42],
  ["F202700042", 42],
  ["factuur F 2027 00042.", 42],
  ["Factuurnr: F2027-00042/14 plaatsen", 42],
  ["F2027-00042 14 plaatsen", 42],
  ["F2027–00042", 42],
  ["F2027-12345 en bedankt", 12_345],
  ["F2027-123456", 123_456],
])("%j names an invoice whole", (text, sequence) => {
  expect(referencesIn(text).invoices).toEqual([{ year: 2027, sequence }]);
});

test.each([
  ["one digit more", "F2027-000421"],
  ["one digit less", "F2027-0004"],
  ["broken over a line", "F2027-000 42"],
  ["what may be an invoice and a number of pieces", "F2027-0004 2 stuks"],
  ["a number that may go on over a line", "F2027-12345 6"],
  ["glued to a word before it", "REF2027-00042"],
  ["glued to a word behind it", "F2027-00042A"],
  ["without its letter", "2027-00042"],
  ["a letter of another's", "G2027-00042"],
  ["number nothing", "F2027-00000"],
  ["a wrong year", "F1927-00042"],
])("%s is not taken for an invoice: %j", (_what, text) => {
  expect(referencesIn(text).invoices).toEqual([]);
});

test.each([
  ["F2027-000 42", 42],
  ["2027-00042", 42],
  ["F2027-42", 42],
  ["F2027-0004 2 stuks", 4],
  ["REF2027-00042", 42],
])("%j may be an invoice: somebody looks", (text, sequence) => {
  expect(referencesIn(text).maybe).toContainEqual({ year: 2027, sequence });
});

const creditorReference = (body: string) => `RF${String(98 - mod97(`${body}RF00`)).padStart(2, "0")}${body}`;

test("an RF reference counts by its check digits, with spaces or without", () => {
  const [order, invoice] = [creditorReference("B7K3M92QD"), creditorReference("F202700042")];
  expect(referencesIn(order).orders).toContain("B-7K3M-92QD");
  expect(referencesIn(invoice.replace(/(.{4})/g, "$1 ")).invoices).toEqual([{ year: 2027, sequence: 42 }]);
  const wrong = invoice.slice(0, -1) + (invoice.endsWith("2") ? "3" : "2");
  expect(referencesIn(wrong).invoices).toEqual([]);
});

test("a number of ours is found in any writing; an invoice's neighbour never", () => {
  const separators = fc.constantFrom("", " ", "-", ". ", "–", "/");
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 8, maxLength: 8 }),
      fc.integer({ min: 1, max: 99_999 }),
      separators,
      fc.boolean(),
      (bytes, sequence, separator, isSmall) => {
        const number = `B-${readableCode(bytes, 8)}`;
        const written = `voor ${number.replaceAll("-", separator)} en F2027${separator}${String(sequence).padStart(5, "0")}.`;
        const { orders, invoices } = referencesIn(isSmall ? written.toLowerCase() : written);
        expect(orders).toContain(number);
        expect(invoices).toEqual([{ year: 2027, sequence }]);
      },
    ),
  );
});

test("whatever is written, looking through it is quick", () => {
  const started = performance.now();
  for (const text of ["B ".repeat(500), "F2027 ".repeat(160), "RF12".repeat(250), "2027 1 ".repeat(140)])
    referencesIn(text);
  expect(performance.now() - started).toBeLessThan(500);
});
