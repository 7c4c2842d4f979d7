import { defineMessages } from "~/i18n/messages";
import type { AddressReason, HelpRefusal } from "./helping";

const reasonsNl: Record<AddressReason, string> = {
  noAccess: "De ander kan niet meer bij het oude adres",
  otherAddress: "De ander wil een ander adres gebruiken",
  typo: "Het adres was verkeerd geschreven",
};
const reasonsEn: Record<AddressReason, string> = {
  noAccess: "They can no longer get at the old address",
  otherAddress: "They want to use another address",
  typo: "The address was misspelled",
};
const refusalsNl: Record<HelpRefusal | "noneAsked" | "changed", string> = {
  self: "Dit ben je zelf. Je naam en adres wijzig je in je eigen profiel.",
  ofFoundation: "Deze persoon werkt voor de stichting. Alleen iemand met de rol Beheer kan hier helpen.",
  disabled: "Dit account is gesloten. Laat het eerst weer openen.",
  noneAsked:
    "Er wacht geen inlogcode. Vraag de ander om op de inlogpagina het adres in te vullen dat hieronder staat. Daarna kun je de code hier opnieuw sturen.",
  changed: "Het adres is intussen al gewijzigd. Kijk hoe het nu is.",
};
const refusalsEn: typeof refusalsNl = {
  self: "This is you. You change your name and address in your own profile.",
  ofFoundation: "This person works for the foundation. Only an administrator can help here.",
  disabled: "This account is closed. Have it opened again first.",
  noneAsked:
    "No sign-in code is waiting. Ask the other person to enter the address below on the sign-in page. After that you can send the code again here.",
  changed: "The address has been changed in the meantime. See how it is now.",
};

/** Helping somebody to sign in, with another address if need be. */
export const helpingMessages = defineMessages({
  nl: {
    help: "Helpen",
    sendCode: "Stuur de code opnieuw",
    sendCodeHelp:
      "De ander krijgt een nieuwe code op het eigen adres, en vult die in waar de code is gevraagd. De oude code werkt dan niet meer. Jij ziet de code niet.",
    changeAddress: "Wijzig het e-mailadres",
    correctName: "Verbeter de naam",
    refusals: refusalsNl,
    often: (time: string) => `Er zijn al veel codes gestuurd. Na ${time} kan het weer.`,
    done: {
      code: "De code is opnieuw gemaild. Hij werkt tien minuten.",
      codeUnderWay:
        "De code is zojuist al gemaild. Kan de ander hem over een minuut nog niet vinden, stuur hem dan opnieuw.",
      address: "Het e-mailadres is gewijzigd. Het oude en het nieuwe adres krijgen een mail.",
      name: "De naam is verbeterd. De ander krijgt een mail, met de tickets erbij.",
    },
    addressTitle: (name: string) => `Het e-mailadres van ${name}`,
    addressWhat:
      "Doe dit alleen als je zeker weet dat je met deze persoon spreekt. Wie het nieuwe adres heeft, kan bij alles van dit account.",
    present: "Adres nu",
    newEmail: "Nieuw e-mailadres",
    wrong: "Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.",
    same: "Dit is het adres dat deze persoon al heeft.",
    taken:
      "Dit adres hoort al bij een ander account. Laat de ander daarmee inloggen, of kies een ander adres.",
    reason: "Waarom verandert het adres?",
    reasons: reasonsNl,
    reasonMissing: "Kies waarom het adres verandert.",
    look: "Verder",
    checkTitle: "Klopt dit?",
    becomes: "Adres straks",
    what: [
      "De ander wordt overal uitgelogd, en logt daarna in met het nieuwe adres.",
      "Mail die nog moet worden verstuurd, gaat naar het nieuwe adres.",
      "Het oude en het nieuwe adres krijgen allebei een mail over wat er is veranderd.",
    ],
    change: "Wijzig het adres",
    edit: "Pas het aan",
  },
  en: {
    help: "Helping",
    sendCode: "Send the code again",
    sendCodeHelp:
      "The other person gets a new code at their own address, and enters it where the code was asked for. The old code then works no more. You do not see the code.",
    changeAddress: "Change the e-mail address",
    correctName: "Correct the name",
    refusals: refusalsEn,
    often: (time: string) => `Many codes have been sent already. After ${time} it is possible again.`,
    done: {
      code: "The code has been mailed again. It works for ten minutes.",
      codeUnderWay: "The code was mailed just now. If it has not been found in a minute, send it again.",
      address: "The e-mail address has been changed. The old and the new address get a mail.",
      name: "The name has been corrected. The other person gets a mail, with the tickets.",
    },
    addressTitle: (name: string) => `The e-mail address of ${name}`,
    addressWhat:
      "Do this only when you are sure that you speak to this person. Whoever has the new address gets at everything of this account.",
    present: "Address now",
    newEmail: "New e-mail address",
    wrong: "Enter an e-mail address, for example name@city.org.",
    same: "This is the address that this person has already.",
    taken:
      "This address belongs to another account already. Let them sign in with that one, or choose another address.",
    reason: "Why does the address change?",
    reasons: reasonsEn,
    reasonMissing: "Choose why the address changes.",
    look: "Continue",
    checkTitle: "Is this right?",
    becomes: "Address to be",
    what: [
      "They are signed out everywhere, and then sign in with the new address.",
      "E-mail that is still to be sent goes to the new address.",
      "The old and the new address both get an e-mail about what has changed.",
    ],
    change: "Change the address",
    edit: "Change something",
  },
});
