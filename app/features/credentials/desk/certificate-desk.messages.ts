import { defineMessages } from "~/i18n/messages";
import type { CertificateState } from "./certificate-list";

const statesNl: Record<CertificateState, string> = {
  valid: "Geldig",
  revoked: "Ingetrokken",
  replaced: "Vervangen",
};
const statesEn: Record<CertificateState, string> = {
  valid: "Valid",
  revoked: "Revoked",
  replaced: "Replaced",
};

/** Certificates at the desk. */
export const certificateDeskMessages = defineMessages({
  nl: {
    certificates: "Certificaten",
    certificateLabel: "Nummer, naam of e-mail",
    noCertificates: "Er zijn nog geen certificaten",
    noCertificatesHelp:
      "Wie een module of masterclass afrondt, krijgt vanzelf een certificaat. Het komt hier te staan.",
    missingTitle: "Afgerond, nog zonder certificaat",
    missingBecause: "Waarom nog niet",
    missingReasons: {
      noName: "We weten de naam nog niet. We hebben er per mail om gevraagd.",
      notPrintable:
        "De naam staat in letters die we niet kunnen afdrukken. We hebben per mail gevraagd om de naam in Latijnse letters.",
      beingMade: "Het wordt nu gemaakt.",
      failed: "Het maken lukt niet.",
    },
    missingJobs: "Bekijk de taken",
    missing: (n: number) =>
      n === 1
        ? "Eén iemand heeft alles afgerond en heeft nog geen certificaat."
        : `${n} mensen hebben alles afgerond en hebben nog geen certificaat.`,
    missingSee: "Bekijk waarom",
    states: statesNl,
    number: "Nummer",
    latinName: "In Latijnse letters",
    kind: "Soort",
    group: "Groep",
    holder: "Houder",
    title: "Waarvoor",
    pseudonymised: "Gegevens gewist",
    replacedBy: "Door het certificaat met nummer",
    replaces: "Vervangt",
    checkTitle: "Hoort deze naam bij het certificaat?",
    checkWhat:
      "De houder liet de eigen gegevens wissen. Toont iemand het certificaat op papier? Vul dan de naam in die erop staat.",
    checkName: "Naam op het papier",
    checkButton: "Controleer de naam",
    checkMissing: "Vul de naam in die op het papier staat.",
    checkYes: "Ja, deze naam stond op het certificaat.",
    checkNo: "Nee, deze naam stond niet op het certificaat.",
    issued: "Uitgegeven",
    completed: "Afgerond",
    hours: "Studielast",
    hoursText: (n: number) => `${n} uur`,
    revokedLine: (date: string, by: string) => `Ingetrokken op ${date} door ${by}`,
    certificate: (number: string) => `Certificaat ${number}`,
    verify: "Bekijk de controlepagina",
    revokeTitle: "Intrekken",
    revokeWhat:
      "De controlepagina zegt dan dat het niet meer geldt, zonder de reden. De houder krijgt een mail met de reden. Dit kun je niet terugdraaien.",
    revokeButton: "Trek dit certificaat in",
    revokeRefusals: {
      reasonMissing: "Schrijf op waarom. De houder krijgt deze reden in een mail.",
      reasonTooLong: "Kort de reden in tot 1.000 tekens.",
      alreadyRevoked: "Dit certificaat is al ingetrokken.",
      replaced: "Dit certificaat is vervangen. Trek het nieuwe in.",
    } as Record<string, string>,
    done: {
      revoked: "Het certificaat is ingetrokken. De houder krijgt een mail met de reden.",
      corrected: "Dit is het nieuwe certificaat. De houder krijgt het per mail.",
    },
  },
  en: {
    certificates: "Certificates",
    certificateLabel: "Number, name or e-mail",
    noCertificates: "There are no certificates yet",
    noCertificatesHelp:
      "Whoever completes a module or masterclass gets a certificate by itself. It is listed here.",
    missingTitle: "Completed, still without a certificate",
    missingBecause: "Why not yet",
    missingReasons: {
      noName: "We do not know the name yet. We have asked for it by mail.",
      notPrintable:
        "The name is in letters that we cannot print. We have asked by mail for the name in Latin letters.",
      beingMade: "It is being made now.",
      failed: "Making it does not succeed.",
    },
    missingJobs: "See the jobs",
    missing: (n: number) =>
      n === 1
        ? "One person has completed everything and has no certificate yet."
        : `${n} people have completed everything and have no certificate yet.`,
    missingSee: "See why",
    states: statesEn,
    number: "Number",
    latinName: "In Latin letters",
    kind: "Kind",
    group: "Group",
    holder: "Holder",
    title: "What for",
    pseudonymised: "Data erased",
    replacedBy: "By the certificate with number",
    replaces: "Replaces",
    checkTitle: "Does this name belong to the certificate?",
    checkWhat:
      "The holder had their data erased. Does somebody show the certificate on paper? Then fill in the name that is on it.",
    checkName: "Name on the paper",
    checkButton: "Check the name",
    checkMissing: "Fill in the name that is on the paper.",
    checkYes: "Yes, this name was on the certificate.",
    checkNo: "No, this name was not on the certificate.",
    issued: "Issued",
    completed: "Completed",
    hours: "Study load",
    hoursText: (n: number) => `${n} hours`,
    revokedLine: (date: string, by: string) => `Revoked on ${date} by ${by}`,
    certificate: (number: string) => `Certificate ${number}`,
    verify: "See the verification page",
    revokeTitle: "Revoke",
    revokeWhat:
      "The verification page then says that it is not valid any more, without the reason. The holder gets a mail with the reason. You cannot undo this.",
    revokeButton: "Revoke this certificate",
    revokeRefusals: {
      reasonMissing: "Write down why. The holder gets this reason in a mail.",
      reasonTooLong: "Shorten the reason to 1,000 characters.",
      alreadyRevoked: "This certificate has been revoked already.",
      replaced: "This certificate has been replaced. Revoke the new one.",
    } as Record<string, string>,
    done: {
      revoked: "The certificate has been revoked. The holder gets a mail with the reason.",
      corrected: "This is the new certificate. The holder receives it by e-mail.",
    },
  },
});
