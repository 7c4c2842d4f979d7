import { defineMessages } from "~/i18n/messages";

const nl = {
  // The return page
  returnDocumentTitle: "Je bestelling",
  processingText:
    "Je bank heeft wat meer tijd nodig. Je plaats blijft van jou. Zodra de betaling rond is, krijg je een mail met je ticket. Je hoeft niets meer te doen.",
  failedTitle: "De betaling is niet gelukt",
  returnedTitle: "Je krijgt je geld terug",
  // Paid
  paidTitle: "Je doet mee",
  mailed: (title: string, email: string) => `Je ticket voor ${title} is klaar. We mailen het naar ${email}.`,
  mailedWithReceipt: (title: string, email: string) =>
    `Je ticket voor ${title} is klaar. We mailen het naar ${email}, met je betaalbewijs.`,
  mailedAlone: (title: string, email: string) => `${title} staat voor je klaar. We mailen je op ${email}.`,
  colleagueTitle: "De plaats is voor je collega",
  colleagueText: (name: string, email: string) =>
    `We nodigen ${name} uit met een mail naar ${email}. Neemt je collega de plaats aan, dan komt het ticket daar.`,
  receiptTo: (email: string) => `Je betaalbewijs mailen we naar ${email}.`,
  calendar: "Zet alles in je agenda",
  receipt: "Download je betaalbewijs",
  meetings: "Wanneer je er bent",
  prepareTitle: "Zo bereid je je voor",
  prepareLessons: "De lessen staan klaar. Je kunt nu al beginnen, in je eigen tempo.",
  prepareFirst: (modules: string) => `Werk voor de eerste bijeenkomst dit door: ${modules}.`,
  prepareOnline: "De link naar een online bijeenkomst staat op je ticket.",
  prepareOnSite: "Neem je ticket mee, op je telefoon of op papier. De code erop laat je zien bij de ingang.",
  order: "Je bestelling",
};

const en: typeof nl = {
  returnDocumentTitle: "Your order",
  processingText:
    "Your bank needs a little more time. The seat stays yours. As soon as the payment is done you get a mail with your ticket. There is nothing left for you to do.",
  failedTitle: "The payment did not succeed",
  returnedTitle: "You get your money back",
  paidTitle: "You are taking part",
  mailed: (title, email) => `Your ticket for ${title} is ready. We mail it to ${email}.`,
  mailedWithReceipt: (title, email) =>
    `Your ticket for ${title} is ready. We mail it to ${email}, with your receipt.`,
  mailedAlone: (title, email) => `${title} is ready for you. We mail you at ${email}.`,
  colleagueTitle: "The seat is for your colleague",
  colleagueText: (name, email) =>
    `We invite ${name} with a mail to ${email}. Once your colleague accepts the seat, the ticket goes there.`,
  receiptTo: (email) => `We mail your receipt to ${email}.`,
  calendar: "Add it all to your calendar",
  receipt: "Download your receipt",
  meetings: "When you are there",
  prepareTitle: "How to prepare",
  prepareLessons: "The lessons are ready. You can begin now, at your own pace.",
  prepareFirst: (modules) => `Before the first session, work through this: ${modules}.`,
  prepareOnline: "The link to an online session stands on your ticket.",
  prepareOnSite: "Bring your ticket, on your phone or on paper. You show the code on it at the entrance.",
  order: "Your order",
};

/** The page one comes back to from ordering. */
export const returnPageMessages = defineMessages({ nl, en });
