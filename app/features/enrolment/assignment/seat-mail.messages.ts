import { defineMessages } from "~/i18n/messages";

/** Mails about a seat to whoever it was offered to. */
export const seatMailMessages = defineMessages({
  nl: {
    hello: (name: string) => (name ? `Beste ${name},` : "Hallo,"),
    subject: (title: string) => `Een plaats voor jou: ${title}`,
    accept: "Kijk en neem de plaats aan",
    until: (date: string) => `De link is alleen voor jou en werkt tot en met ${date}.`,
    decline: "Kun of wil je niet? Sla de plaats af op dezelfde pagina. Daarvoor hoef je niet in te loggen.",
    notYou: "Ken je de afzender niet? Dan kun je deze mail weggooien.",
    where: "Waar",
    sessions: (n: number) => `Bijeenkomst ${n}`,
    gone: {
      withdrawn: {
        subject: (title: string) => `Je plaats voor ${title} is ingetrokken`,
        text: (title: string, who: string) => `Je plaats voor ${title} is ingetrokken door ${who}.`,
      },
      transferred: {
        subject: (title: string) => `Je plaats voor ${title} is doorgegeven`,
        text: (title: string, who: string) =>
          `Je plaats voor ${title} is door ${who} aan een collega gegeven.`,
      },
      ended: {
        subject: (title: string) => `Je plaats voor ${title} is geannuleerd`,
        text: (title: string, who: string) =>
          `De plaats voor ${title} die je van ${who} kreeg, is geannuleerd.`,
      },
      group: {
        subject: (title: string) => `Je groep voor ${title} gaat niet door`,
        text: (title: string) => `De groep waarin je ${title} zou volgen, gaat niet door. Dat spijt ons.`,
      },
    },
    completed: (title: string) =>
      `Je had ${title} al afgerond. Je certificaat blijft geldig en de lessen kun je blijven lezen.`,
    ticketVoid:
      "Je ticket geldt niet meer. Wat je las en schreef, blijft van jou: je vindt het bij je masterclasses.",
    offerVoid: "De uitnodiging die je kreeg, vervalt. Je hoeft niets te doen.",
    calendar: "Open het agendabestand bij deze mail, dan gaan de bijeenkomsten uit je agenda.",
    question: (who: string) => `Heb je vragen? Stel ze aan ${who}.`,
    somebody: "wie je uitnodigde",
    toMine: "Naar mijn masterclasses",
  },
  en: {
    hello: (name: string) => (name ? `Dear ${name},` : "Hello,"),
    subject: (title: string) => `A seat for you: ${title}`,
    accept: "View and accept the seat",
    until: (date: string) => `The link is for you alone and works until ${date}.`,
    decline:
      "Can you not come, or would you rather not? Decline the seat on the same page. You need not sign in for that.",
    notYou: "Do you not know the sender? Then you can throw this e-mail away.",
    where: "Where",
    sessions: (n: number) => `Session ${n}`,
    gone: {
      withdrawn: {
        subject: (title: string) => `Your seat for ${title} has been withdrawn`,
        text: (title: string, who: string) => `Your seat for ${title} has been withdrawn by ${who}.`,
      },
      transferred: {
        subject: (title: string) => `Your seat for ${title} has been passed on`,
        text: (title: string, who: string) =>
          `Your seat for ${title} has been given to a colleague by ${who}.`,
      },
      ended: {
        subject: (title: string) => `Your seat for ${title} has been cancelled`,
        text: (title: string, who: string) =>
          `The seat for ${title} that you had from ${who} has been cancelled.`,
      },
      group: {
        subject: (title: string) => `Your group for ${title} will not take place`,
        text: (title: string) =>
          `The group in which you would follow ${title} will not take place. We are sorry.`,
      },
    },
    completed: (title: string) =>
      `You had completed ${title} already. Your certificate stays valid and you can go on reading the lessons.`,
    ticketVoid:
      "Your ticket is no longer valid. What you read and wrote stays yours: you find it with your masterclasses.",
    offerVoid: "The invitation that you got has ended. There is nothing for you to do.",
    calendar: "Open the calendar file that comes with this mail, and the sessions leave your calendar.",
    question: (who: string) => `Do you have questions? Ask ${who}.`,
    somebody: "whoever invited you",
    toMine: "To my masterclasses",
  },
});
