import { expect, test } from "vitest";
import { readEInvoiceAddress } from "./e-invoice-address";
import { type OrganisationTyped, readOrganisation, typedOf } from "./organisation";
import { readPostalAddress } from "./postal-address";
import { isVerified, readDomain } from "./verification";

const typed = (changes: Partial<OrganisationTyped> = {}): OrganisationTyped => ({
  ...typedOf(null),
  kind: "MUNICIPALITY",
  name: "Gemeente Voorstad",
  ...changes,
});
const address = { line: "Stationsplein 1", postcode: "2511 aa", city: "Voorstad", country: "NL" };

test("kind and name are enough; numbers and addresses are read into one form", () => {
  expect(readOrganisation(typed({ name: "  Gemeente\n Voorstad " }))).toMatchObject({
    ok: true,
    facts: { name: "Gemeente Voorstad", kvk: "", addresses: { visiting: null, postal: null, invoice: null } },
  });
  const all = typed({
    kvk: "6859 9750",
    oin: "00000003 68599750 0000",
    vatId: "nl0044.95445.B01",
    eInvoice: "0106: 68599750",
    invoiceEmail: " Facturen@Voorstad.example ",
    addresses: { ...typedOf(null).addresses, visiting: address },
  });
  const reading = readOrganisation(all);
  expect(reading).toMatchObject({
    ok: true,
    facts: {
      kvk: "68599750",
      oin: "00000003685997500000",
      vatId: "NL004495445B01",
      eInvoice: "0106:68599750",
      invoiceEmail: "facturen@voorstad.example",
      addresses: { visiting: { postcode: "2511 AA" }, postal: null },
    },
  });
  // What was read is read the same again.
  if (reading.ok) expect(readOrganisation(typedOf(reading.facts))).toEqual(reading);
});

test.for([
  [{ kind: "" }, { kind: "kindMissing" }],
  [{ kind: "toString" }, { kind: "kindMissing" }],
  [{ name: " \u200b " }, { name: "nameMissing" }],
  [{ name: "x".repeat(121) }, { name: "nameTooLong" }],
  [{ kvk: "6859975" }, { kvk: "kvkForm" }],
  [{ oin: "123" }, { oin: "oinForm" }],
  [{ vatId: "NL004495446B01" }, { vatId: "vatIdCheckDigit" }],
  [{ vatId: "XX123" }, { vatId: "vatIdCountry" }],
  [{ vatId: "NL12" }, { vatId: "vatIdForm" }],
  [{ eInvoice: "68599750" }, { eInvoice: "eInvoiceForm" }],
  [{ invoiceEmail: "facturen" }, { invoiceEmail: "invoiceEmailForm" }],
  [{ invoiceEmail: "a@example.nl\r\nBcc: b@example.nl" }, { invoiceEmail: "invoiceEmailForm" }],
] as const)("%j is refused: %j", ([changes, faults]) => {
  expect(readOrganisation(typed(changes))).toEqual({ ok: false, faults });
});

test("every fault of a form is told at once, at its field", () => {
  const addresses = { ...typedOf(null).addresses, postal: { ...address, city: "" } };
  expect(readOrganisation(typed({ kind: "", kvk: "1", vatId: "NL1", addresses }))).toEqual({
    ok: false,
    faults: { kind: "kindMissing", kvk: "kvkForm", vatId: "vatIdForm", addresses: { postal: "incomplete" } },
  });
});

test.for([
  ["0106:68599750", "0106:68599750"],
  ["0106:6859975", "eInvoiceNumber"],
  ["0190:00000003685997500000", "0190:00000003685997500000"],
  ["0190:00000001004495446000", "eInvoiceNumber"],
  ["9944:NL004495445B01", "9944:NL004495445B01"],
  ["9944:NL004495446B01", "eInvoiceNumber"],
  // The example of GS1's own check digit calculator.
  ["0088:6291041500213", "0088:6291041500213"],
  ["0088:6291041500214", "eInvoiceNumber"],
  ["0000:1", "eInvoiceScheme"],
  ["constructor:1", "eInvoiceForm"],
  ["0106", "eInvoiceForm"],
] as const)("the network address %s: %s", ([given, expected]) => {
  const reading = readEInvoiceAddress(given);
  expect(reading.ok ? reading.number : reading.fault).toBe(expected);
});

test.for([
  [{ line: "", postcode: "", city: " ", country: "" }, null],
  [
    { ...address, postcode: "2511AA" },
    { ...address, postcode: "2511 AA" },
  ],
  [{ ...address, line: "" }, "incomplete"],
  [{ ...address, postcode: "251 AA" }, "postcodeForm"],
  [{ ...address, postcode: "0511 AA" }, "postcodeForm"],
  [{ line: "", postcode: "", city: "", country: "BE" }, null],
  [{ ...address, postcode: "" }, "postcodeForm"],
  [{ ...address, country: "Nederland" }, "countryUnknown"],
  [{ ...address, country: "" }, "countryUnknown"],
  [{ ...address, country: "XX" }, "countryUnknown"],
  [
    { ...address, postcode: "B-1000", country: "BE" },
    { ...address, postcode: "B-1000", country: "BE" },
  ],
  [{ ...address, line: "x".repeat(101) }, "addressTooLong"],
] as const)("the address %j: %j", ([given, expected]) => {
  const reading = readPostalAddress(given);
  expect(reading.ok ? reading.address : reading.fault).toEqual(expected);
});

test.for([
  ["Utrecht.example", "utrecht.example"],
  ["@den-haag.example", "den-haag.example"],
  ["sara@utrecht.example", "utrecht.example"],
  ["gemeente-súdwest.example", "xn--gemeente-sdwest-cvb.example"],
  ["utrecht", "domainForm"],
  ["10.0.0.1", "domainForm"],
  ["https://utrecht.example/", "domainForm"],
  ["", "domainForm"],
  ["GMAIL.com", "domainOpenToAll"],
] as const)("the mail domain %s: %s", ([given, expected]) => {
  const reading = readDomain(given);
  expect(reading.ok ? reading.domain : reading.fault).toBe(expected);
});

test("an organisation is verified by a linked domain, or because staff say so", () => {
  expect(isVerified({ verifiedAt: null, domains: [] })).toBe(false);
  expect(isVerified({ verifiedAt: new Date(), domains: [] })).toBe(true);
  expect(isVerified({ verifiedAt: null, domains: ["utrecht.example"] })).toBe(true);
});
