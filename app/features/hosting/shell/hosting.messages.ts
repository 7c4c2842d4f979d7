import { defineMessages } from "~/i18n/messages";
import type { CohortPart } from "./cohort-part";
import type { HostPart } from "./host-part";

const partsNl: Record<HostPart, string> = {
  cohorts: "Groepen",
  agreement: "Overeenkomst",
  guides: "Handleidingen",
  statement: "Afrekening",
  face: "Hoe jullie eruitzien",
};
const partsEn: Record<HostPart, string> = {
  cohorts: "Groups",
  agreement: "Agreement",
  guides: "Guides",
  statement: "Statement",
  face: "How you look",
};

const cohortPartsNl: Record<CohortPart, string> = {
  cohort: "De groep",
  announcements: "Berichten",
  questions: "Vragen",
  attendance: "Aanwezigheid",
  work: "Werk",
  deadlines: "Inleverdata",
  learners: "Voortgang",
  roster: "Deelnemers",
  facilitators: "Wie geeft",
  edit: "Wijzig",
  finishing: "Afronden",
  evaluation: "Evaluatie",
  report: "Verslag",
};
const cohortPartsEn: Record<CohortPart, string> = {
  cohort: "The group",
  announcements: "Announcements",
  questions: "Questions",
  attendance: "Attendance",
  work: "Work",
  deadlines: "Dates for handing in",
  learners: "Progress",
  roster: "People",
  facilitators: "Led by",
  edit: "Change",
  finishing: "Finishing",
  evaluation: "Evaluation",
  report: "Report",
};

/** The frames of a host's pages. */
export const hostingMessages = defineMessages({
  nl: {
    title: "Groepen geven",
    hostFor: "Je geeft groepen namens",
    parts: partsNl,
    cohortParts: cohortPartsNl,
    toOrganisation: "Naar de organisatie",
    toHost: (name: string) => `Groepen van ${name}`,
  },
  en: {
    title: "Hosting groups",
    hostFor: "You host groups for",
    parts: partsEn,
    cohortParts: cohortPartsEn,
    toOrganisation: "To the organisation",
    toHost: (name: string) => `Groups of ${name}`,
  },
});
