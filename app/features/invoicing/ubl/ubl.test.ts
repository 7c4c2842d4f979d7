import fc from "fast-check";
import { expect, test } from "vitest";
import { readXml } from "~test/read-xml";
import { vatOver } from "~/lib/money";
import { brokenRules } from "./broken-rules";
import { elementOrder } from "./element-order";
import { sampleInvoice, sampleInvoices } from "./sample-invoices";
import { elementOf, elementsAt, textAt, toXml, type UblElement } from "./ubl-element";
import { toUbl, ublFlavours, ublTree } from "./ubl";
import { everyElement } from "./rules/rule";

/** NaN, which equals nothing, unless it is written as an amount of the norm. */
const cents = (text: string) => (/^\d+\.\d{2}$/.test(text) ? Number(text.replace(".", "")) : Number.NaN);
const treatments = [
  { treatment: "standard", rateBp: 2_100 },
  { treatment: "reduced", rateBp: 900 },
  { treatment: "exempt", rateBp: 0 },
  { treatment: "reverseCharge", rateBp: 0 },
] as const;
/** What people can type, and what they cannot: every character that there is, and often those that XML is particular about. */
const character = fc.oneof(
  fc.constantFrom(
    "&",
    "<",
    ">",
    '"',
    "]]>",
    "&amp;",
    "\u0000",
    "\u001f",
    "\ud83d",
    "\ufffe",
    "\u202e",
    "\r\n",
    "\u{1f337}",
  ),
  fc.nat(0x10_ffff).map((code) => String.fromCodePoint(code)),
);
const typed = fc.array(character, { maxLength: 12 }).map((characters) => characters.join(""));
const line = fc.record({
  description: typed.map((text) => `x${text}`),
  quantity: fc.integer({ min: 1, max: 500 }),
  unitCents: fc.nat(1_000_000),
  vat: fc.constantFrom(...treatments),
});
const lines = fc.array(line, { minLength: 1, maxLength: 6 });

test("totals of lines, categories and document are the same to the cent in the document and in the file read back", () => {
  fc.assert(
    fc.property(lines, fc.boolean(), fc.constantFrom(...ublFlavours), (drawn, isCredit, flavour) => {
      const document = sampleInvoice({
        lines: drawn.map(({ vat, ...rest }) => ({ ...rest, ...vat })),
        ...(isCredit && {
          kind: "CREDIT_NOTE",
          dueOn: null,
          credits: { number: "F2027-00001", issuedOn: "2027-01-01" },
        }),
      });
      const xml = readXml(toUbl(document, flavour));
      const total = (name: string) => cents(textAt(xml, `cac:LegalMonetaryTotal/cbc:${name}`));
      const of = (path: string, amount: string) =>
        elementsAt(xml, path).map((one) => cents(textAt(one, amount)));
      const added = (amounts: number[]) => amounts.reduce((sum, one) => sum + one, 0);
      const lineAmounts = of(isCredit ? "cac:CreditNoteLine" : "cac:InvoiceLine", "cbc:LineExtensionAmount");
      expect(lineAmounts).toEqual(document.lines.map(({ netCents }) => netCents));
      const taxable = of("cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxableAmount");
      const tax = of("cac:TaxTotal/cac:TaxSubtotal", "cbc:TaxAmount");
      expect(tax).toEqual(document.vat.map(({ netCents, rateBp }) => vatOver(netCents, rateBp)));
      expect(added(taxable)).toBe(added(lineAmounts));
      expect(total("LineExtensionAmount")).toBe(added(lineAmounts));
      expect(total("TaxExclusiveAmount")).toBe(document.netCents);
      expect(cents(textAt(xml, "cac:TaxTotal/cbc:TaxAmount"))).toBe(added(tax));
      expect(total("TaxInclusiveAmount")).toBe(added(lineAmounts) + added(tax));
      expect(total("PayableAmount")).toBe(document.grossCents);
      expect(brokenRules(document, flavour)).toEqual([]);
    }),
    { numRuns: 50 },
  );
});

test("whatever people type, the file is well formed and says it, without what XML cannot write", () => {
  fc.assert(
    fc.property(typed, typed, (name, description) => {
      const document = sampleInvoice({
        note: name,
        purchaseOrder: name,
        buyer: { name, contact: { name, email: description } },
        lines: [{ description, quantity: 1, unitCents: 100, treatment: "standard", rateBp: 2_100 }],
      });
      const tree = ublTree(document, "peppol");
      expect(everyElement(tree).every(({ content }) => content.length > 0)).toBe(true);
      const texts = ({ content }: UblElement) => content;
      expect(JSON.stringify(texts(readXml(toXml(tree))))).toBe(JSON.stringify(texts(tree)));
    }),
    { numRuns: 30 },
  );
});

test.for([
  ["Één & Co <Zuid> \"x\" ']]>'", "Één & Co <Zuid> \"x\" ']]>'"],
  ["tulp 🌷", "tulp 🌷"],
  ["a\u0000b\u0007c\ufffe", "abc"],
  ["half \ud83c", "half \ufffd"],
  ["\u202eomgekeerd", "omgekeerd"],
])("the name %j is written as %j", ([name, written]) => {
  const xml = readXml(toUbl(sampleInvoice({ buyer: { name } }), "peppol"));
  const path = "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName";
  expect(textAt(xml, path)).toBe(written);
});

test.each(Object.entries(sampleInvoices))(
  "%s has its elements in the order of the table",
  (_, { document, flavours }) => {
    const check = ({ name, content }: UblElement) => {
      if (typeof content === "string") return;
      const order: readonly string[] = elementOrder[name as keyof typeof elementOrder];
      const places = content.map((child) => order.indexOf(child.name));
      expect(places.includes(-1)).toBe(false);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      content.forEach(check);
    };
    for (const flavour of flavours) check(readXml(toUbl(document, flavour)));
  },
);

test("an element that the table has no room for is a fault in the code", () => {
  expect(() => elementOf("cac:Price", { "cbc:Note": "x" })).toThrow("cac:Price has no cbc:Note");
  expect(elementOf("cac:Price", { "cbc:PriceAmount": " " })).toBeNull();
});

test("a credit note names its invoice, and has no day to pay nor account", () => {
  const xml = readXml(toUbl(sampleInvoices.credit.document, "peppol"));
  const invoice = "cac:BillingReference/cac:InvoiceDocumentReference";
  expect(xml.name).toBe("CreditNote");
  expect(textAt(xml, "cbc:CreditNoteTypeCode")).toBe("381");
  expect([textAt(xml, `${invoice}/cbc:ID`), textAt(xml, `${invoice}/cbc:IssueDate`)]).toEqual([
    "F2027-00042",
    "2027-01-12",
  ]);
  expect(elementsAt(xml, "cbc:DueDate").concat(elementsAt(xml, "cac:PaymentMeans"))).toEqual([]);
  expect(textAt(xml, "cac:PaymentTerms/cbc:Note")).toBe("Dit bedrag gaat af van factuur F2027-00042.");
});

test("legal id and network address are two fields", () => {
  const xml = readXml(toUbl(sampleInvoices["buyer-by-vat-address"].document, "peppol"));
  const party = "cac:AccountingCustomerParty/cac:Party";
  const [endpoint] = elementsAt(xml, `${party}/cbc:EndpointID`);
  const [legal] = elementsAt(xml, `${party}/cac:PartyLegalEntity/cbc:CompanyID`);
  expect(endpoint).toMatchObject({ attributes: { schemeID: "9944" }, content: "NL001234567B13" });
  expect(legal).toMatchObject({ attributes: { schemeID: "0106" }, content: "87654321" });
});
