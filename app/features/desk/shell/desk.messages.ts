import { defineMessages } from "~/i18n/messages";

/** The menu of the desk. */
export const deskMessages = defineMessages({
  nl: {
    overview: "Overzicht",
    cohorts: "Groepen",
    orders: "Bestellingen",
    quotes: "Offertes",
    invoices: "Facturen",
    payments: "Betalingen",
    organisations: "Organisaties",
    certificates: "Certificaten",
    offers: "Prijzen",
    terms: "Voorwaarden",
    people: "Mensen",
    foundation: "Stichting",
    mails: "Mails",
    jobs: "Taken",
    audit: "Logboek",
  },
  en: {
    overview: "Overview",
    cohorts: "Groups",
    orders: "Orders",
    quotes: "Quotes",
    invoices: "Invoices",
    payments: "Payments",
    organisations: "Organisations",
    certificates: "Certificates",
    offers: "Prices",
    terms: "Terms",
    people: "People",
    foundation: "Foundation",
    mails: "Mails",
    jobs: "Jobs",
    audit: "Audit log",
  },
});
