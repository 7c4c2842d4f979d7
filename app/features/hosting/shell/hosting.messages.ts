import { defineMessages } from "~/i18n/messages";
import type { CohortPart } from "./cohort-part";
import type { HostPart } from "./host-part";

const partsNl: Record<HostPart, string> = { cohorts: "Groepen", face: "Hoe jullie eruitzien" };
const partsEn: Record<HostPart, string> = { cohorts: "Groups", face: "How you look" };

const cohortPartsNl: Record<CohortPart, string> = {
  cohort: "De groep",
  edit: "Wijzig",
  facilitators: "Wie geeft",
};
const cohortPartsEn: Record<CohortPart, string> = {
  cohort: "The group",
  edit: "Change",
  facilitators: "Led by",
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
