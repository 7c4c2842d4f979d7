import type { Locale } from "~/i18n/locale";
import { dutchOrder } from "~/lib/folding/dutch-order";
import { defineMessages } from "~/i18n/messages";

/** What each kind of mail is called at the desk, by its name in rows. */
export const mailKindMessages = defineMessages({
  nl: {
    signInCode: "Code om in te loggen",
    confirmation: "Code om te bevestigen",
    emailChanged: "Mailadres gewijzigd",
    addressChanged: "Mailadres gewijzigd door het bureau",
    nameCorrected: "Naam verbeterd door het bureau",
    accountErased: "Account gewist",
    certificateIssued: "Certificaat",
    certificateCorrected: "Certificaat met andere naam",
    certificateNeedsName: "Naam nodig voor certificaat",
    certificateRevoked: "Certificaat ingetrokken",
    ticket: "Ticket",
    moved: "Wijziging van bijeenkomsten",
    movedToRelease: "Naar een nieuwere uitgave",
    sessionReminder: "Herinnering aan bijeenkomst",
    seatOffer: "Plaats aangeboden",
    seatGone: "Plaats vervallen",
    receipt: "Betaalbewijs",
    paymentFailed: "Betaling mislukt",
    paymentReceived: "Betaling ontvangen",
    paymentTakenBack: "Betaling teruggedraaid",
    paymentReturned: "Betaling vanzelf teruggestort",
    moneyReturned: "Geld teruggestort per bank",
    refund: "Terugbetaling",
    refundFailed: "Terugbetaling mislukt",
    disputeLost: "Betwisting verloren",
    orderCancelled: "Bestelling geannuleerd",
    seatsCancelled: "Plaatsen geannuleerd",
    groupCancelledKept: "Groep geannuleerd, geen geld terug",
    groupCancelledTeam: "Groep geannuleerd, aan organisatie",
    groupCancelledUnpaid: "Groep geannuleerd, nog niet betaald",
    "quote-made": "Offerte",
    "quote-accepted": "Offerte aanvaard",
    "ordered-on-invoice": "Bestelling op factuur",
    "purchase-order-asked": "Vraag om inkoopnummer",
    "invoice-reminder": "Herinnering aan factuur",
    "hold-released": "Plaatsen vrijgegeven",
    invoice: "Factuur",
    interestAsked: "Bericht bij nieuws: bevestigen",
    interestNews: "Bericht bij nieuws",
    enquiryReceived: "Aanvraag ontvangen",
    enquiryCame: "Aanvraag, aan de stichting",
    enquiryAnswer: "Antwoord op aanvraag",
    invitation: "Uitnodiging voor organisatie",
    joinRequest: "Vraag om mee te doen met organisatie",
    joinRequestAnswered: "Antwoord op vraag om mee te doen",
  },
  en: {
    signInCode: "Code to sign in",
    confirmation: "Code to confirm",
    emailChanged: "E-mail address changed",
    addressChanged: "E-mail address changed by the desk",
    nameCorrected: "Name corrected by the desk",
    accountErased: "Account erased",
    certificateIssued: "Certificate",
    certificateCorrected: "Certificate with another name",
    certificateNeedsName: "Name needed for certificate",
    certificateRevoked: "Certificate revoked",
    ticket: "Ticket",
    moved: "Change of meetings",
    movedToRelease: "To a newer release",
    sessionReminder: "Reminder of a meeting",
    seatOffer: "Seat offered",
    seatGone: "Seat gone",
    receipt: "Receipt",
    paymentFailed: "Payment failed",
    paymentReceived: "Payment received",
    paymentTakenBack: "Payment taken back",
    paymentReturned: "Payment returned by itself",
    moneyReturned: "Money returned by bank",
    refund: "Refund",
    refundFailed: "Refund failed",
    disputeLost: "Dispute lost",
    orderCancelled: "Order cancelled",
    seatsCancelled: "Seats cancelled",
    groupCancelledKept: "Group cancelled, no money back",
    groupCancelledTeam: "Group cancelled, to the organisation",
    groupCancelledUnpaid: "Group cancelled, not paid yet",
    "quote-made": "Quote",
    "quote-accepted": "Quote accepted",
    "ordered-on-invoice": "Order on invoice",
    "purchase-order-asked": "Purchase order number asked",
    "invoice-reminder": "Reminder of an invoice",
    "hold-released": "Seats released",
    invoice: "Invoice",
    interestAsked: "News when there is some: to confirm",
    interestNews: "News when there is some",
    enquiryReceived: "Enquiry received",
    enquiryCame: "Enquiry, to the foundation",
    enquiryAnswer: "Answer to an enquiry",
    invitation: "Invitation to an organisation",
    joinRequest: "Request to join an organisation",
    joinRequestAnswered: "Answer to a request to join",
  },
});

export type MailKindName = keyof typeof mailKindMessages.nl;
export const mailKindNames = Object.keys(mailKindMessages.nl) as MailKindName[];

/** What a mail is called; one of before, whose kind is no more, by its name. */
export const kindInWords = (kind: string, locale: Locale): string =>
  (mailKindMessages[locale] as Record<string, string>)[kind] ?? kind;

/** All kinds to choose from, in the order of what they are called. */
export const kindsByName = (locale: Locale) =>
  Object.entries(mailKindMessages[locale])
    .map(([value, label]) => ({ value, label }))
    .toSorted((one, other) => dutchOrder(one.label, other.label));
