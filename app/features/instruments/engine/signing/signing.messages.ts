import { defineMessages } from "~/i18n/messages";

/** Freezing a piece to be signed, its editions and the signatures under them. */
export const signingMessages = defineMessages({
  nl: {
    decision: "Vastleggen en tekenen",
    lead: "Leg het stuk vast zoals het nu is. Wie erin genoemd is om te tekenen, tekent die versie. Aan het stuk zelf kun je verder werken: wat is vastgelegd, verandert niet meer.",
    isRecord: "Wat deze handtekening is",
    isRecordHelp:
      "Hier staat wie op welke dag ja zei. Het is een verslag van een besluit, en geen elektronische handtekening met een certificaat. Vraagt je organisatie zo’n handtekening? Teken dan de pdf op papier of in het systeem van je organisatie, en noteer dat hier. Rol en naam van wie tekent, horen bij het besluit. Ze blijven staan, ook als iemand vraagt om nergens meer genoemd te worden.",
    // Vastleggen
    freezeTitle: "Leg deze tekst vast",
    signers: "Dit zijn de mensen die tekenen. Ze komen uit het stuk.",
    freeze: "Leg vast om te tekenen",
    isFrozen: (number: number) => `Het stuk is niet veranderd sinds vastgelegde versie ${number}.`,
    takesPlace: (number: number) =>
      `Vastgelegde versie ${number} wacht nog op handtekeningen. Leg je nu opnieuw vast, dan komt de nieuwe in haar plaats.`,
    staysUntil: (number: number) =>
      `Vastgelegde versie ${number} blijft gelden tot iedereen de nieuwe heeft getekend.`,
    onlyEditors: "Wie dit stuk mag veranderen, kan het vastleggen.",
    nobody: "Er is nog niemand genoemd om te tekenen",
    incomplete: "Van iemand die tekent, ontbreekt de rol of de naam",
    toSigners: "Vul het in het stuk in",
    changed: "Het stuk is intussen veranderd",
    changedHelp: "Er is niets vastgelegd. Kijk het stuk na, en leg het daarna vast.",
    tooMany: "Er zijn al vijftig vastgelegde versies",
    tooManyHelp: "Begin een nieuw stuk dat op dit stuk volgt.",
    stays: "Dit stuk blijft",
    staysHelp:
      "Van dit stuk is een versie vastgelegd om te tekenen. Het hoort bij wat je organisatie besloot, en kan niet weg.",
    // Versies
    editions: "Vastgelegde versies",
    noEditions: "Er is nog niets vastgelegd.",
    edition: (number: number) => `Vastgelegde versie ${number}`,
    frozen: (moment: string, name: string) =>
      name ? `Vastgelegd op ${moment} door ${name}.` : `Vastgelegd op ${moment}.`,
    standings: {
      waiting: (missing: number, of: number) => `Wacht op ${missing} van ${of} handtekeningen`,
      decided: (day: string) => `Vastgesteld op ${day}`,
      replaced: (number: number) => `Vervangen door vastgelegde versie ${number}`,
      withdrawn: "Ingetrokken",
    },
    withdrawnBy: (moment: string, name: string) =>
      name ? `Ingetrokken op ${moment} door ${name}.` : `Ingetrokken op ${moment}.`,
    reasonWas: (reason: string) => `Reden: ${reason}`,
    pdf: "Download met handtekeningen als pdf",
    json: "Download wat is vastgelegd (json)",
    toPiece: "Naar het stuk",
    // Handtekeningen
    signatures: "Handtekeningen",
    role: "Rol",
    name: "Naam",
    day: "Dag",
    signature: "Handtekening",
    notSigned: "Nog niet getekend.",
    signed: (day: string, name: string) =>
      name
        ? `Getekend op ${day}, ingelogd als ${name}.`
        : `Getekend op ${day}, door iemand die hier geen account meer heeft.`,
    signedOnPaper: (day: string, name: string) =>
      name ? `Op papier getekend op ${day}. Genoteerd door ${name}.` : `Op papier getekend op ${day}.`,
    inSite: (name: string) => (name ? `getekend op de site, ingelogd als ${name}` : "getekend op de site"),
    onPaper: "op papier getekend",
    takenBack: "Teruggenomen.",
    signAs: (role: string, name: string) => `Ik teken als ${role}, ${name}`,
    yourName: (name: string) => `Je eigen naam komt erbij te staan: ${name}.`,
    noName: "Vul eerst je naam in bij je profiel. Die komt bij je handtekening te staan.",
    toProfile: "Naar je profiel",
    paper: "Op papier getekend?",
    paperDay: "Op welke dag is er getekend?",
    paperRecord: "Noteer de handtekening",
    takeBack: "Neem deze handtekening terug",
    reason: "Waarom?",
    reasonHint: "Noem geen mensen bij naam. De reden blijft staan.",
    withdraw: "Trek deze versie in",
    withdrawHelp:
      "Ze blijft in de lijst staan, met haar handtekeningen. Tekenen kan dan niet meer. Leg daarna een nieuwe vast.",
    faults: {
      day: "Kies een dag vanaf het vastleggen, en niet later dan vandaag.",
      reason: (most: number) => `Schrijf op waarom, in hoogstens ${most} tekens.`,
      signed: "Hiervoor is al getekend. Er is niets veranderd.",
      closed: "Deze versie kan niet meer getekend of ingetrokken worden. Er is niets veranderd.",
      noName: "Vul eerst je naam in bij je profiel. Er is nog niet getekend.",
      readOnly: "Dat mag alleen wie het stuk mag veranderen, of wie zelf de handtekening zette.",
    },
    notDone: "Dat is niet gelukt",
    // De tekst
    frozenText: "Wat er is vastgelegd",
    sinceThen: (n: number) =>
      n === 0
        ? "Sinds deze versie is er in het stuk niets veranderd"
        : n === 1
          ? "Sinds deze versie veranderd: 1 veld"
          : `Sinds deze versie veranderd: ${n} velden`,
    showDifferences: "Toon de verschillen",
    newer: "De tekst van deze versie kan even niet getoond worden. Probeer het over een minuut opnieuw.",
    peopleRemoved: (day: string) =>
      `Op ${day} is iemand die genoemd werd, uit deze tekst weggehaald. Wie tekent, staat er nog. De controlecode is die van de tekst zoals ze werd vastgelegd.`,
    hash: "Controlecode (SHA-256)",
    hashHelp:
      "Ze wordt berekend uit wat is vastgelegd. Verandert er één teken, dan is het een andere code. Haar begin en einde staan onder aan de pdf.",
    foot: (number: number, hash: string) => `vastgelegde versie ${number} · code ${hash}`,
  },
  en: {
    decision: "Freeze and sign",
    lead: "Freeze the piece as it is now. Whoever is named in it to sign, signs that version. You can go on working in the piece itself: what was frozen changes no more.",
    isRecord: "What this signature is",
    isRecordHelp:
      "Here stands who said yes on which day. It is a record of a decision, and not an electronic signature with a certificate. Does your organisation ask for one? Then sign the PDF on paper or in the system of your organisation, and record that here. Role and name of whoever signs belong to the decision. They stay, also when somebody asks to be named nowhere any more.",
    freezeTitle: "Freeze this text",
    signers: "These are the people who sign. They come from the piece.",
    freeze: "Freeze it to be signed",
    isFrozen: (number: number) => `The piece has not changed since frozen version ${number}.`,
    takesPlace: (number: number) =>
      `Frozen version ${number} still waits for signatures. If you freeze again now, the new one comes in its place.`,
    staysUntil: (number: number) =>
      `Frozen version ${number} stays in force until everybody has signed the new one.`,
    onlyEditors: "Whoever may change this piece can freeze it.",
    nobody: "Nobody has been named to sign yet",
    incomplete: "The role or the name of somebody who signs is missing",
    toSigners: "Fill it in in the piece",
    changed: "The piece was changed meanwhile",
    changedHelp: "Nothing has been frozen. Look at the piece again, and freeze it then.",
    tooMany: "There are fifty frozen versions already",
    tooManyHelp: "Begin a new piece that follows this one.",
    stays: "This piece stays",
    staysHelp:
      "A version of this piece was frozen to be signed. It belongs to what your organisation decided, and cannot go.",
    editions: "Frozen versions",
    noEditions: "Nothing has been frozen yet.",
    edition: (number: number) => `Frozen version ${number}`,
    frozen: (moment: string, name: string) =>
      name ? `Frozen on ${moment} by ${name}.` : `Frozen on ${moment}.`,
    standings: {
      waiting: (missing: number, of: number) => `Waits for ${missing} of ${of} signatures`,
      decided: (day: string) => `Adopted on ${day}`,
      replaced: (number: number) => `Replaced by frozen version ${number}`,
      withdrawn: "Withdrawn",
    },
    withdrawnBy: (moment: string, name: string) =>
      name ? `Withdrawn on ${moment} by ${name}.` : `Withdrawn on ${moment}.`,
    reasonWas: (reason: string) => `Reason: ${reason}`,
    pdf: "Download with signatures as PDF",
    json: "Download what was frozen (JSON)",
    toPiece: "To the piece",
    signatures: "Signatures",
    role: "Role",
    name: "Name",
    day: "Day",
    signature: "Signature",
    notSigned: "Not signed yet.",
    signed: (day: string, name: string) =>
      name
        ? `Signed on ${day}, signed in as ${name}.`
        : `Signed on ${day}, by somebody who no longer has an account here.`,
    signedOnPaper: (day: string, name: string) =>
      name ? `Signed on paper on ${day}. Recorded by ${name}.` : `Signed on paper on ${day}.`,
    inSite: (name: string) => (name ? `signed on the site, signed in as ${name}` : "signed on the site"),
    onPaper: "signed on paper",
    takenBack: "Taken back.",
    signAs: (role: string, name: string) => `I sign as ${role}, ${name}`,
    yourName: (name: string) => `Your own name will stand beside it: ${name}.`,
    noName: "First fill in your name in your profile. It will stand beside your signature.",
    toProfile: "To your profile",
    paper: "Signed on paper?",
    paperDay: "On which day was it signed?",
    paperRecord: "Record the signature",
    takeBack: "Take this signature back",
    reason: "Why?",
    reasonHint: "Do not name people. The reason stays.",
    withdraw: "Withdraw this version",
    withdrawHelp:
      "It stays in the list, with its signatures. It can be signed no more. Then freeze a new one.",
    faults: {
      day: "Choose a day from the freezing on, and not later than today.",
      reason: (most: number) => `Write down why, in at most ${most} characters.`,
      signed: "This has been signed for already. Nothing has changed.",
      closed: "This version can be signed or withdrawn no more. Nothing has changed.",
      noName: "First fill in your name in your profile. Nothing has been signed yet.",
      readOnly: "Only who may change the piece may do that, or who made the signature.",
    },
    notDone: "That did not work",
    frozenText: "What was frozen",
    sinceThen: (n: number) =>
      n === 0
        ? "Nothing in the piece has changed since this version"
        : n === 1
          ? "Changed since this version: 1 field"
          : `Changed since this version: ${n} fields`,
    showDifferences: "Show the differences",
    newer: "The text of this version cannot be shown just now. Try again in a minute.",
    peopleRemoved: (day: string) =>
      `Somebody who was named was taken out of this text on ${day}. Whoever signs is still there. The check code is that of the text as it was frozen.`,
    hash: "Check code (SHA-256)",
    hashHelp:
      "It is calculated from what was frozen. If one character changes, the code is another one. Its beginning and end stand at the foot of the PDF.",
    foot: (number: number, hash: string) => `frozen version ${number} · code ${hash}`,
  },
});
