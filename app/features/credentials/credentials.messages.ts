import { defineMessages } from "~/i18n/messages";

export const credentialsMessages = defineMessages({
  nl: {
    certificate: "Certificaat",
    documentTitle: (title: string, holder: string) => `Certificaat ${title} – ${holder}`,
    hasCompleted: {
      module: "heeft de module afgerond",
      masterclass: "heeft de masterclass afgerond",
      programme: "heeft het programma afgerond",
    },
    kind: { module: "Module", masterclass: "Masterclass", programme: "Programma" },
    outcomes: "Wat de deelnemer kan",
    modules: "Afgeronde modules",
    holder: "Houder",
    studyLoad: "Studielast",
    hours: (n: number) => `${n} uur (SBU)`,
    hoursShort: "uur",
    completedOn: "Afgerond op",
    issuedOn: "Uitgegeven op",
    issuedBy: "Uitgegeven door",
    language: "Taal",
    languageName: { nl: "Nederlands", en: "Engels" },
    number: "Nummer",
    verifyHere: "Controleer dit certificaat op",
    qr: "QR-code met het adres van de controlepagina",
    demo: "Voorbeeld: dit certificaat hoort bij demogegevens en is niets waard",

    listTitle: "Mijn certificaten",
    listLead: "Wat je hebt afgerond, om te bewaren, te printen en te laten controleren.",
    listEmpty: "Je hebt nog geen certificaat",
    listEmptyHelp:
      "Je krijgt het zodra je alle lessen, toetsen en opdrachten van een masterclass hebt afgerond.",
    toLearning: "Naar mijn masterclasses",
    waitingTitle: "Er ligt een certificaat klaar",
    waiting: (title: string) =>
      `Je hebt ${title} afgerond. Kijk of je naam in je profiel staat, en of je hem ook in Latijnse letters moet invullen. Daarna krijg je je certificaat meteen.`,
    fillInName: "Vul je naam in",
    download: "Download de PDF",
    backToList: "Alle certificaten",
    shareTitle: "Laat zien wat je kunt",
    shareText: "Met dit adres kan iedereen controleren dat je certificaat echt is:",
    shareHolder: "Toon mijn naam op de controlepagina",
    shareHint: "Zonder je naam zien anderen wat er is geleerd, en niet door wie.",
    save: "Bewaar",
    saved: "Bewaard.",
    savedShown: "Je naam staat nu op de controlepagina.",
    savedHidden: "Je naam staat niet op de controlepagina.",

    verifyTitle: "Controleer een certificaat",
    verifyLead: "Vul het nummer van het certificaat in. Je ziet meteen of het echt en geldig is.",
    verifyDescription: "Controleer met het nummer of een certificaat van De Stadscoalitie echt en geldig is.",
    numberHint: "Het staat onderaan het certificaat: 16 letters en cijfers, zoals K7PM-92QD-0AB1-XYZ3.",
    verify: "Controleer",
    numberMissing: "Vul het nummer in dat onderaan het certificaat staat.",
    numberWrong:
      "Dit is geen nummer van een certificaat. Het heeft 16 letters en cijfers. Kijk het na en probeer het opnieuw.",
    valid: "Dit certificaat is echt en geldig",
    validText: (date: string) => `Uitgegeven door De Stadscoalitie op ${date}.`,
    revoked: "Dit certificaat is ingetrokken",
    revokedSince: (date: string) => `Het is niet meer geldig sinds ${date}.`,
    demoTitle: "Dit is een voorbeeld",
    demoText: "Dit certificaat hoort bij demogegevens en is niets waard.",
    holderHidden: "De houder heeft de naam niet openbaar gemaakt.",
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

    issuedSubject: (title: string) => `Je certificaat: ${title}`,
    issuedIntro: (name: string, title: string) =>
      `Gefeliciteerd, ${name}.\n\nJe hebt ${title} afgerond. Je certificaat zit als PDF bij deze mail en staat in je account.`,
    seeCertificate: "Bekijk je certificaat",
    issuedVerify:
      "Met het nummer kan iedereen controleren dat het echt is. Of je naam daar te zien is, bepaal je zelf.",
    verificationAddress: "Controlepagina",
    needsNameSubject: "Welke naam moet op je certificaat?",
    needsNameText: (title: string) => `Gefeliciteerd, je hebt ${title} afgerond.`,
    needsAnyName:
      "We weten nog niet welke naam op je certificaat moet staan. Vul hem in zoals hij in je werk bekend is. Daarna krijg je het certificaat meteen. De naam kan er later niet meer op veranderen.",
    needsLatinName:
      "Je naam staat in letters die we niet kunnen afdrukken. Vul hem ook in Latijnse letters in. Daarna krijg je het certificaat meteen. De naam kan er later niet meer op veranderen.",
    revokedSubject: (title: string) => `Je certificaat ${title} is ingetrokken`,
    revokedText: (name: string, title: string) =>
      `Beste ${name},\n\nWe hebben je certificaat voor ${title} ingetrokken. Op de controlepagina staat dat het niet meer geldig is. De reden staat daar niet bij.`,
    revokedReason: "Reden",
    revokedHelp: "Klopt dit volgens jou niet? Laat het ons weten.",
    revokedOwn: "Je certificaat is ingetrokken",
    revokedOwnText: (date: string, reason: string) =>
      `Het is niet meer geldig sinds ${date}. De reden: ${reason}. Alleen jij ziet de reden.`,
  },
  en: {
    certificate: "Certificate",
    documentTitle: (title: string, holder: string) => `Certificate ${title} – ${holder}`,
    hasCompleted: {
      module: "has completed the module",
      masterclass: "has completed the masterclass",
      programme: "has completed the programme",
    },
    kind: { module: "Module", masterclass: "Masterclass", programme: "Programme" },
    outcomes: "What the participant can do",
    modules: "Completed modules",
    holder: "Holder",
    studyLoad: "Study load",
    hours: (n: number) => `${n} hours`,
    hoursShort: "hours",
    completedOn: "Completed on",
    issuedOn: "Issued on",
    issuedBy: "Issued by",
    language: "Language",
    languageName: { nl: "Dutch", en: "English" },
    number: "Number",
    verifyHere: "Verify this certificate at",
    qr: "QR code with the address of the verification page",
    demo: "Example: this certificate belongs to demo data and has no value",

    listTitle: "My certificates",
    listLead: "What you have completed, to keep, to print and to have verified.",
    listEmpty: "You have no certificate yet",
    listEmptyHelp:
      "You receive it as soon as you have completed all lessons, quizzes and exercises of a masterclass.",
    toLearning: "To my masterclasses",
    waitingTitle: "A certificate is waiting for you",
    waiting: (title: string) =>
      `You have completed ${title}. See whether your name is in your profile, and whether it is needed in Latin letters too. You will then receive your certificate at once.`,
    fillInName: "Fill in your name",
    download: "Download the PDF",
    backToList: "All certificates",
    shareTitle: "Show what you can do",
    shareText: "With this address anyone can verify that your certificate is genuine:",
    shareHolder: "Show my name on the verification page",
    shareHint: "Without your name others see what was learned, and not by whom.",
    save: "Save",
    saved: "Saved.",
    savedShown: "Your name is now on the verification page.",
    savedHidden: "Your name is not on the verification page.",

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
    validText: (date: string) => `Issued by De Stadscoalitie on ${date}.`,
    revoked: "This certificate has been revoked",
    revokedSince: (date: string) => `It has not been valid since ${date}.`,
    demoTitle: "This is an example",
    demoText: "This certificate belongs to demo data and has no value.",
    holderHidden: "The holder has not made the name public.",
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

    issuedSubject: (title: string) => `Your certificate: ${title}`,
    issuedIntro: (name: string, title: string) =>
      `Congratulations, ${name}.\n\nYou have completed ${title}. Your certificate is attached as a PDF and kept in your account.`,
    seeCertificate: "See your certificate",
    issuedVerify:
      "With the number anyone can verify that it is genuine. Whether your name is shown there is up to you.",
    verificationAddress: "Verification page",
    needsNameSubject: "Which name goes on your certificate?",
    needsNameText: (title: string) => `Congratulations, you have completed ${title}.`,
    needsAnyName:
      "We do not know yet which name must stand on your certificate. Fill it in as it is known in your work. You will receive the certificate at once. The name on it cannot be changed later.",
    needsLatinName:
      "Your name is in letters that we cannot print. Fill it in in Latin letters too. You will receive the certificate at once. The name on it cannot be changed later.",
    revokedSubject: (title: string) => `Your certificate ${title} has been revoked`,
    revokedText: (name: string, title: string) =>
      `Dear ${name},\n\nWe have revoked your certificate for ${title}. The verification page says that it is no longer valid. It does not give the reason.`,
    revokedReason: "Reason",
    revokedHelp: "Do you think this is not right? Please let us know.",
    revokedOwn: "Your certificate has been revoked",
    revokedOwnText: (date: string, reason: string) =>
      `It has not been valid since ${date}. The reason: ${reason}. Only you see the reason.`,
  },
});
