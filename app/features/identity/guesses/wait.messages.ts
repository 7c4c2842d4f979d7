import { defineMessages } from "~/i18n/messages";

/** What somebody hears who has tried too often. */
export const waitMessages = defineMessages({
  nl: {
    tooMany: (time: string) => `Dit is te vaak geprobeerd. Vanaf ${time} uur kan het weer.`,
    tooManyCodes: (time: string) =>
      `Voor dit e-mailadres zijn te veel codes gevraagd. Vanaf ${time} uur kun je weer een code vragen.`,
    tooManyHint:
      "Vroeg je zelf geen code? Ga naar een browser waarin je al eerder inlogde: daar kan het meestal nog wel.",
    askDesk: "Neem contact op als je niet kunt wachten",
  },
  en: {
    tooMany: (time: string) => `This was tried too often. You can try again from ${time} (Amsterdam time).`,
    tooManyCodes: (time: string) =>
      `Too many codes were asked for with this e-mail address. You can ask for one again from ${time} (Amsterdam time).`,
    tooManyHint:
      "Was it not you who asked? Go to a browser in which you have signed in before: there it usually still works.",
    askDesk: "Contact us if you cannot wait",
  },
});
