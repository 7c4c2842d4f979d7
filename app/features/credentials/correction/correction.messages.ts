import { defineMessages } from "~/i18n/messages";
import { ownCorrections } from "./correction";

/** Asking for a certificate with another name. */
export const correctionMessages = defineMessages({
  nl: {
    link: "Klopt je naam niet meer?",
    title: "Certificaat met een andere naam",
    lead: (title: string) => `Zo krijg je je certificaat ${title} met de naam die nu in je profiel staat.`,
    onCertificate: "Op het certificaat staat",
    inProfile: "In je profiel staat",
    whatTitle: "Wat er dan gebeurt",
    what: [
      "Je krijgt een nieuw certificaat met een nieuw nummer. Wat je hebt geleerd en wanneer blijft hetzelfde.",
      "Je oude certificaat geldt niet meer. Wie het oude nummer controleert, leest dat het is vervangen.",
      "Je naam staat nog niet op de nieuwe controlepagina. Je kiest daar zelf weer voor.",
      "Je krijgt het nieuwe certificaat ook per mail. De oude PDF kun je blijven downloaden.",
    ],
    button: "Maak het nieuwe certificaat",
    back: "Terug naar het certificaat",
    toProfile: "Naar je profiel",
    toCertificates: "Naar je certificaten",
    refusals: {
      sameName:
        "Dezelfde naam staat al op je certificaat. Verander eerst je naam in je profiel en kom dan hier terug.",
      noName:
        "De naam in je profiel kan niet op een certificaat. Vul hem daar aan, zo nodig ook in Latijnse letters.",
      revoked: "Dit certificaat is ingetrokken. Daarom kan de naam niet meer worden veranderd.",
      replaced: "Dit certificaat is al vervangen door een nieuw certificaat.",
      tooOften: `Je hebt dit certificaat al ${ownCorrections} keer laten vervangen. Neem contact met ons op als de naam nog niet klopt.`,
      reasonMissing: "Kies waarom de naam verandert.",
    },
    replacedTitle: "Dit certificaat is vervangen",
    replacedText: (date: string) => `Sinds ${date} heb je een nieuw certificaat met een andere naam:`,
    replacedKeep: "De oude PDF kun je hier blijven downloaden.",
    replaces: "Het vervangt het certificaat met nummer",
    correctedTitle: "Dit is je nieuwe certificaat",
    correctedText:
      "Gebruik vanaf nu dit certificaat. Je naam staat nog niet op de controlepagina: hieronder kies je of anderen hem daar zien.",
    staffTitle: "Naam verbeteren",
    staffProfile: "In het profiel staat",
    staffWhat:
      "De houder krijgt een nieuw certificaat met de naam uit het profiel, onder een nieuw nummer, en een mail. De controlepagina van het oude nummer zegt dat het is vervangen. Dit kun je niet terugdraaien.",
    staffSame:
      "In het profiel staat dezelfde naam als op het certificaat. Verandert de houder de naam in het profiel, dan kun je hier een nieuw certificaat maken.",
    staffNoName: "De naam in het profiel kan niet op een certificaat. De houder vult hem daar aan.",
    reason: "Waarom verandert de naam?",
    reasons: {
      misspelled: "De naam was verkeerd geschreven",
      changed: "De naam van de houder is veranderd",
      latin: "De spelling in Latijnse letters ontbrak of klopte niet",
    },
    staffButton: "Maak een nieuw certificaat",
  },
  en: {
    link: "Is your name no longer right?",
    title: "Certificate with another name",
    lead: (title: string) =>
      `This gives you your certificate ${title} with the name that is in your profile now.`,
    onCertificate: "On the certificate stands",
    inProfile: "In your profile stands",
    whatTitle: "What happens then",
    what: [
      "You receive a new certificate with a new number. What you learned, and when, stays the same.",
      "Your old certificate is no longer valid. Whoever verifies the old number reads that it was replaced.",
      "Your name is not on the new verification page yet. You choose that again yourself.",
      "You receive the new certificate by e-mail too. You can still download the old PDF.",
    ],
    button: "Make the new certificate",
    back: "Back to the certificate",
    toProfile: "To your profile",
    toCertificates: "To your certificates",
    refusals: {
      sameName:
        "The same name is on your certificate already. Change your name in your profile first, and come back here.",
      noName:
        "The name in your profile cannot stand on a certificate. Complete it there, in Latin letters too if need be.",
      revoked: "This certificate has been revoked. That is why the name can no longer be changed.",
      replaced: "This certificate has been replaced by a new one already.",
      tooOften: `You have had this certificate replaced ${ownCorrections} times. Contact us if the name is still not right.`,
      reasonMissing: "Choose why the name changes.",
    },
    replacedTitle: "This certificate has been replaced",
    replacedText: (date: string) => `Since ${date} you have a new certificate with another name:`,
    replacedKeep: "You can still download the old PDF here.",
    replaces: "It replaces the certificate with number",
    correctedTitle: "This is your new certificate",
    correctedText:
      "Use this certificate from now on. Your name is not on the verification page yet: below you choose whether others see it there.",
    staffTitle: "Correct the name",
    staffProfile: "In the profile stands",
    staffWhat:
      "The holder receives a new certificate with the name in the profile, under a new number, and an e-mail. The verification page of the old number says that it was replaced. You cannot undo this.",
    staffSame:
      "The profile has the same name as the certificate. Once the holder changes the name in the profile, you can make a new certificate here.",
    staffNoName: "The name in the profile cannot stand on a certificate. The holder completes it there.",
    reason: "Why does the name change?",
    reasons: {
      misspelled: "The name was misspelled",
      changed: "The holder's name has changed",
      latin: "The spelling in Latin letters was missing or wrong",
    },
    staffButton: "Make a new certificate",
  },
});
