import { defineMessages } from "~/i18n/messages";
import type { InvoiceDatum } from "../invoices/missing";

const missingNl: Record<InvoiceDatum, string> = {
  sellerName: "de officiële naam van de stichting",
  sellerAddress: "het adres van de stichting",
  sellerKvk: "het KvK-nummer van de stichting",
  sellerVatId: "het btw-nummer van de stichting",
  sellerIban: "het rekeningnummer (IBAN) van de stichting",
  purchaseOrder: "het inkoopnummer (PO) van de organisatie, dat nog volgt",
  buyerAddress: "het adres van de organisatie: straat, postcode en plaats",
  buyerCountry: "het land in het adres van de organisatie",
  buyerLegalId: "het KvK-nummer of OIN van de organisatie",
  buyerVatId: "het btw-nummer van de organisatie, omdat de btw verlegd wordt",
  recipient: "een mailadres voor facturen",
};
const missingEn: Record<InvoiceDatum, string> = {
  sellerName: "the legal name of the foundation",
  sellerAddress: "the address of the foundation",
  sellerKvk: "the KvK number of the foundation",
  sellerVatId: "the VAT number of the foundation",
  sellerIban: "the account number (IBAN) of the foundation",
  purchaseOrder: "the organisation’s purchase order number (PO), which is still to come",
  buyerAddress: "the address of the organisation: street, postcode and town",
  buyerCountry: "the country in the address of the organisation",
  buyerLegalId: "the KvK number or OIN of the organisation",
  buyerVatId: "the VAT number of the organisation, because VAT is reverse-charged",
  recipient: "an e-mail address for invoices",
};

/** Where the invoice of an order stands, for the organisation and at the desk. */
export const orderInvoicesMessages = defineMessages({
  nl: {
    title: (number: string) => `Factuur van bestelling ${number}`,
    heading: "Factuur",
    quotePdf: "Download de offerte als PDF",
    order: (number: string) => `Bestelling ${number}`,
    waitsTitle: "De factuur wacht nog",
    waits: "De plaatsen blijven vastgehouden. De factuur gaat weg zodra dit bekend is:",
    waitsForNumber: "De factuur volgt zodra jullie inkoopnummer er is.",
    missing: missingNl,
    brokenTitle: "De factuur wacht: de e-factuur klopt nog niet",
    broken: "De plaatsen blijven vastgehouden. De factuur gaat weg zodra dit in orde is:",
    brokenRules: (rules: string) => `Regels van de e-factuur waaraan nu niet is voldaan: ${rules}.`,
    brokenToBuyer: "De stichting ziet wat er moet gebeuren. De plaatsen blijven vastgehouden.",
    byFoundation: "Dit vult de stichting in.",
    goesOut: (when: string, to: string) =>
      `De factuur gaat ${when} naar ${to}. Tot dan kan het inkoopnummer nog veranderen.`,
    goesOutSoon: (to: string) => `De factuur gaat binnenkort naar ${to}.`,
    sendNow: "Verstuur de factuur nu",
    sendNowHelp:
      "Klopt alles? Dan hoef je niet te wachten. Daarna kan het inkoopnummer niet meer veranderen.",
    states: {
      incomplete: "wacht op gegevens",
      ready: "klaar om te versturen",
      issued: "gemaakt",
      sent: "verstuurd",
      partlyCredited: "deels gecrediteerd",
      credited: "gecrediteerd",
    },
    ended: "Deze bestelling is voorbij. Er komt geen factuur meer.",
    documents: "Documenten",
    kinds: {
      INVOICE: (number: string) => `Factuur ${number}`,
      CREDIT_NOTE: (number: string) => `Creditnota ${number}`,
    },
    listed: (amount: string, on: string) => `${amount}, van ${on}`,
    pdf: "PDF",
    xml: "e-factuur (XML)",
    pdfOf: (number: string) => `PDF van ${number}`,
    xmlOf: (number: string) => `e-factuur (XML) van ${number}`,
    tooManyDocuments:
      "Je hebt te veel documenten tegelijk gevraagd. Wacht vijf seconden en open dit document dan opnieuw.",
    done: { sent: "De factuur is gemaakt en wordt nu gemaild." } as Record<string, string>,
    refusals: {
      notOnInvoice: "Bij deze bestelling hoort geen factuur meer.",
      missing: "De factuur kan nog niet weg. Hieronder staat wat er ontbreekt.",
      broken: "De factuur kan nog niet weg. Hieronder staat waarom.",
    },
  },
  en: {
    title: (number: string) => `Invoice of order ${number}`,
    heading: "Invoice",
    quotePdf: "Download the quote as a PDF",
    order: (number: string) => `Order ${number}`,
    waitsTitle: "The invoice is waiting",
    waits: "The seats stay held. The invoice goes out as soon as we know:",
    waitsForNumber: "The invoice follows once we have your purchase order number.",
    missing: missingEn,
    brokenTitle: "The invoice is waiting: the e-invoice is not right yet",
    broken: "The seats stay held. The invoice leaves as soon as this is in order:",
    brokenRules: (rules: string) => `Rules of e-invoices that are not met now: ${rules}.`,
    brokenToBuyer: "The foundation sees what is to be done. The seats stay held.",
    byFoundation: "The foundation fills this in.",
    goesOut: (when: string, to: string) =>
      `The invoice goes to ${to} on ${when}. Until then the purchase order number can still change.`,
    goesOutSoon: (to: string) => `The invoice goes to ${to} soon.`,
    sendNow: "Send the invoice now",
    sendNowHelp:
      "Is everything right? Then there is no need to wait. After that the purchase order number can no longer change.",
    states: {
      incomplete: "waits for details",
      ready: "ready to be sent",
      issued: "made",
      sent: "sent",
      partlyCredited: "credited in part",
      credited: "credited",
    },
    ended: "This order is over. There will be no invoice.",
    documents: "Documents",
    kinds: {
      INVOICE: (number: string) => `Invoice ${number}`,
      CREDIT_NOTE: (number: string) => `Credit note ${number}`,
    },
    listed: (amount: string, on: string) => `${amount}, dated ${on}`,
    pdf: "PDF",
    xml: "e-invoice (XML)",
    pdfOf: (number: string) => `PDF of ${number}`,
    xmlOf: (number: string) => `e-invoice (XML) of ${number}`,
    tooManyDocuments:
      "You have asked for too many documents at once. Wait five seconds and then open this document again.",
    done: { sent: "The invoice was made and is being mailed now." } as Record<string, string>,
    refusals: {
      notOnInvoice: "No invoice belongs to this order any more.",
      missing: "The invoice cannot go out yet. Below you see what is missing.",
      broken: "The invoice cannot leave yet. Below you see why.",
    },
  },
});
