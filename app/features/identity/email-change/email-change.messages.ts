import { defineMessages } from "~/i18n/messages";

/** Using another e-mail address. */
export const emailChangeMessages = defineMessages({
  nl: {
    title: "Ander e-mailadres",
    lead: (email: string) =>
      `Je logt nu in met ${email}. We mailen een code naar dat adres en een code naar het nieuwe. Met die twee codes samen verander je het.`,
    newEmail: "Nieuw e-mailadres",
    wrong: "Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.",
    same: "Dit is het adres dat je nu al gebruikt.",
    send: "Mail mij de codes",
    noAccess: "Kun je niet meer bij de mail van je oude adres? Dan helpt het bureau je. Neem",
    contact: "contact met ons op",
    backToProfile: "Terug naar je profiel",
    confirmTitle: "Vul de twee codes in",
    confirmLead: (email: string, newEmail: string) =>
      `We hebben een code gemaild naar ${email} en een naar ${newEmail}. Ze werken tien minuten.`,
    noneAsked: "Er wacht hier geen verandering van je e-mailadres.",
    askAgain: "Vraag nieuwe codes",
    oldCode: (email: string) => `Code uit de mail aan ${email}`,
    newCode: (email: string) => `Code uit de mail aan ${email}`,
    change: "Verander mijn e-mailadres",
    after: "Daarna log je in met het nieuwe adres. Op je andere apparaten word je uitgelogd.",
    done: "Je e-mailadres is veranderd. Op je andere apparaten ben je uitgelogd.",
    changeLink: "Verander je e-mailadres",
    changedSubject: (site: string) => `Je e-mailadres bij ${site} is veranderd`,
    changed: (site: string) =>
      `Hallo,\n\nBij ${site} log je voortaan in met een ander e-mailadres. Op dit adres krijg je geen mail meer van ons.\n\nWas jij dit niet? Neem dan meteen contact met ons op.`,
  },
  en: {
    title: "Another e-mail address",
    lead: (email: string) =>
      `You sign in with ${email} now. We e-mail one code to that address and one to the new address. With both codes you change it.`,
    newEmail: "New e-mail address",
    wrong: "Enter an e-mail address, for example name@city.org.",
    same: "This is the address you use already.",
    send: "E-mail me the codes",
    noAccess: "Can you no longer read the mail of your old address? Then our desk helps you. Please",
    contact: "contact us",
    backToProfile: "Back to your profile",
    confirmTitle: "Enter both codes",
    confirmLead: (email: string, newEmail: string) =>
      `We have e-mailed a code to ${email} and one to ${newEmail}. They work for ten minutes.`,
    noneAsked: "No change of your e-mail address is waiting here.",
    askAgain: "Ask for new codes",
    oldCode: (email: string) => `Code from the e-mail to ${email}`,
    newCode: (email: string) => `Code from the e-mail to ${email}`,
    change: "Change my e-mail address",
    after: "After that you sign in with the new address. You are signed out on your other devices.",
    done: "Your e-mail address has been changed. You have been signed out on your other devices.",
    changeLink: "Change your e-mail address",
    changedSubject: (site: string) => `Your e-mail address at ${site} has been changed`,
    changed: (site: string) =>
      `Hello,\n\nAt ${site} you sign in with another e-mail address from now on. You will get no more e-mail from us at this address.\n\nWas this not you? Then contact us at once.`,
  },
});
