import { defineMessages } from "~/i18n/messages";

/** Signing in with a code: its pages and its mail. */
export const signInMessages = defineMessages({
  nl: {
    signInTitle: "Inloggen",
    signInLead: "We mailen je een code van acht cijfers. Een wachtwoord heb je niet nodig.",
    signInFor: {
      ticket:
        "Voor je ticket hebben we eerst je e-mailadres nodig. Je krijgt daar nu een code, ook als je hier nieuw bent.",
    },
    email: "E-mailadres",
    emailHint: "Nieuw hier? Je account is er zodra je de code hebt ingevuld.",
    emailWrong: "Vul een e-mailadres in, bijvoorbeeld naam@gemeente.nl.",
    sendCode: "Mail mij een code",
    codeTitle: "Vul je code in",
    codeSent: (email: string) => `We hebben een code gemaild naar ${email}. De code werkt tien minuten.`,
    codeSentAgain: "Er is een nieuwe code onderweg. De vorige code werkt niet meer.",
    code: "Code van acht cijfers",
    codeHint: "Zoals 9837 2884. De spatie mag je weglaten.",
    signIn: "Inloggen",
    noMailTitle: "Geen mail gekregen?",
    noMail: "Wacht een minuut en kijk ook bij ongewenste mail.",
    sendAgain: "Stuur een nieuwe code",
    otherAddress: "Gebruik een ander e-mailadres",
    notSignedIn: "Je bent nog niet ingelogd",
    codeWrong: (left: number) =>
      `Deze code klopt niet. Neem de acht cijfers over uit de nieuwste mail. Je kunt het nog ${left} keer proberen.`,
    codeLastWrong: "Deze code is zes keer verkeerd ingevuld en werkt niet meer.",
    codeEnded: "Deze code is al gebruikt of te oud.",
    codeDisabled: "Dit account is gesloten.",
    tryCodeAgain: "Vul de code nog eens in",
    askNewCode: "Laat hieronder een nieuwe code sturen",
    accountClosed: "Neem contact met ons op als je account open hoort te zijn",
    elsewhereTitle: "Hier is geen code gevraagd",
    elsewhere:
      "De code werkt alleen in de browser waarin je hem hebt gevraagd. Ga terug naar dat venster, of vraag hier een nieuwe code.",
    askHere: "Vraag hier een code",
    cookiesTitle: "Je browser houdt je inlogpoging niet vast",
    cookies:
      "We hebben je een code gemaild, maar je browser stuurt het cookie niet terug waaraan we je herkennen. Waarschijnlijk blokkeert je browser cookies.",
    cookiesHelp:
      "Sta cookies van deze site toe, of gebruik een andere browser, en vraag dan een nieuwe code. We gebruiken alleen cookies die nodig zijn. Ook als je langer dan een uur geleden om de code vroeg, heb je een nieuwe nodig.",
    cookiesAgain: "Vraag een nieuwe code",
    mailSubject: (site: string) => `Je inlogcode voor ${site}`,
    mailIntro: (site: string) => `Hallo,\n\nMet deze code log je in bij ${site}:`,
    mailUntil: (time: string) => `De code werkt één keer, tot ${time} uur (Nederlandse tijd).`,
    mailLink: "Vul de code in op deze pagina",
    mailNotYou:
      "Heb je deze code niet gevraagd? Dan hoef je niets te doen. Geef de code aan niemand, ook niet aan ons.",
  },
  en: {
    signInTitle: "Sign in",
    signInLead: "We will e-mail you a code of eight digits. You need no password.",
    signInFor: {
      ticket:
        "For your ticket we first need your e-mail address. You get a code there now, also if you are new here.",
    },
    email: "E-mail address",
    emailHint: "New here? Your account is made once you have entered the code.",
    emailWrong: "Enter an e-mail address, for example name@city.org.",
    sendCode: "E-mail me a code",
    codeTitle: "Enter your code",
    codeSent: (email: string) => `We have sent a code to ${email}. It works for ten minutes.`,
    codeSentAgain: "A new code is on its way. The previous one no longer works.",
    code: "Code of eight digits",
    codeHint: "Like 9837 2884. You may leave out the space.",
    signIn: "Sign in",
    noMailTitle: "No e-mail received?",
    noMail: "Wait a minute, and look in your spam folder too.",
    sendAgain: "Send a new code",
    otherAddress: "Use another e-mail address",
    notSignedIn: "You are not signed in yet",
    codeWrong: (left: number) =>
      `This code is not right. Copy the eight digits from the newest e-mail. You can try ${left === 1 ? "once" : `${left} times`} more.`,
    codeLastWrong: "This code was entered wrongly six times and no longer works.",
    codeEnded: "This code has been used or is too old.",
    codeDisabled: "This account is closed.",
    tryCodeAgain: "Enter the code again",
    askNewCode: "Ask for a new code below",
    accountClosed: "Contact us if your account ought to be open",
    elsewhereTitle: "No code was asked for here",
    elsewhere:
      "The code only works in the browser where you asked for it. Go back to that window, or ask for a new code here.",
    askHere: "Ask for a code here",
    cookiesTitle: "Your browser does not keep your sign-in",
    cookies:
      "We have sent you a code, but your browser does not send back the cookie by which we recognise you. It probably blocks cookies.",
    cookiesHelp:
      "Allow cookies of this site, or use another browser, and then ask for a new code. We only use cookies that are needed. If you asked for the code more than an hour ago, you need a new one too.",
    cookiesAgain: "Ask for a new code",
    mailSubject: (site: string) => `Your sign-in code for ${site}`,
    mailIntro: (site: string) => `Hello,\n\nUse this code to sign in to ${site}:`,
    mailUntil: (time: string) => `The code works once, until ${time} (Amsterdam time).`,
    mailLink: "Enter the code on this page",
    mailNotYou:
      "Did you not ask for this code? Then there is nothing you need to do. Do not give the code to anyone, not even to us.",
  },
});
