import { defineMessages } from "~/i18n/messages";

/** The pages on which anyone verifies a certificate. */
export const verificationMessages = defineMessages({
  nl: {
    certificate: "Certificaat",
    holder: "Houder",
    number: "Nummer",
    verifyTitle: "Controleer een certificaat",
    verifyLead: "Vul het nummer van het certificaat in. Je ziet meteen of het echt en geldig is.",
    verifyDescription: "Controleer met het nummer of een certificaat van De Stadscoalitie echt en geldig is.",
    numberHint: "Het staat onderaan het certificaat: 16 letters en cijfers, zoals K7PM-92QD-0AB1-XYZ3.",
    verify: "Controleer",
    numberMissing: "Vul het nummer in dat onderaan het certificaat staat.",
    numberWrong:
      "Dit is geen nummer van een certificaat. Het heeft 16 letters en cijfers. Kijk het na en probeer het opnieuw.",
    valid: "Dit certificaat is echt en geldig",
    validText: (issuer: string, date: string) => `Uitgegeven door ${issuer} op ${date}.`,
    replaced: "Dit certificaat is vervangen",
    replacedBy: "Gebruik het nieuwe certificaat. Het heeft nummer",
    replacedHidden: "De houder heeft een nieuw certificaat. Vraag de houder om het nieuwe nummer.",
    revoked: "Dit certificaat is ingetrokken",
    revokedSince: (date: string) => `Het is niet meer geldig sinds ${date}.`,
    demoTitle: "Dit is een voorbeeld",
    demoText: "Dit certificaat hoort bij demogegevens en is niets waard.",
    holderHidden: "De houder heeft de naam niet openbaar gemaakt.",
    nameTitle: "Van wie is dit certificaat?",
    nameText: "Vul de achternaam in van wie het je gaf. Je hoort of die klopt.",
    surname: "Achternaam van de houder",
    nameCheck: "Controleer de naam",
    nameMissing: "Vul een achternaam in.",
    nameOutcome: {
      isIt: "Ja, dit certificaat staat op deze naam",
      isNot: "Nee, dit certificaat staat niet op deze naam",
      tooMany: "Er zijn te veel namen geprobeerd",
    },
    nameHelp: {
      isIt: "Meer zeggen we niet over de houder.",
      isNot:
        "Kijk of je de naam hebt overgenomen zoals hij op het certificaat staat. De hele naam invullen mag ook.",
      tooMany: "Probeer het later opnieuw, of vraag de houder om de naam te tonen.",
    },
    holderReplaced: "De naam staat niet meer bij dit nummer.",
    holderGone:
      "De houder heeft de eigen gegevens laten wissen. Wat er is geleerd, klopt nog. Toont iemand je een certificaat met een naam erop? Vraag ons dan of die naam erbij hoort.",
    verifyPageTitle: (title: string) => `Certificaat ${title}`,
    verifyPageDescription: (title: string) =>
      `Controlepagina van een certificaat van De Stadscoalitie: ${title}, met leeruitkomsten, studielast en datum.`,
    unknownTitle: "Dit nummer kennen we niet",
    unknownText: (number: string) =>
      `Er is geen certificaat met nummer ${number}. Kijk of je het goed hebt overgenomen. Klopt het nummer en staat het zo op het certificaat? Dan is dat niet door ons uitgegeven.`,
    malformedTitle: "Dit is geen nummer van een certificaat",
    tooManyTitle: "Even wachten",
    tooManyText: (minutes: number) =>
      `Vanaf dit adres zijn te veel onbekende nummers geprobeerd. Wacht ${minutes === 1 ? "één minuut" : `${minutes} minuten`} en probeer het dan opnieuw.`,
    another: "Controleer een ander certificaat",
  },
  en: {
    certificate: "Certificate",
    holder: "Holder",
    number: "Number",
    verifyTitle: "Verify a certificate",
    verifyLead: "Fill in the number of the certificate. You see at once whether it is genuine and valid.",
    verifyDescription:
      "Use its number to verify that a certificate of De Stadscoalitie is genuine and valid.",
    numberHint: "It is at the foot of the certificate: 16 letters and digits, such as K7PM-92QD-0AB1-XYZ3.",
    verify: "Verify",
    numberMissing: "Fill in the number at the foot of the certificate.",
    numberWrong:
      "This is not the number of a certificate. It has 16 letters and digits. Check it and try again.",
    valid: "This certificate is genuine and valid",
    validText: (issuer: string, date: string) => `Issued by ${issuer} on ${date}.`,
    replaced: "This certificate has been replaced",
    replacedBy: "Use the new certificate. Its number is",
    replacedHidden: "The holder has a new certificate. Ask the holder for the new number.",
    revoked: "This certificate has been revoked",
    revokedSince: (date: string) => `It has not been valid since ${date}.`,
    demoTitle: "This is an example",
    demoText: "This certificate belongs to demo data and has no value.",
    holderHidden: "The holder has not made the name public.",
    nameTitle: "Whose certificate is this?",
    nameText: "Fill in the surname of whoever gave it to you. You hear whether it is right.",
    surname: "Surname of the holder",
    nameCheck: "Check the name",
    nameMissing: "Fill in a surname.",
    nameOutcome: {
      isIt: "Yes, this certificate is in this name",
      isNot: "No, this certificate is not in this name",
      tooMany: "Too many names were tried",
    },
    nameHelp: {
      isIt: "We say no more about the holder.",
      isNot:
        "Check that you copied the name as it stands on the certificate. You may fill in the whole name too.",
      tooMany: "Try again later, or ask the holder to show the name.",
    },
    holderReplaced: "The name no longer stands with this number.",
    holderGone:
      "The holder has had their data erased. What was learned still holds. Does somebody show you a certificate with a name on it? Then ask us whether that name belongs to it.",
    verifyPageTitle: (title: string) => `Certificate ${title}`,
    verifyPageDescription: (title: string) =>
      `Verification page of a certificate of De Stadscoalitie: ${title}, with learning outcomes, study load and date.`,
    unknownTitle: "We do not know this number",
    unknownText: (number: string) =>
      `There is no certificate with number ${number}. Check that you copied it correctly. Is the number right, as it stands on the certificate? Then we did not issue that certificate.`,
    malformedTitle: "This is not the number of a certificate",
    tooManyTitle: "Please wait a moment",
    tooManyText: (minutes: number) =>
      `Too many unknown numbers were tried from this address. Wait ${minutes === 1 ? "one minute" : `${minutes} minutes`} and try again.`,
    another: "Verify another certificate",
  },
});
