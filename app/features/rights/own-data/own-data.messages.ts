import { defineMessages } from "~/i18n/messages";

interface ExportedTable {
  /** The name of its files, without a suffix. */
  file: string;
  /** What stands in them, for the file that explains. */
  says: string;
}

/** One's own data: the page, and the files of an export. `tables` by the name of the table. */
export const ownDataMessages = defineMessages({
  nl: {
    title: "Mijn gegevens",
    lead: "Wat we van je bewaren is van jou. Je kunt het downloaden, en je kunt je account wissen.",
    exportTitle: "Downloaden",
    exportText:
      "Je krijgt één zip-bestand. Daarin staat alles wat we van je hebben: je profiel, bestellingen, tickets, inschrijvingen, voortgang, antwoorden, teksten, certificaten en mails. Elke lijst staat er twee keer in: als CSV voor een spreadsheet en als JSON voor een programma. Je certificaten en betaalbewijzen zitten erbij als PDF. Het bestand LEESMIJ.txt legt uit wat wat is.",
    exportCode:
      "Ben je langer dan een uur geleden ingelogd? Dan mailen we je eerst een code. Zo kan niemand die jouw scherm open vindt alles meenemen.",
    download: "Download mijn gegevens",
    confirmed: "Het is bevestigd. Je kunt nu downloaden.",
    confirmTitle: "Bevestig dat jij het bent",
    confirmLead: (email: string) =>
      `We hebben een code gemaild naar ${email}. De code werkt tien minuten. Daarna kun je downloaden.`,
    confirm: "Bevestig",
    back: "Terug naar mijn gegevens",
    eraseTitle: "Account wissen",
    eraseText:
      "Je wist je account zelf. We vertellen je eerst wat verdwijnt, wat blijft en waarom. Er gebeurt nog niets als je doorgaat.",
    eraseLink: "Bekijk wat wissen betekent",
    askTitle: "Iets anders",
    ask: "Klopt er iets niet, of wil je iets anders met je gegevens? Neem",
    contact: "contact met ons op",
    profileText: "Je kunt alles wat we van je bewaren bekijken en downloaden, en je account wissen.",
    profileLink: "Naar mijn gegevens",
    zipName: "mijn-gegevens.zip",
    readMe: "LEESMIJ.txt",
    folder: { certificates: "certificaten", receipts: "betaalbewijzen" },
    readMeText: (email: string, lines: string[]) =>
      `Dit zijn alle gegevens die bij het account ${email} horen.

In de map csv staan lijsten voor een spreadsheet, in de map json dezelfde lijsten voor een programma. Tijden staan in UTC. Bedragen zijn in centen. Codes en wachtwoorden staan er niet in: we bewaren ze alleen als controlegetal. Een lijst waarin van jou niets staat, ontbreekt.

${lines.map((line) => `- ${line}`).join("\n")}
`,
    tables: {
      Person: { file: "profiel", says: "je profiel: naam, e-mailadres en taal" },
      Session: { file: "apparaten", says: "de apparaten waarop je bent ingelogd" },
      AuditEntry: {
        file: "logboek",
        says: "wat je deed dat we in het logboek schreven, en wat er met je account gebeurde",
      },
      Order: { file: "bestellingen", says: "je bestellingen" },
      OrderLine: { file: "regels-van-bestellingen", says: "wat je bestelde, regel voor regel" },
      Cancellation: { file: "annuleringen", says: "wat van je bestellingen werd geannuleerd" },
      Invoice: { file: "facturen", says: "facturen van wat je voor een organisatie bestelde" },
      InvoiceSending: {
        file: "verzonden-facturen",
        says: "facturen die naar jou gingen of die jij verstuurde",
      },
      Assignment: { file: "toegewezen-plaatsen", says: "plaatsen die een ander je gaf" },
      ProcessorAgreement: {
        file: "verwerkersovereenkomsten",
        says: "verwerkersovereenkomsten die je voor een organisatie aanging",
      },
      HandIn: { file: "ingeleverd", says: "wat je inleverde, zoals het toen was" },
      HandInComment: {
        file: "opmerkingen-bij-ingeleverd-werk",
        says: "opmerkingen bij wat je inleverde, en die je bij werk van anderen schreef",
      },
      HandInVisit: {
        file: "bezoeken-aan-werk",
        says: "wanneer je voor het laatst keek naar het werk van een groep die je geeft",
      },
      DeadlineExtension: { file: "later-inleveren", says: "data tot wanneer jij later mag inleveren" },
      Facilitator: { file: "groepen-die-je-geeft", says: "groepen die je voor een organisatie geeft" },
      Attendance: { file: "aanwezigheid", says: "bij welke bijeenkomsten je was, zoals het genoteerd is" },
      AttendanceChange: {
        file: "verbeteringen-van-aanwezigheid",
        says: "wat daarvan later verbeterd is, en waarom",
      },
      HostAgreement: {
        file: "overeenkomsten-om-groepen-te-geven",
        says: "overeenkomsten om groepen te geven die je voor een organisatie aanging",
      },
      WorksCouncilConsent: {
        file: "instemming-ondernemingsraad",
        says: "instemming van een ondernemingsraad die je vastlegde",
      },
      OrderEvent: { file: "verloop-van-bestellingen", says: "wat er met je bestellingen gebeurde" },
      Payment: { file: "betalingen", says: "wat je betaalde en terugkreeg" },
      Dispute: { file: "betwistingen", says: "betalingen die je bank terugvroeg" },
      Receipt: { file: "betaalbewijzen", says: "je betaalbewijzen en creditnota’s; de PDF’s zitten erbij" },
      Seat: { file: "plaatsen", says: "de plaatsen die je in groepen had" },
      Ticket: { file: "tickets", says: "je tickets" },
      Enrolment: { file: "inschrijvingen", says: "wat je volgt en volgde" },
      BlockProgress: { file: "voortgang", says: "wat je hebt gedaan, met je antwoorden in toetsen" },
      ProgressEvent: { file: "verloop-van-voortgang", says: "wat je wanneer deed in lessen" },
      Reflection: { file: "teksten", says: "wat je schreef bij opdrachten" },
      ReflectionVersion: { file: "eerdere-teksten", says: "eerdere versies van wat je schreef" },
      Artefact: { file: "stukken", says: "de stukken die je met de hulpmiddelen maakte" },
      ArtefactMember: {
        file: "gedeelde-stukken",
        says: "bij welke stukken van je organisatie je gevraagd bent",
      },
      ArtefactSource: { file: "overgenomen-teksten", says: "wat je uit eerdere stukken overnam" },
      ArtefactShare: { file: "links-naar-stukken", says: "links waarmee je een stuk deelde" },
      ArtefactComment: { file: "opmerkingen", says: "wat je bij velden van stukken opmerkte" },
      CommentVisit: {
        file: "gelezen-opmerkingen",
        says: "wanneer je zei dat je de opmerkingen bij een stuk gelezen had",
      },
      Announcement: { file: "berichten-in-groepen", says: "wat je in groepen vertelde" },
      Question: { file: "vragen-in-groepen", says: "wat je in groepen vroeg" },
      QuestionAnswer: { file: "antwoorden-in-groepen", says: "wat je in groepen antwoordde" },
      MailPreference: { file: "mail-die-je-niet-wilt", says: "welke mail je niet wilt" },
      CalendarFeed: { file: "agenda", says: "dat een eigen agenda je bijeenkomsten ophaalt" },
      GroupVisit: { file: "bezoek-aan-groepen", says: "wanneer je voor het laatst bij je groep keek" },
      ArtefactVersion: { file: "eerdere-stukken", says: "eerdere versies van die stukken" },
      ArtefactEdition: {
        file: "vastgelegde-versies",
        says: "versies die zijn vastgelegd om te tekenen: van je eigen stukken, en wat je zelf vastlegde of introk",
      },
      EditionSignature: {
        file: "handtekeningen",
        says: "waar je voor tekende, of een handtekening noteerde",
      },
      ModuleCompletion: { file: "afgeronde-modules", says: "de modules die je hebt afgerond" },
      Certificate: { file: "certificaten", says: "je certificaten; de PDF’s zitten erbij" },
      CertificateHolder: { file: "naam-op-certificaten", says: "de naam die op elk certificaat staat" },
      CertificateSharing: { file: "naam-bij-controle", says: "of je naam te zien is bij wie controleert" },
      CertificateRevocation: { file: "ingetrokken-certificaten", says: "certificaten die zijn ingetrokken" },
      Membership: { file: "organisaties", says: "de organisaties waarvoor je handelt en handelde" },
      Invitation: { file: "uitnodigingen", says: "uitnodigingen om voor een organisatie te handelen" },
      JoinRequest: { file: "verzoeken", says: "organisaties waar je bij wilde horen" },
      Interest: { file: "bericht-over-masterclasses", says: "masterclasses waarover je bericht wilt" },
      Enquiry: { file: "aanvragen", says: "wat je vroeg voor een universiteit of een stad" },
      EnquiryAnswer: { file: "antwoorden-op-aanvragen", says: "wat we op die aanvragen antwoordden" },
      Mail: {
        file: "mails",
        says: "welke mails we je stuurden, met hun tekst; codes en sleutels bewaren we niet",
      },
    } as Record<string, ExportedTable>,
  },
  en: {
    title: "My data",
    lead: "What we keep about you is yours. You can download it, and you can erase your account.",
    exportTitle: "Download",
    exportText:
      "You get one zip file. It holds everything we have of you: your profile, orders, tickets, enrolments, progress, answers, texts, certificates and e-mails. Each list is in it twice: as CSV for a spreadsheet, and as JSON for a program. Your certificates and receipts are in it as PDF. The file README.txt explains what is what.",
    exportCode:
      "Did you sign in more than an hour ago? Then we first e-mail you a code. So nobody who finds your screen open can take everything.",
    download: "Download my data",
    confirmed: "That is confirmed. You can download now.",
    confirmTitle: "Confirm that it is you",
    confirmLead: (email: string) =>
      `We have e-mailed a code to ${email}. It works for ten minutes. After that you can download.`,
    confirm: "Confirm",
    back: "Back to my data",
    eraseTitle: "Erase the account",
    eraseText:
      "You erase your account yourself. First we tell you what goes, what stays and why. Nothing happens yet when you go on.",
    eraseLink: "See what erasing means",
    askTitle: "Anything else",
    ask: "Is something not right, or do you want anything else done with your data? Please",
    contact: "contact us",
    profileText: "You can see and download everything we keep about you, and erase your account.",
    profileLink: "To my data",
    zipName: "my-data.zip",
    readMe: "README.txt",
    folder: { certificates: "certificates", receipts: "receipts" },
    readMeText: (email: string, lines: string[]) =>
      `These are all data that belong to the account ${email}.

The folder csv has lists for a spreadsheet, the folder json the same lists for a program. Times are in UTC. Amounts are in cents. Codes and passwords are not in it: we keep a check of them only. A list in which there is nothing of you is left out.

${lines.map((line) => `- ${line}`).join("\n")}
`,
    tables: {
      Person: { file: "profile", says: "your profile: name, e-mail address and language" },
      Session: { file: "devices", says: "the devices you are signed in on" },
      AuditEntry: {
        file: "log",
        says: "what you did that we wrote in the log, and what was done with your account",
      },
      Order: { file: "orders", says: "your orders" },
      OrderLine: { file: "lines-of-orders", says: "what you ordered, line by line" },
      Cancellation: { file: "cancellations", says: "what was cancelled of your orders" },
      Invoice: { file: "invoices", says: "invoices for what you ordered for an organisation" },
      InvoiceSending: { file: "invoices-sent", says: "invoices that went to you or that you sent" },
      Assignment: { file: "assigned-seats", says: "seats that somebody gave you" },
      ProcessorAgreement: {
        file: "processor-agreements",
        says: "processor agreements that you accepted for an organisation",
      },
      HandIn: { file: "handed-in", says: "what you handed in, as it was then" },
      HandInComment: {
        file: "comments-on-handed-in-work",
        says: "comments on what you handed in, and those you wrote on the work of others",
      },
      HandInVisit: {
        file: "visits-to-work",
        says: "when you last looked at the work of a group that you lead",
      },
      DeadlineExtension: { file: "longer-to-hand-in", says: "days until which you may hand in later" },
      Facilitator: { file: "groups-you-lead", says: "groups that you lead for an organisation" },
      Attendance: { file: "attendance", says: "at which sessions you were, as it was noted" },
      AttendanceChange: {
        file: "corrections-of-attendance",
        says: "what of that was corrected later, and why",
      },
      HostAgreement: {
        file: "hosting-agreements",
        says: "agreements to host groups that you accepted for an organisation",
      },
      WorksCouncilConsent: {
        file: "works-council-consent",
        says: "consent of a works council that you recorded",
      },
      OrderEvent: { file: "history-of-orders", says: "what happened to your orders" },
      Payment: { file: "payments", says: "what you paid and got back" },
      Dispute: { file: "disputes", says: "payments that your bank asked back" },
      Receipt: { file: "receipts", says: "your receipts and credit receipts; their PDFs are in it too" },
      Seat: { file: "seats", says: "the seats you had in groups" },
      Ticket: { file: "tickets", says: "your tickets" },
      Enrolment: { file: "enrolments", says: "what you follow and followed" },
      BlockProgress: { file: "progress", says: "what you have done, with your answers in quizzes" },
      ProgressEvent: { file: "history-of-progress", says: "what you did when in lessons" },
      Reflection: { file: "texts", says: "what you wrote in exercises" },
      ReflectionVersion: { file: "earlier-texts", says: "earlier versions of what you wrote" },
      Artefact: { file: "work", says: "what you made with the instruments" },
      ArtefactMember: { file: "shared-work", says: "to which pieces of your organisation you were asked" },
      ArtefactSource: { file: "taken-over-texts", says: "what you took over from earlier work" },
      ArtefactShare: { file: "links-to-work", says: "links with which you shared a piece" },
      ArtefactComment: { file: "comments", says: "what you said at fields of pieces" },
      CommentVisit: {
        file: "comments-you-read",
        says: "when you said that you had read the comments on a piece",
      },
      Announcement: { file: "announcements-in-groups", says: "what you announced in groups" },
      Question: { file: "questions-in-groups", says: "what you asked in groups" },
      QuestionAnswer: { file: "answers-in-groups", says: "what you answered in groups" },
      MailPreference: { file: "e-mail-you-do-not-want", says: "which e-mail you do not want" },
      CalendarFeed: { file: "calendar", says: "that a calendar of yours reads your sessions" },
      GroupVisit: { file: "visits-to-groups", says: "when you last looked at your group" },
      ArtefactVersion: { file: "earlier-work", says: "earlier versions of that" },
      ArtefactEdition: {
        file: "frozen-versions",
        says: "versions that were frozen to be signed: of your own work, and what you froze or withdrew yourself",
      },
      EditionSignature: { file: "signatures", says: "what you signed for, or recorded a signature of" },
      ModuleCompletion: { file: "completed-modules", says: "the modules you completed" },
      Certificate: { file: "certificates", says: "your certificates; their PDFs are in it too" },
      CertificateHolder: { file: "name-on-certificates", says: "the name on each certificate" },
      CertificateSharing: {
        file: "name-on-verification",
        says: "whether your name is shown to who verifies",
      },
      CertificateRevocation: { file: "revoked-certificates", says: "certificates that were revoked" },
      Membership: { file: "organisations", says: "the organisations you act and acted for" },
      Invitation: { file: "invitations", says: "invitations to act for an organisation" },
      JoinRequest: { file: "requests-to-join", says: "organisations you asked to join" },
      Interest: { file: "news-of-masterclasses", says: "masterclasses that you want to hear of" },
      Enquiry: { file: "enquiries", says: "what you asked for a university or a city" },
      EnquiryAnswer: { file: "answers-to-enquiries", says: "what we answered to those enquiries" },
      Mail: { file: "mails", says: "which e-mails we sent you, with their text; we keep no codes and keys" },
    } as Record<string, ExportedTable>,
  },
});
