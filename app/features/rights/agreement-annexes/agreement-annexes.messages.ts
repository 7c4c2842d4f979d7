import { defineMessages } from "~/i18n/messages";

/** The annexes of the processor agreement. */
export const annexesMessages = defineMessages({
  nl: {
    data: "Bijlage 1. De soorten gegevens",
    dataIntro:
      "Het gaat om collega’s van de organisatie en om anderen die zij een plaats geeft. Er zijn geen bijzondere persoonsgegevens bij.",
    processors: "Bijlage 2. Wie gegevens verwerkt voor de stichting",
    measures: "Bijlage 3. De maatregelen",
  },
  en: {
    data: "Annex 1. The kinds of data",
    dataIntro:
      "It is about colleagues of the organisation and others whom it gives a seat. There are no special categories of personal data among them.",
    processors: "Annex 2. Who processes data for the foundation",
    measures: "Annex 3. The measures",
  },
});
