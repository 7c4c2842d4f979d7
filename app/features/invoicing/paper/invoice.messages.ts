import { defineMessages } from "~/i18n/messages";

const nl = {
  kinds: { INVOICE: "Factuur", CREDIT_NOTE: "Creditnota" },
  titles: {
    INVOICE: (number: string) => `Factuur ${number}`,
    CREDIT_NOTE: (number: string) => `Creditnota ${number}`,
  },
  files: {
    INVOICE: (number: string) => `factuur-${number}`,
    CREDIT_NOTE: (number: string) => `creditnota-${number}`,
  },
  keptOfCancelled: (what: string) => `${what}: geannuleerd, het deel dat volgens de voorwaarden blijft`,
  number: "Nummer",
  issuedOn: "Datum",
  dueOn: "Te betalen uiterlijk",
  purchaseOrder: "Jullie inkoopnummer (PO)",
  buyerReference: "Jullie referentie",
  orderNumber: "Bestelling",
  credits: "Bij factuur",
  creditsOn: (number: string, on: string) => `${number} van ${on}`,
  contact: "Besteld door",
  seller: "Van",
  buyer: "Aan",
  kvk: "KvK",
  oin: "OIN",
  rsin: "RSIN",
  vatId: "Btw-nummer",
  iban: "IBAN",
  columns: { line: "Omschrijving", quantity: "Aantal", unit: "Prijs per stuk", net: "Zonder btw" },
  netTotal: "Totaal zonder btw",
  vatOver: (rate: string, net: string) => `Btw ${rate} over ${net}`,
  vatNone: {
    exempt: (net: string) => `Vrijgesteld van btw, over ${net}`,
    reverseCharge: (net: string) => `Btw verlegd, over ${net}`,
    outsideScope: (net: string) => `Geen Nederlandse btw, over ${net}`,
  } as Record<string, (net: string) => string>,
  total: { INVOICE: "Te betalen", CREDIT_NOTE: "Gaat van de factuur af" },
  pay: (iban: string, name: string, by: string, number: string) =>
    `Maak het bedrag uiterlijk op ${by} over naar ${iban} op naam van ${name}. Zet ${number} in de omschrijving.`,
  creditNote: (number: string) =>
    `Dit bedrag gaat af van factuur ${number}. Is die al betaald? Dan betalen we het terug.`,
  why: (reason: string) => `Reden: ${reason}`,
  treatments: {
    exempt: "Vrijgesteld van btw: scholing, artikel 11 lid 1 onder o Wet OB 1968.",
    reverseCharge: "Btw verlegd: artikel 44 en 196 van de btw-richtlijn (2006/112/EG).",
    outsideScope: "Buiten het bereik van de Nederlandse btw: artikel 44 van de btw-richtlijn (2006/112/EG).",
  } as Record<string, string>,
  demo: "Voorbeeld: aan dit document kun je geen rechten ontlenen.",
  // Mail
  mailHello: (name: string) => (name ? `Beste ${name},` : "Beste lezer,"),
  mailIntro: {
    INVOICE: (number: string) => `Bij deze mail zit de factuur van bestelling ${number}.`,
    CREDIT_NOTE: (number: string) => `Bij deze mail zit een creditnota bij bestelling ${number}.`,
  },
  mailXml: "De factuur zit er ook bij als e-factuur (UBL). Jullie boekhouding kan die inlezen.",
  mailOrder: "Bekijk de documenten van deze bestelling",
};

const en: typeof nl = {
  kinds: { INVOICE: "Invoice", CREDIT_NOTE: "Credit note" },
  titles: { INVOICE: (number) => `Invoice ${number}`, CREDIT_NOTE: (number) => `Credit note ${number}` },
  files: { INVOICE: (number) => `invoice-${number}`, CREDIT_NOTE: (number) => `credit-note-${number}` },
  keptOfCancelled: (what) => `${what}: cancelled, the part that stays by the terms`,
  number: "Number",
  issuedOn: "Date",
  dueOn: "To be paid by",
  purchaseOrder: "Your purchase order (PO)",
  buyerReference: "Your reference",
  orderNumber: "Order",
  credits: "For invoice",
  creditsOn: (number, on) => `${number} of ${on}`,
  contact: "Ordered by",
  seller: "From",
  buyer: "To",
  kvk: "Chamber of Commerce (KvK)",
  oin: "OIN",
  rsin: "RSIN",
  vatId: "VAT number",
  iban: "IBAN",
  columns: { line: "Description", quantity: "Quantity", unit: "Price each", net: "Without VAT" },
  netTotal: "Total without VAT",
  vatOver: (rate, net) => `VAT ${rate} over ${net}`,
  vatNone: {
    exempt: (net) => `Exempt from VAT, over ${net}`,
    reverseCharge: (net) => `VAT reverse-charged, over ${net}`,
    outsideScope: (net) => `No Dutch VAT, over ${net}`,
  },
  total: { INVOICE: "To be paid", CREDIT_NOTE: "Taken off the invoice" },
  pay: (iban, name, by, number) =>
    `Please transfer the amount by ${by} to ${iban} in the name of ${name}. Put ${number} in the description.`,
  creditNote: (number) =>
    `This amount is taken off invoice ${number}. Has that been paid already? Then we pay it back.`,
  why: (reason) => `Reason: ${reason}`,
  treatments: {
    exempt: "Exempt from VAT: training, article 11(1)(o) of the Dutch VAT Act 1968.",
    reverseCharge: "VAT reverse-charged: articles 44 and 196 of the VAT Directive (2006/112/EC).",
    outsideScope: "Outside the scope of Dutch VAT: article 44 of the VAT Directive (2006/112/EC).",
  },
  demo: "Example: no rights can be derived from this document.",
  mailHello: (name) => (name ? `Dear ${name},` : "Dear reader,"),
  mailIntro: {
    INVOICE: (number) => `With this mail comes the invoice of order ${number}.`,
    CREDIT_NOTE: (number) => `With this mail comes a credit note for order ${number}.`,
  },
  mailXml: "It also comes as an e-invoice (UBL), which your accounts department can read in.",
  mailOrder: "See the documents of this order",
};

/** Invoices and credit notes on paper, on a page and in the mail. */
export const invoiceMessages = defineMessages({ nl, en });
