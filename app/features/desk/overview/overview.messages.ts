import { defineMessages } from "~/i18n/messages";

/** The front page of the desk. */
export const overviewMessages = defineMessages({
  nl: {
    attention: "Aandacht nodig",
    ordersToday: (n: number) => (n === 1 ? "bestelling vandaag" : "bestellingen vandaag"),
    paidToday: (money: string) => `${money} betaald`,
    ordersToLookAt: (n: number) => (n === 1 ? "bestelling om na te kijken" : "bestellingen om na te kijken"),
    decide: "Wacht op een besluit",
    nothingWaits: "Er wacht niets op een besluit.",
    holdEnded: (n: number) =>
      n === 1 ? "bestelling waarvan de tijd voorbij is" : "bestellingen waarvan de tijd voorbij is",
    noInvoice: (n: number) =>
      n === 1 ? "factuur die op een gegeven wacht" : "facturen die op een gegeven wachten",
    quotesAcceptedToday: (n: number) => (n === 1 ? "offerte vandaag aanvaard" : "offertes vandaag aanvaard"),
    overdueInvoices: (n: number) => (n === 1 ? "factuur te lang open" : "facturen te lang open"),
    openEntries: (n: number) =>
      n === 1 ? "bijschrijving zonder bestelling" : "bijschrijvingen zonder bestelling",
    openRefunds: (n: number) =>
      n === 1 ? "afschrijving zonder terugbetaling" : "afschrijvingen zonder terugbetaling",
    failedMails: (n: number) => (n === 1 ? "mail niet verstuurd" : "mails niet verstuurd"),
    waitingMails: (n: number) => (n === 1 ? "1 mail wacht" : `${n} mails wachten`),
    failedJobs: (n: number) => (n === 1 ? "taak mislukt" : "taken mislukt"),
    oldestJob: (age: string) => `oudste wacht ${age}`,
    noJobWaits: "er wacht niets",
    seconds: (n: number) => (n === 1 ? "1 seconde" : `${n} seconden`),
    minutes: (n: number) => (n === 1 ? "1 minuut" : `${n} minuten`),
    hours: (n: number) => `${n} uur`,
    days: (n: number) => (n === 1 ? "1 dag" : `${n} dagen`),
    upcoming: "Groepen die komen of lopen",
    allCohorts: "Alle groepen",
    noUpcoming: "Er staan geen groepen gepland",
    noUpcomingHelp:
      "Maak een groep met data, plaats en prijs. Pas als je die openzet, komt de groep op de site.",
    newCohort: "Maak een groep",
  },
  en: {
    attention: "Needs attention",
    ordersToday: (n: number) => (n === 1 ? "order today" : "orders today"),
    paidToday: (money: string) => `${money} paid`,
    ordersToLookAt: (n: number) => (n === 1 ? "order to look at" : "orders to look at"),
    decide: "Waits for a decision",
    nothingWaits: "Nothing waits for a decision.",
    holdEnded: (n: number) => (n === 1 ? "order whose time is over" : "orders whose time is over"),
    noInvoice: (n: number) =>
      n === 1 ? "invoice that waits for a detail" : "invoices that wait for a detail",
    quotesAcceptedToday: (n: number) => (n === 1 ? "quote accepted today" : "quotes accepted today"),
    overdueInvoices: (n: number) => (n === 1 ? "invoice overdue" : "invoices overdue"),
    openEntries: (n: number) =>
      n === 1 ? "amount received without an order" : "amounts received without an order",
    openRefunds: (n: number) => (n === 1 ? "amount sent without a refund" : "amounts sent without a refund"),
    failedMails: (n: number) => (n === 1 ? "mail not sent" : "mails not sent"),
    waitingMails: (n: number) => (n === 1 ? "1 mail waits" : `${n} mails wait`),
    failedJobs: (n: number) => (n === 1 ? "job failed" : "jobs failed"),
    oldestJob: (age: string) => `the oldest waits ${age}`,
    noJobWaits: "nothing waits",
    seconds: (n: number) => (n === 1 ? "1 second" : `${n} seconds`),
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    upcoming: "Groups to come or under way",
    allCohorts: "All groups",
    noUpcoming: "No groups are planned",
    noUpcomingHelp: "Make a group with dates, a place and a price. It appears on the site once you open it.",
    newCohort: "Make a group",
  },
});
