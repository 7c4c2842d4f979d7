import { defineMessages } from "~/i18n/messages";

/** The question before a move is saved: what people with a ticket will read. */
export const moveQuestionMessages = defineMessages({
  nl: {
    title: (told: number) => (told === 1 ? "1 persoon krijgt een mail" : `${told} mensen krijgen een mail`),
    lead: "Je wijzigingen zijn nog niet bewaard. Zo ziet de mail eruit aan wie een ticket heeft, ieder met de eigen naam en in de eigen taal. Het agendabestand gaat mee.",
    subject: "Onderwerp",
    languages: { nl: "In het Nederlands", en: "In het Engels" },
    send: (told: number) => (told === 1 ? "Bewaar en verstuur de mail" : `Bewaar en verstuur ${told} mails`),
    edit: "Terug naar het formulier",
  },
  en: {
    title: (told: number) => (told === 1 ? "1 person gets a mail" : `${told} people get a mail`),
    lead: "Your changes have not been saved yet. This is the mail to whoever has a ticket, each with their own name and in their own language. The calendar file goes along.",
    subject: "Subject",
    languages: { nl: "In Dutch", en: "In English" },
    send: (told: number) => (told === 1 ? "Save and send the mail" : `Save and send ${told} mails`),
    edit: "Back to the form",
  },
});
