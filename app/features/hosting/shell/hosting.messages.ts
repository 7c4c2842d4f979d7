import { defineMessages } from "~/i18n/messages";
import type { CohortPart } from "./cohort-part";
import type { HostPart } from "./host-part";

const partsNl: Record<HostPart, string> = { cohorts: "Groepen" };
const partsEn: Record<HostPart, string> = { cohorts: "Groups" };

const cohortPartsNl: Record<CohortPart, string> = {
  cohort: "De groep",
  learners: "Deelnemers",
  work: "Werk",
  deadlines: "Inleverdata",
};
const cohortPartsEn: Record<CohortPart, string> = {
  cohort: "The group",
  learners: "Participants",
  work: "Work",
  deadlines: "Dates for handing in",
};

/** The frames of a host's pages. */
export const hostingMessages = defineMessages({
  nl: {
    title: "Groepen geven",
    hostFor: "Je geeft groepen namens",
    parts: partsNl,
    cohortParts: cohortPartsNl,
    toOrganisation: "Naar de organisatie",
  },
  en: {
    title: "Hosting groups",
    hostFor: "You host groups for",
    parts: partsEn,
    cohortParts: cohortPartsEn,
    toOrganisation: "To the organisation",
  },
});
