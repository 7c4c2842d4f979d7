import { defineMessages } from "~/i18n/messages";

/** What somebody is mailed whose address the desk changed. */
export const addressMailMessages = defineMessages({
  nl: {
    subject: (site: string) => `Je e-mailadres bij ${site} is veranderd`,
    toOld: (site: string) =>
      `Hallo,\n\nHet bureau van ${site} heeft je e-mailadres veranderd, omdat daarom is gevraagd. Je logt voortaan in met het nieuwe adres. Op dit adres krijg je geen mail meer van ons. Overal waar je was ingelogd, ben je nu uitgelogd.`,
    oldWrong: "Heb je hier niet om gevraagd? Neem dan meteen contact met ons op. Wij zetten het terug.",
    toNew: (site: string) =>
      `Hallo,\n\nHet bureau van ${site} heeft je e-mailadres veranderd, omdat daarom is gevraagd. Vanaf nu log je in met dit adres, en krijg je hier onze mail. Je tickets, lessen en certificaten blijven zoals ze waren.`,
    signIn: "Log in met dit adres",
    newWrong:
      "Ken je ons niet, of heb je hier niet om gevraagd? Laat het ons weten. Dan halen we dit adres weg.",
    contact: "Neem contact met ons op",
  },
  en: {
    subject: (site: string) => `Your e-mail address at ${site} has been changed`,
    toOld: (site: string) =>
      `Hello,\n\nThe desk of ${site} has changed your e-mail address, because it was asked to. From now on you sign in with the new address. You will get no more e-mail from us at this one. You have been signed out everywhere.`,
    oldWrong: "Did you not ask for this? Then contact us at once. We will put it back.",
    toNew: (site: string) =>
      `Hello,\n\nThe desk of ${site} has changed your e-mail address, because it was asked to. From now on you sign in with this address and get our e-mail here. Your tickets, lessons and certificates stay as they were.`,
    signIn: "Sign in with this address",
    newWrong: "Do you not know us, or did you not ask for this? Let us know, and we take this address out.",
    contact: "Contact us",
  },
});
