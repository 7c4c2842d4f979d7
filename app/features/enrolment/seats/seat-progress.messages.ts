import { defineMessages } from "~/i18n/messages";

/** Who began and completed, by name. */
export const seatProgressMessages = defineMessages({
  nl: {
    progressTitle: "Wie begon en afrondde",
    progressLead:
      "Je ziet dit op naam omdat jullie ondernemingsraad daarmee instemde. Teksten, scores, tijden en afwezigheid zie je nooit.",
    progressNeedsConsent:
      "Dit zie je pas op naam als de instemming van jullie ondernemingsraad is vastgelegd. Aantallen staan bij de plaatsen.",
    toConsent: "Leg de instemming vast",
    progressNobody: "Nog niemand heeft een plaats aangenomen.",
    hasBegun: "Begonnen",
    isCompleted: "Afgerond",
    yes: "ja",
    no: "nee",
  },
  en: {
    progressTitle: "Who started and completed",
    progressLead:
      "You see this by name because your works council consented. You never see texts, scores, times or absence.",
    progressNeedsConsent:
      "You see this by name only once the consent of your works council is recorded. The numbers are with the seats.",
    toConsent: "Record the consent",
    progressNobody: "Nobody has accepted a seat yet.",
    hasBegun: "Started",
    isCompleted: "Completed",
    yes: "yes",
    no: "no",
  },
});
