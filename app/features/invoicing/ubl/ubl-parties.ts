import type { InvoiceDocument } from "../documents/invoice-shape";
import { legalId, type NetworkAddress, networkAddress } from "./network-address";
import type { UblFlavour } from "./ubl";
import type { UblParts } from "./ubl-element";

type Address = InvoiceDocument["seller"]["address"];

const numbered = (number: NetworkAddress | null) => number && { text: number.id, schemeID: number.scheme };

/** A street in several lines: the first, and the others beside each other (BT-35 and BT-36, BT-50 and BT-51). */
function addressParts({ line, city, postcode, country }: Address): UblParts {
  const [street = "", ...more] = line
    .split("\n")
    .map((one) => one.trim())
    .filter(Boolean);
  return {
    "cbc:StreetName": street,
    "cbc:AdditionalStreetName": more.join(", "),
    "cbc:CityName": city,
    "cbc:PostalZone": postcode,
    "cac:Country": { "cbc:IdentificationCode": country },
  };
}

/** Left out whole without a number, and where nothing is subject to VAT: BR-O-02 wants no VAT id there of either. */
const taxScheme = (vatId: string, hasVat: boolean): UblParts | null =>
  hasVat && vatId !== "" ? { "cbc:CompanyID": vatId, "cac:TaxScheme": { "cbc:ID": "VAT" } } : null;

/** Who sells (BG-4). */
export const supplierParts = (
  seller: InvoiceDocument["seller"],
  flavour: UblFlavour,
  hasVat: boolean,
): UblParts => ({
  "cac:Party": {
    "cbc:EndpointID": numbered(networkAddress(seller, flavour)),
    "cac:PostalAddress": addressParts(seller.address),
    "cac:PartyTaxScheme": taxScheme(seller.vatId, hasVat),
    "cac:PartyLegalEntity": {
      "cbc:RegistrationName": seller.name,
      "cbc:CompanyID": numbered(legalId(seller)),
    },
    "cac:Contact": { "cbc:ElectronicMail": seller.email },
  },
});

/** Who buys (BG-7). The contact is who ordered. */
export const customerParts = (
  buyer: InvoiceDocument["buyer"],
  flavour: UblFlavour,
  hasVat: boolean,
): UblParts => ({
  "cac:Party": {
    "cbc:EndpointID": numbered(networkAddress({ ...buyer, email: buyer.contact.email }, flavour)),
    "cac:PostalAddress": addressParts(buyer.address),
    "cac:PartyTaxScheme": taxScheme(buyer.vatId, hasVat),
    "cac:PartyLegalEntity": { "cbc:RegistrationName": buyer.name, "cbc:CompanyID": numbered(legalId(buyer)) },
    "cac:Contact": { "cbc:Name": buyer.contact.name, "cbc:ElectronicMail": buyer.contact.email },
  },
});
