import { defineMessages } from "~/i18n/messages";

/** The hours of study of all masterclasses, side by side. */
export const studyHoursMessages = defineMessages({
  nl: {
    caption: "Studielast per masterclass, in uren",
    masterclass: "Masterclass",
    lessons: "Lessen",
    practice: "In je eigen stad",
    hours: "Samen",
  },
  en: {
    caption: "Hours of study of each masterclass",
    masterclass: "Masterclass",
    lessons: "Lessons",
    practice: "In your own city",
    hours: "Together",
  },
});
