import { defineMessages } from "~/i18n/messages";

/** What somebody is mailed whose name the desk corrected. */
export const nameMailMessages = defineMessages({
  nl: {
    subject: "Je naam is verbeterd",
    hello: (name: string) => `Dag ${name},`,
    changed: (site: string) =>
      `Het bureau van ${site} heeft je naam verbeterd, omdat daarom is gevraagd. Zo staat hij nu in je profiel:`,
    name: "Naam",
    latinName: "In Latijnse letters",
    tickets: (n: number) =>
      n === 1
        ? "Je ticket heeft nu deze naam. Het zit bij deze mail. Het nummer is hetzelfde gebleven."
        : `Je ${n} tickets hebben nu deze naam. Ze zitten bij deze mail. De nummers zijn hetzelfde gebleven.`,
    seeTicket: (title: string) => `Bekijk je ticket voor ${title}`,
    certificates: (n: number) =>
      n === 1
        ? "Je certificaat maken we opnieuw, met een nieuw nummer. Je vindt het straks bij je certificaten."
        : `Je ${n} certificaten maken we opnieuw, met nieuwe nummers. Je vindt ze straks bij je certificaten.`,
    seeCertificates: "Bekijk je certificaten",
    wrong: "Klopt dit niet, of heb je hier niet om gevraagd? Laat het ons dan weten.",
    contact: "Neem contact met ons op",
  },
  en: {
    subject: "Your name has been corrected",
    hello: (name: string) => `Dear ${name},`,
    changed: (site: string) =>
      `The desk of ${site} has corrected your name, because it was asked to. This is how it stands in your profile now:`,
    name: "Name",
    latinName: "In Latin letters",
    tickets: (n: number) =>
      n === 1
        ? "Your ticket has this name now. It comes with this e-mail. Its number is the same as before."
        : `Your ${n} tickets have this name now. They come with this e-mail. Their numbers are the same as before.`,
    seeTicket: (title: string) => `See your ticket for ${title}`,
    certificates: (n: number) =>
      n === 1
        ? "We make your certificate anew, with a new number. You will find it with your certificates."
        : `We make your ${n} certificates anew, with new numbers. You will find them with your certificates.`,
    seeCertificates: "See your certificates",
    wrong: "Is this not right, or did you not ask for it? Then let us know.",
    contact: "Contact us",
  },
});
