import { defineMessages } from "~/i18n/messages";

const nl = {
  // The return page
  returnDocumentTitle: "Je bestelling",
  processingText:
    "Je bank heeft wat meer tijd nodig. Je plaats blijft van jou. Zodra de betaling rond is, krijg je een mail met je ticket. Je hoeft niets meer te doen.",
  failedTitle: "De betaling is niet gelukt",
  returnedTitle: "Je krijgt je geld terug",
};

const en: typeof nl = {
  returnDocumentTitle: "Your order",
  processingText:
    "Your bank needs a little more time. The seat stays yours. As soon as the payment is done you get a mail with your ticket. There is nothing left for you to do.",
  failedTitle: "The payment did not succeed",
  returnedTitle: "You get your money back",
};

/** The page one comes back to from paying. */
export const returnPageMessages = defineMessages({ nl, en });
