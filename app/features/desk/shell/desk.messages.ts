import { defineMessages } from "~/i18n/messages";

/** The menu of the desk, and what it says that was done. */
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
    done: {
      created: "De groep is gemaakt. Alleen het bureau ziet die, tot je de groep openzet.",
      saved: "Je wijzigingen zijn bewaard.",
      publish: "De groep staat open. Iedereen kan nu een ticket kopen.",
      close: "De inschrijving is gesloten. Tickets blijven geldig.",
      reopen: "De inschrijving is weer open.",
      cancel: "De groep is geannuleerd. Kies hieronder wat iedereen met een plaats krijgt.",
      settle:
        "Wat je koos, wordt nu één voor één gedaan. Iedereen krijgt een mail. Ververs deze pagina om te zien hoe ver het is.",
      refunded: "De terugbetaling is genoteerd en gaat naar Stripe. De koper krijgt een mail.",
      cancelled: "De bestelling is geannuleerd en de plaats is vrij. De koper krijgt een mail.",
      revoked: "Het certificaat is ingetrokken. De houder krijgt een mail met de reden.",
      retried: "Het wordt nu opnieuw geprobeerd.",
      nothingToRetry: "Er was niets meer om opnieuw te proberen.",
      "make-staff": "Deze persoon hoort nu bij het bureau, en stelt bij het inloggen een tweede stap in.",
      "end-staff": "Deze persoon hoort niet meer bij het bureau.",
      disable: "Het account is gesloten en overal uitgelogd.",
      enable: "Het account is weer open.",
    } as Record<string, string>,
    told: (n: number) =>
      n === 1
        ? "1 persoon met een ticket krijgt een mail over de verandering."
        : `${n} mensen met een ticket krijgen een mail over de verandering.`,
    notOnPaperTitle: "Niet alles kan op papier",
    notOnPaper: (characters: string) =>
      `Deze tekens hebben onze lettertypen niet: ${characters}. Op tickets en betaalbewijzen vallen ze weg. Al het andere staat erop.`,
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
    done: {
      created: "The group has been made. Only the desk sees it, until you open it.",
      saved: "Your changes have been saved.",
      publish: "The group is open. Everybody can buy a ticket now.",
      close: "Enrolment is closed. Tickets remain valid.",
      reopen: "Enrolment is open again.",
      cancel: "The group has been cancelled. Choose below what everybody with a seat gets.",
      settle:
        "What you chose is now being done, one by one. Everybody gets a mail. Refresh this page to see how far it is.",
      refunded: "The refund has been written down and goes to Stripe. The buyer gets a mail.",
      cancelled: "The order has been cancelled and the seat is free. The buyer gets a mail.",
      revoked: "The certificate has been revoked. The holder gets a mail with the reason.",
      retried: "It is being tried again now.",
      nothingToRetry: "There was nothing left to try again.",
      "make-staff": "This person belongs to the desk now, and sets up a second step when signing in.",
      "end-staff": "This person does not belong to the desk any more.",
      disable: "The account has been closed and signed out everywhere.",
      enable: "The account is open again.",
    } as Record<string, string>,
    told: (n: number) =>
      n === 1
        ? "1 person with a ticket gets a mail about the change."
        : `${n} people with a ticket get a mail about the change.`,
    notOnPaperTitle: "Not everything can go on paper",
    notOnPaper: (characters: string) =>
      `Our typefaces do not have these characters: ${characters}. They are left out of tickets and receipts. All the rest is there.`,
  },
});
