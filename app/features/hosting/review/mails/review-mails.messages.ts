import { defineMessages } from "~/i18n/messages";

/** The mails about what was handed in. */
export const reviewMailMessages = defineMessages({
  nl: {
    RETURNED: {
      subject: "Er is gereageerd op wat je inleverde",
      text: (name: string, label: string) =>
        `Dag ${name || "daar"},\n\nWie je groep geeft, las wat je inleverde bij ‘${label}’ en vraagt je iets aan te passen. Op de pagina lees je wat. Daarna lever je het opnieuw in.`,
      link: "Lees wat er gevraagd wordt",
    },
    ACCEPTED: {
      subject: "Wat je inleverde, is akkoord",
      text: (name: string, label: string) =>
        `Dag ${name || "daar"},\n\nWie je groep geeft, las wat je inleverde bij ‘${label}’. Het is akkoord: je hoeft er niets meer aan te doen.`,
      link: "Lees de reactie",
    },
  },
  en: {
    RETURNED: {
      subject: "Somebody answered what you handed in",
      text: (name: string, label: string) =>
        `Hello ${name || "there"},\n\nYour facilitator read what you handed in at ‘${label}’ and asks you to change something. The page says what. Then you hand it in again.`,
      link: "Read what is asked",
    },
    ACCEPTED: {
      subject: "What you handed in has been accepted",
      text: (name: string, label: string) =>
        `Hello ${name || "there"},\n\nYour facilitator read what you handed in at ‘${label}’. It has been accepted: there is nothing more to do.`,
      link: "Read the answer",
    },
  },
});
