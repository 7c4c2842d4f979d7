import { defineMessages } from "~/i18n/messages";

/** Turnover by month, on the front page of the desk. */
export const turnoverMessages = defineMessages({
  nl: {
    title: "Omzet per maand",
    lead: "Wat op betaalbewijzen en facturen staat, in de maand waarin ze gemaakt zijn. Wat gecrediteerd is, gaat eraf.",
    none: "In de afgelopen twaalf maanden is er niets verkocht. Zodra iemand betaalt of een factuur krijgt, zie je het hier.",
    summary: (from: string, until: string, gross: string, net: string) =>
      `Van ${from} tot en met ${until} is de omzet ${gross} met btw, en ${net} zonder btw.`,
    best: (month: string, gross: string) => `De hoogste maand is ${month}, met ${gross} met btw.`,
    below: (n: number) =>
      n === 1
        ? "In 1 maand werd meer gecrediteerd dan verkocht."
        : `In ${n} maanden werd meer gecrediteerd dan verkocht.`,
    withVat: "met btw",
    withoutVat: "waarvan zonder btw",
    column: (month: string, gross: string, net: string) => `${month}: ${gross} met btw, ${net} zonder btw`,
    asTable: "Bekijk de bedragen",
    month: "Maand",
    paid: "Online betaald",
    invoiced: "Op factuur",
    credited: "Gecrediteerd",
    gross: "Omzet met btw",
    net: "Omzet zonder btw",
    total: "Samen",
    invoicesOf: (month: string) => `, facturen van ${month}`,
    invoicesAsFile: "Facturen als CSV",
    paymentsAsFile: "Betalingen als CSV",
  },
  en: {
    title: "Turnover by month",
    lead: "What receipts and invoices say, in the month in which they were made. What was credited is taken off.",
    none: "Nothing was sold in the past twelve months. As soon as somebody pays or gets an invoice, you see it here.",
    summary: (from: string, until: string, gross: string, net: string) =>
      `From ${from} up to and including ${until} turnover is ${gross} with VAT, and ${net} without VAT.`,
    best: (month: string, gross: string) => `The highest month is ${month}, with ${gross} with VAT.`,
    below: (n: number) =>
      n === 1 ? "In 1 month more was credited than sold." : `In ${n} months more was credited than sold.`,
    withVat: "with VAT",
    withoutVat: "of which without VAT",
    column: (month: string, gross: string, net: string) => `${month}: ${gross} with VAT, ${net} without VAT`,
    asTable: "See the amounts",
    month: "Month",
    paid: "Paid online",
    invoiced: "On invoice",
    credited: "Credited",
    gross: "Turnover with VAT",
    net: "Turnover without VAT",
    total: "Together",
    invoicesOf: (month: string) => `, invoices of ${month}`,
    invoicesAsFile: "Invoices as CSV",
    paymentsAsFile: "Payments as CSV",
  },
});
