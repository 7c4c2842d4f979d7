import { defineMessages } from "~/i18n/messages";
import type { DeskGroup } from "./desk-title";

const groupsNl: Record<DeskGroup, string> = {
  front: "",
  teaching: "Lessen en groepen",
  selling: "Verkoop",
  people: "Mensen en organisaties",
  running: "Stichting en beheer",
};
const groupsEn: Record<DeskGroup, string> = {
  front: "",
  teaching: "Lessons and groups",
  selling: "Sales",
  people: "People and organisations",
  running: "Foundation and upkeep",
};

/** The menu of the desk. */
export const deskMessages = defineMessages({
  nl: {
    groups: groupsNl,
    overview: "Overzicht",
    cohorts: "Groepen",
    tickets: "Tickets",
    orders: "Bestellingen",
    quotes: "Offertes",
    invoices: "Facturen",
    payments: "Betalingen",
    organisations: "Organisaties",
    interest: "Belangstelling",
    enquiries: "Aanvragen",
    hosting: "Wie groepen geeft",
    releases: "Uitgaven",
    guides: "Handleidingen",
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
    groups: groupsEn,
    overview: "Overview",
    cohorts: "Groups",
    tickets: "Tickets",
    orders: "Orders",
    quotes: "Quotes",
    invoices: "Invoices",
    payments: "Payments",
    organisations: "Organisations",
    interest: "Interest",
    enquiries: "Enquiries",
    hosting: "Hosts",
    releases: "Releases",
    guides: "Guides",
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
