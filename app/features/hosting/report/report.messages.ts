import { defineMessages } from "~/i18n/messages";
import type { Silence } from "./report";

const silencesNl: Record<Silence, { title: string; help: string }> = {
  notBegun: {
    title: "Deze groep is nog niet begonnen",
    help: "Na de eerste bijeenkomst staat hier wie er waren, hoe ver de groep is en wat er is ingeleverd: in aantallen, zonder namen.",
  },
  nobody: {
    title: "Er zit niemand in deze groep",
    help: "Zodra er mensen meedoen, staat hier wat de groep deed.",
  },
  few: {
    title: "Deze groep is te klein voor cijfers",
    help: "Er doen minder dan vijf mensen mee. Wat zij deden, staat hier niet: wie de groep kent, zou weten over wie het gaat.",
  },
};
const silencesEn: Record<Silence, { title: string; help: string }> = {
  notBegun: {
    title: "This group has not begun yet",
    help: "After the first session you see here how many were there, how far the group is and what was handed in: in numbers, without names.",
  },
  nobody: {
    title: "There is nobody in this group",
    help: "Once people take part, you see here what the group did.",
  },
  few: {
    title: "This group is too small for figures",
    help: "Fewer than five people take part. What they did is not shown here: who knows the group would know whom it is about.",
  },
};

/** The report of a group: its sections, and its files. */
export const reportMessages = defineMessages({
  nl: {
    title: "Verslag",
    titleOf: (group: string) => `Verslag van ${group}`,
    lead: "Hoe de groep ging, in aantallen. Er staat geen naam in van wie meedeed.",
    at: (moment: string) => `Zoals het stond op ${moment}.`,
    kind: "Groepen geven",
    file: "verslag",
    pdf: "Verslag als PDF",
    csv: "Cijfers als CSV",
    tooManyDocuments: "Er worden al een paar documenten voor je gemaakt. Probeer het zo nog eens.",
    silences: silencesNl,
    cancelled: "Deze groep gaat niet door.",
    group: "De groep",
    name: "Naam",
    teaches: "Wat er gegeven werd",
    days: "Dagen",
    where: "Waar",
    language: "Taal",
    facilitators: "Wie geeft",
    nobodyYet: "Nog niemand",
    agreement: "Overeenkomst",
    agreed: (from: string, until: string, accepted: string) =>
      `van ${from} tot en met ${until}, aanvaard op ${accepted}`,
    issuers: "Wie de certificaten uitgeeft",
    asked: "Wat de groep vraagt",
    people: "Deelnemers",
    capacity: "Plaatsen",
    taken: "Bezette plaatsen",
    invited: "Uitnodigingen zonder antwoord",
    enrolled: "Ooit ingeschreven",
    stopped: "Daarvan gestopt",
    participants: "Doen mee, of deden mee tot het eind",
    finished: "Deden alles voor het certificaat",
    certified: "Certificaten uitgegeven",
    attendance: "Aanwezigheid",
    sessionsBegun: (begun: number, planned: number) =>
      planned === 1
        ? begun === 1
          ? "De bijeenkomst is geweest."
          : "De bijeenkomst komt nog."
        : `${begun} van de ${planned} bijeenkomsten zijn begonnen.`,
    attendanceRule:
      "Verwacht zijn de mensen die op dat moment in de groep zaten. Wie een deel meedeed, was erbij. In de uren is afgetrokken wat iemand miste.",
    few: "minder dan 5",
    notNoted: "niet genoteerd",
    session: "Bijeenkomst",
    sessionNumber: (n: number) => `Bijeenkomst ${n}`,
    expected: "Verwacht",
    present: "Aanwezig",
    share: "Aandeel",
    hours: "Uren samen",
    inAll: "Samen",
    noSessions: "Deze groep heeft nog geen bijeenkomsten.",
    progress: "Voortgang",
    progressRule: "Wie een module al eerder afrondde, telt mee.",
    module: "Module",
    moduleFinished: "Afgerond door",
    of: "Van",
    work: "Ingeleverd werk",
    workRule:
      "Geteld zijn antwoorden en stukken, niet mensen. Wat iemand terugnam, telt niet mee. Iets waarvoor een aanpassing gevraagd is, kan daarna ook geaccepteerd zijn.",
    noWork: "Er is nog niets ingeleverd.",
    handedIn: "Ingeleverd",
    returned: "Aanpassing gevraagd",
    accepted: "Geaccepteerd",
    evaluation: "Evaluatie",
    textsElsewhere: "Wat mensen in hun eigen woorden schreven, staat niet in dit verslag.",
    part: "Onderdeel",
    about: "Waarover",
    what: "Wat",
    value: "Waarde",
  },
  en: {
    title: "Report",
    titleOf: (group: string) => `Report on ${group}`,
    lead: "How the group went, in numbers. Nobody who took part is named in it.",
    at: (moment: string) => `As it stood on ${moment}.`,
    kind: "Hosting groups",
    file: "report",
    pdf: "Report as a PDF",
    csv: "Figures as CSV",
    tooManyDocuments: "Some documents are being made for you already. Try again in a moment.",
    silences: silencesEn,
    cancelled: "This group will not take place.",
    group: "The group",
    name: "Name",
    teaches: "What was taught",
    days: "Days",
    where: "Where",
    language: "Language",
    facilitators: "Led by",
    nobodyYet: "Nobody yet",
    agreement: "Agreement",
    agreed: (from: string, until: string, accepted: string) =>
      `from ${from} up to and including ${until}, accepted on ${accepted}`,
    issuers: "Who issues the certificates",
    asked: "What the group asks",
    people: "Participants",
    capacity: "Seats",
    taken: "Seats taken",
    invited: "Invitations without an answer",
    enrolled: "Ever enrolled",
    stopped: "Of whom stopped",
    participants: "Take part, or did to the end",
    finished: "Did everything for the certificate",
    certified: "Certificates issued",
    attendance: "Attendance",
    sessionsBegun: (begun: number, planned: number) =>
      planned === 1
        ? begun === 1
          ? "The session has been held."
          : "The session is still to come."
        : `${begun} of the ${planned} sessions have begun.`,
    attendanceRule:
      "Expected are the people who were in the group at that moment. Who was there for a part counts as present. What somebody missed is taken off the hours.",
    few: "fewer than 5",
    notNoted: "not noted",
    session: "Session",
    sessionNumber: (n: number) => `Session ${n}`,
    expected: "Expected",
    present: "Present",
    share: "Share",
    hours: "Hours together",
    inAll: "Together",
    noSessions: "This group has no sessions yet.",
    progress: "Progress",
    progressRule: "Who had finished a module before is counted too.",
    module: "Module",
    moduleFinished: "Finished by",
    of: "Of",
    work: "Work handed in",
    workRule:
      "Counted are answers and pieces, not people. What somebody took back is not counted. Something for which a change was asked may have been accepted after that.",
    noWork: "Nothing has been handed in yet.",
    handedIn: "Handed in",
    returned: "Change asked",
    accepted: "Accepted",
    evaluation: "Evaluation",
    textsElsewhere: "What people wrote in their own words is not in this report.",
    part: "Part",
    about: "About",
    what: "What",
    value: "Value",
  },
});
