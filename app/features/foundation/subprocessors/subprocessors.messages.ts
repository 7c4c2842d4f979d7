import { defineMessages } from "~/i18n/messages";

/** Who processes data for the foundation, on the page for buyers and with the processor agreement. */
export const subprocessorsMessages = defineMessages({
  nl: {
    caption: "Wie gegevens verwerkt voor de stichting",
    name: "Wie",
    purpose: "Waarvoor",
    country: "Waar",
    none: "De stichting heeft deze lijst nog niet ingevuld.",
  },
  en: {
    caption: "Who processes data for the foundation",
    name: "Who",
    purpose: "What for",
    country: "Where",
    none: "The foundation has not filled in this list yet.",
  },
});
