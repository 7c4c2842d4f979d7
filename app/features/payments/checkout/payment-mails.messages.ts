import { defineMessages } from "~/i18n/messages";

const nl = {
  tryAgain: "Probeer opnieuw",
  failedSubject: (title: string) => `Je betaling voor ${title} is niet gelukt`,
  failedMail:
    "Je bank heeft de betaling niet uitgevoerd. Er is niets afgeschreven en je plaats is weer vrij. Is er nog plaats, dan kun je het opnieuw proberen.",
  failedGroupCancelled:
    "Je bank heeft de betaling niet uitgevoerd. Er is niets afgeschreven. De groep gaat niet door, dus je hoeft niets te doen.",
  returnedSubject: (title: string) => `Je krijgt je geld terug voor ${title}`,
  returnedBecause: {
    noSeat: "Je betaling kwam binnen toen je plaats al weer vrij was gegeven, en de groep is nu vol.",
    wrongAmount: "Het bedrag dat binnenkwam is niet het bedrag van je bestelling.",
    wrongCurrency: "De valuta waarin is betaald is niet die van je bestelling.",
    paidTwice: "Je doet al mee met deze groep. Je hoeft geen tweede plaats te betalen.",
    cohortCancelled: "De groep gaat niet door.",
    accountErased: "Je account was al gewist.",
    seatsCancelled: "Je hebt geannuleerd.",
  } as Record<string, string>,
  returnedMail: (money: string) =>
    `We storten ${money} terug. Het staat binnen vijf tot tien dagen op je rekening. Je hoeft niets te doen.`,
};

const en: typeof nl = {
  tryAgain: "Try again",
  failedSubject: (title) => `Your payment for ${title} did not succeed`,
  failedMail:
    "Your bank did not carry out the payment. Nothing was charged and your seat is free again. If there is still room you can try again.",
  failedGroupCancelled:
    "Your bank did not carry out the payment. Nothing was taken from your account. The group will not take place, so there is nothing for you to do.",
  returnedSubject: (title) => `You get your money back for ${title}`,
  returnedBecause: {
    noSeat: "Your payment came in when your seat had been freed, and the group is now full.",
    wrongAmount: "The amount that came in is not the amount of your order.",
    wrongCurrency: "The currency that was paid in is not that of your order.",
    paidTwice: "You are already taking part in this group. You do not need to pay for a second seat.",
    cohortCancelled: "The group will not take place.",
    accountErased: "Your account had been erased already.",
    seatsCancelled: "You cancelled.",
  },
  returnedMail: (money) =>
    `We are paying back ${money}. It reaches your account within five to ten days. There is nothing for you to do.`,
};

/** The mails about a payment that failed or goes back by itself. */
export const paymentMailMessages = defineMessages({ nl, en });
