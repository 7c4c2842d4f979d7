import { defineMessages } from "~/i18n/messages";

/** The mail on the day when who is named in a piece is to be asked again. */
export const askingMessages = defineMessages({
  nl: {
    subject: (name: string) => `Vraag opnieuw wie je noemt in ${name}`,
    text: (name: string) =>
      `In je stuk ‘${name}’ staan mensen die tot vandaag genoemd mochten worden. Mogen ze blijven? Vraag het hun, en kies een nieuwe dag. Of haal hen weg. Wie het zijn, lees je alleen in het stuk zelf.`,
    link: "Open het stuk",
    once: "Voor deze dag krijg je hierover één mail.",
  },
  en: {
    subject: (name: string) => `Ask the people again whom you name in ${name}`,
    text: (name: string) =>
      `Your piece “${name}” names people who might stand there until today. May they stay? Ask them, and choose a new day. Or take them out. Who they are you read in the piece alone.`,
    link: "Open the piece",
    once: "You get one e-mail about this for this day.",
  },
});
