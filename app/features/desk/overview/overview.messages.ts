import { defineMessages } from "~/i18n/messages";

/** The numbers on the front page of the desk. */
export const overviewMessages = defineMessages({
  nl: {
    attention: "Aandacht nodig",
    ordersToday: (n: number) => (n === 1 ? "bestelling vandaag" : "bestellingen vandaag"),
    paidToday: (money: string) => `${money} betaald`,
    quotesAcceptedToday: (n: number) => (n === 1 ? "offerte vandaag aanvaard" : "offertes vandaag aanvaard"),
    ordersToLookAt: (n: number) => (n === 1 ? "bestelling om na te kijken" : "bestellingen om na te kijken"),
    waitingMails: (n: number) => (n === 1 ? "mail gaat zo weg" : "mails gaan zo weg"),
    waitingJobs: (n: number) =>
      n === 1 ? "taak is aan de beurt of gepland" : "taken zijn aan de beurt of gepland",
    oldestJob: (age: string) => `oudste wacht ${age}`,
    noJobWaits: "er wacht niets",
    seconds: (n: number) => (n === 1 ? "1 seconde" : `${n} seconden`),
    minutes: (n: number) => (n === 1 ? "1 minuut" : `${n} minuten`),
    hours: (n: number) => `${n} uur`,
    days: (n: number) => (n === 1 ? "1 dag" : `${n} dagen`),
    newCohort: "Maak een groep",
  },
  en: {
    attention: "Needs attention",
    ordersToday: (n: number) => (n === 1 ? "order today" : "orders today"),
    paidToday: (money: string) => `${money} paid`,
    quotesAcceptedToday: (n: number) => (n === 1 ? "quote accepted today" : "quotes accepted today"),
    ordersToLookAt: (n: number) => (n === 1 ? "order to look at" : "orders to look at"),
    waitingMails: (n: number) => (n === 1 ? "mail about to go" : "mails about to go"),
    waitingJobs: (n: number) => (n === 1 ? "job due or planned" : "jobs due or planned"),
    oldestJob: (age: string) => `the oldest waits ${age}`,
    noJobWaits: "nothing waits",
    seconds: (n: number) => (n === 1 ? "1 second" : `${n} seconds`),
    minutes: (n: number) => (n === 1 ? "1 minute" : `${n} minutes`),
    hours: (n: number) => (n === 1 ? "1 hour" : `${n} hours`),
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    newCohort: "Make a group",
  },
});
