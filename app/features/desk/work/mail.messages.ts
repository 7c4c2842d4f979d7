import { defineMessages } from "~/i18n/messages";
import type { Locale } from "~/i18n/locale";
import { uncertainMail } from "~/platform/mail/uncertain-mail";
import type { MailState } from "./mail-list";

const statesNl: Record<MailState, string> = {
  failed: "Mislukt",
  waiting: "Wacht",
  sent: "Verstuurd",
  unneeded: "Niet meer nodig",
};
const statesEn: Record<MailState, string> = {
  failed: "Failed",
  waiting: "Waits",
  sent: "Sent",
  unneeded: "Not needed any more",
};

/** Mails at the desk: the list, and the page of one. */
export const mailMessages = defineMessages({
  nl: {
    states: statesNl,
    searchLabel: "Zoek op mailadres, naam of onderwerp",
    none: "Er is nog geen mail verstuurd",
    noneHelp: "Elke mail die we versturen, komt hier te staan met de tekst.",
    failedMails: (n: number) => (n === 1 ? "1 mail is niet verstuurd" : `${n} mails zijn niet verstuurd`),
    failedHelp: "We hebben het vaak genoeg geprobeerd. Kijk naar de fout, en probeer het dan opnieuw.",
    showFailed: "Toon wat mislukt is",
    mail: "Mail",
    to: "Aan",
    person: "Van wie",
    since: "Wanneer",
    kind: "Soort",
    made: "Klaargezet",
    sent: "Verstuurd",
    attempts: "Pogingen",
    lastError: "Laatste fout",
    uncertain:
      "Het is niet zeker of deze mail wegging: de site stopte terwijl ze hem verstuurde. Opnieuw versturen kan, maar dan komt hij misschien twee keer.",
    subject: "Onderwerp",
    language: "Taal",
    languages: { nl: "Nederlands", en: "Engels" } as Record<string, string>,
    about: "Gaat over",
    order: (number: string) => `Bestelling ${number}`,
    certificate: (number: string) => `Certificaat ${number}`,
    enquiry: "Een aanvraag",
    attachments: "Bijlagen",
    erased: "adres gewist",
    textTitle: "De tekst zoals verstuurd",
    withoutKeys:
      "Codes en links die alleen voor de ontvanger zijn, bewaren we niet. Daar staat dan een zin tussen haken.",
    noText: {
      failed: "De tekst wordt gemaakt als de mail weggaat. Dat lukte nog niet.",
      waiting: "De tekst wordt gemaakt als de mail weggaat.",
      sent: "De tekst is niet meer bewaard.",
      unneeded: "Er is niets verstuurd: toen de mail weg zou gaan, viel er niets meer te melden.",
    } satisfies Record<MailState, string>,
    all: "Naar alle mails",
    allOfPerson: "Alle mails aan deze persoon",
  },
  en: {
    states: statesEn,
    searchLabel: "Search by address, name or subject",
    none: "No mail has been sent yet",
    noneHelp: "Every mail that we send is listed here, with its text.",
    failedMails: (n: number) => (n === 1 ? "1 mail was not sent" : `${n} mails were not sent`),
    failedHelp: "We have tried often enough. Look at the fault, and then try again.",
    showFailed: "Show what failed",
    mail: "Mail",
    to: "To",
    person: "Whose",
    since: "When",
    kind: "Kind",
    made: "Made ready",
    sent: "Sent",
    attempts: "Attempts",
    lastError: "Last fault",
    uncertain:
      "It is not certain that this mail went: the site stopped while it was sending it. You can send it again, but then it may come twice.",
    subject: "Subject",
    language: "Language",
    languages: { nl: "Dutch", en: "English" } as Record<string, string>,
    about: "About",
    order: (number: string) => `Order ${number}`,
    certificate: (number: string) => `Certificate ${number}`,
    enquiry: "An enquiry",
    attachments: "Attachments",
    erased: "address erased",
    textTitle: "The text as it was sent",
    withoutKeys:
      "We do not keep codes and links that are for the receiver alone. A sentence in brackets stands in their place.",
    noText: {
      failed: "The text is made when the mail goes. It has not gone yet.",
      waiting: "The text is made when the mail goes.",
      sent: "The text is no longer kept.",
      unneeded: "Nothing was sent: when the mail would go, there was nothing to say any more.",
    } satisfies Record<MailState, string>,
    all: "To all mails",
    allOfPerson: "All mails to this person",
  },
});

/** What went wrong with a mail: what the mail server said, or our own words. */
export const faultInWords = (lastError: string, locale: Locale): string =>
  lastError === uncertainMail ? mailMessages[locale].uncertain : lastError;
