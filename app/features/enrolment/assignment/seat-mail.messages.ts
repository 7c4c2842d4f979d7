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
    goneSubject: (title: string) => `Je plaats bij ${title}`,
    withdrawn: (who: string, title: string) =>
      `${who} heeft de plaats bij ${title} ingetrokken. Je hoeft niets te doen; de link in eerdere mails werkt niet meer.`,
    transferred: (who: string, title: string) =>
      `${who} heeft je plaats bij ${title} aan een collega gegeven. Wat je las en schreef, blijft van jou: je vindt het bij je masterclasses.`,
    ended: (who: string, title: string) => `De plaats bij ${title} die ${who} je gaf, is geannuleerd.`,
    ticketVoid:
      "Je ticket geldt niet meer. Het agendabestand bij deze mail haalt de bijeenkomsten uit je agenda.",
    somebody: "Wie je uitnodigde",
    toMine: "Naar mijn masterclasses",
  },
  en: {
    hello: (name: string) => (name ? `Dear ${name},` : "Hello,"),
    subject: (title: string) => `A seat for you: ${title}`,
    accept: "Look and accept the seat",
    until: (date: string) => `The link is for you alone and works until ${date}.`,
    decline:
      "You cannot or do not want to? Decline the seat on the same page. You need not sign in for that.",
    notYou: "Do you not know the sender? Then you can throw this e-mail away.",
    where: "Where",
    sessions: (n: number) => `Session ${n}`,
    goneSubject: (title: string) => `Your seat at ${title}`,
    withdrawn: (who: string, title: string) =>
      `${who} has withdrawn the seat at ${title}. You need not do anything; the link in earlier e-mails no longer works.`,
    transferred: (who: string, title: string) =>
      `${who} has given your seat at ${title} to a colleague. What you read and wrote stays yours: you find it with your masterclasses.`,
    ended: (who: string, title: string) => `The seat at ${title} that ${who} gave you was cancelled.`,
    ticketVoid:
      "Your ticket is no longer valid. The calendar file with this e-mail takes the sessions out of your calendar.",
    somebody: "Who invited you",
    toMine: "To my masterclasses",
  },
});
