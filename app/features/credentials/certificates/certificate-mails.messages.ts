import { defineMessages } from "~/i18n/messages";

/** The mails about a certificate. */
export const certificateMailMessages = defineMessages({
  nl: {
    number: "Nummer",
    fillInName: "Vul je naam in",
    issuedSubject: (title: string) => `Je certificaat: ${title}`,
    issuedIntro: (name: string, title: string) =>
      `Gefeliciteerd, ${name}.\n\nJe hebt ${title} afgerond. Je certificaat zit als PDF bij deze mail en staat in je account.`,
    seeCertificate: "Bekijk je certificaat",
    withParts: "De certificaten van de onderdelen staan daar ook.",
    correctedSubject: (title: string) => `Je nieuwe certificaat: ${title}`,
    correctedText: (name: string, title: string) =>
      `Beste ${name},\n\nJe certificaat ${title} is vervangen: op het nieuwe staat de naam uit je profiel. Het zit als PDF bij deze mail en staat in je account.`,
    correctedOld:
      "Wie het oude nummer controleert, leest dat het is vervangen. Op de nieuwe controlepagina staat je naam pas als jij dat kiest.",
    correctedHelp: "Heb je hier niet om gevraagd? Laat het ons weten.",
    oldNumber: "Oud nummer",
    issuedVerify:
      "Met het nummer kan iedereen controleren dat het echt is. Of je naam daar te zien is, bepaal je zelf.",
    verificationAddress: "Controlepagina",
    needsNameSubject: "Welke naam moet op je certificaat?",
    needsNameText: (title: string) => `Gefeliciteerd, je hebt ${title} afgerond.`,
    needsAnyName:
      "We weten nog niet welke naam op je certificaat moet staan. Vul hem in zoals hij in je werk bekend is. Daarna krijg je het certificaat meteen.",
    needsLatinName:
      "Je naam staat in letters die we niet kunnen afdrukken. Vul hem ook in Latijnse letters in. Daarna krijg je het certificaat meteen.",
    revokedSubject: (title: string) => `Je certificaat ${title} is ingetrokken`,
    revokedText: (name: string, title: string) =>
      `Beste ${name},\n\nWe hebben je certificaat voor ${title} ingetrokken. Op de controlepagina staat dat het niet meer geldig is. De reden staat daar niet bij.`,
    revokedReason: "Reden",
    revokedHelp: "Klopt dit volgens jou niet? Laat het ons weten.",
  },
  en: {
    number: "Number",
    fillInName: "Fill in your name",
    issuedSubject: (title: string) => `Your certificate: ${title}`,
    issuedIntro: (name: string, title: string) =>
      `Congratulations, ${name}.\n\nYou have completed ${title}. Your certificate is attached as a PDF and kept in your account.`,
    seeCertificate: "See your certificate",
    withParts: "The certificates of its parts are there too.",
    correctedSubject: (title: string) => `Your new certificate: ${title}`,
    correctedText: (name: string, title: string) =>
      `Dear ${name},\n\nYour certificate ${title} has been replaced: the new one carries the name in your profile. It is attached as a PDF and kept in your account.`,
    correctedOld:
      "Whoever verifies the old number reads that it was replaced. Your name is on the new verification page only once you choose so.",
    correctedHelp: "Did you not ask for this? Please let us know.",
    oldNumber: "Old number",
    issuedVerify:
      "With the number anyone can verify that it is genuine. Whether your name is shown there is up to you.",
    verificationAddress: "Verification page",
    needsNameSubject: "Which name goes on your certificate?",
    needsNameText: (title: string) => `Congratulations, you have completed ${title}.`,
    needsAnyName:
      "We do not know yet which name must stand on your certificate. Fill it in as it is known in your work. You will receive the certificate at once.",
    needsLatinName:
      "Your name is in letters that we cannot print. Fill it in in Latin letters too. You will receive the certificate at once.",
    revokedSubject: (title: string) => `Your certificate ${title} has been revoked`,
    revokedText: (name: string, title: string) =>
      `Dear ${name},\n\nWe have revoked your certificate for ${title}. The verification page says that it is no longer valid. It does not give the reason.`,
    revokedReason: "Reason",
    revokedHelp: "Do you think this is not right? Please let us know.",
  },
});
