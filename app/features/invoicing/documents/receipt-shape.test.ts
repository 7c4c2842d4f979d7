import { expect, test } from "vitest";
import { readReceipt } from "./receipt-shape";
import { receiptView } from "../receipts/receipt-view";

/** As the first release froze it, before the name in Latin letters and the payment were kept. */
const oldest = {
  kind: "credit",
  number: "2026-00007",
  issuedAt: "2026-11-24T09:00:00.000Z",
  locale: "nl",
  orderNumber: "B-7K3M-92QD",
  creditsNumber: "2026-00003",
  seller: {
    name: "Stichting Voorbeeld",
    address: "Dorpsstraat 1; 1234 AB Stad",
    kvk: "12345678",
    vatNumber: "",
  },
  buyer: { name: "Noor Jansen", organisation: "", reference: "PO-1", email: "noor@example.nl" },
  currency: "EUR",
  lines: [{ description: "Anders kijken", quantity: 1, netCents: -69_500 }],
  vat: [{ treatment: "standard", rateBp: 2_100, netCents: -69_500, vatCents: -14_595 }],
  netCents: -69_500,
  vatCents: -14_595,
  grossCents: -84_095,
  isDemo: false,
};
const newest = { ...oldest, seller: { ...oldest.seller, rsin: "123456782" } };

test("a document of the first version is read, and looks as it did", () => {
  const view = receiptView(readReceipt(oldest, 1));
  expect(view.seller).toEqual(["Stichting Voorbeeld", "Dorpsstraat 1", "1234 AB Stad", "KvK 12345678"]);
  expect(view.facts.at(-1)).toEqual(["Referentie", "PO-1"]);
  expect(readReceipt(oldest, 1)).toEqual({ ...oldest, seller: { ...oldest.seller, rsin: "" } });
});

test("a document of the present version is read as it is", () => {
  expect(readReceipt(newest, 2)).toEqual(newest);
  expect(receiptView(readReceipt(newest, 2)).seller).toContain("RSIN 123456782");
});

test.for([
  ["a version that is not known", newest, 3],
  ["no version", newest, 0],
  ["a name of every object", newest, "toString" as unknown as number],
  ["a version that it is not of", oldest, 2],
  ["another kind", { ...oldest, kind: "invoice" }, 1],
  ["half a cent", { ...oldest, grossCents: 0.5 }, 1],
  ["nothing", null, 1],
] as const)("%s is a fault", ([, document, version]) => {
  expect(() => readReceipt(document, version)).toThrow();
});
