import { expect, test } from "vitest";
import { foundationOnPaper, municipality } from "~test/rows/orders/invoice-values";
import { missingForInvoice } from "./missing";

const order = { awaitsPurchaseOrder: false, contactEmail: "noor@voorstad.example", treatments: ["standard"] };
const at = (country: string, postcode = "2511 AA") => ({
  ...municipality.addresses,
  invoice: { line: "Markt 1", postcode, city: "Stad", country },
});

test("with everything known nothing is missing", () => {
  expect(missingForInvoice(order, municipality, foundationOnPaper)).toEqual([]);
});

test.for([
  [{}, {}, { legalName: "", address: "" }, ["sellerName", "sellerAddress"]],
  [{}, {}, { postcode: "" }, ["sellerAddress"]],
  [{}, {}, { kvkNumber: "", vatId: "", iban: "" }, ["sellerKvk", "sellerVatId", "sellerIban"]],
  [{ awaitsPurchaseOrder: true }, {}, {}, ["purchaseOrder"]],
  [{}, { addresses: { visiting: null, postal: null, invoice: null } }, {}, ["buyerAddress"]],
  [
    {},
    { addresses: { visiting: null, postal: null, invoice: null }, kvk: "", oin: "" },
    {},
    ["buyerAddress", "buyerLegalId"],
  ],
  [{}, { addresses: at("Verweggistan") }, {}, ["buyerCountry"]],
  [{}, { addresses: at("NL", "") }, {}, ["buyerAddress"]],
  [{}, { addresses: at("IE", ""), kvk: "", oin: "" }, {}, []],
  [{}, { kvk: "" }, {}, []],
  [{}, { kvk: "", oin: "" }, {}, ["buyerLegalId"]],
  [{ treatments: ["standard", "reverseCharge"] }, { addresses: at("BE") }, {}, ["buyerVatId"]],
  [{ treatments: ["reverseCharge"] }, { addresses: at("BE"), vatId: "BE0123456749" }, {}, []],
  [{ contactEmail: "" }, { invoiceEmail: "" }, {}, ["recipient"]],
  [{ contactEmail: "x@erased.invalid" }, { invoiceEmail: "" }, {}, ["recipient"]],
  [{ contactEmail: "x@erased.invalid" }, {}, {}, []],
  [{}, { invoiceEmail: "" }, {}, []],
] as const)("%j, %j, %j: %j", ([ofOrder, ofOrganisation, ofFoundation, missing]) => {
  expect(
    missingForInvoice(
      { ...order, ...ofOrder },
      { ...municipality, ...ofOrganisation },
      { ...foundationOnPaper, ...ofFoundation },
    ),
  ).toEqual(missing);
});
