import { isCountry } from "~/i18n/country";
import type { FoundationDetails } from "~/platform/site/foundation-details.server";
import { type InvoicedOrganisation, invoiceAddressOf } from "./invoice";

/** Everything that an invoice can wait for, in the order in which it is told. */
export const invoiceData = [
  "sellerName",
  "sellerAddress",
  "sellerKvk",
  "sellerVatId",
  "sellerIban",
  "purchaseOrder",
  "buyerAddress",
  "buyerCountry",
  "buyerLegalId",
  "buyerVatId",
  "recipient",
] as const;
export type InvoiceDatum = (typeof invoiceData)[number];

/** Who can fill it in: staff at the foundation's details, the organisation at its own, whoever sees the order at the order. */
export const filledInAt: Record<InvoiceDatum, "foundation" | "organisation" | "order"> = {
  sellerName: "foundation",
  sellerAddress: "foundation",
  sellerKvk: "foundation",
  sellerVatId: "foundation",
  sellerIban: "foundation",
  purchaseOrder: "order",
  buyerAddress: "organisation",
  buyerCountry: "organisation",
  buyerLegalId: "organisation",
  buyerVatId: "organisation",
  recipient: "organisation",
};

/** The control of that form where it is filled in, by its id. */
export const filledInField: Partial<Record<InvoiceDatum, string>> = {
  sellerName: "legalName",
  sellerAddress: "address",
  sellerKvk: "kvkNumber",
  sellerVatId: "vatId",
  sellerIban: "iban",
  buyerAddress: "invoice-line",
  buyerLegalId: "kvk",
  buyerVatId: "vatId",
  recipient: "invoiceEmail",
};

/** What the order itself has to say for its invoice. */
export interface AwaitedOrder {
  awaitsPurchaseOrder: boolean;
  /** Of who ordered; empty once that account was erased. */
  contactEmail: string;
  treatments: readonly string[];
}

/**
 * What is missing before the invoice of an order can be made, in a fixed order; nothing when it can. Between Dutch parties the law and the
 * Dutch rules ask a legal number and a whole address of both (Wet OB 1968, article 35a; NL-R-002 to NL-R-005), and who accounts for VAT
 * abroad is named by a VAT id (BR-AE-02).
 */
export function missingForInvoice(
  order: AwaitedOrder,
  organisation: InvoicedOrganisation & { invoiceEmail: string },
  foundation: FoundationDetails,
): InvoiceDatum[] {
  const address = invoiceAddressOf(organisation);
  const isDutch = address?.country === "NL";
  const isMissing: Record<InvoiceDatum, boolean> = {
    sellerName: foundation.legalName === "",
    sellerAddress: foundation.address === "" || foundation.postcode === "" || foundation.city === "",
    sellerKvk: foundation.kvkNumber === "",
    sellerVatId: foundation.vatId === "",
    sellerIban: foundation.iban === "",
    purchaseOrder: order.awaitsPurchaseOrder,
    buyerAddress:
      !address || address.line === "" || address.city === "" || (isDutch && address.postcode === ""),
    buyerCountry: !!address && !isCountry(address.country),
    buyerLegalId: (!address || isDutch) && organisation.kvk === "" && organisation.oin === "",
    buyerVatId: order.treatments.includes("reverseCharge") && organisation.vatId === "",
    recipient: organisation.invoiceEmail === "" && !hasMailbox(order.contactEmail),
  };
  return invoiceData.filter((datum) => isMissing[datum]);
}

/** An address of somebody who erased the account has none (RFC 2606 §2). */
export const hasMailbox = (email: string) => email !== "" && !email.endsWith(".invalid");
