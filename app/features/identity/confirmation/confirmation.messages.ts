import { defineMessages } from "~/i18n/messages";

/** Codes that confirm: their form and their mails. */
export const confirmationMessages = defineMessages({
  nl: {
    code: "Code van acht cijfers",
    notConfirmed: "Dit is nog niet bevestigd",
    wrong: "Deze code klopt niet. Neem de acht cijfers over uit de nieuwste mail.",
    wrongOfTwo: "Minstens één van de codes klopt niet. Neem ze over uit de nieuwste mails.",
    lastWrong: "Er is zes keer een verkeerde code ingevuld. Vraag een nieuwe code.",
    ended: "Deze code is al gebruikt of te oud. Vraag een nieuwe code.",
    noMail: "Geen mail gekregen? Wacht een minuut en kijk ook bij ongewenste mail.",
    mailSubject: (site: string) => `Je code om te bevestigen bij ${site}`,
    intro: {
      EXPORT: (site: string) =>
        `Hallo,\n\nJe wilt je gegevens bij ${site} downloaden. Met deze code bevestig je dat:`,
      ERASURE: (site: string) =>
        `Hallo,\n\nJe wilt je account bij ${site} wissen. Dat is niet terug te draaien. Met deze code bevestig je het:`,
      EMAIL: (site: string) =>
        `Hallo,\n\nJe wilt bij ${site} een ander e-mailadres gebruiken. Met deze code en die van het nieuwe adres bevestig je dat:`,
    },
    introNew: (site: string) =>
      `Hallo,\n\nIemand wil bij ${site} voortaan dit e-mailadres gebruiken. Ben jij dat? Bevestig het met deze code en met die van het oude adres:`,
    mailUntil: (time: string) => `De code werkt één keer, tot ${time} uur (Nederlandse tijd).`,
    mailLink: "Vul de code in op deze pagina",
    notYou:
      "Was jij dit niet? Geef de code dan aan niemand. Er is iemand ingelogd op jouw account: log uit op alle apparaten, en laat het ons weten.",
    notYouNew: "Was jij dit niet? Dan hoef je niets te doen. Geef de code aan niemand.",
    takenSubject: (site: string) => `Je e-mailadres bij ${site}`,
    taken: (site: string) =>
      `Hallo,\n\nIemand wilde dit e-mailadres gebruiken voor een ander account bij ${site}. Dat kan niet, want je hebt er al een account mee. Er is niets veranderd.\n\nWas jij dit? Log dan in met dit adres. Of wis eerst het account dat je niet meer gebruikt. Was jij het niet, dan hoef je niets te doen.`,
  },
  en: {
    code: "Code of eight digits",
    notConfirmed: "This is not confirmed yet",
    wrong: "This code is not right. Copy the eight digits from the newest e-mail.",
    wrongOfTwo: "At least one of the codes is not right. Copy them from the newest e-mails.",
    lastWrong: "A wrong code was entered six times. Ask for a new one.",
    ended: "This code has been used or is too old. Ask for a new one.",
    noMail: "No e-mail received? Wait a minute, and look in your spam folder too.",
    mailSubject: (site: string) => `Your code to confirm at ${site}`,
    intro: {
      EXPORT: (site: string) =>
        `Hello,\n\nYou want to download your data from ${site}. Confirm it with this code:`,
      ERASURE: (site: string) =>
        `Hello,\n\nYou want to erase your account at ${site}. That cannot be undone. Confirm it with this code:`,
      EMAIL: (site: string) =>
        `Hello,\n\nYou want to use another e-mail address at ${site}. Confirm it with this code and the one sent to the new address:`,
    },
    introNew: (site: string) =>
      `Hello,\n\nSomebody wants to use this e-mail address at ${site} from now on. Is that you? Confirm it with this code and the one sent to the old address:`,
    mailUntil: (time: string) => `The code works once, until ${time} (Amsterdam time).`,
    mailLink: "Enter the code on this page",
    notYou:
      "Was this not you? Then give the code to no one. Somebody is signed in to your account: sign out on all devices, and let us know.",
    notYouNew: "Was this not you? Then there is nothing you need to do. Give the code to no one.",
    takenSubject: (site: string) => `Your e-mail address at ${site}`,
    taken: (site: string) =>
      `Hello,\n\nSomebody wanted to use this e-mail address for another account at ${site}. That is not possible: you already have an account with it. Nothing has changed.\n\nWas this you? Then sign in with this address. Or first erase the account that you no longer use. If it was not you, there is nothing you need to do.`,
  },
});
