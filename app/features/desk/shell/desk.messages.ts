import { defineMessages } from "~/i18n/messages";

/** The menu of the desk. */
export const deskMessages = defineMessages({
  nl: {
    overview: "Overzicht",
    cohorts: "Groepen",
    orders: "Bestellingen",
    certificates: "Certificaten",
    offers: "Prijzen",
    people: "Mensen",
    mails: "Mails",
    jobs: "Taken",
    audit: "Logboek",
  },
  en: {
    overview: "Overview",
    cohorts: "Groups",
    orders: "Orders",
    certificates: "Certificates",
    offers: "Prices",
    people: "People",
    mails: "Mails",
    jobs: "Jobs",
    audit: "Audit log",
  },
});
