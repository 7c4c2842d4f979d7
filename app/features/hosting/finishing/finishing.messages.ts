import { defineMessages } from "~/i18n/messages";
import type { AskedField } from "./finishing";
import type { Finish } from "./finish.server";
import type { AskedSaved } from "./save-asked.server";

type Refused = Extract<Finish, { ok: false }>["reason"] | Extract<AskedSaved, { ok: false }>["reason"];

const fieldsNl: Record<AskedField, { label: string; hint: string; wrong: string }> = {
  attendanceShare: {
    label: "Hoeveel procent van de bijeenkomsten",
    hint: "Zoveel moet iemand er ten minste bij zijn. Wie een deel meedeed, was erbij. Vraag je dit niet? Laat het leeg.",
    wrong: "Vul een heel getal in van 1 tot en met 100, of niets.",
  },
  acceptedWork: {
    label: "Hoeveel ingeleverd werk geaccepteerd",
    hint: "Een aantal opdrachten of stukken. Vraag je dit niet? Laat het leeg.",
    wrong: "Vul een heel getal in van 1 tot en met 100, of niets.",
  },
};
const fieldsEn: typeof fieldsNl = {
  attendanceShare: {
    label: "What per cent of the meetings",
    hint: "Somebody must be at no fewer than this. Who was there for a part counts as present. Do you not ask this? Leave it empty.",
    wrong: "Enter a whole number from 1 to 100, or nothing.",
  },
  acceptedWork: {
    label: "How much handed-in work accepted",
    hint: "A number of exercises or pieces. Do you not ask this? Leave it empty.",
    wrong: "Enter a whole number from 1 to 100, or nothing.",
  },
};
const refusalsNl: Record<Refused, string> = {
  asksNothing: "Deze groep vraagt niets extra. De certificaten komen vanzelf.",
  notFound: "Deze groep is er niet meer.",
  begun: "De eerste bijeenkomst is begonnen. Je kunt nu alleen nog minder vragen, niet meer.",
};
const refusalsEn: Record<Refused, string> = {
  asksNothing: "This group asks nothing more. Certificates come by themselves.",
  notFound: "This group is no longer there.",
  begun: "The first meeting has begun. You can ask less now, but not more.",
};

/** What a host asks for a certificate, who did it, and issuing the certificates of a group. */
export const finishingMessages = defineMessages({
  nl: {
    title: "Afronden",
    asks: "Wat jullie vragen voor het certificaat",
    always:
      "De lessen, toetsen en opdrachten van de masterclass horen er altijd bij. Hier kun je iets extra’s vragen.",
    fields: fieldsNl,
    save: "Bewaar",
    refusals: refusalsNl,
    asked: (parts: string) =>
      `Voor het certificaat vraagt deze groep, naast het werk van de masterclass: ${parts}.`,
    askedAttendance: (share: number) => `aanwezig bij ten minste ${share}% van de bijeenkomsten`,
    askedWork: (n: number) =>
      n === 1 ? "1 ingeleverde opdracht geaccepteerd" : `${n} ingeleverde opdrachten geaccepteerd`,
    and: " en ",
    asksNothing:
      "Deze groep vraagt niets naast het werk van de masterclass. Wie dat af heeft, krijgt het certificaat vanzelf.",
    who: "Wie waar staat",
    name: "Naam",
    standing: "Stand",
    ready: "Alles is gedaan",
    issued: "Certificaat uitgegeven",
    making: "Certificaat wordt gemaakt",
    missing: {
      selfStudy: "het werk van de masterclass is niet af",
      attendance: (done: number, needed: number, of: number) =>
        `${done} van ${of} bijeenkomsten, nodig: ${needed}`,
      work: (done: number, needed: number) => `${done} van ${needed} opdrachten geaccepteerd`,
    },
    stillMissing: "Nog niet",
    choose: (name: string) => `Rond ${name} af`,
    finish: "Geef de certificaten uit",
    finishHelp: (n: number) =>
      n === 1
        ? "Eén deelnemer heeft alles gedaan. De aanwezigheid komt op het certificaat te staan zoals die nu is; daarna verandert dat niet meer."
        : `${n} deelnemers hebben alles gedaan. De aanwezigheid komt op het certificaat te staan zoals die nu is; daarna verandert dat niet meer.`,
    noneReady: "Er is nu niemand die alles gedaan heeft en nog geen certificaat heeft.",
    nobodyChosen: "Kies ten minste één deelnemer.",
    progress: (issued: number, of: number) => `${issued} van ${of} certificaten zijn uitgegeven.`,
    lookAgain: "Kijk hoe ver het is",
    nobody: "Er zit nog niemand in deze groep.",
    done: {
      asked: "Bewaard.",
      finished: "Afgerond. De certificaten worden nu gemaakt; ieder krijgt een mail.",
      none: "Er viel niemand af te ronden: wie je koos, was al afgerond of heeft nog niet alles gedaan.",
    } as Record<string, string>,
    own: "Wat je groep vraagt",
    ownMissing: "Dit ontbreekt nog:",
    ownReady: "Je hebt alles gedaan. Wie de groep geeft, rondt die nog af.",
    ownFinished: "Je hebt alles gedaan, en de groep is voor jou afgerond.",
  },
  en: {
    title: "Finishing",
    asks: "What you ask for the certificate",
    always:
      "The lessons, quizzes and exercises of the masterclass always belong to it. Here you can ask something more.",
    fields: fieldsEn,
    save: "Save",
    refusals: refusalsEn,
    asked: (parts: string) =>
      `For the certificate this group asks, beside the work of the masterclass: ${parts}.`,
    askedAttendance: (share: number) => `being at no less than ${share}% of the meetings`,
    askedWork: (n: number) =>
      n === 1 ? "1 exercise handed in and accepted" : `${n} exercises handed in and accepted`,
    and: " and ",
    asksNothing:
      "This group asks nothing beside the work of the masterclass. Who has done that gets the certificate by itself.",
    who: "Who is where",
    name: "Name",
    standing: "Standing",
    ready: "All is done",
    issued: "Certificate issued",
    making: "Certificate is being made",
    missing: {
      selfStudy: "the work of the masterclass is not finished",
      attendance: (done: number, needed: number, of: number) =>
        `${done} of ${of} meetings, needed: ${needed}`,
      work: (done: number, needed: number) => `${done} of ${needed} exercises accepted`,
    },
    stillMissing: "Not yet",
    choose: (name: string) => `Finish ${name}`,
    finish: "Issue the certificates",
    finishHelp: (n: number) =>
      n === 1
        ? "One participant has done everything. Their attendance stands on the certificate as it is now; it does not change after that."
        : `${n} participants have done everything. Their attendance stands on the certificate as it is now; it does not change after that.`,
    noneReady: "There is nobody now who has done everything and has no certificate yet.",
    nobodyChosen: "Choose at least one participant.",
    progress: (issued: number, of: number) => `${issued} of ${of} certificates have been issued.`,
    lookAgain: "See how far it is",
    nobody: "There is nobody in this group yet.",
    done: {
      asked: "Saved.",
      finished: "Finished. The certificates are being made now; everybody gets a mail.",
      none: "There was nobody to finish: whom you chose was finished already or has not done everything.",
    } as Record<string, string>,
    own: "What your group asks",
    ownMissing: "This is still missing:",
    ownReady: "You have done everything. Who leads the group still has to finish it.",
    ownFinished: "You have done everything, and the group is finished for you.",
  },
});
