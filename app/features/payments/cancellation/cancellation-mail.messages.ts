import { defineMessages } from "~/i18n/messages";

/**
 * The mails to a buyer whose order was cancelled, by itself or because the group does not go ahead, and to who ordered for an organisation. What
 * holds for everybody who had a seat is in `seatMailMessages`.
 */
export const cancellationMailMessages = defineMessages({
  nl: {
    subject: (title: string) => `Je ticket voor ${title} is geannuleerd`,
    cancelled: (number: string) =>
      `Bestelling ${number} is geannuleerd. Je ticket geldt niet meer en je plaats is vrijgegeven. Krijg je geld terug, dan hoor je dat in een aparte mail.`,
    nothingBack: "Volgens de voorwaarden van je bestelling krijg je geen geld terug.",
    // To who ordered for an organisation
    seatsSubject: (seats: string, number: string) => `${seats} van bestelling ${number} geannuleerd`,
    seatsCancelled: (seats: string, organisation: string) =>
      `${seats} van ${organisation} zijn vrijgegeven. Wie er een had, kreeg ook een mail.`,
    seatCancelled: (organisation: string) =>
      `1 plaats van ${organisation} is vrijgegeven. Wie die had, kreeg ook een mail.`,
    credited: "Teruggerekend, met btw",
    creditNote: "De creditnota krijg je in een aparte mail.",
    invoiceLeft: "De factuur is er nog niet. Die wordt gemaakt voor wat er overblijft.",
    owed: (money: string) => `Er is nu ${money} te veel betaald. Dat betalen we terug.`,
    group: (title: string) =>
      `De groep waarin je ${title} zou volgen, gaat niet door. Dat spijt ons. Je ticket geldt niet meer.`,
    keptCompleted: "Omdat je al klaar was, krijg je geen geld terug.",
    keptRunning: (title: string) =>
      `Je krijgt geen geld terug. De lessen van ${title} houd je: je kunt ze afmaken en je certificaat halen.`,
    keptByHolder: (title: string) =>
      `De lessen van ${title} houd je: je kunt ze afmaken en je certificaat halen.`,
    teamSubject: (group: string) => `De groep ${group} gaat niet door`,
    teamGroup: (group: string) =>
      `De groep ${group}, waarvoor je plaatsen bestelde, gaat niet door. Dat spijt ons.`,
    teamKept:
      "Je krijgt geen geld terug. Wie een plaats heeft, houdt de lessen: die kunnen zij afmaken, en hun certificaat halen. Ook zij kregen een mail.",
    question: "Had je iets anders verwacht? Laat het ons weten.",
    contact: "Neem contact op",
    toLessons: "Naar je lessen",
    unpaid: (title: string) =>
      `Je was nog aan het betalen voor ${title}. De groep gaat niet door. Dat spijt ons.`,
    unpaidOpen:
      "Betaal niet meer: we sluiten de betaalpagina. Betaalde je net toch, dan storten we alles terug.",
    unpaidUnderWay:
      "Je bank verwerkt je betaling nog. Zodra het geld bij ons is, storten we alles terug. Je hoeft niets te doen.",
    firstDate: "Zou beginnen op",
    moneyBack: "Je krijgt terug",
    refund: (money: string) =>
      `We storten ${money} terug. Het staat binnen vijf tot tien dagen op je rekening. Je hoeft niets te doen.`,
    again: "Wil je op een andere datum meedoen? Bij de masterclass zie je welke groepen nog beginnen.",
    otherDates: "Bekijk andere data",
  },
  en: {
    subject: (title: string) => `Your ticket for ${title} has been cancelled`,
    cancelled: (number: string) =>
      `Order ${number} has been cancelled. Your ticket is no longer valid and your seat is free for someone else. If you get money back, we tell you in a separate mail.`,
    nothingBack: "Under the terms of your order you get no money back.",
    seatsSubject: (seats: string, number: string) => `${seats} of order ${number} cancelled`,
    seatsCancelled: (seats: string, organisation: string) =>
      `${seats} of ${organisation} are free for others. Whoever had one got a mail too.`,
    seatCancelled: (organisation: string) =>
      `1 seat of ${organisation} is free for others. Whoever had it got a mail too.`,
    credited: "Credited, including VAT",
    creditNote: "The credit note comes in a mail of its own.",
    invoiceLeft: "There is no invoice yet. It will be made for what is left.",
    owed: (money: string) => `You have now paid ${money} too much. We pay that back.`,
    group: (title: string) =>
      `The group in which you would follow ${title} will not take place. We are sorry. Your ticket is no longer valid.`,
    keptCompleted: "Because you had finished, you get no money back.",
    keptRunning: (title: string) =>
      `You get no money back. You keep the lessons of ${title}: you can finish them and earn your certificate.`,
    keptByHolder: (title: string) =>
      `You keep the lessons of ${title}: you can finish them and earn your certificate.`,
    teamSubject: (group: string) => `The group ${group} will not take place`,
    teamGroup: (group: string) =>
      `The group ${group}, for which you ordered seats, will not take place. We are sorry.`,
    teamKept:
      "You get no money back. Whoever has a seat keeps the lessons: they can finish them and earn their certificate. They got a mail too.",
    question: "Did you expect something else? Let us know.",
    contact: "Contact us",
    toLessons: "To your lessons",
    unpaid: (title: string) =>
      `You were still paying for ${title}. The group will not take place. We are sorry.`,
    unpaidOpen:
      "Please do not pay any more: we are closing the payment page. If you have just paid, we pay everything back.",
    unpaidUnderWay:
      "Your bank is still carrying out your payment. As soon as the money is here, we pay everything back. There is nothing for you to do.",
    firstDate: "Would begin on",
    moneyBack: "You get back",
    refund: (money: string) =>
      `We are paying back ${money}. It reaches your account within five to ten days. There is nothing for you to do.`,
    again:
      "Would you like to join on another date? The masterclass page shows which groups are still to begin.",
    otherDates: "See other dates",
  },
});
