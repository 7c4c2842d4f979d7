import { defineMessages } from "~/i18n/messages";

/** The second step of signing in. */
export const secondFactorMessages = defineMessages({
  nl: {
    notSignedIn: "Je bent nog niet ingelogd",
    factorTitle: "Tweede stap",
    factorLead:
      "Wie bij het bureau werkt of leden van een organisatie beheert, geeft ook een code uit een authenticator-app.",
    factorCode: "Code van zes cijfers",
    factorCodeHint: (site: string) => `Open je authenticator-app en neem de code van ${site} over.`,
    factorGo: "Ga verder",
    factorWrong: "Deze code klopt niet, of je hebt hem al gebruikt. Wacht op de volgende code in je app.",
    factorNew:
      "Een code uit een app op je telefoon beschermt de gegevens van anderen. Zet eerst zo’n app op je telefoon, bijvoorbeeld Aegis, 2FAS of Google Authenticator.",
    factorBegin: "Stel de tweede stap in",
    factorScan: "Scan deze QR-code met je authenticator-app. Vul daarna de code in die de app laat zien.",
    factorQr: "QR-code voor je authenticator-app; de sleutel staat eronder als tekst",
    factorSecret: "Kun je niet scannen? Typ dan deze sleutel over in de app:",
    factorLost:
      "Telefoon kwijt? Vraag het bureau om hulp. Daar kan iemand met de rol Beheer de tweede stap wegnemen.",
  },
  en: {
    notSignedIn: "You are not signed in yet",
    factorTitle: "Second step",
    factorLead:
      "Who works at the desk or manages the members of an organisation also gives a code from an authenticator app.",
    factorCode: "Code of six digits",
    factorCodeHint: (site: string) => `Open your authenticator app and copy the code for ${site}.`,
    factorGo: "Continue",
    factorWrong: "This code is not right, or you have used it already. Wait for the next code in your app.",
    factorNew:
      "A code from an app on your phone protects the data of others. First put such an app on your phone, for example Aegis, 2FAS or Google Authenticator.",
    factorBegin: "Set up the second step",
    factorScan: "Scan this QR code with your authenticator app. Then enter the code that the app shows.",
    factorQr: "QR code for your authenticator app; the key is below it as text",
    factorSecret: "Cannot scan? Then type this key into the app:",
    factorLost:
      "Lost your phone? Ask the desk for help. An administrator there can take the second step away.",
  },
});
