import { defineMessages } from "~/i18n/messages";
import type { DecisionKind } from "./decisions";

type KindTexts = Record<DecisionKind, (n: number) => string>;

const kindsNl: KindTexts = {
  holdEnded: (n) =>
    n === 1
      ? "1 bestelling waarvan de tijd voorbij is: beslis over de plaatsen"
      : `${n} bestellingen waarvan de tijd voorbij is: beslis over de plaatsen`,
  noInvoice: (n) =>
    n === 1
      ? "1 bestelling waarvan de factuur op een gegeven wacht"
      : `${n} bestellingen waarvan de factuur op een gegeven wacht`,
  disputed: (n) => (n === 1 ? "1 betaling die betwist wordt" : `${n} betalingen die betwist worden`),
  overdueInvoices: (n) =>
    n === 1 ? "1 factuur die te lang open staat" : `${n} facturen die te lang open staan`,
  openEntries: (n) =>
    n === 1 ? "1 bijschrijving zonder bestelling" : `${n} bijschrijvingen zonder bestelling`,
  openRefunds: (n) =>
    n === 1 ? "1 afschrijving zonder terugbetaling" : `${n} afschrijvingen zonder terugbetaling`,
  newEnquiries: (n) =>
    n === 1 ? "1 aanvraag die nog niemand behandelt" : `${n} aanvragen die nog niemand behandelt`,
  assignedEnquiries: (n) =>
    n === 1 ? "1 aanvraag die op een antwoord wacht" : `${n} aanvragen die op een antwoord wachten`,
  interests: (n) =>
    n === 1 ? "1 belangstellende die je nu kunt mailen" : `${n} belangstellenden die je nu kunt mailen`,
  certificates: (n) =>
    n === 1
      ? "1 deelnemer die klaar is, zonder certificaat"
      : `${n} deelnemers die klaar zijn, zonder certificaat`,
  proposals: (n) => (n === 1 ? "1 groep die op akkoord wacht" : `${n} groepen die op akkoord wachten`),
  cancellations: (n) =>
    n === 1
      ? "1 groep waarvan gevraagd is die te annuleren"
      : `${n} groepen waarvan gevraagd is die te annuleren`,
  failedMails: (n) => (n === 1 ? "1 mail niet verstuurd" : `${n} mails niet verstuurd`),
  failedJobs: (n) => (n === 1 ? "1 taak mislukt" : `${n} taken mislukt`),
};
const kindsEn: KindTexts = {
  holdEnded: (n) =>
    n === 1
      ? "1 order whose time is over: decide about its seats"
      : `${n} orders whose time is over: decide about their seats`,
  noInvoice: (n) =>
    n === 1 ? "1 order whose invoice waits for a detail" : `${n} orders whose invoice waits for a detail`,
  disputed: (n) => (n === 1 ? "1 payment that is disputed" : `${n} payments that are disputed`),
  overdueInvoices: (n) => (n === 1 ? "1 invoice overdue" : `${n} invoices overdue`),
  openEntries: (n) =>
    n === 1 ? "1 amount received without an order" : `${n} amounts received without an order`,
  openRefunds: (n) => (n === 1 ? "1 amount sent without a refund" : `${n} amounts sent without a refund`),
  newEnquiries: (n) => (n === 1 ? "1 enquiry that nobody took up" : `${n} enquiries that nobody took up`),
  assignedEnquiries: (n) =>
    n === 1 ? "1 enquiry that waits for an answer" : `${n} enquiries that wait for an answer`,
  interests: (n) =>
    n === 1 ? "1 interested person you can mail now" : `${n} interested people you can mail now`,
  certificates: (n) =>
    n === 1
      ? "1 participant who finished, without a certificate"
      : `${n} participants who finished, without a certificate`,
  proposals: (n) => (n === 1 ? "1 group that waits for approval" : `${n} groups that wait for approval`),
  cancellations: (n) =>
    n === 1 ? "1 group that its host asks to cancel" : `${n} groups that their hosts ask to cancel`,
  failedMails: (n) => (n === 1 ? "1 mail not sent" : `${n} mails not sent`),
  failedJobs: (n) => (n === 1 ? "1 job failed" : `${n} jobs failed`),
};

/** What waits for a decision, on the front page of the desk. */
export const decisionMessages = defineMessages({
  nl: {
    title: "Wacht op een besluit",
    none: "Er wacht niets op een besluit. Zodra er iets is, staat het hier.",
    kinds: kindsNl,
    since: (n: number, age: string) => (n === 1 ? `wacht ${age}` : `oudste wacht ${age}`),
  },
  en: {
    title: "Waits for a decision",
    none: "Nothing waits for a decision. As soon as something does, it stands here.",
    kinds: kindsEn,
    since: (n: number, age: string) => (n === 1 ? `waits ${age}` : `the oldest waits ${age}`),
  },
});
